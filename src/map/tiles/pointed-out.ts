/** What is chosen on a map of tiles and what the pointer is over: the lines around it. */
import type { MapLibreMap } from 'maplibre-gl';
import { foundNothing, isNothing, type Found } from '../core/found.ts';
import type { LookOnMap } from './look-on-map.ts';
import type { TilePainter } from './tile-painter.ts';

type Painter = Pick<TilePainter, 'setAround' | 'setMunicipality' | 'noteLines'>;

export class PointedOut {
  readonly #map: MapLibreMap;
  readonly #look: LookOnMap;
  readonly #painter: Painter;
  /** Index of the municipality per area; -1: none. */
  readonly #municipality: Int32Array;
  #hovered = foundNothing;
  #chosen: number | null = null;

  constructor(map: MapLibreMap, look: LookOnMap, painter: Painter, municipality: Int32Array) {
    this.#map = map;
    this.#look = look;
    this.#painter = painter;
    this.#municipality = municipality;
  }

  /** The map has been made anew. */
  again(): void {
    this.#mark(this.#chosen, 1);
  }

  choose(area: number | null): void {
    if (area === this.#chosen) return;
    this.#mark(this.#chosen, 0);
    this.#chosen = area;
    this.#mark(area, 1);
    this.#painter.noteLines(this.#look.point('chosen', area !== null));
  }

  hover(found: Found): void {
    const { area, municipality } = this.#hovered;
    if (found.area === area && found.municipality === municipality) return;
    this.#setHover(this.#hovered, 0);
    this.#hovered = found;
    // An area that touches the one the pointer left has borders of the chosen one: these stay.
    this.#setHover(found, 1);
    this.#painter.noteLines(this.#look.point('hover', !isNothing(found)));
    this.#map.getCanvas().style.cursor = isNothing(found) ? '' : 'pointer';
  }

  #mark(area: number | null, chosen: 0 | 1): void {
    if (area === null) return;
    this.#painter.setAround(area, { chosen });
    const municipality = this.#municipality[area] ?? -1;
    if (municipality >= 0) this.#painter.setMunicipality(municipality, { chosen });
  }

  #setHover({ area, municipality }: Found, hover: 0 | 1): void {
    if (area !== null) this.#painter.setAround(area, { hover });
    if (municipality !== null) this.#painter.setMunicipality(municipality, { hover });
  }
}
