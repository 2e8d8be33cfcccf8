import type { FileNote } from './shape.ts';

/** Coordinates that are not placed: an example, and the systems that its numbers fit. */
type Unplaced = FileNote<'error'> & {
  readonly feature?: number;
  readonly found: string;
  readonly expected: string;
  readonly items: readonly string[];
};

/** What is noticed of coordinates and the system they are in. */
export interface CrsDiagnostics {
  /** Numbers that are no degrees; `found`: a position. */
  'geojson-projected': Unplaced;
  /** The system that is stated is not known (`found`). */
  'areas-crs-unknown': Unplaced;
  /** The numbers speak against the system that is stated (`found`). */
  'areas-crs-contradicted': Unplaced;
  /** Numbers that fit a likely place only once the axes are swapped. */
  'areas-axes-swapped': Unplaced;
  /** The same, though as they stand they lie somewhere too; `found`: the least coordinates. */
  'areas-axes-doubtful': FileNote<'warning'> & { readonly found: string };
  /** `found` is the name in the `.prj`, `items` what it means, `expected` what its parameters are. */
  'areas-prj-disagrees': FileNote<'warning'> & {
    readonly found: string;
    readonly expected: string;
    readonly items: readonly string[];
  };
  /** `found` is the system; `items`: west, south, east, north in degrees. */
  'areas-reprojected': FileNote<'hint'> & {
    readonly found: string;
    readonly items: readonly string[];
    readonly count: number;
  };
  /** The outdated member `crs` (`found`) names degrees. */
  'geojson-crs-member': FileNote<'hint'> & { readonly found: string };
}
