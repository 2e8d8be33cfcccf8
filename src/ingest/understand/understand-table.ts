import type { PivotInstructions, TableInstructions } from '../instructions/table-instructions.ts';
import type { Diagnostic } from '../../areas/diagnostic.ts';
import { formOf } from '../cells/column-form.ts';
import { decimalsOf } from '../cells/decimal-of-columns.ts';
import { findCoordinates } from '../points/find-coordinates.ts';
import { findLongFormat } from '../table/find-long-format.ts';
import { findSentinels } from '../table/find-sentinels.ts';
import { findSigns } from '../table/find-signs.ts';
import { findTotals } from '../table/find-totals.ts';
import { findWideYears } from '../table/find-wide-years.ts';
import { guessKey } from '../join/guess-key.ts';
import {
  guessEncoding,
  guessHeader,
  guessLastRow,
  guessLineEnds,
  guessSeparator,
} from '../table/guess-layout.ts';
import { layOutTable } from '../table/lay-out-table.ts';
import { openText } from '../text/open-text.ts';
import { tableOfDraft } from '../table/parse-table.ts';
import { pivotTable } from '../table/pivot-table.ts';
import { excerpt } from '../../areas/excerpt.ts';
import { selectRows } from '../table/select-rows.ts';
import { declaredSigns, signsFor } from '../cells/signs.ts';
import { placeOfColumn, type Table, type TableRecord } from '../result/table.ts';
import { understandColumn } from './understand-column.ts';
import type {
  ColumnUnderstanding,
  Guess,
  KeyGuess,
  TableUnderstanding,
  TextLine,
} from '../instructions/understanding.ts';

/** What is known besides the file: what the project or the user states about the table, and the areas. */
export interface TableHints extends Partial<Omit<TableInstructions, 'source' | 'indicators'>> {
  readonly areaKeys?: readonly string[];
  /** True where a person says that the table is not long although it looks so. */
  readonly isWide?: boolean;
}

export type TableReading =
  | {
      readonly ok: true;
      readonly understanding: TableUnderstanding;
      readonly diagnostics: readonly Diagnostic[];
    }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** Rows that are shown as they will be read. */
const previewRows = 20;
const previewColumns = 100;

const kindsOfTexts: ReadonlySet<string> = new Set(['key', 'name', 'year', 'indicator-name']);

/**
 * What a text table is, with a reason for every guess: encoding, separator, header, rows, and for each column
 * kind, unit, decimal sign and what its cells are; rows of totals, sentinels and long format as proposals. What the
 * hints state is used as it is. Changes and joins nothing. Where the file cannot be used, why.
 */
export function understandTable(
  file: string,
  bytes: Uint8Array,
  hints: TableHints = {},
): TableReading {
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic) => diagnostics.push(diagnostic);
  const encoding = guessEncoding(bytes, hints);
  const text = openText(file, () => bytes, report, encoding.encoding.value);
  if (text === undefined) return { ok: false, diagnostics };
  const draft = layOutTable(text, hints);
  const table = tableOfDraft(file, draft, report);
  if (!table) return { ok: false, diagnostics };
  const key = keyOf(table, hints);
  const columns = understandColumns(table, key, hints);
  const understanding: TableUnderstanding = {
    file,
    ...encoding,
    lineEnds: guessLineEnds(text),
    separator: guessSeparator(text, draft, hints),
    ...(draft.isRequoted && { requoted: { code: 'quoted-twice' } }),
    ...guessHeader(draft, hints),
    titles: draft.titles.map(textLine),
    firstRow: table.lines[0] ?? 0,
    lastRow: guessLastRow(table, draft, hints),
    footer: draft.below.map(textLine),
    rowCount: table.rows.length,
    preview: table.rows
      .slice(0, previewRows)
      .map((row) =>
        row.slice(0, Math.min(previewColumns, table.header.length)).map((text) => excerpt(text)),
      ),
    columns,
    ...(key && { key }),
    ...formatOf(table, key, columns, hints),
    ...findOddities(table, key?.value.column, columns, hints),
  };
  return { ok: true, understanding, diagnostics };
}

function keyOf(
  table: Table,
  { key, keyPad, keyForm, areaKeys }: TableHints,
): Guess<KeyGuess> | undefined {
  if (key === undefined || placeOfColumn(table, key) < 0) return guessKey(table, areaKeys);
  const value = {
    column: key,
    ...(keyPad !== undefined && { keyPad }),
    ...(keyForm !== undefined && { keyForm }),
  };
  return { value, certainty: 'stated', reason: { code: 'stated' } };
}

function understandColumns(
  table: Table,
  key: Guess<KeyGuess> | undefined,
  hints: TableHints,
): ColumnUnderstanding[] {
  const signs = signsFor(hints);
  const decide = decimalsOf(table, decimalFactsOf(key, hints));
  return table.header.map((name, column) =>
    understandColumn(table, column, key, signs, decide(column), statedDecimal(name, hints)),
  );
}

/** Long rows, years in the names of columns, and columns with places. */
function formatOf(
  table: Table,
  key: Guess<KeyGuess> | undefined,
  columns: readonly ColumnUnderstanding[],
  hints: TableHints,
): Pick<TableUnderstanding, 'years' | 'pivot' | 'figures' | 'wideYears' | 'coordinates'> {
  const found = key ? findLongFormat(table, key.value.column, columns) : {};
  const stated = hints.pivot && statedPivot(hints.pivot);
  const { years } = found;
  const pivot = hints.isWide === true ? undefined : (stated ?? found.pivot);
  const figures =
    key && pivot ? figuresOf(table, key, pivot.value, years?.value, hints) : undefined;
  const wideYears = pivot || years ? undefined : findWideYears(columns);
  const coordinates = findCoordinates(table);
  return {
    ...(years && { years }),
    ...(pivot && { pivot }),
    ...(figures && { figures }),
    ...(wideYears && { wideYears }),
    ...(coordinates && { coordinates }),
  };
}

function statedPivot(value: PivotInstructions): Guess<PivotInstructions> {
  return { value, certainty: 'stated', reason: { code: 'stated' } };
}

/** The figures of a long table as the columns they become; of several years the newest one is counted. */
function figuresOf(
  table: Table,
  key: Guess<KeyGuess>,
  pivot: PivotInstructions,
  years: { readonly column: string; readonly values: readonly string[] } | undefined,
  hints: TableHints,
): ColumnUnderstanding[] | undefined {
  const ignore = () => undefined;
  const newest = years?.values[0];
  const where = years && newest !== undefined ? { [years.column]: newest } : undefined;
  const rows = selectRows(table, where, ignore);
  const wide = rows && pivotTable(table, rows, { key: key.value.column, pivot }, ignore);
  if (!wide) return undefined;
  const others = new Set(table.header);
  const signs = signsFor(hints);
  const decide = decimalsOf(wide, decimalFactsOf(key, hints));
  return wide.header.flatMap((name, column) =>
    others.has(name)
      ? []
      : [understandColumn(wide, column, key, signs, decide(column), statedDecimal(name, hints))],
  );
}

function statedDecimal(column: string, { decimal, columnForms }: TableHints) {
  return formOf(columnForms, column).decimal ?? decimal;
}

function decimalFactsOf(key: Guess<KeyGuess> | undefined, { population }: TableHints) {
  return {
    ...(key && { key: key.value.column }),
    counts: new Set(population === undefined ? [] : [population]),
  };
}

function findOddities(
  table: Table,
  key: string | undefined,
  columns: readonly ColumnUnderstanding[],
  hints: TableHints,
): Pick<TableUnderstanding, 'totals' | 'signs' | 'sentinels'> {
  const places = (wanted: (column: ColumnUnderstanding) => boolean) =>
    columns.flatMap((column, index) => (wanted(column) ? [index] : []));
  const counts = places(({ kind: { value } }) => value === 'population' || value === 'count');
  const figures = places(({ kind: { value } }) => !kindsOfTexts.has(value));
  const keyColumn = key === undefined ? -1 : placeOfColumn(table, key);
  return {
    totals: keyColumn < 0 ? [] : findTotals(table, keyColumn, counts, signsFor(hints)),
    signs: findSigns(
      table,
      figures,
      signsFor(hints),
      declaredSigns(hints).map(([text]) => text),
    ),
    sentinels: findSentinels(table, figures),
  };
}

function textLine({ cells, line }: TableRecord): TextLine {
  const text = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  return { line, text: excerpt(text.join(' ')) };
}
