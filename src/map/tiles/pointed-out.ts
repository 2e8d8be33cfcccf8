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
  #chosen: readonly number[] = [];
  #beside: readonly number[] = [];

  constructor(map: MapLibreMap, look: LookOnMap, painter: Painter, municipality: Int32Array) {
    this.#map = map;
    this.#look = look;
    this.#painter = painter;
    this.#municipality = municipality;
  }

  /** The map has been made anew. */
  again(): void {
    this.#mark(this.#chosen, 1);
    this.#markBeside(1);
  }

  choose(areas: readonly number[]): void {
    if (isSame(areas, this.#chosen)) return;
    this.#mark(this.#chosen, 0);
    this.#chosen = areas;
    this.#mark(areas, 1);
    this.#painter.noteLines(this.#look.point('chosen', areas.length > 0));
  }

  /** Each has a line of its own, also where two of them touch. */
  showBeside(areas: readonly number[]): void {
    if (isSame(areas, this.#beside)) return;
    this.#markBeside(0);
    this.#beside = areas;
    this.#markBeside(1);
    this.#painter.noteLines(this.#look.point('beside', areas.length > 0));
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

  #mark(areas: readonly number[], chosen: 0 | 1): void {
    this.#painter.setAround(areas, { chosen });
    for (const municipality of new Set(areas.map((area) => this.#municipality[area] ?? -1))) {
      if (municipality >= 0) this.#painter.setMunicipality(municipality, { chosen });
    }
  }

  #markBeside(beside: 0 | 1): void {
    for (const area of this.#beside) this.#painter.setAround([area], { beside });
  }

  #setHover({ area, municipality }: Found, hover: 0 | 1): void {
    if (area !== null) this.#painter.setAround([area], { hover });
    if (municipality !== null) this.#painter.setMunicipality(municipality, { hover });
  }
}

function isSame(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((area, place) => area === other[place]);
}
