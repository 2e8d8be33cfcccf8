/** A background map under the areas: the layers of a MapLibre style, put in and taken out again. */
import type { LayerSpecification, MapLibreMap, StyleSpecification } from 'maplibre-gl';
import { nameFont } from '../../cartography/layers/map-layers.ts';
import { groundLayer } from '../../cartography/layers/layer-ids.ts';
import type { MapLife } from './map-life.ts';

/** How much of it the areas hide. */
const areaOpacity = 0.6;

const prefix = 'background:';

export class BackgroundMap {
  readonly #map: MapLibreMap;
  readonly #life: MapLife;
  readonly #setOpacity: (opacity: number) => void;
  #wanted: string | StyleSpecification | null = null;
  #style: StyleSpecification | undefined;

  constructor(map: MapLibreMap, life: MapLife, setOpacity: (opacity: number) => void) {
    this.#map = map;
    this.#life = life;
    this.#setOpacity = setOpacity;
  }

  get isShown(): boolean {
    return this.#style !== undefined;
  }

  /** The style of the map is there, for the first time or again. */
  start(): void {
    this.#apply();
  }

  /**
   * A style, or its address, which is then fetched; null: none. Its texts are drawn with the page's own fonts and its
   * icons are left out, so that nothing but its tiles is asked for.
   * @throws where the address does not answer with a style; the map stays as it is
   */
  async show(style: string | StyleSpecification | null): Promise<void> {
    this.#wanted = style;
    const read = typeof style === 'string' ? await fetchStyle(style) : style;
    if (this.#wanted !== style) return;
    this.#remove();
    this.#style = read ?? undefined;
    this.#apply();
  }

  #apply(): void {
    const style = this.#style;
    if (!this.#life.hasStyle || !style) return;
    for (const [id, source] of Object.entries(style.sources)) {
      if (!this.#map.getSource(prefix + id)) this.#map.addSource(prefix + id, source);
    }
    for (const layer of style.layers.flatMap(withoutIcons)) {
      const own = { ...layer, id: prefix + layer.id };
      if ('source' in own) own.source = prefix + own.source;
      const place = this.#map
        .getLayersOrder()
        .find((id) => id !== groundLayer && !id.startsWith(prefix));
      if (!this.#map.getLayer(own.id)) this.#map.addLayer(own as LayerSpecification, place);
    }
    this.#setOpacity(areaOpacity);
  }

  #remove(): void {
    const style = this.#style;
    this.#style = undefined;
    if (!style || !this.#life.hasStyle) return;
    for (const { id } of style.layers) {
      if (this.#map.getLayer(prefix + id)) this.#map.removeLayer(prefix + id);
    }
    for (const id of Object.keys(style.sources)) {
      if (this.#map.getSource(prefix + id)) this.#map.removeSource(prefix + id);
    }
    this.#setOpacity(1);
  }
}

async function fetchStyle(address: string): Promise<StyleSpecification> {
  const response = await fetch(address);
  const style: unknown = response.ok ? await response.json() : undefined;
  const isStyle =
    typeof style === 'object' && style !== null && 'layers' in style && 'sources' in style;
  if (!isStyle) throw new Error(`No style of a map at ${address}`);
  return style as StyleSpecification;
}

/** Patterns and icons would need pictures of another server, and text its fonts. */
function withoutIcons(layer: LayerSpecification): LayerSpecification[] {
  const usesPattern = Object.keys(layer.paint ?? {}).some((name) => name.endsWith('-pattern'));
  if (usesPattern) return [];
  if (layer.type !== 'symbol') return [layer];
  const { layout = {} } = layer;
  if (layout['text-field'] === undefined) return [];
  const texts = Object.entries(layout).filter(([name]) => !name.startsWith('icon-'));
  return [{ ...layer, layout: { ...Object.fromEntries(texts), 'text-font': nameFont } }];
}
