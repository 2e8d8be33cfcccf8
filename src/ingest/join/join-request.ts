import type { JoinReport } from '../instructions/join-report.ts';
import type { Table } from '../result/table.ts';
import type { KeyForm } from '../keys/key-form.ts';

/** Which rows of which table are to meet which areas. */
export interface JoinRequest {
  readonly table: Table;
  readonly keyColumn: number;
  /** The rows that take part. */
  readonly rows: readonly number[];
  /** Place of an area by its key. */
  readonly placeByKey: ReadonlyMap<string, number>;
  readonly areaIds: readonly string[];
  /** Length to which keys of digits are filled with leading zeros where they meet no area as they are. */
  readonly keyPad?: number;
  /** Form in which keys are compared that meet no area as they are. */
  readonly keyForm?: KeyForm;
  /** Area keys by table key, as the project lists them. */
  readonly matches?: ReadonlyMap<string, readonly string[]>;
  /** Place of the merged area that an area of the geometry file has become a part of, by its key. */
  readonly placeOfPart?: ReadonlyMap<string, number>;
  readonly round: string;
}

/** Rows and areas after they met. */
export interface Join {
  /** Row of each area, in area order; -1 where it has none. */
  readonly rowOfArea: Int32Array;
  readonly report: JoinReport;
  /** Rows of each key that comes more than once, by key; the first one is used. */
  readonly repeatedRows: ReadonlyMap<string, readonly number[]>;
  /** Rows whose key cell is empty. */
  readonly emptyRows: readonly number[];
  /** Keys that would meet an area of their own if they were filled to this length; nothing has been joined so. */
  readonly couldBePadded: { readonly length: number; readonly keys: readonly string[] };
  /** Keys that would meet an area of their own in this form; nothing has been joined so. */
  readonly couldBeCompared: { readonly form: KeyForm; readonly keys: readonly string[] };
  /** Keys whose form several areas share. */
  readonly ambiguousKeys: readonly string[];
  /** Keys that mean only a part of a merged area. */
  readonly partKeys: readonly string[];
}
