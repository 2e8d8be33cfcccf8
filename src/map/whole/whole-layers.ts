/**
 * Sources and layers for areas in memory. They may be laid before there are areas: shader programs are then made while
 * these are being read, one group of layers at a time.
 */
import type { GeoJSONSource, LayerSpecification, MapLibreMap } from 'maplibre-gl';
import type { MapTheme } from '../../cartography/colours/map-theme.ts';
import {
  areasSource,
  fillLayer,
  hoverCasingLayer,
  labelsSource,
} from '../../cartography/layers/layer-ids.ts';
import { areaLayerGroups, besideLayers } from '../../cartography/layers/map-layers.ts';
import { applyPaint } from '../core/apply-paint.ts';
import type { MapLife } from '../core/map-life.ts';
import type { MapSources } from '../core/map-properties.ts';

const nothing: GeoJSON.FeatureCollection = { type: 'FeatureCollection', features: [] };

export class WholeLayers {
  readonly #map: MapLibreMap;
  /** Of the map. */
  readonly #life: MapLife;
  /** Layers that are still to be added, one group after the other. */
  readonly #groups: LayerSpecification[][];
  #theme: MapTheme;
  #colours: readonly string[];
  #opacity = 1;
  /** Lines that only a review shows are laid with the first of them. */
  #hasBeside = false;

  constructor(map: MapLibreMap, life: MapLife, theme: MapTheme, colours: readonly string[]) {
    this.#map = map;
    this.#life = life;
    this.#theme = theme;
    this.#colours = colours;
    this.#groups = areaLayerGroups(theme, colours);
  }

  layNext(): void {
    for (const layer of this.#groups.shift() ?? []) this.#map.addLayer(layer);
  }

  /** All layers, and what they show. */
  lay({ areasUrl, labelsUrl }: Pick<MapSources, 'areasUrl' | 'labelsUrl'>): void {
    while (this.#groups.length > 0) this.layNext();
    if (this.#hasBeside) this.#layBeside();
    this.#apply();
    if (this.#opacity !== 1) this.#applyOpacity();
    this.#give(areasUrl, labelsUrl);
  }

  /** Areas beside the chosen neighbourhood get their lines. */
  needBeside(): void {
    if (this.#hasBeside) return;
    this.#hasBeside = true;
    if (this.#life.hasStyle && this.#map.getLayer(fillLayer)) this.#layBeside();
  }

  /** Other areas than these are shown. */
  clear(): void {
    if (this.#life.hasStyle) this.#give(nothing, nothing);
  }

  get isLoaded(): boolean {
    return this.#map.isSourceLoaded(areasSource);
  }

  showTheme(theme: MapTheme): void {
    if (theme === this.#theme) return;
    this.#theme = theme;
    this.#apply();
  }

  showColours(colours: readonly string[]): void {
    if (colours === this.#colours) return;
    this.#colours = colours;
    this.#apply();
  }

  setOpacity(opacity: number): void {
    if (opacity === this.#opacity) return;
    this.#opacity = opacity;
    if (this.#life.hasStyle && this.#map.getLayer(fillLayer)) this.#applyOpacity();
  }

  #layBeside(): void {
    for (const layer of besideLayers(this.#theme)) {
      if (!this.#map.getLayer(layer.id)) this.#map.addLayer(layer, hoverCasingLayer);
    }
  }

  #applyOpacity(): void {
    this.#map.setPaintProperty(fillLayer, 'fill-opacity', this.#opacity);
  }

  #apply(): void {
    if (!this.#life.hasStyle) return;
    const beside = besideLayers(this.#theme);
    for (const layer of [...areaLayerGroups(this.#theme, this.#colours).flat(), ...beside]) {
      if (this.#map.getLayer(layer.id)) applyPaint(this.#map, layer);
    }
  }

  #give(areas: GeoJSON.GeoJSON | string, labels: GeoJSON.GeoJSON | string): void {
    this.#map.getSource<GeoJSONSource>(areasSource)?.setData(areas);
    this.#map.getSource<GeoJSONSource>(labelsSource)?.setData(labels);
  }
}
