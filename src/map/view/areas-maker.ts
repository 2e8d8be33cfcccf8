/** Puts areas on the map: the one place that knows that they come in two kinds, and what of each is made ready before them. */
import type { AreasOnMap, DrawnAreas } from '../core/drawn-areas.ts';
import type { ForeseenMap, ForeseenTileSet, MapSources } from '../core/map-properties.ts';
import { ForeseenTiles } from '../tiles/foreseen-tiles.ts';
import { TiledAreas, type TiledSources } from '../tiles/tiled-areas.ts';
import { WholeAreas } from '../whole/whole-areas.ts';
import { WholeLayers } from '../whole/whole-layers.ts';

/** What does not change from one set of areas to the next. */
export type MapParts = Omit<AreasOnMap, 'theme' | 'opacity'>;
export type MapLook = Pick<AreasOnMap, 'theme' | 'opacity'>;

export class AreasMaker {
  readonly #parts: MapParts;
  readonly #whole: WholeLayers;
  /** Tiles that are on the map before their areas. */
  #foreseen: ForeseenTiles | undefined;
  /** Whether it is known that areas in memory come. */
  #foreseesWhole = false;

  constructor(parts: MapParts, { theme }: MapLook, colours: readonly string[]) {
    this.#parts = parts;
    this.#whole = new WholeLayers(parts.map, parts.life, theme, colours);
  }

  /** Whether a part that cannot be read is told by itself. */
  get tellsFaults(): boolean {
    return this.#foreseen !== undefined;
  }

  /** Tiles whose areas are still being read are fetched already; for areas in memory layers are laid. */
  foresee({ tiles }: ForeseenMap, look: MapLook): void {
    this.#foreseesWhole = !tiles;
    if (tiles) this.#foreseeTiles(tiles, look);
    else this.#parts.map.triggerRepaint();
  }

  /** The style of the map is there. */
  start(): void {
    this.#foreseen?.start();
  }

  /** The map has nothing to do. */
  useRest(): void {
    if (this.#foreseesWhole) this.#whole.layNext();
  }

  make(sources: MapSources, look: MapLook): DrawnAreas {
    const parts = { ...this.#parts, ...look };
    const laid = this.#foreseen?.handOver(sources.tiles);
    this.#foreseen = undefined;
    if (!isTiled(sources)) return new WholeAreas(parts, sources, this.#whole);
    this.#whole.clear();
    return new TiledAreas(parts, sources, laid);
  }

  #foreseeTiles(tiles: ForeseenTileSet, { theme }: MapLook): void {
    const { map, host, life } = this.#parts;
    this.#foreseen?.handOver(undefined);
    this.#foreseen = new ForeseenTiles(map, host, theme, tiles);
    if (life.hasStyle) this.#foreseen.start();
  }
}

function isTiled(sources: MapSources): sources is TiledSources {
  return sources.tiles !== undefined;
}
