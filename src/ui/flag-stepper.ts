import { css, html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { AtlasElement, sharedStyles } from './atlas-element.ts';
import { StepWantedEvent } from './events.ts';
import { icon } from './icon.ts';

/** Goes through the flagged areas one by one and says where one is: "n von N". */
@customElement('flag-stepper')
export class FlagStepper extends AtlasElement {
  static override styles = [
    sharedStyles,
    css`
      .stepper {
        display: inline-flex;
        padding: 2px;
        border: 1px solid var(--line-strong);
        border-radius: 2rem;
        background: var(--surface-raised);
        box-shadow: var(--shadow);
        align-items: center;
      }

      button.icon {
        border-radius: 50%;
      }

      .place {
        min-width: 6.5rem;
        padding: 0 var(--space-2);
        font-weight: 600;
        text-align: center;
        white-space: nowrap;
      }
    `,
  ];

  /** Number of flagged areas. */
  @property({ attribute: false }) all = 0;
  /** Place of the chosen area among them, from 1; 0 when it is not one of them. */
  @property({ attribute: false }) place = 0;

  #text(): string {
    const { stepper } = this.texts;
    if (this.all === 0) return stepper.none;
    return this.place === 0 ? stepper.off(this.all) : stepper.place(this.place, this.all);
  }

  #button(direction: 1 | -1): TemplateResult {
    const { stepper } = this.texts;
    const name = direction === 1 ? stepper.next : stepper.previous;
    return html`<button
      type="button"
      class="icon plain"
      title="${name} (${direction === 1 ? 'n' : 'p'})"
      aria-label=${name}
      aria-keyshortcuts=${direction === 1 ? 'n' : 'p'}
      ?disabled=${this.all === 0}
      @click=${() => this.dispatchEvent(new StepWantedEvent(direction))}
    >
      ${icon(direction === 1 ? 'next' : 'previous')}
    </button>`;
  }

  override render(): TemplateResult {
    return html`<div class="stepper" role="group" aria-label=${this.texts.stepper.label}>
      ${this.#button(-1)}
      <span class="place" role="status">${this.#text()}</span>
      ${this.#button(1)}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'flag-stepper': FlagStepper;
  }
}
