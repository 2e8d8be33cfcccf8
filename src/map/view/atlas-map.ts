/** The MapLibre map behind `<map-view>`, put together from its camera, its painter and its pointer. */
import type { MapPosition } from '../../areas/map-position.ts';
import type { Extent } from '../../areas/extent.ts';
import type { MapLibreMap, MapMouseEvent, Point } from 'maplibre-gl';
import type { MapTheme } from '../../cartography/colours/map-theme.ts';
import { coveredZooms } from '../../cartography/layers/tiled-look.ts';
import { areaBounds, boundsOfAreas } from '../../cartography/geometry/map-geometry.ts';
import { AreaPointer } from '../core/area-pointer.ts';
import { BackgroundMap } from '../core/background-map.ts';
import { chosenLines } from './chosen-lines.ts';
import { ChosenName } from '../core/chosen-name.ts';
import { ControlFence } from '../core/control-fence.ts';
import { createMap } from '../core/create-map.ts';
import type { DrawnAreas } from '../core/drawn-areas.ts';
import type { ControlBox } from '../core/control-boxes.ts';
import { foundNothing, type Found } from '../core/found.ts';
import { MapCamera, type Framing, type OnMap } from '../core/map-camera.ts';
import {
  AreaChosenEvent,
  MapDrawnEvent,
  MapFailedEvent,
  MunicipalityChosenEvent,
} from '../core/map-events.ts';
import { drawLeadsToNames } from '../core/name-leads.ts';
import { MapGround } from '../core/map-ground.ts';
import { MapLife } from '../core/map-life.ts';
import { takePicture, type MapPicture } from '../core/map-picture.ts';
import type {
  ChosenOnMap,
  ForeseenMap,
  InSight,
  MapPaint,
  MapPlace,
  MapSources,
  RenderedAreas,
  RenderedMunicipalities,
} from '../core/map-properties.ts';
import { watchMapWorker } from '../core/map-worker.ts';
import { Overlays } from '../core/overlays.ts';
import { sightOf, touches } from '../core/sight.ts';
import { inSight } from './in-sight.ts';
import { labelPlace, middleAround } from './name-places.ts';
import { AreasMaker, type MapLook } from './areas-maker.ts';

export interface AtlasMapOptions {
  readonly container: HTMLElement;
  /** Receives the events of map-events.ts. */
  readonly host: EventTarget;
  readonly theme: MapTheme;
  readonly colours: readonly string[];
  readonly onMap: OnMap;
  /** The controls that are there at the moment. */
  readonly covered: () => readonly ControlBox[];
  readonly position: MapPosition | null;
  readonly onHover: (found: Found, point: Point, place: MapPlace | null) => void;
  /** The map shows another part. */
  readonly onView: (view: Extent) => void;
}

/** How the map comes to some areas. */
export interface ZoomManner {
  readonly near?: boolean;
  readonly animate?: boolean;
  readonly framing?: Framing;
}

export class AtlasMap {
  readonly camera: MapCamera;
  readonly overlays: Overlays;
  readonly background: BackgroundMap;
  readonly #map: MapLibreMap;
  readonly #host: EventTarget;
  readonly #life = new MapLife();
  readonly #ground: MapGround;
  readonly #pointer: AreaPointer;
  readonly #chosenName: ChosenName;
  readonly #controlFence: ControlFence;
  readonly #maker: AreasMaker;
  #look: MapLook;
  #sources: MapSources | undefined;
  #areas: DrawnAreas | undefined;
  /** False once it is known that the map's own worker has not started. */
  #hasWorker = true;

  /** @throws GPUInitializationError where the browser has no WebGL 2. */
  constructor({ container, host, theme, colours, ...options }: AtlasMapOptions) {
    this.#host = host;
    this.#look = { theme, opacity: 1 };
    const map = createMap(container, theme);
    const life = this.#life;
    this.#map = map;
    this.camera = new MapCamera(map, host, options.onMap, options.position);
    this.#ground = new MapGround(map, life, theme);
    this.#chosenName = new ChosenName(map, life, theme);
    this.#controlFence = new ControlFence(map, life, options.covered);
    this.overlays = new Overlays(map, life, theme);
    this.#maker = new AreasMaker({ map, host, life, overlays: this.overlays }, this.#look, colours);
    this.#pointer = new AreaPointer(map, this.#find, (found, point, isOver) => {
      options.onHover(found, point, isOver ? this.overlays.points.placeAt(point) : null);
      this.#areas?.hover(found);
    });
    this.background = new BackgroundMap(map, life, (opacity) => this.#setOpacity(opacity));
    map.on('move', () => options.onView(this.view));
    map.on('resize', () => options.onView(this.view));
    this.#listen();
  }

  destroy(): void {
    this.#life.reach('closed');
    this.#pointer.stop();
    this.#map.remove();
  }

  /** What can be made ready before there are areas; does nothing where there are. */
  foresee(foreseen: ForeseenMap): void {
    if (this.#sources) return;
    const { tiles } = foreseen;
    if (tiles) this.camera.setExtent(tiles.extent, tiles.minZoom);
    this.#maker.foresee(foreseen, this.#look);
  }

  /** Replaces the areas; they appear once they are painted. */
  showSources(sources: MapSources): void {
    this.#sources = sources;
    this.#areas?.close();
    this.#areas = this.#maker.make(sources, this.#look);
    this.#startAreas();
    this.camera.setExtent(sources.extent, this.#areas.farthestZoom);
  }

  /** West, south, east, north of what is in sight. */
  get view(): Extent {
    return sightOf(this.#map);
  }

  /** Longitude, latitude, … per municipality, where there are so many that an overview helps. */
  get municipalityPoints(): Float64Array | undefined {
    return this.#areas?.municipalityPoints;
  }

  /** Tries again what could not be read. */
  retry(): void {
    this.#areas?.retry();
  }

  /** Lines around what is chosen, and its name; without areas around nothing. */
  outline({ areas, name, outline, isMunicipality, parts = [] }: ChosenOnMap): void {
    const tiles = this.#sources?.tiles;
    // Around areas in memory there are no lines but their own.
    this.#areas?.choose(isMunicipality && !tiles ? [] : areas, outline !== null);
    this.#areas?.showBeside(parts.flatMap(({ area, isBeside }) => (isBeside ? [area] : [])));
    const [first = -1] = areas;
    if (isMunicipality)
      this.#chosenName.chooseAt(name, middleAround(tiles, this.municipalityPoints, first));
    else this.#chosenName.choose(areas, name, labelPlace(tiles, first), parts);
    this.overlays.outlines.choose(outline);
    const bounds = this.#sources?.bounds;
    this.camera.keepInSight(bounds && boundsOfAreas(bounds, areas));
  }

  showTheme(theme: MapTheme): void {
    this.#look = { ...this.#look, theme };
    this.#ground.showTheme(theme);
    this.#areas?.showTheme(theme);
    this.overlays.showTheme(theme);
    this.#chosenName.showTheme(theme);
  }

  showPaint(paint: MapPaint): void {
    this.#areas?.paint(paint);
  }

  /** Looks where a link says; the last picture stays in sight until that part is drawn. */
  goTo(position: MapPosition | null): void {
    if (this.camera.isThere(position)) return;
    this.#areas?.holdAcross();
    this.camera.goTo(position);
  }

  /** Shows all areas; from so near that nothing of that picture is at hand, in one step. */
  zoomToAll(): void {
    const isNear = this.#map.getZoom() > (this.#areas?.areasZoom ?? Infinity) + coveredZooms;
    if (isNear) this.#areas?.holdAcross();
    this.camera.showAll(!isNear);
  }

  zoomToArea(area: number, animate = true): void {
    const bounds = this.#sources && areaBounds(this.#sources.bounds, area);
    if (bounds !== undefined) this.camera.showPart(bounds, { animate });
  }

  /** Brings several areas into sight together; `near`: at least so near that areas are drawn. */
  zoomToAreas(
    areas: Iterable<number>,
    { near = false, animate = true, framing }: ZoomManner = {},
  ): void {
    const bounds = this.#sources?.bounds;
    const extent = bounds && boundsOfAreas(bounds, areas);
    const leastZoom = this.#leastZoom(near);
    if (extent === undefined) return;
    const isElsewhere = !touches(extent, this.view);
    if (isElsewhere) this.#areas?.holdAcross();
    this.camera.showPart(extent, {
      leastZoom,
      animate: animate && !isElsewhere,
      framing,
      isWide: !near,
    });
  }

  /** Makes ready what is seen of each of these places once it is framed. */
  foreseeAreas(places: readonly (readonly number[])[], framing: Framing): void {
    const bounds = this.#sources?.bounds;
    const sights = places.flatMap((areas) => {
      const extent = bounds && boundsOfAreas(bounds, areas);
      return (extent && this.camera.sightOf(extent, this.#leastZoom(true), framing)) ?? [];
    });
    this.#areas?.foresee(sights);
  }

  /** Just nearer than the zoom at which areas appear. */
  #leastZoom(near: boolean): number {
    return near ? (this.#areas?.areasZoom ?? 0) + 0.01 : 0;
  }

  zoomIn(): void {
    this.#map.zoomIn();
  }

  zoomOut(): void {
    this.#map.zoomOut();
  }

  focus(options?: FocusOptions): void {
    this.#map.getCanvas().focus(options);
  }

  isCanvas(target: EventTarget | null): boolean {
    return target === this.#map.getCanvas();
  }

  /** What lies on the map as it stands. */
  inSight(): InSight {
    const bounds = this.#sources?.bounds ?? new Float64Array();
    return inSight(this.#map, this.#find, { bounds, municipalities: this.municipalityPoints });
  }

  /** The name of the map for screen readers. */
  setLabel(label: string): void {
    const canvas = this.#map.getCanvas();
    canvas.setAttribute('aria-label', label);
    // The keys belong to the map, also where a screen reader has keys of its own.
    canvas.setAttribute('role', 'application');
    canvas.setAttribute('aria-describedby', 'operation');
  }

  /** How many areas are drawn on the part of the map in sight, and how many of them as marked. */
  renderedAreas(): RenderedAreas {
    return this.#areas?.shown.areas() ?? { areas: 0, marked: 0 };
  }

  renderedMunicipalities(): RenderedMunicipalities {
    return this.#areas?.shown.municipalities() ?? { municipalities: 0, circles: 0 };
  }

  /** How many outlines of areas that belong together are drawn; on tiles, of how many border lines they are made. */
  renderedOutlines(): number {
    return this.#areas?.shown.outlines() ?? 0;
  }

  /** How many lines around what is chosen are drawn on the part of the map in sight. */
  renderedChosenLines(): number {
    return chosenLines(this.#map);
  }

  /** Names of areas on the map, those that lie on the outline of the chosen one, and all names under controls. */
  renderedNames(): ReturnType<ChosenName['rendered']> & { readonly covered: readonly string[] } {
    return { ...this.#chosenName.rendered(), covered: this.#controlFence.namesUnder() };
  }

  /** The map as it stands, as PNG, with so many pixels for each of the page. */
  picture(sharpness: number): Promise<MapPicture> {
    this.#areas?.hover(foundNothing);
    this.#areas?.finish();
    this.#controlFence.lower();
    return takePicture(this.#map, sharpness).finally(() => this.#controlFence.raise());
  }

  /** The map as it stands, as a `data:` address, drawn at once; undefined before there is an area on it. */
  pictureNow(): string | undefined {
    this.#areas?.hover(foundNothing);
    this.#areas?.finish();
    if (this.#life.stage !== 'drawn' && !this.#areas?.isDrawn) return undefined;
    this.#controlFence.lower();
    this.#map.redraw();
    drawLeadsToNames(this.#map);
    // The drawing buffer is readable only within the task that drew it.
    this.#map.redraw();
    const picture = this.#map.getCanvas().toDataURL('image/png');
    this.#controlFence.raise();
    return picture;
  }

  #listen(): void {
    watchMapWorker(this.#map, () => {
      this.#hasWorker = false;
      this.#host.dispatchEvent(new MapFailedEvent('no-worker'));
    });
    this.#map.on('style.load', this.#handleStyle);
    this.#map.on('webglcontextlost', this.#handleLost);
    this.#map.on('idle', this.#handleIdle);
    this.#map.on('error', this.#handleError);
    this.#map.on('click', this.#handleClick);
  }

  /** At the start, and again after a lost context has come back. */
  #handleStyle = (): void => {
    this.#life.reach('styled');
    this.#ground.start();
    this.#maker.start();
    this.#startAreas();
    this.background.start();
  };

  #startAreas(): void {
    if (!this.#areas || !this.#life.hasStyle) return;
    this.#life.reach('drawing');
    this.#areas.start();
  }

  #handleLost = (): void => {
    this.#life.reach('waiting');
    this.#areas?.stop();
    this.overlays.stop();
    this.#chosenName.stop();
    this.#controlFence.stop();
    this.#host.dispatchEvent(new MapFailedEvent('lost'));
  };

  /** A fault before anything is drawn: the map's own worker or the areas in memory cannot be read. */
  #handleError = (): void => {
    if (this.#life.stage === 'drawn' || !this.#life.hasStyle) return;
    // A tile that fails is told by itself, and so is a background map.
    if (this.#areas?.tellsFaults || this.#maker.tellsFaults) return;
    if (this.background.isShown || !this.#hasWorker) return;
    this.#host.dispatchEvent(new MapFailedEvent('failed'));
  };

  #handleIdle = (): void => {
    if (!this.#life.hasStyle) return;
    this.#maker.useRest();
    if (this.#life.stage === 'drawn' || !this.#areas?.isDrawn) return;
    this.#life.reach('drawn');
    this.#host.dispatchEvent(new MapDrawnEvent());
  };

  #handleClick = (event: MapMouseEvent): void => this.choose(this.#find(event.point));

  /** Somebody has chosen what was found, with pointer or keys. */
  choose({ area, municipality }: Found): void {
    if (municipality === null) this.#host.dispatchEvent(new AreaChosenEvent(area));
    else this.#host.dispatchEvent(new MunicipalityChosenEvent(municipality));
  }

  #find = (point: Point): Found => this.#areas?.find(point) ?? foundNothing;

  /** Over a background map the areas let it shine through. */
  #setOpacity(opacity: number): void {
    this.#look = { ...this.#look, opacity };
    this.#areas?.setOpacity(opacity);
  }
}
