import { html, nothing, type TemplateResult } from 'lit';
import type { Texts } from '../../i18n/de/de.ts';
import type { KeyFilter } from '../import/find-keys.ts';
import {
  figureHeads,
  joinRows,
  type JoinRow,
  type JoinsInput,
  type KeyCount,
} from './join-rows.ts';

/** How each table met the areas, one row per table; a count that has keys behind it shows them. */
export interface JoinsTable extends JoinsInput {
  readonly handleShow: (filter: KeyFilter) => void;
}

/** The roles are stated because the narrow form lays the cells out one below the other. */
export function reportJoins(table: JoinsTable): TemplateResult {
  const { texts, handleShow } = table;
  const { report } = texts;
  const rows = joinRows(table);
  return html`<table class="joins" role="table" aria-labelledby="joins">
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader">${report.table}</th>
        ${rows[0]?.round === undefined ? nothing : html`<th role="columnheader">${report.round}</th>`}
        ${figureHeads(texts).map((head) => html`<th class="number" role="columnheader">${head}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map((row) => joinRow(row, texts, handleShow))}
    </tbody>
  </table>`;
}

function joinRow(row: JoinRow, texts: Texts, handleShow: JoinsTable['handleShow']): TemplateResult {
  const { report } = texts;
  return html`<tr role="row">
    <th role="rowheader">${row.table}</th>
    ${
      row.round === undefined
        ? nothing
        : html`<td role="cell" data-label=${report.round}>${row.round}</td>`
    }
    <td class="number" role="cell" data-label=${report.matched}>${row.matched}</td>
    ${row.counts.map((count) => countCell(count, texts, handleShow))}
    <td class="number" role="cell" data-label=${report.emptyKeys}>${row.emptyKeys}</td>
  </tr>`;
}

function countCell(
  { label, text, show, isShown }: KeyCount,
  { report }: Texts,
  handleShow: JoinsTable['handleShow'],
): TemplateResult {
  return html`<td class="number" role="cell" data-label=${label}>
    ${
      show === undefined
        ? html`<span class="soft">${text}</span>`
        : html`<button
            type="button"
            class="count"
            aria-label="${text}, ${report.showKeys(label)}"
            aria-pressed=${isShown ? 'true' : 'false'}
            @click=${() => handleShow(show)}
          >
            ${text}
          </button>`
    }
  </td>`;
}
