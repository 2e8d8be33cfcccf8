/** Writes the looks of areas, borders, municipalities and circles into the feature states of the map of tiles, and counts them. */
import type { MapLibreMap } from 'maplibre-gl';
import { AreaBorders, isEdge } from '../../cartography/geometry/border-edges.ts';
import {
  farTilesSource,
  municipalitiesSource,
  tileLayer,
  tilesSource,
} from '../../cartography/layers/layer-ids.ts';
import type { AreaStates } from '../../cartography/paintings/area-paint.ts';
import type { MapTiles } from '../core/map-properties.ts';
import { differsInMarkOnly, isMarkedLook, stateOfArea, stateOfMunicipality } from './tile-look.ts';

type Borders = Pick<MapTiles, 'borders' | 'municipality' | 'mayNeighbourhoodsCross'>;

export class TileStates {
  /** States told, those of borders included, since this was last set to 0. */
  count = 0;
  readonly #map: MapLibreMap;
  readonly #tiles: Borders;
  readonly #areas: number;
  #borders: AreaBorders | undefined;
  /** 1 for borders that the map shows as edges. */
  readonly #edges: Uint8Array;

  /** @param areas how many */
  constructor(map: MapLibreMap, tiles: Borders, areas: number) {
    this.#map = map;
    this.#tiles = tiles;
    this.#areas = areas;
    this.#edges = new Uint8Array(tiles.borders?.left.length ?? 0);
  }

  /** The map has been made anew. */
  forget(): void {
    this.#edges.fill(0);
  }

  /** @param states of all areas, by which the borders between them are edges or not */
  tellArea(area: number, look: number, before: number, states: AreaStates | undefined): void {
    const { borders } = this.#tiles;
    // Where borders show the marks, a cut that moves leaves the areas themselves as they are.
    if (!borders || !differsInMarkOnly(look, before)) {
      this.#setState(tileLayer.areas, area, stateOfArea(look, borders !== undefined));
    }
    if (isMarkedLook(before) !== isMarkedLook(look)) this.#tellEdges(area, states);
  }

  readonly tellMunicipality = (municipality: number, look: number): void => {
    this.#setState(tileLayer.municipalities, municipality, stateOfMunicipality(look));
  };

  /** The same of the tiles that lie under the others. */
  readonly tellUnderlay = (municipality: number, look: number): void => {
    this.count += 1;
    this.#map.setFeatureState(
      { source: farTilesSource, sourceLayer: tileLayer.municipalities, id: municipality },
      stateOfMunicipality(look),
    );
  };

  /** @param look hundredths of a pixel of its radius */
  readonly tellCircle = (municipality: number, look: number, before: number): void => {
    if (look === 0 && before < 0) return;
    this.count += 1;
    const feature = { source: municipalitiesSource, id: municipality };
    this.#map.setFeatureState(feature, { radius: look / 100 });
  };

  /**
   * A state of the borders around several areas, without those between them. Where the tiles have no borders, of a single
   * area itself; several have an outline of their own there.
   */
  setAround(areas: readonly number[], state: Readonly<Record<string, number>>): void {
    if (this.#tiles.borders) {
      for (const border of this.#bordersAround(areas)) {
        this.#setState(tileLayer.borders, border, state);
      }
    } else if (areas.length === 1) this.#setState(tileLayer.areas, areas[0] as number, state);
  }

  setMunicipality(municipality: number, state: Readonly<Record<string, number>>): void {
    this.#setState(tileLayer.municipalities, municipality, state);
  }

  #tellEdges(area: number, states: AreaStates | undefined): void {
    const { borders, municipality, mayNeighbourhoodsCross } = this.#tiles;
    const within = mayNeighbourhoodsCross ? undefined : municipality;
    if (!borders || !states) return;
    for (const border of this.#bordersOf(area)) {
      const edge = isEdge(borders, border, states, within) ? 1 : 0;
      if (this.#edges[border] === edge) continue;
      this.#edges[border] = edge;
      this.#setState(tileLayer.borders, border, { edge });
    }
  }

  #setState(sourceLayer: string, id: number, state: Readonly<Record<string, number>>): void {
    this.count += 1;
    this.#map.setFeatureState({ source: tilesSource, sourceLayer, id }, state);
  }

  /** A border between two of the areas is met from both sides. */
  #bordersAround(areas: readonly number[]): ReadonlySet<number> {
    const around = new Set<number>();
    for (const area of areas) {
      for (const border of this.#bordersOf(area)) {
        if (!around.delete(border)) around.add(border);
      }
    }
    return around;
  }

  #bordersOf(area: number): Uint32Array {
    const { borders } = this.#tiles;
    if (!borders) return new Uint32Array();
    this.#borders ??= new AreaBorders(borders, this.#areas);
    return this.#borders.of(area);
  }
}
