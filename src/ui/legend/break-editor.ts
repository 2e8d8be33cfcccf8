import { css, html, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { mostClasses } from '../../analysis/question/classing.ts';
import type { Classification } from '../../analysis/classes/classification.ts';
import type { BreakMovedEvent } from '../../charts/value-histogram.ts';
import { formatNumber, parseTypedNumber } from '../../i18n/numbers/numbers.ts';
import { AtlasElement, sharedStyles } from '../parts/atlas-element.ts';
import { cutDecimals } from '../../analysis/question/cut-basis.ts';
import { ShownChangedEvent } from '../parts/events.ts';

/** Breaks set by hand, as a line of numbers; the histogram over it moves the same breaks. */
@customElement('break-editor')
export class BreakEditor extends AtlasElement {
  static override styles = [
    sharedStyles,
    css`
      label {
        display: grid;
        margin-bottom: var(--space-2);
        gap: 2px;
      }

      span,
      p {
        color: var(--ink-soft);
        font-size: var(--text-small);
      }

      .error {
        color: var(--error);
      }
    `,
  ];

  @property({ attribute: false }) classification!: Classification;
  @state() private error = '';

  #show(breaks: readonly number[]): string {
    const { decimals } = this.classification;
    const texts = breaks.map((value) =>
      formatNumber(this.language, value, cutDecimals(value, decimals)),
    );
    return texts.join('; ');
  }

  #emit(breaks: readonly number[]): void {
    const { classing, indicator } = this.classification;
    const sorted = [...new Set(breaks)].toSorted((one, other) => one - other);
    this.dispatchEvent(
      new ShownChangedEvent({ classing: { ...classing, indicator, breaks: sorted } }),
    );
  }

  #handleTyped(event: Event): void {
    const parts = (event.target as HTMLInputElement).value.split(';').filter((part) => part.trim());
    const numbers = parts.flatMap((part) => parseTypedNumber(this.language, part) ?? []);
    const isRight =
      numbers.length === parts.length && numbers.length > 0 && numbers.length < mostClasses;
    const example = this.#show([10, 20.5]);
    this.error = isRight ? '' : this.texts.classing.breaksWrong(example);
    if (isRight) this.#emit(numbers);
  }

  #handleMoved(event: BreakMovedEvent): void {
    event.stopPropagation();
    this.#emit(this.classification.breaks.with(event.place, event.value));
  }

  override render(): TemplateResult {
    const { classing } = this.texts;
    return html`<slot @break-moved=${(event: BreakMovedEvent) => this.#handleMoved(event)}></slot>
      <label>
        <span>${classing.breaks}</span>
        <input
          aria-label=${classing.breaks}
          type="text"
          .value=${this.#show(this.classification.breaks)}
          aria-invalid=${this.error !== ''}
          aria-describedby="error help"
          @change=${(event: Event) => this.#handleTyped(event)}
        />
      </label>
      <p id="error" class="error" role="alert">${this.error}</p>
      <p id="help">${classing.breaksHelp}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'break-editor': BreakEditor;
  }
}
