/** Which level the map of tiles shows, areas or municipalities, and whether it is being painted: told only where it changes. */
import type { MapLibreMap } from 'maplibre-gl';
import { coveredZooms } from '../../cartography/layers/tiled-look.ts';
import { LevelChangedEvent, MapPaintingEvent } from '../core/map-events.ts';
import type { MapLevel } from '../core/map-properties.ts';
import type { LookOnMap } from './look-on-map.ts';

export class ShownLevel {
  readonly #map: MapLibreMap;
  readonly #host: EventTarget;
  readonly #look: LookOnMap;
  #level: MapLevel | undefined;
  #isPainting = false;

  constructor(map: MapLibreMap, host: EventTarget, look: LookOnMap) {
    this.#map = map;
    this.#host = host;
    this.#look = look;
  }

  /** Undefined until something has been painted. */
  get shows(): MapLevel['shows'] | undefined {
    return this.#level?.shows;
  }

  /** Whether the map lies farther away than areas are shown. */
  get isFar(): boolean {
    return this.#map.getZoom() < this.#look.now.areasZoom;
  }

  /** Whether municipalities stand for areas: nearer than their tiles reach, areas are drawn as they come. */
  get #isCovered(): boolean {
    const { areasZoom, isCovering } = this.#look.now;
    return isCovering && this.#map.getZoom() < areasZoom + coveredZooms;
  }

  tell(hasCircles = this.#level?.hasCircles ?? false): void {
    const { areasZoom, hasMunicipalities } = this.#look.now;
    const isOfMunicipalities = (this.isFar || this.#isCovered) && hasMunicipalities;
    const shows = isOfMunicipalities ? 'municipalities' : 'areas';
    if (this.#level?.shows === shows && this.#level.hasCircles === hasCircles) return;
    this.#level = { shows, areasZoom, hasCircles };
    this.#host.dispatchEvent(new LevelChangedEvent(this.#level));
  }

  tellPainting(isPainting: boolean): void {
    if (isPainting === this.#isPainting) return;
    this.#isPainting = isPainting;
    this.#host.dispatchEvent(new MapPaintingEvent(isPainting));
  }

  /** Coming nearer, however far, municipalities stand for the areas until these are painted. */
  cover(): void {
    const before = this.#look.now.isCovering;
    const isCovering = !this.isFar && (before || this.shows === 'municipalities');
    if (isCovering !== before) this.#look.change({ isCovering });
  }

  /** The areas are painted. */
  uncover(): void {
    if (!this.#look.now.isCovering) return;
    this.#look.change({ isCovering: false });
    this.tell();
  }

  end(): void {
    this.#host.dispatchEvent(new LevelChangedEvent(undefined));
  }
}
