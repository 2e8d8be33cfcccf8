import type { Column } from '../../areas/column.ts';
import type { Fraction } from '../../areas/fraction.ts';

/** A round whose figures may still be withheld. */
export interface DraftRound {
  readonly id: string;
  readonly population?: Column;
  /** By indicator id; every indicator of the project has its column, if need be with nothing but missing figures. */
  readonly columns: ReadonlyMap<string, Column>;
  /** The counts of the shares that are formed of counts, by indicator id. */
  readonly fractions?: ReadonlyMap<string, Fraction>;
  /** Places where such counts contradict each other, by indicator id; the share is missing there. */
  readonly wrongCounts?: ReadonlyMap<string, readonly number[]>;
  /** The number a share is a part of, by indicator id. */
  readonly bases: ReadonlyMap<string, Column>;
  /** Columns by which groups are counted, by their names. */
  readonly counts: ReadonlyMap<string, Column>;
}
