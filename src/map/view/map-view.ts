/** `<map-view>`: the areas as a map. It gets plain data and says what happened on it. */
import type { MapPosition } from '../../areas/map-position.ts';
import type { Extent } from '../../areas/extent.ts';
import { css, html, LitElement, nothing, unsafeCSS, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { GPUInitializationError, type Point, type StyleSpecification } from 'maplibre-gl';
import mapLibreStyles from 'maplibre-gl/dist/maplibre-gl.css?inline';
import { mapTheme } from '../../cartography/colours/map-theme.ts';
import { rampLength, rampOf } from '../../cartography/colours/ramps.ts';
import { AtlasMap, type ZoomManner } from './atlas-map.ts';
import { HoverCaption, type CaptionHost } from './hover-caption.ts';
import { areaInSight } from './area-in-sight.ts';
import { mapButtons, type MapButtonHandlers } from './map-buttons.ts';
import { controlBoxes, type ControlBox } from '../core/control-boxes.ts';
import { captionPlace } from './caption-place.ts';
import { BackgroundFailedEvent, MapFailedEvent, SightWantedEvent } from '../core/map-events.ts';
import { overviewBox, type PlaceWantedEvent } from './overview-map.ts';
import type {
  AreaCaption,
  ChosenOnMap,
  ForeseenMap,
  MapInsets,
  MapPaint,
  MapPart,
  MapPlace,
  MapPoints,
  MapSources,
  MapWords,
  RenderedAreas,
  RenderedMunicipalities,
} from '../core/map-properties.ts';
import { PictureFailure, type MapPicture } from '../core/map-picture.ts';
import { mapButtonStyles, mapViewStyles } from '../core/map-view-styles.ts';

const noInsets: MapInsets = { top: 0, right: 0, bottom: 0, left: 0 };
const noWords: MapWords = {
  map: '',
  operation: '',
  zoomIn: '',
  zoomOut: '',
  wholeMap: '',
  showOverview: '',
  hideOverview: '',
};

@customElement('map-view')
export class MapView extends LitElement implements CaptionHost {
  static override styles = [
    css`
      ${unsafeCSS(mapLibreStyles)}
    `,
    mapButtonStyles,
    mapViewStyles,
  ];

  /** The areas; another object replaces them, and `paint` must then be given anew. */
  @property({ attribute: false }) geometry: MapSources | null = null;
  /** What is known before the areas; null: nothing. */
  @property({ attribute: false }) foreseen: ForeseenMap | null = null;
  /** Classes, absences and marks of the areas, and the colours of the classes. */
  @property({ attribute: false }) paint: MapPaint | null = null;
  /** Layers of points above the areas. */
  @property({ attribute: false }) points: readonly MapPoints[] = [];
  /** URL of a GeoJSON text of the outlines of areas that belong together; null: none. */
  @property({ attribute: false }) outlines: string | null = null;
  /** Index of the chosen area. */
  @property({ attribute: false }) selected: number | null = null;
  /** The chosen neighbourhood; null: none. */
  @property({ attribute: false }) neighbourhood: ChosenOnMap | null = null;
  /** The areas of the chosen municipality, or of the Land the lists are limited to; null: none. */
  @property({ attribute: false }) together: MapPart | null = null;
  /** What is written beside the pointer over an area; null: nothing. */
  @property({ attribute: false }) describe: ((area: number) => AreaCaption) | null = null;
  /** The same over a municipality, where the map shows these. */
  @property({ attribute: false }) describeMunicipality:
    ((municipality: number) => AreaCaption | null) | null = null;
  /** A style, or its address, of a map to be drawn under the areas; null: none. */
  @property({ attribute: false }) background: string | StyleSpecification | null = null;
  /** What is written beside the pointer over a point. */
  @property({ attribute: false }) describePlace: ((place: MapPlace) => AreaCaption | null) | null =
    null;
  /** Where to look; null: all areas; `area`: what is chosen, if anything is. */
  @property({ attribute: false }) position: MapPosition | 'area' | null = null;
  @property({ attribute: false }) words: MapWords = noWords;
  @property({ attribute: false }) insets: MapInsets = noInsets;
  /** What stands on the map beside its own controls. */
  @property({ attribute: false }) standing: () => Iterable<Element> = () => [];
  /** Height of what lies above the insets at the foot; a part of the map that is gone to is shown above it. */
  @property({ attribute: false }) footRoom = 0;
  /** Whether the overview is folded away. */
  @property({ attribute: false }) overviewFolded = false;
  @property({ type: Boolean }) dark = false;

  @state() private caption: AreaCaption | null = null;
  /** What is in sight, and the middles of the municipalities, for the overview. */
  @state() private sight: Extent | null = null;
  @state() private places: Float64Array | undefined;
  @query('.map') private container!: HTMLElement;
  @query('.caption') private captionBox!: HTMLElement;

  #map: AtlasMap | undefined;
  #hasFailed = false;
  readonly #hover = new HoverCaption(this);

  /** Brings one area near, with its surroundings. */
  zoomToArea(area: number): void {
    this.#map?.zoomToArea(area);
  }

  /** Brings several areas into sight together. */
  zoomToAreas(areas: Iterable<number>, manner: ZoomManner = {}): void {
    this.#map?.zoomToAreas(areas, manner);
  }

  /** Places that the map is likely to be brought to next, each of some areas. */
  foreseeAreas(...wanted: Parameters<AtlasMap['foreseeAreas']>): void {
    this.#map?.foreseeAreas(...wanted);
  }

  zoomToAll(): void {
    this.#map?.zoomToAll();
  }

  /** What is drawn of the areas; nothing where there is no map. Takes up to 0.1 s. */
  renderedAreas(): RenderedAreas {
    return this.#map?.renderedAreas() ?? { areas: 0, marked: 0 };
  }

  /** Names of areas on the map, those that lie on the outline of the chosen one, and all names under controls. */
  renderedNames(): ReturnType<AtlasMap['renderedNames']> {
    return this.#map?.renderedNames() ?? { names: [], across: [], covered: [] };
  }

  /** How many outlines are drawn on the part of the map in sight; on tiles, of how many border lines they are made. */
  renderedOutlines(): number {
    return this.#map?.renderedOutlines() ?? 0;
  }

  /** How many lines around what is chosen are drawn on the part of the map in sight; on tiles, of how many border lines. */
  renderedChosenLines(): number {
    return this.#map?.renderedChosenLines() ?? 0;
  }

  /** Numbers of municipalities drawn on the part of the map in sight; none where it shows areas. */
  renderedMunicipalities(): RenderedMunicipalities {
    return this.#map?.renderedMunicipalities() ?? { municipalities: 0, circles: 0 };
  }

  /** What a click on it does. */
  chooseMunicipality(municipality: number): void {
    this.#map?.choose({ area: null, municipality });
  }

  /** For who works by keys. */
  override focus(options?: FocusOptions): void {
    this.#map?.focus(options);
  }

  /** Tries tiles that could not be read again. */
  retry(): void {
    this.#map?.retry();
  }

  /** The map as PNG, with so many pixels for each of the page. Rejects where there is no map. */
  picture(sharpness: number): Promise<MapPicture> {
    return this.#map?.picture(sharpness) ?? Promise.reject(new PictureFailure());
  }

  /** The same at once, as a `data:` address, for printing; undefined where no map is drawn. */
  pictureNow(): string | undefined {
    return this.#map?.pictureNow();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#map?.destroy();
    this.#map = undefined;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.requestUpdate();
  }

  /** The map is made in a task of its own, after the panels around it have been drawn. */
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated) await new Promise((resolve) => setTimeout(resolve));
    super.scheduleUpdate();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (this.#map === undefined) this.#start();
    else this.#apply(this.#map, changed);
  }

  #start(): void {
    if (this.#hasFailed || !this.isConnected) return;
    const map = this.#makeMap();
    if (!map) return;
    this.#map = map;
    map.camera.setFootRoom(this.footRoom);
    map.setLabel(this.words.map);
    map.overlays.points.show(this.points);
    map.overlays.outlines.show(this.outlines);
    if (this.geometry !== null) this.#showSources(map, this.geometry);
    else if (this.foreseen !== null) map.foresee(this.foreseen);
    if (this.paint !== null) map.showPaint(this.paint);
    map.outline(this.#chosen);
    this.#lookAtArea(map);
    if (this.background !== null) this.#showBackground(map);
  }

  /** Undefined where the browser cannot draw one. */
  #makeMap(): AtlasMap | undefined {
    try {
      return new AtlasMap({
        container: this.container,
        host: this,
        theme: mapTheme(this.dark),
        colours:
          this.paint?.colours ?? rampOf('BuPu', rampLength, this.dark ? 'dark' : 'light').colours,
        onMap: { insets: this.insets, controls: (at) => this.#controls(at) },
        covered: () => this.#covered(),
        position: this.#place,
        onHover: this.#hover.handleHover,
        onView: (view) => {
          if (this.places) this.sight = view;
        },
      });
    } catch (error) {
      if (!(error instanceof GPUInitializationError)) throw error;
      this.#hasFailed = true;
      this.dispatchEvent(new MapFailedEvent('no-webgl'));
      return undefined;
    }
  }

  #apply(map: AtlasMap, changed: PropertyValues<this>): void {
    const { geometry, paint } = this;
    const hasNewAreas = changed.has('geometry') && geometry !== null;
    if (changed.has('words')) map.setLabel(this.words.map);
    if (changed.has('dark')) map.showTheme(mapTheme(this.dark));
    if (changed.has('footRoom')) map.camera.setFootRoom(this.footRoom);
    if (changed.has('insets')) map.camera.setInsets(this.insets);
    if (changed.has('position')) map.goTo(this.#place);
    if (changed.has('foreseen') && this.foreseen !== null) map.foresee(this.foreseen);
    if (hasNewAreas) this.#showSources(map, geometry);
    if (changed.has('points')) map.overlays.points.show(this.points);
    if (changed.has('outlines')) map.overlays.outlines.show(this.outlines);
    if (changed.has('paint') && paint !== null) map.showPaint(paint);
    const isChosen = (['selected', 'neighbourhood', 'together'] as const).some((part) =>
      changed.has(part),
    );
    if (isChosen || hasNewAreas) map.outline(this.#chosen);
    const isFound = changed.has('neighbourhood') && this.neighbourhood !== null;
    if (changed.has('position') || hasNewAreas || isFound) this.#lookAtArea(map);
    if (changed.has('background')) this.#showBackground(map);
  }

  /** What stands on the map once it shows all areas, or a part of them: then an overview, where there is one. */
  #controls(at: 'all' | 'part'): ControlBox[] {
    const own = this.renderRoot.querySelectorAll('.controls');
    const boxes = controlBoxes([...own, ...this.standing()], this);
    const { geometry, offsetWidth: width, offsetHeight: height } = this;
    if (at === 'all' || !geometry || !this.#map?.municipalityPoints) return boxes;
    return [...boxes, ...overviewBox(geometry.extent, { width, height }, this.overviewFolded)];
  }

  /** What stands on it at the moment. */
  #covered(): ControlBox[] {
    const overview = this.renderRoot.querySelector('overview-map')?.picture;
    const scale = this.renderRoot.querySelectorAll('.controls, .maplibregl-ctrl-scale');
    return controlBoxes([...scale, ...(overview ? [overview] : []), ...this.standing()], this);
  }

  /** A place that is known without the areas; null: all of them. */
  get #place(): MapPosition | null {
    return this.position === 'area' ? null : this.position;
  }

  /** Where a link names what is chosen and no place, the map is there at once, and says where that is. */
  #lookAtArea(map: AtlasMap): void {
    if (this.position !== 'area') return;
    if (this.selected !== null) map.zoomToArea(this.selected, false);
    else if (this.neighbourhood !== null)
      map.zoomToAreas(this.neighbourhood.areas, { near: true, animate: false });
    else if (this.together !== null)
      map.zoomToAreas(this.together.areas, { near: this.together.near, animate: false });
  }

  get #chosen(): ChosenOnMap {
    const { selected, neighbourhood, together } = this;
    if (selected === null && together?.name !== undefined) {
      const { areas, name } = together;
      return { areas: Array.from(areas), name, outline: null, isMunicipality: true };
    }
    if (selected === null) return neighbourhood ?? { areas: [], name: '', outline: null };
    return { areas: [selected], name: this.describe?.(selected)?.name ?? '', outline: null };
  }

  #showSources(map: AtlasMap, sources: MapSources): void {
    map.showSources(sources);
    this.places = map.municipalityPoints;
    this.sight = this.places ? map.view : null;
  }

  /** Without its background the map is still whole. */
  #showBackground(map: AtlasMap): void {
    map.background
      .show(this.background)
      .catch(() => this.dispatchEvent(new BackgroundFailedEvent()));
  }

  showCaption(caption: AreaCaption | null): void {
    this.caption = caption;
    this.performUpdate();
  }

  /** Beside the pointer, on the side where there is room; after the text is there to be measured. */
  async placeCaption(point: Point): Promise<void> {
    await this.updateComplete;
    const { offsetWidth: width, offsetHeight: height, style } = this.captionBox;
    const { x, y } = captionPlace(point, { width, height }, { width: this.offsetWidth });
    style.transform = `translate(${x}px, ${y}px)`;
  }

  readonly #buttons: MapButtonHandlers = {
    zoomIn: () => this.#map?.zoomIn(),
    zoomOut: () => this.#map?.zoomOut(),
    wholeMap: () => this.zoomToAll(),
  };

  /** Enter on the map itself, not on what stands on it. */
  #handleKey(event: KeyboardEvent): void {
    const { key, ctrlKey, altKey, metaKey, shiftKey, target } = event;
    const isPlain = !(ctrlKey || altKey || metaKey || shiftKey);
    if (key !== 'Enter' || !isPlain || !this.#map?.isCanvas(target)) return;
    event.preventDefault();
    this.dispatchEvent(new SightWantedEvent(this.#map.inSight()));
  }

  protected override render() {
    return html`
      <div class="map" @keydown=${(event: KeyboardEvent) => this.#handleKey(event)}></div>
      <p id="operation" hidden>${this.words.operation}</p>
      <div class="caption" aria-hidden="true" ?hidden=${this.caption === null}>${this.#text()}</div>
      <div class="controls" ?hidden=${this.geometry === null || this.#hasFailed}>
        ${mapButtons(this.words, this.#buttons)}
      </div>
      ${this.#overview()}
    `;
  }

  /** Where in the country the map looks; the fields that jump to a place do the same for the keyboard. */
  #overview() {
    const { places, sight, geometry } = this;
    if (!places || !sight || !geometry) return nothing;
    return html`<overview-map
      .tiles=${geometry.tiles}
      .words=${this.words}
      .folded=${this.overviewFolded}
      .places=${places}
      .extent=${geometry.extent}
      .sight=${sight}
      .area=${areaInSight(this.#chosen.areas, geometry.bounds, sight)}
      @place-wanted=${({ longitude, latitude }: PlaceWantedEvent) =>
        this.#map?.camera.panTo(longitude, latitude)}
    ></overview-map>`;
  }

  #text() {
    if (this.caption === null) return nothing;
    return html`<strong><bdi>${this.caption.name}</bdi></strong
      >${this.caption.lines.map((line) => html`<span>${line}</span>`)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'map-view': MapView;
  }
}
