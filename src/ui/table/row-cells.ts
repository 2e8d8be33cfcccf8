import type { Texts } from '../../i18n/de/de.ts';
import type { TableCell, TableColumn } from './table-columns.ts';

/** What the cells of a row of the table of areas show beside their text. */

type FlagCell = TableCell & { readonly kind: 'flag' };

/** Marked: the outline of the legend; narrowly not: the same outline, thin; undecidable: broken; else nothing. */
export type FlagSign = 'flagged' | 'thin' | 'broken' | 'none';

export function flagSign({ answer, nearMiss }: FlagCell): FlagSign {
  if (answer === 'yes') return 'flagged';
  if (nearMiss) return 'thin';
  return answer === 'undecidable' ? 'broken' : 'none';
}

/** Whether the answer stands back: plainly not marked. */
export function isSoft({ answer, nearMiss }: FlagCell): boolean {
  return answer === 'no' && !nearMiss;
}

/** The class of a figure: short for the eye, in full for the ear, in colour where the map shows its indicator. */
export interface ClassChip {
  readonly colour: string | undefined;
  readonly short: string;
  readonly long: string;
}

/** Undefined where the figure has no class. */
export function classChip(
  number: number,
  column: Pick<TableColumn, 'id'>,
  { chosen, colours }: { readonly chosen: string | undefined; readonly colours: readonly string[] },
  { table }: Texts,
): ClassChip | undefined {
  if (number === 0) return undefined;
  return {
    colour: column.id === chosen ? colours[number - 1] : undefined,
    short: table.shortClass(number),
    long: `${table.class} ${number}`,
  };
}
