import { html, nothing, type TemplateResult } from 'lit';
import type { Texts } from '../../i18n/de/de.ts';
import type { HiddenParts } from '../../ingest/result/sheet.ts';
import type { DraftedTable } from '../../project/draft/draft-tables.ts';
import type { StatedLayout } from '../../project/draft/edit-draft.ts';
import { choice } from './import-parts.ts';

/** The sheets of a workbook, and what the one that is read hides. */

/** Hidden columns that are named. */
const namedColumns = 3;

const parts: readonly HiddenParts[] = ['rows', 'columns', 'all'];

/** @param set states how the table is read; undefined takes a statement back */
export function importWorkbook(
  table: DraftedTable,
  texts: Texts,
  set: (layout: { readonly [Key in keyof StatedLayout]: StatedLayout[Key] | undefined }) => void,
): TemplateResult {
  const words = texts.import;
  const { sheets = [], hiddenSheets = [], sheet = '' } = table;
  const named = sheets.map((name): readonly [string, string] => [
    name,
    hiddenSheets.includes(name) ? words.workbook.hiddenSheet(name) : name,
  ]);
  return html`${choice(texts, words.sheet, sheet, named, (one) => set({ sheet: one }))}
  ${hiddenChoice(table, texts, (hidden) => set({ hidden }))}`;
}

function hiddenChoice(
  { hidden, hiddenFound }: DraftedTable,
  texts: Texts,
  choose: (hidden: HiddenParts | undefined) => void,
): TemplateResult | typeof nothing {
  if (!hiddenFound) return nothing;
  const { rows, isFiltered, columns } = hiddenFound;
  if (rows === 0 && columns.length === 0) return nothing;
  const named =
    columns.slice(0, namedColumns).join(', ') + (columns.length > namedColumns ? ' …' : '');
  const words = texts.import.workbook;
  const options: (readonly [string, string])[] = [
    ['', words.hiddenChoice.none],
    ...parts.map((one) => [one, words.hiddenChoice[one]] as const),
  ];
  const take = (value: string): void => choose(parts.find((one) => one === value));
  return html`${choice(texts, words.hiddenParts, hidden ?? '', options, take)}
    <p class="small soft wide">
      ${rows > 0 ? words.hiddenRows(rows, isFiltered) : nothing}
      ${columns.length > 0 ? words.hiddenColumns(columns.length, named) : nothing}
    </p>`;
}
