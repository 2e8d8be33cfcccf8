import type { Cases, FileNote, Severity } from './shape.ts';

/** Rows of a layer; `items`: line and name of each. */
type Rows<Of extends Severity> = FileNote<Of> & Cases & { readonly line: number };

/** What is noticed of a layer of points. */
export interface PointDiagnostics {
  /** `found`: the two coordinates; `items`: line, name and coordinates of each row without a place. */
  'points-no-place': Rows<'warning'> & { readonly column: string; readonly found: string };
  /** Points in no area. */
  'points-outside': Rows<'hint'>;
  /** Points far away from all areas. */
  'points-far-away': Rows<'warning'>;
  /** The same, though they lie near once their coordinates are swapped. */
  'points-swapped': Rows<'warning'>;
  /** The layer cannot be read; the areas do not depend on it. */
  'points-left-out': FileNote<'warning'>;
  /** Counts of a group of too few people at a point; `expected`: the least number. */
  'points-withheld': FileNote<'hint'> & Cases & { readonly expected: string };
  /** A group at a point is larger than those it is a part of. */
  'points-group-beyond-whole': FileNote<'warning'> & Cases;
}
