/** Outlines of groups of areas on the map: above the marks of the single areas, under pointer, choice and points. */
import type { GeoJSONSource, MapLibreMap } from 'maplibre-gl';
import { chosenOutlineLayers, outlineLayers } from '../../cartography/layers/map-layers.ts';
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
  /** Place of the chosen outline; null: none is. */
  #chosen: number | null = null;
  /** Its lines are laid with the first choice. */
  #hasChosen = false;
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

  /** The chosen outline is drawn in the colour of the choice, and the others step back; null: none is chosen. */
  choose(place: number | null): void {
    if (place === this.#chosen) return;
    this.#mark(0);
    this.#chosen = place;
    this.#hasChosen ||= place !== null;
    this.#apply();
    this.#mark(1);
  }

  showTheme(theme: MapTheme): void {
    this.#theme = theme;
    this.#apply();
  }

  /** How many outlines are drawn on the part of the map in sight. */
  rendered(): number {
    const layers = ['outline-casing', 'outline-ink'].flatMap((id) =>
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
      this.#mark(1);
    } else if (this.#url !== this.#wanted) source.setData(data);
    this.#url = this.#wanted;
    const chosen = this.#hasChosen ? chosenOutlineLayers(this.#theme) : [];
    for (const layer of [...outlineLayers(this.#theme, this.#chosen !== null), ...chosen]) {
      if (!this.#map.getLayer(layer.id)) {
        this.#map.addLayer(
          layer,
          this.#map.getLayer(hoverCasingLayer) ? hoverCasingLayer : undefined,
        );
      }
      applyPaint(this.#map, layer);
    }
  }

  /** The place of an outline is its number in the source, also among other ones. */
  #mark(chosen: 0 | 1): void {
    if (this.#chosen === null || !this.#map.getSource(outlinesSource)) return;
    this.#map.setFeatureState({ source: outlinesSource, id: this.#chosen }, { chosen });
  }
}
