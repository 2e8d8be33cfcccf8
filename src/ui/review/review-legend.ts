import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { legendEntries, type LegendEntries } from '../../cartography/paintings/legend-entries.ts';
import { shownText } from '../../i18n/texts.ts';
import { shownIn } from '../../state/shown/shown.ts';
import '../legend/class-legend.ts';
import '../legend/painting-legend.ts';
import { sharedStyles } from '../parts/atlas-element.ts';
import { Kept } from '../parts/kept.ts';
import { recall, remember } from '../parts/remembered.ts';
import { ReviewElement } from '../card/review-element.ts';
import { decidedCounts } from './decided-counts.ts';

/** Under this name the device remembers whether the legend is open. */
const memory = 'review-legend';

/** The legend of the map, folded below the queue: to be read, for what the map shows is part of the basis or one key away. */
@customElement('review-legend')
export class ReviewLegend extends ReviewElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: block;
        border-top: 1px solid var(--line);
        overflow: auto;
      }

      summary {
        padding: var(--space-1) var(--space-3);
        cursor: pointer;
        font-weight: 600;
      }

      [data-counts] {
        padding: var(--space-1) var(--space-3) 0;
        font-size: var(--text-small);
        line-height: 1.35;
      }

      .legend {
        padding: 0 var(--space-3) var(--space-2);
      }
    `,
  ];

  @state() private isOpen = recall(memory) === 'open';
  readonly #entries = new Kept<LegendEntries>();

  #handleToggle(event: Event): void {
    this.isOpen = (event.target as HTMLDetailsElement).open;
    remember(memory, this.isOpen ? 'open' : 'short');
  }

  /** Nothing of it is made while it is folded. */
  #legend(): TemplateResult | typeof nothing {
    const shown = this.now && shownIn(this.now);
    if (!shown || !this.isOpen) return nothing;
    if (shown.paint !== 'classes') return html`<painting-legend .shown=${shown}></painting-legend>`;
    const { classification, indicator, ramp, result, dataset } = shown;
    const entries = this.#entries.from([classification, ramp.id, ramp.ground], () =>
      legendEntries(classification, ramp.colours),
    );
    return html`<h3>${shownText(this.language, indicator.label)}</h3>
      <class-legend
        .result=${result}
        .indicator=${indicator}
        .classification=${classification}
        .entries=${entries}
        .kind=${dataset.municipalityKind}
      ></class-legend>`;
  }

  override render(): TemplateResult {
    const shown = this.now && shownIn(this.now);
    const counts = shown && decidedCounts(shown, this.cardWords, this.texts);
    return html`${counts === undefined ? nothing : html`<p data-counts>${counts}</p>`}
      <details ?open=${this.isOpen} @toggle=${(event: Event) => this.#handleToggle(event)}>
        <summary>${this.cardWords.legend}</summary>
        <div class="legend">${this.#legend()}</div>
      </details>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'review-legend': ReviewLegend;
  }
}
