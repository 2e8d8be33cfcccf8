/** Applies to the map what the areas look like: layers, signs and the state of each area. */
import type { MapLibreMap } from 'maplibre-gl';
import {
  changedAreas,
  isMarked,
  isVeiled,
  type AreaStates,
} from '../../cartography/paintings/area-paint.ts';
import { mapLayers } from '../../cartography/layers/map-layers.ts';
import type { MapTheme } from '../../cartography/colours/map-theme.ts';
import {
  dotPicture,
  hatchPicture,
  type PatternPicture,
} from '../../cartography/colours/sign-patterns.ts';
import { areasSource, dotImage, hatchImage } from '../../cartography/layers/layer-ids.ts';
import { applyPaint } from '../core/apply-paint.ts';

export class AreaPainter {
  readonly #map: MapLibreMap;
  #theme: MapTheme;
  #colours: readonly string[];
  /** What is wanted, and what the map has been told. */
  #states: AreaStates | undefined;
  #shown: AreaStates | undefined;
  #chosen: number | null = null;
  #hovered: number | null = null;
  #isReady = false;

  constructor(map: MapLibreMap, theme: MapTheme, colours: readonly string[]) {
    this.#map = map;
    this.#theme = theme;
    this.#colours = colours;
  }

  /** Whether areas have been painted. */
  get hasPainted(): boolean {
    return this.#shown !== undefined;
  }

  /** The style has been read, for the first time or again: everything is applied anew. */
  start(): void {
    this.#isReady = true;
    this.#applyLayers();
    this.#applyAllStates();
  }

  /** The style is gone, with all states. */
  stop(): void {
    this.#isReady = false;
    this.#shown = undefined;
  }

  /** There are other areas now: nothing is known about them until they are painted. */
  forgetAreas(): void {
    this.#states = undefined;
    this.#shown = undefined;
    this.#hovered = null;
    this.#chosen = null;
    if (this.#isReady) this.#map.removeFeatureState({ source: areasSource });
  }

  showStates(states: AreaStates): void {
    this.#states = states;
    this.#applyStates();
  }

  showColours(colours: readonly string[]): void {
    if (colours === this.#colours) return;
    this.#colours = colours;
    this.#applyLayers();
  }

  showTheme(theme: MapTheme): void {
    this.#theme = theme;
    this.#applyLayers();
  }

  choose(area: number | null): void {
    this.#setState(this.#chosen, { chosen: 0 });
    this.#chosen = area;
    this.#setState(area, { chosen: 1 });
  }

  hover(area: number | null): void {
    if (area === this.#hovered) return;
    this.#setState(this.#hovered, { hover: 0 });
    this.#hovered = area;
    this.#setState(area, { hover: 1 });
    this.#map.getCanvas().style.cursor = area === null ? '' : 'pointer';
  }

  #setState(area: number | null, state: Readonly<Record<string, number>>): void {
    if (area === null || !this.#isReady) return;
    this.#map.setFeatureState({ source: areasSource, id: area }, state);
  }

  #applyAllStates(): void {
    this.#shown = undefined;
    this.#hovered = null;
    this.#applyStates();
    this.#setState(this.#chosen, { chosen: 1 });
  }

  #applyStates(): void {
    const states = this.#states;
    if (states === undefined || !this.#isReady) return;
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

  #applyLayers(): void {
    if (!this.#isReady) return;
    // Patterns grow to twice their size between two zooms: drawn with twice the pixels they stay sharp.
    const pixelRatio = Math.min(6, 2 * Math.max(1, Math.ceil(devicePixelRatio)));
    this.#applyImage(hatchImage, hatchPicture(this.#theme.sign, pixelRatio));
    this.#applyImage(dotImage, dotPicture(this.#theme.sign, pixelRatio));
    for (const layer of mapLayers(this.#theme, this.#colours)) {
      if (!this.#map.getLayer(layer.id)) continue;
      applyPaint(this.#map, layer);
    }
  }

  #applyImage(id: string, picture: PatternPicture): void {
    if (this.#map.hasImage(id)) this.#map.updateImage(id, picture);
    else this.#map.addImage(id, picture, { pixelRatio: picture.pixelRatio });
  }
}
