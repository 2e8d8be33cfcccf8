/** A recipe: where open data are, what must come from there, and which project they make. Data, no steps. */
import type { ProjectFile } from '../../src/project/file/schema.ts';

export interface Recipe {
  /** As the call names it; also the name of the folder. */
  readonly id: string;
  /** Editions that can be asked for, the newest last; empty where the service holds only the present state. */
  readonly years: readonly number[];
  /** What to fetch for an edition; for a service without editions the year is the one of the fetch. */
  readonly planFor: (year: number) => Plan;
}

export interface Plan {
  /** The first one holds the areas; the keys of the others must be among its own. */
  readonly layers: readonly Layer[];
  /** The project file that is written beside the data; its sources are the files of the layers. */
  readonly project: ProjectFile;
}

/** One type of features of a Web Feature Service, and what must hold for it. */
export interface Layer {
  /** Address of the service, without a query. */
  readonly service: string;
  /** Type of features as the service names it, with its prefix. */
  readonly type: string;
  /** GeoJSON file to write, and where its coordinates must lie. */
  readonly geometry?: { readonly file: string; readonly extent: Extent };
  /** CSV file to write. */
  readonly table?: string;
  /** Field that names each feature once. Field names are in capitals, see `field-names.ts`. */
  readonly key: string;
  /** Only features whose field has this value; the others are counted and left out. */
  readonly keep?: { readonly field: string; readonly value: string };
  /** How many features must be there, at least and at most. */
  readonly count: readonly [number, number];
  /** Fields that must be there. */
  readonly texts: readonly string[];
  /** Fields that must be there and hold numbers. */
  readonly figures: readonly string[];
  /** Texts that stand for a missing value, besides an empty one. */
  readonly missing: readonly string[];
}

/** Degrees: west, south, east, north. */
export type Extent = readonly [number, number, number, number];
