import type { TableContext } from './table-context.ts';
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ColumnUnderstanding } from '../../ingest/instructions/understanding.ts';
import { optionOf, setWhole, wholeChoice, wholeOfOption } from '../../project/draft/edit-share.ts';

/** Of what a count is a share; the whole that the names speak for is marked. */
export function shareChoice(
  { table, json, texts, edit }: TableContext,
  column: ColumnUnderstanding,
): TemplateResult {
  const words = texts.import;
  const { chosen, possible, proposed } = wholeChoice(json, table, column);
  const options = possible.map((whole) => {
    const text = typeof whole === 'string' ? whole : words.peopleElsewhere;
    const isProposed = proposed !== undefined && optionOf(whole) === optionOf(proposed);
    return [optionOf(whole), words.partOf(text, isProposed)] as const;
  });
  const value = chosen === undefined ? '' : optionOf(chosen);
  return html`<select
    class="part"
    aria-label=${words.partOfWhat(column.name)}
    @change=${(event: Event) =>
      edit(setWhole(json, table, column, wholeOfOption((event.target as HTMLSelectElement).value)))}
  >
    ${[['', words.noPart] as const, ...options].map(
      ([one, text]) => html`<option value=${one} .selected=${live(one === value)}>${text}</option>`,
    )}
  </select>`;
}
