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
  /** Groups among the people counted at the places, such as pupils. */
  readonly groups?: readonly PointGroup[];
}

/** A group at each place: the figures are its members, or its share in percent, of the people in `of`. */
export interface PointGroup {
  /** That of a group of the areas, where it is the same group. */
  readonly id: string;
  readonly label: LocalText;
  readonly kind: 'count' | 'share';
  readonly figures: Column;
  readonly of: Column;
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
