import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Texts } from '../../i18n/de/de.ts';
import type { Guess } from '../../ingest/instructions/understanding.ts';

/** Small parts of the import assistant. */

/** A choice with its label and the reason of the guess. */
export function choice(
  texts: Texts,
  label: string,
  value: string,
  options: readonly (readonly [value: string, text: string])[],
  handle: (value: string) => void,
  guess?: Guess<unknown>,
  values: readonly string[] = [],
): TemplateResult {
  return html`<label
    ><span class="small soft">${label}</span
    ><select @change=${(event: Event) => handle((event.target as HTMLSelectElement).value)}>
      ${options.map(
        ([one, text]) =>
          html`<option value=${one} .selected=${live(one === value)}>${text}</option>`,
      )}
    </select>
    ${guess ? html`<span class="small soft">${texts.import.reason(guess.reason)}</span>` : nothing}
    ${values.length > 0 ? html`<span class="small">${samples(values)}</span>` : nothing}
  </label>`;
}

/** A whole number from 1, such as a line of the file. */
export function numberField(
  texts: Texts,
  label: string,
  guess: Guess<number>,
  handle: (value: number) => void,
  most?: number,
): TemplateResult {
  return html`<label class="line-number"
    ><span class="small soft">${label}</span
    ><input
      type="number"
      min="1"
      max=${most ?? nothing}
      step="1"
      .value=${live(String(guess.value))}
      @change=${(event: Event) => {
        const value = Number((event.target as HTMLInputElement).value);
        if (Number.isInteger(value) && value >= 1) handle(value);
      }}
    />
    <span class="small soft">${texts.import.reason(guess.reason)}</span>
  </label>`;
}

const shownSamples = 5;

/** Values as they stand in the file. */
export function samples(texts: readonly string[]): TemplateResult {
  return html`<span class="samples"
    >${texts.slice(0, shownSamples).map((text) => html`<span class="sample">${text}</span>`)}</span
  >`;
}
