import { html, nothing, type TemplateResult } from 'lit';
import { keyKinds, keysOf, type KeyKind } from '../../export/report-keys.ts';
import type { Texts } from '../../i18n/de/de.ts';
import type { Language } from '../../i18n/numbers/language.ts';
import { formatNumber } from '../../i18n/numbers/numbers.ts';
import type { JoinReport } from '../../ingest/instructions/join-report.ts';
import type { KeyFilter } from '../import/find-keys.ts';
import { kindText } from './report-keys.ts';

/** How each table met the areas, one row per table; a count that has keys behind it shows them. */
export interface JoinsTable {
  readonly joins: readonly JoinReport[];
  readonly texts: Texts;
  readonly language: Language;
  readonly filter: KeyFilter;
  readonly handleShow: (filter: KeyFilter) => void;
}

/** The roles are stated because the narrow form lays the cells out one below the other. */
export function reportJoins(table: JoinsTable): TemplateResult {
  const { joins, texts } = table;
  const { report } = texts;
  const hasRounds = joins.some(({ round }) => round !== '');
  const heads = [
    report.matched,
    ...keyKinds.map((kind) => kindText(kind, texts)),
    report.emptyKeys,
  ];
  return html`<table class="joins" role="table" aria-labelledby="joins">
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader">${report.table}</th>
        ${hasRounds ? html`<th role="columnheader">${report.round}</th>` : nothing}
        ${heads.map((head) => html`<th class="number" role="columnheader">${head}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${joins.map((join) => joinRow(join, hasRounds, table))}
    </tbody>
  </table>`;
}

function joinRow(join: JoinReport, hasRounds: boolean, table: JoinsTable): TemplateResult {
  const { report } = table.texts;
  const all = join.matched + join.areasWithoutRow.length;
  return html`<tr role="row">
    <th role="rowheader">${join.table}</th>
    ${
      hasRounds
        ? html`<td role="cell" data-label=${report.round}>${join.round || '–'}</td>`
        : nothing
    }
    <td class="number" role="cell" data-label=${report.matched}>
      ${report.matchedOf(join.matched, all)}
    </td>
    ${keyKinds.map((kind) => countCell(join, kind, table))}
    <td class="number" role="cell" data-label=${report.emptyKeys}>
      ${formatNumber(table.language, join.emptyKeys)}
    </td>
  </tr>`;
}

function countCell(join: JoinReport, kind: KeyKind, table: JoinsTable): TemplateResult {
  const { texts, language, filter } = table;
  const label = kindText(kind, texts);
  const count = keysOf(join, kind).length;
  const text = formatNumber(language, count);
  const isShown =
    filter.kind === kind && filter.table === join.table && filter.round === join.round;
  const show: KeyFilter = { table: join.table, round: join.round, kind, text: '' };
  return html`<td class="number" role="cell" data-label=${label}>
    ${
      count === 0
        ? html`<span class="soft">${text}</span>`
        : html`<button
            type="button"
            class="count"
            aria-label="${text}, ${texts.report.showKeys(label)}"
            aria-pressed=${isShown ? 'true' : 'false'}
            @click=${() => table.handleShow(show)}
          >
            ${text}
          </button>`
    }
  </td>`;
}
