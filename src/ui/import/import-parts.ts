import { excerpt } from '../../areas/excerpt.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Texts } from '../../i18n/de/de.ts';
import type { Guess } from '../../ingest/instructions/understanding.ts';

/** Small parts of the import assistant. */

/** Options of one choice: columns, properties, sheets; a project file can name the others. */
const mostOptions = 1000;

/** The first options and the one that holds; how many there are beside them. */
function offeredOf<Option extends readonly [value: string, text: string]>(
  options: readonly Option[],
  value: string,
) {
  const first = options.slice(0, mostOptions);
  const held = options.slice(mostOptions).filter(([one]) => one === value);
  return { offered: [...first, ...held], more: options.length - first.length - held.length };
}

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
  const { offered, more } = offeredOf(options, value);
  const choose = (event: Event): void => {
    const chosen = offered[(event.target as HTMLSelectElement).selectedIndex];
    if (chosen) handle(chosen[0]);
  };
  return html`<label
    ><span class="small soft">${label}</span
    ><select aria-label=${label} aria-description=${beside(guess, texts, values)} @change=${choose}>
      ${offered.map(
        ([one, text], place) =>
          html`<option value=${place} .selected=${live(one === value)}>${excerpt(text)}</option>`,
      )}
      ${more > 0 ? html`<option disabled>${texts.import.moreOptions(more)}</option>` : nothing}
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
      aria-label=${label}
      aria-description=${beside(guess, texts)}
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

/** What stands beside a field, for those who hear it: why it holds what it holds, and values of the file. */
export function beside(
  guess: Guess<unknown> | undefined,
  texts: Texts,
  values: readonly string[] = [],
): string | typeof nothing {
  const said = [
    guess ? texts.import.reason(guess.reason) : '',
    values.slice(0, shownSamples).map(excerpt).join(', '),
  ].filter((one) => one !== '');
  return said.length > 0 ? said.join(': ') : nothing;
}

/** Values as they stand in the file. */
export function samples(texts: readonly string[]): TemplateResult {
  return html`<span class="samples"
    >${texts.slice(0, shownSamples).map((text) => html`<bdi class="sample">${excerpt(text)}</bdi>`)}</span
  >`;
}
