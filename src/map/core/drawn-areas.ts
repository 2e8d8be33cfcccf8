/** The areas on the map, whether they come as one GeoJSON in memory or as vector tiles: the map asks nothing about which. */
import type { MapLibreMap, Point } from 'maplibre-gl';
import type { MapTheme } from '../../cartography/colours/map-theme.ts';
import type { Found } from './found.ts';
import type { Sight } from './map-camera.ts';
import type { MapLife } from './map-life.ts';
import type { MapPaint, RenderedAreas, RenderedMunicipalities } from './map-properties.ts';
import type { Overlays } from './overlays.ts';

export interface DrawnAreas {
  /** What of them is on the screen. */
  readonly shown: ShownAreas;
  /** Whether they are on the screen as they were last painted. */
  readonly isDrawn: boolean;
  /** Whether a part that cannot be drawn is told by itself; otherwise a fault of the map is one of the areas. */
  readonly tellsFaults: boolean;
  /** From this zoom on areas are drawn; 0: at every zoom. */
  readonly areasZoom: number;
  /** The map goes no farther; undefined: as far as all areas need. */
  readonly farthestZoom: number | undefined;
  /** Longitude, latitude, … per municipality, where they are that many that an overview helps. */
  readonly municipalityPoints: Float64Array | undefined;

  /** The style of the map is there, for the first time or again. */
  start(): void;
  /** The style is gone, with all that was on the map. */
  stop(): void;
  /** Others take their place: nothing of them is drawn any more, and nothing is told to the map. */
  close(): void;

  paint(paint: MapPaint): void;
  /**
   * Lines around the chosen areas together; of none: none.
   * @param isNeighbourhood whether they are one, from which the others step back
   */
  choose(areas: readonly number[], isNeighbourhood: boolean): void;
  /** Dashed lines around each of these areas; of none: none. */
  showBeside(areas: readonly number[]): void;
  /** Lines around what is under the pointer. */
  hover(found: Found): void;
  find(point: Point): Found;
  showTheme(theme: MapTheme): void;
  /** How much of a background map they hide, 0 to 1. */
  setOpacity(opacity: number): void;
  /** A picture is taken now: what is still to be painted is painted at once. */
  finish(): void;
  /** The map is about to jump elsewhere: what is in sight stays until that is drawn. */
  holdAcross(): void;
  /** The map is likely to show these parts next. */
  foresee(sights: readonly Sight[]): void;
  /** Tries again what could not be read. */
  retry(): void;
}

/** Numbers of what is drawn on the part of the map in sight; counting them may take 0.1 s. */
export interface ShownAreas {
  areas(): RenderedAreas;
  municipalities(): RenderedMunicipalities;
  /** Outlines of areas that belong together; on tiles, of how many border lines they are made. */
  outlines(): number;
}

/** What areas on a map are made with. */
export interface AreasOnMap {
  readonly map: MapLibreMap;
  /** Receives the events. */
  readonly host: EventTarget;
  /** Of the map. */
  readonly life: MapLife;
  /** Started as soon as the layers that they lie on are there. */
  readonly overlays: Pick<Overlays, 'start' | 'outlines'>;
  readonly theme: MapTheme;
  readonly opacity: number;
}
