import { readNumber } from '../cells/read-number.ts';
import type { TableRecord } from '../result/table.ts';

/** How the first records of a table are used: lines of title, then lines of header; none where the table has none. */
export interface TableHead {
  readonly titles: number;
  readonly header: number;
}

/** What is looked at from the top. */
const longestTitle = 20;
const longestHeader = 4;

/** A line of units under the names. */
const unitAlone =
  /^(?:(?:in )?(?:%|prozent|anzahl|personen|€|eur|euro|(?:€|eur)\/m²|m²|qm|km²|qkm|ha))$/i;

/** A year or a date names a column; any other number is a figure. */
const year = /^(?:19|20)\d\d$/;
/** Signs in the place of a figure. */
const sign = /^[-–.x/*]+$/;
/** Rows with which the first line is compared. */
const comparedRows = 12;

/**
 * Titles and lines of the header, where both are certain; a header of one line otherwise, and none where the first line
 * is a row like the others. A title is a line with one text, or with a word and what it is ("Stand:", a date), in front
 * of a wider line without figures. A further line of the header has no figures and stands under lines that do not tell
 * the columns apart, or has only units, or counts the columns. A row must follow.
 */
export function findHead(records: readonly TableRecord[]): TableHead {
  const titles = countTitles(records);
  const head = records.slice(titles, titles + longestHeader + 1);
  const rows = records.slice(titles, titles + 1 + comparedRows);
  return isHeadless(rows) ? { titles, header: 0 } : { titles, header: countHeaderLines(head) };
}

/** Lines of title above a table that has no header: single texts above wider lines. */
export function countTitlesOfRows(records: readonly TableRecord[]): number {
  const count = records.slice(0, longestTitle + 1).findIndex((record) => !isTitle(record));
  return Math.max(0, count);
}

function countTitles(records: readonly TableRecord[]): number {
  const head = records.slice(0, longestTitle + 1);
  const count = head.findIndex((record) => !isTitle(record));
  const next = records[count];
  if (count <= 0 || !next || filled(next.cells).length < 2) return 0;
  const isNamed = !next.cells.some(isFigure);
  const rows = records.slice(count, count + 1 + comparedRows);
  return (isNamed || isHeadless(rows)) && records[count + 1] !== undefined ? count : 0;
}

/** "Bevölkerung 2021", or "Stand:" beside "31.12.2021". */
function isTitle({ cells }: TableRecord): boolean {
  const [first = '', second = '', ...others] = filled(cells);
  if (cells[0]?.trim() === '' || first === '') return false;
  if (second === '') return true;
  return first.endsWith(':') && others.length === 0 && cells.length > 2;
}

/** True where the first line has figures wherever the lines below have them, so that it names nothing. */
function isHeadless([first, ...rows]: readonly TableRecord[]): boolean {
  if (!first || rows.length < 2 || isNumbering(first.cells)) return false;
  const columns = first.cells.map((_, column) => column);
  const ofFigures = columns.filter((column) => {
    const below = rows
      .map(({ cells }) => cells[column]?.trim() ?? '')
      .filter((cell) => cell !== '');
    return (
      below.length > 0 &&
      below.every((cell) => isFigure(cell) || year.test(cell) || sign.test(cell))
    );
  });
  const own = ofFigures.map((column) => first.cells[column] ?? '');
  const isNamed = columns.some(
    (column) => first.cells[column]?.trim() === '' && isFilled(rows, column),
  );
  return (
    own.some(isFigure) && own.every((cell) => isFigure(cell) || sign.test(cell.trim())) && !isNamed
  );
}

function isFilled(rows: readonly TableRecord[], column: number): boolean {
  return rows.every(({ cells }) => (cells[column] ?? '').trim() !== '');
}

function countHeaderLines(records: readonly TableRecord[]): number {
  let count = 1;
  while (count < longestHeader && records[count + 1]) {
    const above = records.slice(0, count).map(({ cells }) => cells);
    const line = records[count]?.cells ?? [];
    if (!isHeaderLine(line, above, records.slice(count + 1))) break;
    count += 1;
  }
  return count;
}

function isHeaderLine(
  cells: readonly string[],
  above: readonly (readonly string[])[],
  below: readonly TableRecord[],
): boolean {
  const texts = filled(cells);
  if (texts.length === 0) return false;
  if (isNumbering(cells)) return true;
  const isUnits = texts.every((text) => unitAlone.test(text));
  if (isUnits && cells[0]?.trim() === '') return true;
  if (texts.some((text) => isFigure(text) || sign.test(text))) return false;
  if (areTold(cells, above)) return false;
  // A line with a text in front could be a row: then the rows below have figures where it has names.
  const isAboveFigures = cells.some(
    (cell, column) => cell.trim() !== '' && below.some((row) => isFigure(row.cells[column] ?? '')),
  );
  return cells[0]?.trim() === '' || isAboveFigures;
}

/** "1;2;3;4": the line in which offices count the columns. */
function isNumbering(cells: readonly string[]): boolean {
  const texts = filled(cells).map((text) => text.replace(/^\(?(\d{1,3})\)?$/, '$1'));
  const first = Number(texts[0]);
  return (
    texts.length > 2 &&
    (first === 0 || first === 1) &&
    texts.every((text, index) => text === String(first + index))
  );
}

/** True where the lines above already give each of the filled columns a name of its own. */
function areTold(cells: readonly string[], above: readonly (readonly string[])[]): boolean {
  const columns = cells.flatMap((cell, column) => (cell.trim() === '' ? [] : [column]));
  const names = columns.map((column) => above.map((line) => line[column]?.trim() ?? '').join(''));
  return !names.includes('') && new Set(names).size === names.length;
}

function filled(cells: readonly string[]): string[] {
  return cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
}

function isFigure(cell: string): boolean {
  const text = cell.trim();
  return !year.test(text) && (readNumber(text, ',') ?? readNumber(text, '.')) !== undefined;
}

/**
 * One name per column from several lines of header: what they say about a column, joined with " – ". A
 * name stands for the empty cells to its right too, as where cells were merged, except in the last line.
 */
export function joinHeader(records: readonly TableRecord[]): string[] {
  const named = records.filter(({ cells }) => !isNumbering(cells));
  const lines = named.length > 0 ? named : records;
  const width = lines.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const spread = lines.map((line, at) =>
    fillRight(line.cells, lines.slice(0, at), lines.slice(at + 1)),
  );
  return Array.from({ length: width }, (_, column) => {
    const parts = spread.map((cells) => cells[column]?.trim() ?? '').filter((part) => part !== '');
    return [...new Set(parts)].join(' – ');
  });
}

/** Only over columns that a later line names, and not beyond the group that an earlier line names. */
function fillRight(
  cells: readonly string[],
  earlier: readonly TableRecord[],
  later: readonly TableRecord[],
): string[] {
  const width = later.reduce((most, line) => Math.max(most, line.cells.length), cells.length);
  let name = '';
  return Array.from({ length: width }, (_, column) => {
    const own = cells[column]?.trim() ?? '';
    const isNamedIn = (line: TableRecord) => (line.cells[column]?.trim() ?? '') !== '';
    const isSpread = later.some(isNamedIn) && !earlier.some(isNamedIn);
    name = own !== '' || !isSpread ? own : name;
    return name;
  });
}

/** Names of columns that no line names: "Spalte 1" and so on, the same in every language, as projects state them. */
export function namesWithoutHeader(rows: readonly TableRecord[]): string[] {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  return Array.from({ length: width }, (_, column) => `Spalte ${column + 1}`);
}
