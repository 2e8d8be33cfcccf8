import { max } from 'd3-array';
import { readNumber } from './read-number.ts';
import type { TableRecord } from './table.ts';

/** How the first records of a table are used: lines of title, then lines of header. */
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

/**
 * Titles and further lines of the header, where both are certain; a header of one line otherwise. A title is a line with
 * one text in front of a wider line without figures. A further line of the header has nothing in the first column
 * and no figures, and stands under lines that do not tell the columns apart, or has only units. A row must follow.
 */
export function findHead(records: readonly TableRecord[]): TableHead {
  const titles = countTitles(records);
  return { titles, header: countHeaderLines(records.slice(titles, titles + longestHeader + 1)) };
}

function countTitles(records: readonly TableRecord[]): number {
  const head = records.slice(0, longestTitle + 1);
  const isTitle = ({ cells }: TableRecord) => filled(cells).length === 1 && cells[0]?.trim() !== '';
  const count = head.findIndex((record) => !isTitle(record));
  const next = records[count];
  const isNamed = next && filled(next.cells).length > 1 && !next.cells.some(isFigure);
  const hasRows = records[count + 1] !== undefined;
  return count > 0 && isNamed && hasRows ? count : 0;
}

function countHeaderLines(records: readonly TableRecord[]): number {
  let count = 1;
  while (count < longestHeader && records[count + 1]) {
    const above = records.slice(0, count).map(({ cells }) => cells);
    const line = records[count]?.cells ?? [];
    if (!isHeaderLine(line, above)) break;
    count += 1;
  }
  return count;
}

function isHeaderLine(cells: readonly string[], above: readonly (readonly string[])[]): boolean {
  const texts = filled(cells);
  if (texts.length === 0 || cells[0]?.trim() !== '') return false;
  if (texts.every((text) => unitAlone.test(text))) return true;
  if (texts.some((text) => isFigure(text) || /^[-–.x/*]+$/.test(text))) return false;
  return !areTold(cells, above);
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
export function joinHeader(lines: readonly TableRecord[]): string[] {
  const width = max(lines, ({ cells }) => cells.length) ?? 0;
  const last = lines.length - 1;
  const spread = lines.map(({ cells }, at) => (at === last ? cells : fillRight(cells, lines)));
  return Array.from({ length: width }, (_, column) => {
    const parts = spread.map((cells) => cells[column]?.trim() ?? '').filter((part) => part !== '');
    return [...new Set(parts)].join(' – ');
  });
}

/** Only over columns that a later line names. */
function fillRight(cells: readonly string[], lines: readonly TableRecord[]): string[] {
  const below = lines.at(-1)?.cells ?? [];
  let name = '';
  return Array.from({ length: Math.max(cells.length, below.length) }, (_, column) => {
    const own = cells[column]?.trim() ?? '';
    const isNamedBelow = (below[column]?.trim() ?? '') !== '';
    name = own !== '' || !isNamedBelow ? own : name;
    return name;
  });
}
