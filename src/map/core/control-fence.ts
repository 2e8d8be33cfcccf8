/** Keeps names from under the controls on the map: while it moves they pass there, at rest none stands there. */
import type { GeoJSONSource, MapLibreMap } from 'maplibre-gl';
import { controlLayer } from '../../cartography/layers/control-layer.ts';
import { controlsSource } from '../../cartography/layers/layer-ids.ts';
import { squaresOver, type ControlBox } from './control-boxes.ts';
import { addFenceImage } from './fence-image.ts';
import type { MapLife } from './map-life.ts';
import { drawLeadsToNames } from './name-leads.ts';

export class ControlFence {
  readonly #map: MapLibreMap;
  readonly #life: MapLife;
  readonly #boxes: () => readonly ControlBox[];
  /** For which boxes and part of the map it was made. */
  #made = '';
  #isLowered = false;

  constructor(map: MapLibreMap, life: MapLife, boxes: () => readonly ControlBox[]) {
    this.#map = map;
    this.#life = life;
    this.#boxes = boxes;
    map.on('idle', this.#follow);
    map.on('moveend', this.#follow);
  }

  /** The style is gone, with all sources. */
  stop(): void {
    this.#made = '';
  }

  /** On a picture there are no controls: names stand where they would otherwise give way. */
  lower(): void {
    this.#isLowered = true;
    const [lowest] = this.#map.getStyle().layers;
    if (lowest && this.#map.getLayer(controlLayer.id))
      this.#map.moveLayer(controlLayer.id, lowest.id);
  }

  raise(): void {
    this.#isLowered = false;
    if (this.#map.getLayer(controlLayer.id)) this.#raise();
  }

  /** Names that stand under a control all the same. */
  namesUnder(): string[] {
    const layers = this.#map
      .getStyle()
      .layers.filter(({ id, type }) => type === 'symbol' && id !== controlLayer.id)
      .map(({ id }) => id);
    const found = this.#boxes().flatMap(({ left, top, right, bottom }) =>
      this.#map.queryRenderedFeatures(
        [
          [left, top],
          [right, bottom],
        ],
        { layers },
      ),
    );
    return [...new Set(found.flatMap(({ properties }) => properties['name'] ?? []))] as string[];
  }

  #follow = (): void => {
    if (!this.#life.hasAreas) return;
    if (!this.#isLowered) this.#keepOff();
    drawLeadsToNames(this.#map);
  };

  #keepOff(): void {
    const boxes = this.#boxes();
    const key = JSON.stringify([boxes, this.#map.getCenter(), this.#map.getZoom()]);
    if (key !== this.#made) this.#give(boxes);
    this.#made = key;
    this.#raise();
  }

  #give(boxes: readonly ControlBox[]): void {
    const features = boxes.flatMap(squaresOver).map(({ x, y, side }): GeoJSON.Feature => {
      const coordinates = this.#map.unproject([x, y]).toArray();
      return { type: 'Feature', properties: { side }, geometry: { type: 'Point', coordinates } };
    });
    const data: GeoJSON.FeatureCollection = { type: 'FeatureCollection', features };
    const source = this.#map.getSource<GeoJSONSource>(controlsSource);
    if (source) return void source.setData(data);
    addFenceImage(this.#map);
    this.#map.addSource(controlsSource, { type: 'geojson', data, maxzoom: 20 });
    this.#map.addLayer(controlLayer);
  }

  /** Names that came later lie above it. */
  #raise(): void {
    if (this.#map.getStyle().layers.at(-1)?.id === controlLayer.id) return;
    this.#map.moveLayer(controlLayer.id);
  }
}
