import type { TableInstructions } from './table-instructions.ts';
import type { LocalText } from '../../areas/indicator.ts';

/** How a table with coordinates is read as a layer of points; the file itself is read like any other table. */
export type PointInstructions = FileInstructions & {
  readonly label: LocalText;
  /** Column with the names of the places. */
  readonly name: string;
  readonly coordinates: CoordinateColumns;
  readonly columns: readonly PointColumnInstructions[];
  /** Column with the figures that the circles' areas follow. */
  readonly size?: string;
  readonly groups?: readonly PointGroupInstructions[];
};

export interface PointGroupInstructions {
  readonly id: string;
  readonly label: LocalText;
  /** Whether the column has the members, or their share in percent. */
  readonly kind: 'count' | 'share';
  readonly column: string;
  /** Column with the people of whom the group is a part. */
  readonly of: string;
}

type FileInstructions = Pick<
  TableInstructions,
  | 'source'
  | 'where'
  | 'encoding'
  | 'separator'
  | 'decimal'
  | 'headerRow'
  | 'headerRows'
  | 'lastRow'
  | 'sheet'
  | 'hidden'
  | 'missing'
  | 'suppressed'
  | 'zero'
  | 'notApplicable'
>;

/** Names of the two columns, in degrees or in metres of a projected system. */
export type CoordinateColumns =
  | { readonly longitude: string; readonly latitude: string }
  | { readonly easting: string; readonly northing: string; readonly crs: string };

export interface PointColumnInstructions {
  readonly column: string;
  readonly label: LocalText;
  /** Without a unit the cells are texts and stay as they stand. */
  readonly unit?: string;
}
