/** The look of a map of tiles, and its layers as far as they are on the map. */
import type { MapLibreMap } from 'maplibre-gl';
import {
  pointedLayer,
  tiledVeil,
  underlay,
  type Pointed,
} from '../../cartography/layers/layer-ids.ts';
import { tiledLayers } from '../../cartography/layers/tiled-layers.ts';
import type { TiledLook } from '../../cartography/layers/tiled-look.ts';
import type { MapLife } from '../core/map-life.ts';
import type { LaidTiles } from './foreseen-tiles.ts';
import { layLayers, removeLayers } from './layer-stack.ts';

export class LookOnMap {
  readonly #map: MapLibreMap;
  /** Of the areas. */
  readonly #life: MapLife;
  #look: TiledLook;

  constructor(map: MapLibreMap, life: MapLife, look: TiledLook) {
    this.#map = map;
    this.#life = life;
    this.#look = look;
  }

  get now(): TiledLook {
    return this.#look;
  }

  /** All layers. Those that were foreseen otherwise are laid anew. */
  lay(foreseen: LaidTiles['look'] = this.#look): void {
    const { hasMunicipalities, hasBorders } = this.#look;
    const isSame =
      foreseen.hasMunicipalities === hasMunicipalities && foreseen.hasBorders === hasBorders;
    if (!isSame) removeLayers(this.#map);
    layLayers(this.#map, this.#look);
  }

  remove(): void {
    removeLayers(this.#map);
  }

  /** Other layers are exchanged; of those that stay only the paint is set. */
  change(part: Partial<TiledLook>): void {
    const before = this.#look;
    this.#look = { ...before, ...part };
    if (!this.#life.hasAreas) return;
    const isSame = (Object.keys(part) as (keyof TiledLook)[]).every(
      (key) => part[key] === before[key],
    );
    if (isSame) return;
    if (before.hasMunicipalities !== this.#look.hasMunicipalities) removeLayers(this.#map);
    if (before.isVeiled && !this.#look.isVeiled && this.#map.getLayer(tiledVeil)) {
      this.#map.removeLayer(tiledVeil);
    }
    if (this.#look.underlay === 'none' && this.#map.getLayer(underlay)) {
      this.#map.removeLayer(underlay);
    }
    layLayers(this.#map, this.#look);
  }

  /**
   * Lines that point something out are drawn only while there is something.
   * @returns how many kinds of lines are laid out
   */
  point(state: Pointed, isOn: boolean): number {
    const { pointed, pointedBefore } = this.#look;
    if (pointed.includes(state) === isOn) return pointedBefore.length;
    const isFirst = !pointedBefore.includes(state);
    const rest = pointed.filter((one) => one !== state);
    const before = isFirst ? [...pointedBefore, state] : pointedBefore;
    this.#look = { ...this.#look, pointed: isOn ? [...rest, state] : rest, pointedBefore: before };
    if (this.#life.hasAreas) {
      if (isFirst) layLayers(this.#map, this.#look);
      else this.#setWidths(state);
    }
    return before.length;
  }

  #setWidths(state: Pointed): void {
    const ids = (['tiled', 'municipality'] as const).flatMap((kind) =>
      (['casing', 'line'] as const).map((part) => pointedLayer(kind, state, part)),
    );
    for (const layer of tiledLayers(this.#look)) {
      if (layer.type !== 'line' || !ids.includes(layer.id)) continue;
      this.#map.setPaintProperty(layer.id, 'line-width', layer.paint?.['line-width']);
    }
  }
}
