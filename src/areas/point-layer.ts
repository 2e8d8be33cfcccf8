import type { Column } from './column.ts';
import type { LocalText } from './indicator.ts';

/** Places beside the areas, such as schools: a layer of its own, without classes and without judgement. */
export interface PointLayer {
  readonly label: LocalText;
  /** The file the places come from. */
  readonly source: string;
  readonly points: readonly PlacedPoint[];
  readonly columns: readonly PointColumn[];
  /** The circles' areas follow these figures, where the project names a column for it. */
  readonly size?: PointSize;
}

/** A place in degrees (WGS 84). */
export interface PlacedPoint {
  readonly name: string;
  readonly longitude: number;
  readonly latitude: number;
  /** Index of the area it lies in; undefined where it lies in none. */
  readonly area: number | undefined;
}

/** What a column says about the places, in their order: figures in a unit, or texts. */
export type PointColumn = {
  readonly label: LocalText;
} & (
  | { readonly kind: 'figures'; readonly unit: string; readonly figures: Column }
  | { readonly kind: 'texts'; readonly texts: readonly string[] }
);

export interface PointSize {
  readonly label: LocalText;
  readonly figures: Column;
  /** The largest known figure; 0 where there is none. */
  readonly most: number;
}
