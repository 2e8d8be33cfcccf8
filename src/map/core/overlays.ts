/** What lies on the areas: outlines of groups of them, and layers of points. */
import type { MapLibreMap } from 'maplibre-gl';
import type { MapTheme } from '../../cartography/colours/map-theme.ts';
import type { MapLife } from './map-life.ts';
import { OutlineOverlay } from './outline-overlay.ts';
import { PointOverlay } from './point-overlay.ts';

export class Overlays {
  readonly outlines: OutlineOverlay;
  readonly points: PointOverlay;

  constructor(map: MapLibreMap, life: MapLife, theme: MapTheme) {
    this.outlines = new OutlineOverlay(map, life, theme);
    this.points = new PointOverlay(map, life, theme);
  }

  /** The areas are on the map, for the first time or again: points lie above the outlines. */
  start(): void {
    this.outlines.start();
    this.points.start();
  }

  /** The style is gone, with all sources. */
  stop(): void {
    this.points.stop();
    this.outlines.stop();
  }

  showTheme(theme: MapTheme): void {
    this.points.showTheme(theme);
    this.outlines.showTheme(theme);
  }
}
