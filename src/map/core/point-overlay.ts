/** The layers of points on the map: drawn above the areas and under their names, asked for what is under the pointer. */
import type { GeoJSONSource, MapLibreMap, Point } from 'maplibre-gl';
import { pointMapLayer, pointProperties } from '../../cartography/layers/point-layers.ts';
import type { MapTheme } from '../../cartography/colours/map-theme.ts';
import type { MapPoints, MapPlace } from './map-properties.ts';
import { namesLayer, pointLayerId } from '../../cartography/layers/layer-ids.ts';
import { applyPaint } from './apply-paint.ts';
import type { MapLife } from './map-life.ts';

export class PointOverlay {
  readonly #map: MapLibreMap;
  readonly #life: MapLife;
  #theme: MapTheme;
  #wanted: readonly MapPoints[] = [];
  /** Addresses the map has been given, by layer. */
  #urls: readonly string[] = [];

  constructor(map: MapLibreMap, life: MapLife, theme: MapTheme) {
    this.#map = map;
    this.#life = life;
    this.#theme = theme;
  }

  /** The areas are on the map, for the first time or again. */
  start(): void {
    this.#apply();
  }

  /** The style is gone, with all sources. */
  stop(): void {
    this.#urls = [];
  }

  show(layers: readonly MapPoints[]): void {
    this.#wanted = layers;
    this.#apply();
  }

  showTheme(theme: MapTheme): void {
    this.#theme = theme;
    this.#apply();
  }

  /** The uppermost point at a place of the map. */
  placeAt(point: Point): MapPlace | null {
    const ids = this.#wanted.flatMap(({ isHidden }, layer) =>
      !isHidden && this.#map.getLayer(pointLayerId(layer)) ? [pointLayerId(layer)] : [],
    );
    if (ids.length === 0) return null;
    const [feature] = this.#map.queryRenderedFeatures(point, { layers: ids });
    const place: unknown = feature?.properties[pointProperties.place];
    if (!feature || typeof place !== 'number') return null;
    return { layer: this.#layerOf(feature.layer.id), place };
  }

  #layerOf(id: string): number {
    return this.#wanted.findIndex((_, layer) => pointLayerId(layer) === id);
  }

  #apply(): void {
    if (!this.#life.hasAreas) return;
    this.#urls.forEach((_, layer) => {
      if (layer >= this.#wanted.length) this.#remove(layer);
    });
    this.#wanted.forEach((wanted, layer) => this.#applyLayer(wanted, layer));
    this.#urls = this.#wanted.map(({ url }) => url);
  }

  #remove(layer: number): void {
    const id = pointLayerId(layer);
    if (this.#map.getLayer(id)) this.#map.removeLayer(id);
    if (this.#map.getSource(id)) this.#map.removeSource(id);
  }

  #applyLayer({ url, isHidden }: MapPoints, layer: number): void {
    const id = pointLayerId(layer);
    const source = this.#map.getSource<GeoJSONSource>(id);
    if (!source) this.#map.addSource(id, { type: 'geojson', data: url });
    else if (this.#urls[layer] !== url) source.setData(url);
    const specification = pointMapLayer(layer, this.#theme);
    if (!this.#map.getLayer(id)) {
      this.#map.addLayer(specification, this.#map.getLayer(namesLayer) ? namesLayer : undefined);
    }
    applyPaint(this.#map, specification);
    this.#map.setLayoutProperty(id, 'visibility', isHidden ? 'none' : 'visible');
  }
}
