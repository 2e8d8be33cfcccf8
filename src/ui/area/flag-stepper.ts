import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { Texts } from '../../i18n/de/de.ts';
import type { AtlasState } from '../../state/store/atlas-state.ts';
import { SelectController } from '../../state/controllers/select-controller.ts';
import { StudyController } from '../../state/controllers/study-controller.ts';
import { AtlasElement, sharedStyles } from '../parts/atlas-element.ts';
import { StepWantedEvent } from '../parts/events.ts';
import { icon } from '../parts/icon.ts';
import { Kept } from '../parts/kept.ts';
import { saidOfSteps, type SaidSteps } from './step-words.ts';

/** Goes through the neighbourhoods one by one and says where one is, and in which order: "n von N, größte zuerst". */
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

      .order {
        display: block;
        max-width: min(19rem, calc(100vw - 8.5rem));
        color: var(--ink-soft);
        font-size: var(--text-small);
        font-weight: 400;
        line-height: 1.1;
        white-space: normal;
        overflow-wrap: anywhere;
        text-wrap: balance;
      }
    `,
  ];

  readonly #kept = new Kept<SaidSteps>();
  // As the sentence of the rule, which follows a cut in hand: both say the same number.
  readonly #steps = new SelectController(this, (now) => this.#stepsOf(now), 'live');

  constructor() {
    super();
    // Asked for as long as there is a map: steps, sentence and choice go by the neighbourhoods.
    new StudyController(this, 'clusters');
  }

  #stepsOf(now: Readonly<AtlasState>): SaidSteps | undefined {
    const said = saidOfSteps(now);
    return said && this.#kept.from([said.unit, said.canStep, said.text, said.order], () => said);
  }

  #button(direction: 1 | -1): TemplateResult {
    const name = direction === 1 ? this.#words.next : this.#words.previous;
    return html`<button
      type="button"
      class="icon plain"
      title="${name} (${direction === 1 ? 'n' : 'p'})"
      aria-label=${name}
      aria-keyshortcuts=${direction === 1 ? 'n' : 'p'}
      ?disabled=${this.#steps.value?.canStep !== true}
      @click=${() => this.dispatchEvent(new StepWantedEvent(direction))}
    >
      ${icon(direction === 1 ? 'next' : 'previous')}
    </button>`;
  }

  get #words(): Texts['stepper'] | Texts['neighbourhood']['stepper'] {
    const isAreas = this.#steps.value?.unit === 'areas';
    return isAreas ? this.texts.stepper : this.texts.neighbourhood.stepper;
  }

  override render(): TemplateResult {
    const { text = '', order = '' } = this.#steps.value ?? {};
    return html`<div class="stepper" role="group" aria-label=${this.#words.label}>
      ${this.#button(-1)}
      <span class="place"
        >${text}${order === '' ? nothing : html`<span class="order">${order}</span>`}</span
      >
      ${this.#button(1)}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'flag-stepper': FlagStepper;
  }
}
