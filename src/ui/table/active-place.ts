import { placeAfterKey } from '../parts/place-after-key.ts';
import { widthOf, type TableColumn } from './table-columns.ts';
import type { TableView } from './table-view.ts';

/** Which row and which head of the table of areas the keys move, and how much room its columns get. */

/** The active area stays active when rows come, go or change places; one that went leaves its place to another. */
export function activeAfter(before: Uint32Array, rows: Uint32Array, active: number): number {
  const area = before[active];
  const index = area === undefined ? -1 : rows.indexOf(area);
  return index >= 0 ? index : Math.max(0, Math.min(active, rows.length - 1));
}

/** Another order or another filter: one reads from the top again. */
export function isOtherList(before: TableView, after: TableView): boolean {
  const key = ({ sort, filter }: TableView): string => JSON.stringify([sort, filter]);
  return before.dataset !== after.dataset || key(before) !== key(after);
}

/** The head lies sideways: left and right do there what up and down do in the rows. */
const headKeys: ReadonlyMap<string, string> = new Map([
  ['ArrowLeft', 'ArrowUp'],
  ['ArrowRight', 'ArrowDown'],
  ['Home', 'Home'],
  ['End', 'End'],
]);

/** The head that a key moves to; undefined where the key means nothing there. */
export function headAfterKey(key: string, active: number, count: number): number | undefined {
  const turned = headKeys.get(key);
  return turned === undefined ? undefined : placeAfterKey(turned, active, { count, page: 1 });
}

/** Room for the columns behind mark and name, as the style sheet takes it. */
export interface ColumnSizes {
  /** Least width of all of them in rem. */
  readonly rest: string;
  /** Tracks of the grid. */
  readonly tracks: string;
}

export function columnSizes(columns: readonly TableColumn[]): ColumnSizes {
  const widths = columns.slice(2).map(widthOf);
  return {
    rest: `${widths.reduce((total, width) => total + width, 0)}rem`,
    tracks: widths.map((width) => `minmax(${width}rem, 0.6fr)`).join(' '),
  };
}
