import type { TableContext } from './table-context.ts';
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ColumnUnderstanding } from '../../ingest/instructions/understanding.ts';
import { setWhole, wholeChoice, wholeOfOption } from '../../project/draft/edit-share.ts';
import { shareOptions } from './share-options.ts';

/** Of what a count is a share; the whole that the names speak for is marked. */
export function shareChoice(
  { table, json, texts, edit }: TableContext,
  column: ColumnUnderstanding,
): TemplateResult {
  const words = texts.import;
  const { value, options } = shareOptions(wholeChoice(json, table, column), texts);
  return html`<select
    class="part"
    aria-label=${words.partOfWhat(column.name)}
    @change=${(event: Event) =>
      edit(setWhole(json, table, column, wholeOfOption((event.target as HTMLSelectElement).value)))}
  >
    ${options.map(
      ([one, text]) => html`<option value=${one} .selected=${live(one === value)}>${text}</option>`,
    )}
  </select>`;
}
