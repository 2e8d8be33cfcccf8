import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Classification } from '../../analysis/classes/classification.ts';
import type { Condition } from '../../analysis/question/rule.ts';
import type { Column } from '../../areas/column.ts';
import type { Indicator } from '../../areas/indicator.ts';
import { formatNumber, formatValue, unitSign } from '../../i18n/numbers/numbers.ts';
import { shownText } from '../../i18n/texts.ts';
import { AtlasElement, sharedStyles } from '../parts/atlas-element.ts';
import { cutEditorStyles } from './cut-editor-styles.ts';
import { cutText } from '../../export/cut-text.ts';
import './condition-options.ts';
import type { ConditionChoices } from './condition-options.ts';
import {
  basisOf,
  cutDecimals,
  isAtLeast,
  type CutBasis,
} from '../../analysis/question/cut-basis.ts';
import { cutScale, outerClasses, withBasis, type CutScale } from './cut-scale.ts';
import { CutMovedEvent } from '../parts/events.ts';
import { typedCut } from './typed-cut.ts';

/** One condition of the rule: its cut as a slider and as a number field. */
@customElement('cut-editor')
export class CutEditor extends AtlasElement {
  static override styles = [sharedStyles, cutEditorStyles];

  @property({ attribute: false }) condition!: Condition;
  @property({ attribute: false }) indicator!: Indicator;
  @property({ attribute: false }) classification!: Classification;
  @property({ attribute: false }) column!: Column;
  /** Mean of the indicator over all areas. */
  @property({ attribute: false }) mean: number | undefined;
  /** Areas in which the condition holds. */
  @property({ attribute: false }) holdsIn = 0;
  /** What else can be chosen about the condition. */
  @property({ attribute: false }) choices: ConditionChoices | undefined;
  @state() private error = '';
  /** One drag, or one visit by keyboard, is one step of the history. */
  #dragging = false;
  /** The next frame, until which further movements wait, and the last of them. */
  #frame = 0;
  #waiting: number | undefined;

  override disconnectedCallback(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#waiting = undefined;
    super.disconnectedCallback();
  }

  #move(cut: number, slides = false): void {
    const begins = !this.#dragging;
    this.#dragging = true;
    this.error = '';
    this.dispatchEvent(new CutMovedEvent({ ...this.condition, cut }, begins, slides));
  }

  /** At most one movement per frame is told, the first at once: more could not be shown. */
  #handleSlide(event: Event, scale: CutScale): void {
    const text = (event.target as HTMLInputElement).value;
    this.#waiting = Number(Number(text).toFixed(scale.decimals));
    if (this.#frame === 0) this.#handleFrame();
  }

  #handleFrame = (): void => {
    const cut = this.#waiting;
    this.#waiting = undefined;
    this.#frame = cut === undefined ? 0 : requestAnimationFrame(this.#handleFrame);
    if (cut !== undefined) this.#move(cut, true);
  };

  #handleTyped(event: Event, scale: CutScale): void {
    const { value } = event.target as HTMLInputElement;
    const typed = typedCut(value, this.condition, scale, this.indicator.unit, this.language);
    if ('error' in typed) {
      this.error = typed.error;
      return;
    }
    this.#dragging = false;
    this.#move(typed.cut);
    this.#dragging = false;
  }

  #handleBasis(basis: CutBasis): void {
    const { classification, column, mean } = this;
    const condition = withBasis(this.condition, basis, { classification, column, mean });
    this.dispatchEvent(new CutMovedEvent(condition, true));
  }

  #basis(label: string): TemplateResult {
    const { rule, ruleEditor } = this.texts;
    const words = { class: rule.byClass, value: rule.byValue, 'times-mean': ruleEditor.byMean };
    const own = basisOf(this.condition);
    return html`<div class="basis" role="group" aria-label=${rule.cutBy(label)}>
      ${(['class', 'value', 'times-mean'] as const).map(
        (one) =>
          html`<button
            type="button"
            aria-pressed=${one === own}
            @click=${() => this.#handleBasis(one)}
          >
            ${words[one]}
          </button>`,
      )}
    </div>`;
  }

  #nameOf(label: string): string {
    const { rule, ruleEditor } = this.texts;
    const atLeast = isAtLeast(this.condition);
    switch (basisOf(this.condition)) {
      case 'class':
        return atLeast ? rule.fromClass(label) : ruleEditor.upToClass(label);
      case 'value':
        return atLeast ? rule.fromValue(label) : ruleEditor.upToValue(label);
      case 'times-mean':
        return ruleEditor.fromMean(label);
      default:
        return basisOf(this.condition) as never;
    }
  }

  #controls(label: string): TemplateResult {
    const { condition, classification, language } = this;
    const scale = cutScale(condition, classification);
    const basis = basisOf(condition);
    const name = this.#nameOf(label);
    const decimals = cutDecimals(condition.cut, scale.decimals);
    const shown = formatNumber(language, condition.cut, decimals);
    const spoken =
      basis === 'value'
        ? formatValue(language, condition.cut, this.indicator.unit, decimals)
        : shown;
    return html`<div class="controls">
      <div>
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
      </div>
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

  /** A class that the classing does not have, and the way out. */
  #beyond(): TemplateResult | typeof nothing {
    const { condition, classification, texts } = this;
    const top = classification.state === 'ok' ? classification.entries.length : 0;
    if (basisOf(condition) !== 'class' || top === 0 || condition.cut <= top) return nothing;
    const mended = outerClasses(condition, top);
    const classes = isAtLeast(mended)
      ? texts.rule.atLeastClass(mended.cut, top)
      : texts.rule.atMostClass(mended.cut);
    return html`<p class="beyond" role="status">
      ${texts.ruleEditor.beyond(condition.cut, top)}
      <button
        type="button"
        class="link"
        @click=${() => this.dispatchEvent(new CutMovedEvent(mended, true))}
      >
        ${texts.ruleEditor.mend(classes)}
      </button>
    </p>`;
  }

  override render(): TemplateResult {
    const label = shownText(this.language, this.indicator.label);
    const meaning = cutText(this.condition, this.classification, this.indicator, this.language);
    return html`<div class="head">
        <h3>${label}</h3>
        ${this.#basis(label)}
      </div>
      ${this.#controls(label)}
      <p id="error" class="error" role="alert">${this.error}</p>
      <p class="meaning">
        <span>${meaning}</span><span>${this.texts.rule.holdsIn(this.holdsIn)}</span>
      </p>
      ${this.#beyond()}
      ${
        this.choices
          ? html`<condition-options
              .condition=${this.condition}
              .label=${label}
              .choices=${this.choices}
            ></condition-options>`
          : nothing
      }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cut-editor': CutEditor;
  }
}
