import type { EncodingScore } from './judge-encoding.ts';

/** Areas as they stand in a file of any format; nothing in them has been checked. */
export interface RawCollection {
  readonly features: readonly RawFeature[];
  /** Coordinate system by its name, as the `crs` member of older GeoJSON gives it. */
  readonly crs?: string;
  /** Coordinate system by its parameters (well-known text), as a `.prj` file gives it. */
  readonly wkt?: string;
  /** Where nobody says how names are encoded: words as the encodings with one byte per letter read them. */
  readonly encodings?: readonly EncodingScore[];
  /** The encoding that was taken, where nobody says it and it makes a difference. */
  readonly guessedEncoding?: string;
  /** Where one of several layers had to be chosen: their names, and the one that was read. */
  readonly layers?: { readonly names: readonly string[]; readonly read: string };
}

/** A file with several layers of which none is named, or one that is not there; the nearest name first. */
export interface UnnamedLayer {
  readonly layersToName: readonly string[];
}

/** A feature as it stands in the file. */
export interface RawFeature {
  /** Counted from 1, in the order of the file. */
  readonly number: number;
  readonly geometry: unknown;
  readonly properties: Readonly<Record<string, unknown>>;
}
