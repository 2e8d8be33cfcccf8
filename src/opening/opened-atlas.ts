import type { AreaGeometry } from '../areas/area-geometry.ts';
import type { AreaBorders } from '../analysis/space/neighbours-of-borders.ts';
import type { Project } from '../project/file/project.ts';
import type { Atlas } from './atlas.ts';
import type { LazyFigures } from './lazy-figures.ts';

/** What a load leaves in the worker: the atlas, and what only the worker needs of it. */
export interface OpenedAtlas {
  readonly atlas: Atlas;
  readonly project: Project;
  /** Outlines in area order; empty where they have not been read. */
  readonly geometries: readonly AreaGeometry[];
  /** Figures that are fetched when they are needed; absent where all have been read. */
  readonly figures?: LazyFigures;
  /** Lines between the areas, from which the neighbours come. */
  readonly borders?: AreaBorders;
  /** Fetches outlines: of the stated areas, in area order, null for the others; of all without a list. */
  readonly outlines?: (areas?: Iterable<number>) => Promise<readonly AreaGeometry[]>;
  /** Makes a tile (MVT, not compressed); undefined where nothing lies in it. */
  readonly tile?: (zoom: number, x: number, y: number) => Uint8Array | undefined;
}
