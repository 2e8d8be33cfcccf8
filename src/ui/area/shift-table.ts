import { html, type TemplateResult } from 'lit';
import type { ShiftTable } from '../../analysis/neighbourhoods/shift-tables.ts';
import { textsOf } from '../../i18n/texts.ts';
import { shiftRows, type FactsInput } from './neighbourhood-fact-rows.ts';

/**
 * How many areas of a neighbourhood stay marked for each shift of the cuts, on screen and on paper.
 * @param all number of its areas
 */
export function shiftTable(table: ShiftTable, all: number, input: FactsInput): TemplateResult {
  const { shifts: words } = textsOf(input.language).neighbourhood;
  const { rowLabel, columnLabel, columns, rows } = shiftRows(table, input);
  return html`<table class="shifts">
    <caption>
      ${words.caption(all)}
    </caption>
    <thead>
      <tr>
        <th rowspan="2" scope="col">${rowLabel}</th>
        <th colspan=${columns.length} scope="colgroup">${columnLabel}</th>
      </tr>
      <tr>
        ${columns.map((head) => html`<th scope="col" class="number">${head}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({ head, cells }) =>
          html`<tr>
            <th scope="row">${head}</th>
            ${cells.map(
              ({ text, isNow }) => html`<td class="number" ?data-now=${isNow}>${text}</td>`,
            )}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
