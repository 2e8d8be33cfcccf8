import { html, nothing, svg, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { NeighbourhoodFacts } from '../../analysis/neighbourhoods/neighbourhood-facts.ts';
import { shownText } from '../../i18n/texts.ts';
import type { Shown } from '../../state/shown/shown.ts';
import { sharedStyles } from '../parts/atlas-element.ts';
import { AreaPickedEvent } from '../parts/events.ts';
import { rememberedKeys } from './desk-keyboard.ts';
import { cardPaintings, paint, type CardPainting } from './painted-next.ts';
import { ReviewElement } from '../card/review-element.ts';
import { reviewMapKeyStyles } from './review-map-key-styles.ts';

/** Near misses that are named here; all stand among the areas below. */
const mostNamed = 3;

/** Under the map of a card: its pictures, each one key from the next, and what its lines mean, the near misses by name. */
@customElement('review-map-key')
export class ReviewMapKey extends ReviewElement {
  static override styles = [sharedStyles, reviewMapKeyStyles];

  /** Whether the map has lines of municipalities. */
  @property({ attribute: false }) hasMunicipalities = false;

  #painting(one: CardPainting): TemplateResult {
    const card = this.cardWords;
    const [first, second] = [one.indicator, one.with].map((indicator) =>
      indicator ? shownText(this.language, indicator.label) : '',
    );
    const name = second === '' ? (first ?? '') : card.bothTitle(first ?? '', second ?? '');
    return html`<button
      type="button"
      aria-pressed=${one.isShown ? 'true' : 'false'}
      aria-label=${name}
      title=${name}
      @click=${() => this.desk && paint(one, this.desk)}
    >
      <span>${one.with ? card.both : first}</span>
    </button>`;
  }

  /** The map of decisions, one key after the pictures. */
  #decisions({ paint: now }: Shown): TemplateResult {
    const { decisions } = this.cardWords;
    return html`<button
      type="button"
      data-decisions
      aria-pressed=${now === 'decisions' ? 'true' : 'false'}
      title=${decisions}
      @click=${() => this.desk?.decided.show()}
    >
      <span>${decisions}</span>
    </button>`;
  }

  #paintings(): TemplateResult | typeof nothing {
    const shown = this.desk?.card?.shown;
    if (!shown) return nothing;
    const card = this.cardWords;
    const key = rememberedKeys().painting;
    return html`<div class="paintings" role="group" aria-label=${card.paintings}>
      ${cardPaintings(shown).map((one) => this.#painting(one))} ${this.#decisions(shown)}
      ${key === '' ? nothing : html`<kbd title=${card.next(key.toUpperCase())}>${key.toUpperCase()}</kbd>`}
    </div>`;
  }

  #beside(touching: NeighbourhoodFacts['touching']): TemplateResult {
    const card = this.cardWords;
    if (!touching) return html`<span class="soft">${card.unknownBeside}</span>`;
    if (touching.length === 0) return html`<span class="soft">${card.noneBeside}</span>`;
    const areas = this.desk?.card?.shown.dataset.areas;
    const rest = touching.length - mostNamed;
    return html`<span data-beside
      >${sign('beside')} ${card.beside}
      ${touching.slice(0, mostNamed).map(
        ({ area }, place) =>
          html`${place > 0 ? ', ' : nothing}<button
              type="button"
              class="link"
              @click=${() => this.dispatchEvent(new AreaPickedEvent(area, false))}
            >
              <bdi>${areas?.[area]?.name}</bdi>
            </button>`,
      )}${rest > 0 ? html` ${card.andMore(rest)}` : nothing}</span
    >`;
  }

  override render(): TemplateResult | typeof nothing {
    const card = this.desk?.card;
    if (!card) return nothing;
    const words = this.cardWords;
    return html`${this.#paintings()}
      <div class="signs" role="group" aria-label=${words.key}>
        <span>${sign('own')} ${words.own}</span>
        ${this.hasMunicipalities ? html`<span>${sign('municipality')} ${words.municipality}</span>` : nothing}
        ${this.#beside(card.facts.touching)}
      </div>`;
  }
}

/** A line as it is on the map. */
function sign(kind: 'own' | 'beside' | 'municipality'): TemplateResult {
  return html`<svg class=${kind} viewBox="0 0 26 8" aria-hidden="true">
    ${svg`<line class="casing" x1="1" x2="25" y1="4" y2="4"></line><line x1="1" x2="25" y1="4" y2="4"></line>`}
  </svg>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'review-map-key': ReviewMapKey;
  }
}
