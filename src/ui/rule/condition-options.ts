import type { Frame } from '../../analysis/question/classing.ts';
import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { Condition } from '../../analysis/question/rule.ts';
import type { MunicipalityKind } from '../../areas/dataset.ts';
import { AtlasElement, sharedStyles } from '../parts/atlas-element.ts';
import { basisOf, isAtLeast } from '../../analysis/question/cut-basis.ts';
import { withSide } from './cut-scale.ts';
import { CutMovedEvent } from '../parts/events.ts';
import { ConditionRemovedEvent, PartChosenEvent, type RulePart } from './rule-events.ts';

/** What can be chosen about a condition beside its cut. */
export interface ConditionChoices {
  readonly part: RulePart;
  /** The frames by which the areas are named. */
  readonly frames: readonly Frame[];
  /** Over which areas the classes on the map are made. */
  readonly mapFrame: Frame;
  readonly kind: MunicipalityKind;
}

/** Direction, frame and group of a condition, folded away until they are wanted; and its end. */
@customElement('condition-options')
export class ConditionOptions extends AtlasElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        font-size: var(--text-small);
      }

      summary {
        width: max-content;
        min-height: 1.5rem;
        color: var(--accent);
        cursor: pointer;
      }

      .fields {
        display: grid;
        padding: var(--space-1) 0 var(--space-2);
        gap: var(--space-2) var(--space-3);
        grid-template-columns: auto 1fr;
        align-items: center;
      }

      .fields label {
        display: contents;
      }

      .fields span {
        color: var(--ink-soft);
      }

      select {
        width: 100%;
        min-width: 0;
      }

      p {
        color: var(--ink-soft);
        grid-column: 1 / -1;
      }

      @media (pointer: fine) {
        details {
          pointer-events: none;
        }

        details > * {
          pointer-events: auto;
        }

        summary {
          margin-left: auto;
        }
      }

      @media (pointer: coarse) {
        summary {
          min-height: 2.75rem;
          line-height: 2.75rem;
        }
      }
    `,
  ];

  @property({ attribute: false }) condition!: Condition;
  @property({ attribute: false }) label = '';
  @property({ attribute: false }) choices!: ConditionChoices;

  #change(condition: Condition): void {
    this.dispatchEvent(new CutMovedEvent(condition, true));
  }

  #select<Value extends string>(
    name: string,
    values: readonly Value[],
    chosen: Value,
    wording: (value: Value) => string,
    choose: (value: Value) => void,
  ): TemplateResult {
    const handleChange = (event: Event): void => {
      const value = values[(event.target as HTMLSelectElement).selectedIndex];
      if (value !== undefined) choose(value);
    };
    return html`<label>
      <span>${name}</span>
      <select aria-label=${`${this.label}: ${name}`} @change=${handleChange}>
        ${values.map(
          (value) =>
            html`<option value=${value} .selected=${live(value === chosen)}>
              ${wording(value)}
            </option>`,
        )}
      </select>
    </label>`;
  }

  /** A plain value is compared with itself everywhere: no frame. */
  #frame(): TemplateResult | typeof nothing {
    const { condition, texts } = this;
    const { frames, kind } = this.choices;
    if (frames.length < 2 || basisOf(condition) === 'value') return nothing;
    const { ruleEditor } = texts;
    const wording = (frame: Frame): string =>
      frame === 'municipality' ? ruleEditor.frames.municipality[kind] : ruleEditor.frames[frame];
    const choose = (frame: Frame): void => this.#change({ ...condition, frame });
    return html`${this.#select(ruleEditor.frame, frames, condition.frame, wording, choose)}
    ${this.#relation()}`;
  }

  /** Whether a class cut counts the classes of the map. */
  #relation(): TemplateResult | typeof nothing {
    if (basisOf(this.condition) !== 'class') return nothing;
    const { ruleEditor } = this.texts;
    const isMaps = this.condition.frame === this.choices.mapFrame;
    return html`<p>${isMaps ? ruleEditor.follows : ruleEditor.ownFrame}</p>`;
  }

  override render(): TemplateResult {
    const { condition, choices, label } = this;
    const { ruleEditor } = this.texts;
    const side = isAtLeast(condition) ? 'at-least' : 'at-most';
    return html`<details>
      <summary aria-label=${ruleEditor.change(label)}>${ruleEditor.changeShort}</summary>
      <div class="fields">
        ${this.#select(
          ruleEditor.direction,
          ['at-least', 'at-most'] as const,
          side,
          (one) => ruleEditor.directions[one],
          (one) => this.#change(withSide(condition, one)),
        )}
        ${this.#frame()}
        ${this.#select(
          ruleEditor.part,
          ['all', 'any'] as const,
          choices.part,
          (part) => ruleEditor.parts[part],
          (part) => this.dispatchEvent(new PartChosenEvent(part)),
        )}
      </div>
      <button
        type="button"
        aria-label=${ruleEditor.removeOf(label)}
        @click=${() => this.dispatchEvent(new ConditionRemovedEvent())}
      >
        ${ruleEditor.remove}
      </button>
    </details>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'condition-options': ConditionOptions;
  }
}
