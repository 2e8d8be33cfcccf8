/** Areas as one GeoJSON in memory. */
import type { MapLibreMap, Point } from 'maplibre-gl';
import type { MapTheme } from '../../cartography/colours/map-theme.ts';
import type { AreasOnMap, DrawnAreas, ShownAreas } from '../core/drawn-areas.ts';
import type { Found } from '../core/found.ts';
import { MapLife } from '../core/map-life.ts';
import type { MapPaint, MapSources } from '../core/map-properties.ts';
import { AreaPainter } from './area-painter.ts';
import { areaAt, hasAreaOnScreen, renderedAreas } from './areas-on-screen.ts';
import type { WholeLayers } from './whole-layers.ts';

export class WholeAreas implements DrawnAreas {
  readonly shown: ShownAreas;
  readonly tellsFaults = false;
  readonly areasZoom = 0;
  readonly farthestZoom = undefined;
  readonly municipalityPoints = undefined;
  readonly #map: MapLibreMap;
  readonly #overlays: AreasOnMap['overlays'];
  readonly #sources: MapSources;
  readonly #layers: WholeLayers;
  readonly #life = new MapLife();
  readonly #painter: AreaPainter;

  constructor(
    { map, overlays, theme, opacity }: AreasOnMap,
    sources: MapSources,
    layers: WholeLayers,
  ) {
    this.#map = map;
    this.#overlays = overlays;
    this.#sources = sources;
    this.#layers = layers;
    this.#painter = new AreaPainter(map, this.#life);
    layers.showTheme(theme);
    layers.setOpacity(opacity);
    this.shown = {
      areas: () => renderedAreas(map),
      municipalities: () => ({ municipalities: 0, circles: 0 }),
      outlines: () => overlays.outlines.rendered(),
    };
  }

  get isDrawn(): boolean {
    if (!this.#painter.hasPainted) return false;
    return this.#layers.isLoaded || hasAreaOnScreen(this.#map, this.#sources.bounds);
  }

  start(): void {
    this.#life.reach('drawing');
    this.#layers.lay(this.#sources);
    this.#overlays.start();
    this.#painter.start();
  }

  stop(): void {
    this.#life.reach('waiting');
    this.#painter.stop();
  }

  close(): void {
    this.#painter.forget();
    this.#life.reach('closed');
  }

  paint({ colours, states }: MapPaint): void {
    if (this.#life.stage === 'closed') return;
    this.#layers.showColours(colours);
    this.#painter.show(states);
  }

  /** Several have an outline of their own. */
  choose(areas: readonly number[]): void {
    this.#painter.choose(areas.length === 1 ? (areas[0] ?? null) : null);
  }

  showBeside(areas: readonly number[]): void {
    if (areas.length > 0) this.#layers.needBeside();
    this.#painter.showBeside(areas);
  }

  hover({ area }: Found): void {
    this.#painter.hover(area);
  }

  find(point: Point): Found {
    return { area: areaAt(this.#map, point), municipality: null };
  }

  showTheme(theme: MapTheme): void {
    this.#layers.showTheme(theme);
  }

  setOpacity(opacity: number): void {
    this.#layers.setOpacity(opacity);
  }

  /** All is painted at once in any case. */
  finish(): void {}

  /** What lies elsewhere is there at once. */
  holdAcross(): void {}

  /** All of it is there. */
  foresee(): void {}

  /** A map in memory is not read in parts. */
  retry(): void {}
}
