/** Tests only: a map that draws nothing and writes down what it is told, one line a call. */
import type { LayerSpecification, MapLibreMap } from 'maplibre-gl';

type Listener = (event: object) => void;
type State = Readonly<Record<string, unknown>>;
interface Feature {
  readonly source: string;
  readonly sourceLayer?: string;
  readonly id?: number;
}
interface Rendered {
  readonly id: number;
  readonly layer: { readonly id: string };
  readonly properties?: Readonly<Record<string, unknown>>;
}

export class RecordingMap {
  /** What the map was told, in order. */
  calls: string[] = [];
  zoom = 9;
  /** West, south, east, north in sight. */
  sight: readonly [number, number, number, number] = [0, 0, 10, 10];
  isLoaded = true;
  /** What is drawn under every point and on the whole screen. */
  rendered: Rendered[] = [];
  /** What every source has in sight. */
  held: Pick<Rendered, 'id'>[] = [];
  readonly cursor = { cursor: '' };
  readonly #layers: LayerSpecification[] = [];
  readonly #sources = new Set<string>();
  readonly #layouts = new Map<string, string>();
  readonly #states = new Map<string, State>();
  readonly #listeners = new Map<string, Set<Listener>>();

  /** The map as its parts take it. */
  get map(): MapLibreMap {
    return this as unknown as MapLibreMap;
  }

  /** What was told since this was last asked. */
  told(): string[] {
    return this.calls.splice(0);
  }

  /** Order of the layers from the ground up. */
  get order(): string[] {
    return this.#layers.map(({ id }) => id);
  }

  fire(name: string, event: object = {}): void {
    for (const listener of this.#listeners.get(name) ?? []) listener(event);
  }

  on(name: string, listener: Listener): void {
    this.#listenersOf(name).add(listener);
  }

  off(name: string, listener: Listener): this {
    this.#listenersOf(name).delete(listener);
    return this;
  }

  once(name: string, listener: Listener): void {
    const once: Listener = (event) => {
      this.off(name, once);
      listener(event);
    };
    this.on(name, once);
  }

  addSource(id: string): void {
    this.calls.push(`addSource ${id}`);
    this.#sources.add(id);
  }

  removeSource(id: string): void {
    this.calls.push(`removeSource ${id}`);
    this.#sources.delete(id);
  }

  getSource(id: string): object | undefined {
    if (!this.#sources.has(id)) return undefined;
    const setData = (data: unknown): number =>
      this.calls.push(`setData ${id} ${typeof data === 'string' ? data : 'as an object'}`);
    return { setData };
  }

  isSourceLoaded(): boolean {
    return this.isLoaded;
  }

  hasImage(): boolean {
    return true;
  }

  addLayer(layer: LayerSpecification, before?: string): void {
    this.calls.push(`addLayer ${layer.id}`);
    const index = this.#layers.findIndex(({ id }) => id === before);
    this.#layers.splice(index < 0 ? this.#layers.length : index, 0, layer);
  }

  removeLayer(id: string): void {
    this.calls.push(`removeLayer ${id}`);
    this.#layers.splice(this.order.indexOf(id), 1);
  }

  getLayer(id: string): LayerSpecification | undefined {
    return this.#layers.find((layer) => layer.id === id);
  }

  getStyle(): { readonly layers: readonly LayerSpecification[] } {
    return { layers: [...this.#layers] };
  }

  /** Like MapLibre, a value that is there already is none that is set. */
  setPaintProperty(id: string, name: string, value: unknown): void {
    const index = this.order.indexOf(id);
    const layer = this.#layers[index];
    const text = JSON.stringify(value);
    if (!layer) throw new Error(`There is no layer ${id}.`);
    const paint: State = { ...layer.paint };
    if (JSON.stringify(paint[name]) === text) return;
    this.#layers[index] = { ...layer, paint: { ...paint, [name]: value } } as LayerSpecification;
    this.calls.push(`paint ${id} ${name} ${text}`);
  }

  setLayoutProperty(id: string, name: string, value: unknown): void {
    const text = JSON.stringify(value);
    if (this.#layouts.get(`${id} ${name}`) === text) return;
    this.#layouts.set(`${id} ${name}`, text);
    this.calls.push(`layout ${id} ${name} ${text}`);
  }

  setFeatureState(feature: Feature, state: State): void {
    const key = keyOf(feature);
    this.#states.set(key, { ...this.#states.get(key), ...state });
    const values = Object.entries(state).map(([name, value]) => `${name} ${String(value)}`);
    this.calls.push(`${key}: ${values.join(', ')}`);
  }

  getFeatureState(feature: Feature): State {
    return this.#states.get(keyOf(feature)) ?? {};
  }

  removeFeatureState({ source }: Feature): void {
    this.calls.push(`forget ${source}`);
    for (const key of this.#states.keys()) if (key.startsWith(source)) this.#states.delete(key);
  }

  queryRenderedFeatures(...asked: object[]): Rendered[] {
    const { layers } = asked.at(-1) as { readonly layers: readonly string[] };
    return this.rendered.filter(({ layer }) => layers.includes(layer.id));
  }

  querySourceFeatures(): Pick<Rendered, 'id'>[] {
    return this.held;
  }

  moveLayer(id: string, before?: string): void {
    const [layer] = this.#layers.splice(this.order.indexOf(id), 1);
    if (layer) this.addLayer(layer, before);
  }

  getCenter(): object {
    return { lng: 5, lat: 5 };
  }

  unproject(): { readonly toArray: () => number[] } {
    return { toArray: () => [5, 5] };
  }

  refreshTiles(source: string, tiles: readonly object[]): void {
    this.calls.push(`refresh ${source} ${JSON.stringify(tiles)}`);
  }

  getBounds(): Readonly<Record<'getWest' | 'getSouth' | 'getEast' | 'getNorth', () => number>> {
    const [west, south, east, north] = this.sight;
    return {
      getWest: () => west,
      getSouth: () => south,
      getEast: () => east,
      getNorth: () => north,
    };
  }

  getZoom(): number {
    return this.zoom;
  }

  isMoving(): boolean {
    return false;
  }

  getCanvas(): object {
    return { style: this.cursor, clientWidth: 100, clientHeight: 100, getContext: () => null };
  }

  /** Every area lies in the middle of the screen. */
  project(): { readonly x: number; readonly y: number } {
    return { x: 50, y: 50 };
  }

  triggerRepaint(): void {}

  #listenersOf(name: string): Set<Listener> {
    const known = this.#listeners.get(name) ?? new Set();
    this.#listeners.set(name, known);
    return known;
  }
}

function keyOf({ source, sourceLayer, id }: Feature): string {
  return [source, sourceLayer, id].filter((part) => part !== undefined).join('/');
}
