/** Outlines of groups of areas on the map: above the marks of the single areas, under pointer, choice and points. */
import type { GeoJSONSource, MapLibreMap } from 'maplibre-gl';
import { outlineLayers } from '../../cartography/layers/map-layers.ts';
import type { MapTheme } from '../../cartography/colours/map-theme.ts';
import { hoverCasingLayer, outlinesSource } from '../../cartography/layers/layer-ids.ts';
import { applyPaint } from './apply-paint.ts';
import type { MapLife } from './map-life.ts';

const nothing: GeoJSON.FeatureCollection = { type: 'FeatureCollection', features: [] };

export class OutlineOverlay {
  readonly #map: MapLibreMap;
  readonly #life: MapLife;
  #theme: MapTheme;
  #wanted: string | null = null;
  /** The address the map has been given. */
  #url: string | null = null;

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
    this.#url = null;
  }

  /** Address of a GeoJSON text of lines; null: no outlines. */
  show(url: string | null): void {
    this.#wanted = url;
    this.#apply();
  }

  showTheme(theme: MapTheme): void {
    this.#theme = theme;
    this.#apply();
  }

  /** How many outlines are drawn on the part of the map in sight. */
  rendered(): number {
    const layers = outlineLayers(this.#theme).flatMap(({ id }) =>
      this.#map.getLayer(id) ? [id] : [],
    );
    if (layers.length === 0) return 0;
    return new Set(this.#map.queryRenderedFeatures({ layers }).map(({ id }) => id)).size;
  }

  #apply(): void {
    if (!this.#life.hasAreas) return;
    const data = this.#wanted ?? nothing;
    const source = this.#map.getSource<GeoJSONSource>(outlinesSource);
    if (!source) {
      if (this.#wanted === null) return;
      this.#map.addSource(outlinesSource, { type: 'geojson', data });
    } else if (this.#url !== this.#wanted) source.setData(data);
    this.#url = this.#wanted;
    for (const layer of outlineLayers(this.#theme)) {
      if (!this.#map.getLayer(layer.id)) {
        this.#map.addLayer(
          layer,
          this.#map.getLayer(hoverCasingLayer) ? hoverCasingLayer : undefined,
        );
      }
      applyPaint(this.#map, layer);
    }
  }
}
