import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Classification } from '../analysis/classification.ts';
import type { Condition } from '../analysis/rule.ts';
import type { Column } from '../areas/column.ts';
import type { Indicator } from '../areas/indicator.ts';
import { formatNumber, formatValue, parseTypedNumber, unitSign } from '../i18n/numbers.ts';
import { localText } from '../i18n/texts.ts';
import { AtlasElement, sharedStyles } from './atlas-element.ts';
import { cutText } from './cut-text.ts';
import { basisOf, cutDecimals, cutScale, withBasis, type CutScale } from './cut-scale.ts';
import { CutMovedEvent } from './events.ts';

/** One condition of the rule: its cut as a slider and as a number field. */
@customElement('cut-editor')
export class CutEditor extends AtlasElement {
  static override styles = [
    sharedStyles,
    css`
      .head {
        display: flex;
        gap: var(--space-2);
        align-items: start;
        justify-content: space-between;
      }

      h3 {
        font-size: var(--text-base);
        font-weight: 600;
      }

      .basis {
        display: flex;
        flex: none;
      }

      .basis button {
        min-height: 1.625rem;
        padding: 0 var(--space-2);
        border-radius: 0;
        font-size: var(--text-small);
      }

      .basis button:first-child {
        border-radius: var(--radius) 0 0 var(--radius);
      }

      .basis button:last-child {
        border-left: 0;
        border-radius: 0 var(--radius) var(--radius) 0;
      }

      @media (pointer: coarse) {
        .basis button,
        input[type='range'] {
          min-width: 2.75rem;
          min-height: 2.75rem;
        }
      }

      .controls {
        display: grid;
        margin-top: var(--space-2);
        gap: var(--space-3);
        grid-template-columns: 1fr 5.25rem;
        align-items: center;
      }

      input[type='range'] {
        width: 100%;
        height: 1.75rem;
        margin: 0;
        accent-color: var(--accent);
      }

      .field {
        position: relative;
      }

      input[type='text'] {
        width: 100%;
        text-align: right;
      }

      input[aria-invalid='true'] {
        border-color: var(--error);
        outline-color: var(--error);
      }

      .unit {
        color: var(--ink-soft);
        font-size: var(--text-small);
      }

      .error {
        color: var(--error);
        font-size: var(--text-small);
      }

      .meaning {
        display: flex;
        color: var(--ink-soft);
        font-size: var(--text-small);
        gap: var(--space-2);
        justify-content: space-between;
      }
    `,
  ];

  @property({ attribute: false }) condition!: Condition;
  @property({ attribute: false }) indicator!: Indicator;
  @property({ attribute: false }) classification!: Classification;
  @property({ attribute: false }) column!: Column;
  /** Areas in which the condition holds. */
  @property({ attribute: false }) holdsIn = 0;
  @state() private error = '';
  /** One drag, or one visit by keyboard, is one step of the history. */
  #dragging = false;

  #move(cut: number): void {
    const begins = !this.#dragging;
    this.#dragging = true;
    this.error = '';
    this.dispatchEvent(new CutMovedEvent({ ...this.condition, cut }, begins));
  }

  #handleSlide(event: Event, scale: CutScale): void {
    const text = (event.target as HTMLInputElement).value;
    this.#move(Number(Number(text).toFixed(scale.decimals)));
  }

  /** A value may lie outside what the areas have, but a share lies between 0 and 100. */
  #bounds({ least, most }: CutScale): readonly [number, number] {
    if (basisOf(this.condition) !== 'value') return [least, most];
    return this.indicator.unit === 'percent' ? [0, 100] : [-Infinity, Infinity];
  }

  #handleTyped(event: Event, scale: CutScale): void {
    const field = event.target as HTMLInputElement;
    const value = parseTypedNumber(this.language, field.value);
    const { rule } = this.texts;
    const show = (bound: number): string => formatNumber(this.language, bound, scale.decimals);
    if (value === undefined) {
      this.error = rule.notANumber(show(this.condition.cut));
      return;
    }
    const [least, most] = this.#bounds(scale);
    const whole = basisOf(this.condition) === 'class' && !Number.isInteger(value);
    if (whole || value < least || value > most) {
      this.error = rule.outside(show(least), show(most));
      return;
    }
    this.#dragging = false;
    this.#move(value);
    this.#dragging = false;
  }

  #handleBasis(basis: 'class' | 'value'): void {
    const condition = withBasis(this.condition, basis, this.classification, this.column);
    this.dispatchEvent(new CutMovedEvent(condition, true));
  }

  #basis(label: string): TemplateResult | typeof nothing {
    const basis = basisOf(this.condition);
    if (basis === 'times-mean') return nothing;
    return html`<div class="basis" role="group" aria-label=${this.texts.rule.cutBy(label)}>
      ${(['class', 'value'] as const).map(
        (one) =>
          html`<button
            type="button"
            aria-pressed=${one === basis}
            @click=${() => this.#handleBasis(one)}
          >
            ${one === 'class' ? this.texts.rule.byClass : this.texts.rule.byValue}
          </button>`,
      )}
    </div>`;
  }

  #controls(label: string): TemplateResult {
    const { condition, classification, language, texts } = this;
    const scale = cutScale(condition, classification);
    const basis = basisOf(condition);
    const name = basis === 'class' ? texts.rule.fromClass(label) : texts.rule.fromValue(label);
    const decimals = cutDecimals(condition.cut, scale.decimals);
    const shown = formatNumber(language, condition.cut, decimals);
    const spoken =
      basis === 'value'
        ? formatValue(language, condition.cut, this.indicator.unit, decimals)
        : shown;
    return html`<div class="controls">
      <input
        type="range"
        aria-label=${name}
        aria-valuetext=${spoken}
        min=${scale.least}
        max=${scale.most}
        step=${scale.step}
        .value=${String(condition.cut)}
        @input=${(event: Event) => this.#handleSlide(event, scale)}
        @focus=${() => (this.#dragging = false)}
        @pointerdown=${() => (this.#dragging = false)}
      />
      <input
        type="text"
        inputmode="decimal"
        aria-label=${name + (basis === 'value' ? unitSign(this.indicator.unit, this.language) : '')}
        aria-invalid=${this.error !== ''}
        aria-describedby="error"
        .value=${shown}
        @change=${(event: Event) => this.#handleTyped(event, scale)}
      />
    </div>`;
  }

  override render(): TemplateResult {
    const label = localText(this.language, this.indicator.label);
    const meaning = cutText(this.condition, this.classification, this.indicator, this.language);
    return html`<div class="head">
        <h3>${label}</h3>
        ${this.#basis(label)}
      </div>
      ${this.#controls(label)}
      <p id="error" class="error" role="alert">${this.error}</p>
      <p class="meaning">
        <span>${meaning}</span><span>${this.texts.rule.holdsIn(this.holdsIn)}</span>
      </p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cut-editor': CutEditor;
  }
}
