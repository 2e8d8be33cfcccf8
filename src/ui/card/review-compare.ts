import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { sharedStyles } from '../parts/atlas-element.ts';
import { figureTableStyles } from './figure-table-styles.ts';
import { pinChoices } from './pin-choices.ts';
import { ReviewElement } from './review-element.ts';
import { nameIn, wholeTable, type WholeInput } from './whole-table.ts';

/** Another neighbourhood is laid beside; without one: none is. */
class PinnedEvent extends Event {
  static readonly type = 'pinned';
  constructor(readonly key: string | undefined) {
    super(PinnedEvent.type, { bubbles: true, composed: true });
  }
}

/** A second neighbourhood beside the one under review: the same figures in two columns. */
@customElement('review-compare')
export class ReviewCompare extends ReviewElement {
  static override styles = [
    sharedStyles,
    figureTableStyles,
    css`
      .pins {
        display: flex;
        margin-bottom: var(--space-2);
        flex-wrap: wrap;
        gap: var(--space-1) var(--space-2);
        align-items: center;
      }

      select {
        max-width: min(22rem, 100%);
      }
    `,
  ];

  /** Key of the neighbourhood that is pinned. */
  @property({ attribute: false }) pinned: string | undefined;

  #pin(key: string | undefined): void {
    this.dispatchEvent(new PinnedEvent(key));
  }

  #ways(own: string, choices: readonly string[], input: WholeInput): TemplateResult {
    const { figures } = this.words;
    const beside = this.pinned === own ? undefined : this.pinned;
    return html`<div class="pins">
      ${choices.length === 0 ? nothing : this.#choice(choices, beside, input)}
      <button type="button" aria-pressed=${this.pinned === own} @click=${() => this.#pin(own)}>
        ${figures.pin}
      </button>
      ${
        this.pinned === undefined
          ? nothing
          : html`<button type="button" class="plain" @click=${() => this.#pin(undefined)}>
              ${figures.unpin}
            </button>`
      }
    </div>`;
  }

  #choice(
    choices: readonly string[],
    beside: string | undefined,
    input: WholeInput,
  ): TemplateResult {
    const card = this.cardWords;
    return html`<label for="beside" class="small">${card.choosePin}</label>
      <select
        id="beside"
        @change=${(event: Event) => this.#pin((event.target as HTMLSelectElement).value || undefined)}
      >
        <option value="" ?selected=${beside === undefined}>${card.noChoice}</option>
        ${choices.map(
          (key) =>
            html`<option value=${key} ?selected=${key === beside}>${nameIn(key, input)}</option>`,
        )}
      </select>`;
  }

  override render(): TemplateResult | typeof nothing {
    const { desk, words, texts, language, pinned } = this;
    const card = desk?.card;
    if (!desk || !card) return nothing;
    const { list } = desk;
    if (!list) return html`<p class="soft" role="status">${words.listComing}</p>`;
    const { key } = card.cluster;
    const input = { list, dataset: card.shown.dataset, words, texts, language };
    const isBeside = pinned !== undefined && pinned !== key;
    return html`${this.#ways(key, pinChoices(card, list, pinned), input)}
    ${isBeside ? wholeTable([key, pinned], input) : html`<p class="small">${words.figures.noPin}</p>`}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'review-compare': ReviewCompare;
  }
  interface HTMLElementEventMap {
    pinned: PinnedEvent;
  }
}
