/** Tells the map how areas in memory look: the state of each, and only where it changes. */
import type { MapLibreMap } from 'maplibre-gl';
import {
  changedAreas,
  isMarked,
  isVeiled,
  type AreaStates,
} from '../../cartography/paintings/area-paint.ts';
import { areasSource } from '../../cartography/layers/layer-ids.ts';
import type { MapLife } from '../core/map-life.ts';

export class AreaPainter {
  readonly #map: MapLibreMap;
  /** Of these areas. */
  readonly #life: MapLife;
  /** What is wanted, and what the map has been told. */
  #states: AreaStates | undefined;
  #shown: AreaStates | undefined;
  #chosen: number | null = null;
  #hovered: number | null = null;
  #beside: readonly number[] = [];

  constructor(map: MapLibreMap, life: MapLife) {
    this.#map = map;
    this.#life = life;
  }

  /** Whether areas have been painted. */
  get hasPainted(): boolean {
    return this.#shown !== undefined;
  }

  /** The areas have their layers, for the first time or again: everything is told anew. */
  start(): void {
    this.#shown = undefined;
    this.#hovered = null;
    this.#apply();
    this.#setState(this.#chosen, { chosen: 1 });
    this.#tellBeside(1);
  }

  /** The style is gone, with all states. */
  stop(): void {
    this.#shown = undefined;
  }

  /** Nothing is known about the areas that come. */
  forget(): void {
    if (this.#life.hasAreas) this.#map.removeFeatureState({ source: areasSource });
  }

  show(states: AreaStates): void {
    this.#states = states;
    this.#apply();
  }

  choose(area: number | null): void {
    if (area === this.#chosen) return;
    this.#setState(this.#chosen, { chosen: 0 });
    this.#chosen = area;
    this.#setState(area, { chosen: 1 });
  }

  showBeside(areas: readonly number[]): void {
    this.#tellBeside(0);
    this.#beside = areas;
    this.#tellBeside(1);
  }

  hover(area: number | null): void {
    if (area === this.#hovered) return;
    this.#setState(this.#hovered, { hover: 0 });
    this.#hovered = area;
    this.#setState(area, { hover: 1 });
    this.#map.getCanvas().style.cursor = area === null ? '' : 'pointer';
  }

  #tellBeside(beside: 0 | 1): void {
    for (const area of this.#beside) this.#setState(area, { beside });
  }

  #setState(area: number | null, state: Readonly<Record<string, number>>): void {
    if (area === null || !this.#life.hasAreas) return;
    this.#map.setFeatureState({ source: areasSource, id: area }, state);
  }

  #apply(): void {
    const states = this.#states;
    if (states === undefined || !this.#life.hasAreas) return;
    for (const area of changedAreas(this.#shown, states)) {
      this.#setState(area, {
        class: states.classes[area] ?? 0,
        absence: states.absences[area] ?? 0,
        flag: isMarked(states, area) ? 1 : 0,
        veil: isVeiled(states, area) ? 1 : 0,
      });
    }
    this.#shown = states;
  }
}
