/** The MapLibre map behind `<map-view>`, put together from its camera, its painter and its pointer. */
import type {
  GeoJSONSource,
  LayerSpecification,
  MapLibreMap,
  MapMouseEvent,
  Point,
} from 'maplibre-gl';
import { areaBounds, boundsOfAreas, type Extent } from '../../cartography/geometry/map-geometry.ts';
import { takePicture, type MapPicture } from '../core/map-picture.ts';
import type { MapTheme } from '../../cartography/colours/map-theme.ts';
import { AreaPainter } from '../whole/area-painter.ts';
import { hasAreaOnScreen, renderedAreas } from '../whole/areas-on-screen.ts';
import { areaAt, AreaPointer } from '../core/area-pointer.ts';
import { createMap, layerGroups } from '../core/create-map.ts';
import { ForeseenTiles } from '../tiles/foreseen-tiles.ts';
import { foundNothing, type Found } from '../core/found.ts';
import {
  AreaChosenEvent,
  MapDrawnEvent,
  MapFailedEvent,
  MunicipalityChosenEvent,
} from '../core/map-events.ts';
import { MapCamera } from '../core/map-camera.ts';
import { watchMapWorker } from '../core/map-worker.ts';
import type {
  ForeseenMap,
  MapInsets,
  MapPaint,
  MapPlace,
  MapPosition,
  MapSources,
  MapTiles,
  RenderedAreas,
  RenderedMunicipalities,
} from '../core/map-properties.ts';
import { BackgroundMap } from '../core/background-map.ts';
import { OutlineOverlay } from '../core/outline-overlay.ts';
import { PointOverlay } from '../core/point-overlay.ts';
import { TiledMap } from '../tiles/tiled-areas.ts';
import { areasSource, fillLayer, labelsSource } from '../../cartography/layers/layer-ids.ts';

export interface AtlasMapOptions {
  readonly container: HTMLElement;
  /** Receives the events of map-events.ts. */
  readonly host: EventTarget;
  readonly theme: MapTheme;
  readonly colours: readonly string[];
  readonly insets: MapInsets;
  readonly position: MapPosition | null;
  readonly onHover: (found: Found, point: Point, place: MapPlace | null) => void;
  /** The map shows another part. */
  readonly onView: (view: Extent) => void;
}

export class AtlasMap {
  readonly camera: MapCamera;
  readonly painter: AreaPainter;
  readonly points: PointOverlay;
  readonly outlines: OutlineOverlay;
  readonly background: BackgroundMap;
  readonly #map: MapLibreMap;
  readonly #host: EventTarget;
  readonly #pointer: AreaPointer;
  /** Layers that are still to be added, one group after the other. */
  readonly #groups: LayerSpecification[][];
  #sources: MapSources | undefined;
  #theme: MapTheme;
  /** Where the areas are drawn from tiles. */
  #tiled: TiledMap | undefined;
  /** Tiles that are on the map before their areas. */
  #foreseen: ForeseenTiles | undefined;
  /** A map of tiles has layers of its own. */
  #hasAreaLayers = false;
  #isStyled = false;
  #isDrawn = false;
  /** False once it is known that the map's own worker has not started. */
  #hasWorker = true;

  /** @throws GPUInitializationError where the browser has no WebGL 2. */
  constructor(options: AtlasMapOptions) {
    this.#host = options.host;
    this.#theme = options.theme;
    const [first = [], ...groups] = layerGroups(options.theme, options.colours);
    this.#groups = groups;
    this.#map = createMap(options.container, first);
    this.camera = new MapCamera(this.#map, options.host, options.insets, options.position);
    this.painter = new AreaPainter(this.#map, options.theme, options.colours);
    this.points = new PointOverlay(this.#map, options.theme);
    this.outlines = new OutlineOverlay(this.#map, options.theme);
    this.#pointer = new AreaPointer(this.#map, this.#find, (found, point, isOver) => {
      options.onHover(found, point, isOver ? this.points.placeAt(point) : null);
      this.#hover(found);
    });
    this.background = new BackgroundMap(this.#map, (opacity) => this.#setOpacity(opacity));
    this.#map.on('move', () => options.onView(this.view));
    this.#map.on('resize', () => options.onView(this.view));
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

  destroy(): void {
    this.#pointer.stop();
    this.#map.remove();
  }

  /** Tiles whose areas are still being read are fetched already; does nothing where there are areas. */
  foresee({ tiles }: ForeseenMap): void {
    if (this.#sources) return;
    this.#hasAreaLayers = !tiles;
    if (!tiles) return void this.#map.triggerRepaint();
    this.#foreseen?.handOver(undefined);
    this.#foreseen = new ForeseenTiles(this.#map, this.#host, this.#theme, tiles);
    this.camera.setExtent(tiles.extent, tiles.minZoom);
    if (this.#isStyled) this.#foreseen.start();
  }

  /** Replaces the areas; they appear once they are painted. */
  showSources(sources: MapSources): void {
    this.#sources = sources;
    this.#isDrawn = false;
    this.painter.forgetAreas();
    this.#tiled?.remove();
    this.#tiled = isTiled(sources) ? this.#makeTiled(sources) : undefined;
    this.#foreseen?.handOver(undefined);
    this.#foreseen = undefined;
    this.#applySources();
    if (this.#isStyled) this.#tiled?.start();
    this.camera.setExtent(sources.extent, sources.tiles?.minZoom);
  }

  /** West, south, east, north of what is in sight. */
  get view(): Extent {
    const box = this.#map.getBounds();
    return [box.getWest(), box.getSouth(), box.getEast(), box.getNorth()];
  }

  /** Longitude, latitude, … per municipality, where the areas are drawn from tiles. */
  get municipalityPoints(): Float64Array | undefined {
    return this.#tiled?.names.points;
  }

  /** Tries tiles that failed again. */
  retry(): void {
    this.#tiled?.retry();
  }

  choose(area: number | null): void {
    if (this.#tiled) this.#tiled.choose(area);
    else this.painter.choose(area);
  }

  showTheme(theme: MapTheme): void {
    this.#theme = theme;
    this.#tiled?.showTheme(theme);
    this.painter.showTheme(theme);
    this.points.showTheme(theme);
    this.outlines.showTheme(theme);
  }

  showPaint(paint: MapPaint): void {
    if (this.#tiled) {
      this.#tiled.showPaint(paint);
      return;
    }
    this.painter.showColours(paint.colours);
    this.painter.showStates(paint.states);
  }

  zoomToArea(area: number): void {
    const bounds = this.#sources && areaBounds(this.#sources.bounds, area);
    if (bounds !== undefined) this.camera.showPart(bounds);
  }

  zoomToAreas(areas: readonly number[]): void {
    const bounds = this.#sources?.bounds;
    const extent = bounds && boundsOfAreas(bounds, areas);
    if (extent !== undefined) this.camera.showPart(extent);
  }

  /** Brings a municipality near enough for its areas to be shown. */
  zoomToMunicipality(municipality: number): void {
    const { tiles, bounds } = this.#sources ?? {};
    if (!tiles || !bounds) return;
    const areas: number[] = [];
    tiles.municipality.forEach((own, area) => {
      if (own === municipality) areas.push(area);
    });
    const extent = boundsOfAreas(bounds, areas);
    if (extent) this.camera.showPart(extent, tiles.areasZoom + 0.01);
  }

  zoomIn(): void {
    this.#map.zoomIn();
  }

  zoomOut(): void {
    this.#map.zoomOut();
  }

  /** The name of the map for screen readers. */
  setLabel(label: string): void {
    this.#map.getCanvas().setAttribute('aria-label', label);
  }

  /** How many areas are drawn on the part of the map in sight, and how many of them as marked. */
  renderedAreas(): RenderedAreas {
    if (this.#tiled) return this.#tiled.renderedAreas();
    return renderedAreas(this.#map);
  }

  renderedMunicipalities(): RenderedMunicipalities {
    return this.#tiled?.renderedMunicipalities() ?? { municipalities: 0, circles: 0 };
  }

  /** How many outlines of areas that belong together are drawn; on tiles, of how many border lines they are made. */
  renderedOutlines(): number {
    return this.#tiled?.renderedEdges() ?? this.outlines.rendered();
  }

  /** The map as it stands, as PNG, with so many pixels for each of the page. */
  picture(sharpness: number): Promise<MapPicture> {
    this.#hover(foundNothing);
    this.#tiled?.painter.finish();
    return takePicture(this.#map, sharpness);
  }

  /** The map as it stands, as a `data:` address, drawn at once. */
  pictureNow(): string {
    this.#hover(foundNothing);
    this.#tiled?.painter.finish();
    // The drawing buffer is readable only within the task that drew it.
    this.#map.redraw();
    return this.#map.getCanvas().toDataURL('image/png');
  }

  /** At the start, and again after a lost context has come back. */
  #handleStyle = (): void => {
    this.#isStyled = true;
    this.#applySources();
    this.painter.start();
    this.#foreseen?.start();
    this.#tiled?.start();
    this.background.start();
  };

  #handleLost = (): void => {
    this.#isStyled = false;
    this.#isDrawn = false;
    this.painter.stop();
    this.#tiled?.stop();
    this.background.stop();
    this.points.stop();
    this.outlines.stop();
    this.#host.dispatchEvent(new MapFailedEvent('lost'));
  };

  /** A fault before anything is drawn: the map's own worker or the areas in memory cannot be read. */
  #handleError = (): void => {
    // A tile that fails is told by itself, and so is a background map.
    if (this.#isDrawn || !this.#isStyled || this.#tiled || this.#foreseen) return;
    if (this.background.isShown || !this.#hasWorker) return;
    this.#host.dispatchEvent(new MapFailedEvent('failed'));
  };

  #handleIdle = (): void => {
    if (!this.#isStyled) return;
    if (this.#hasAreaLayers) this.#addGroups(1);
    if (this.#isDrawn) return;
    if (this.#tiled) {
      if (this.#tiled.isPainted) this.#tellDrawn();
      return;
    }
    if (!this.painter.hasPainted) return;
    const isThere = this.#sources !== undefined && this.#map.isSourceLoaded(areasSource);
    const bounds = this.#sources?.bounds ?? new Float64Array();
    if (!isThere && !hasAreaOnScreen(this.#map, bounds)) return;
    this.#tellDrawn();
  };

  #tellDrawn(): void {
    this.#isDrawn = true;
    this.#host.dispatchEvent(new MapDrawnEvent());
  }

  #handleClick = (event: MapMouseEvent): void => {
    const { area, municipality } = this.#find(event.point);
    if (municipality === null) this.#host.dispatchEvent(new AreaChosenEvent(area));
    else {
      this.zoomToMunicipality(municipality);
      this.#host.dispatchEvent(new MunicipalityChosenEvent(municipality));
    }
  };

  #find = (point: Point): Found =>
    this.#tiled?.find(point) ?? { area: areaAt(this.#map, point), municipality: null };

  #hover(found: Found): void {
    if (this.#tiled) this.#tiled.hover(found);
    else this.painter.hover(found.area);
  }

  /** Over a background map the areas let it shine through. */
  #setOpacity(opacity: number): void {
    this.#tiled?.setOpacity(opacity);
    if (this.#map.getLayer(fillLayer)) {
      this.#map.setPaintProperty(fillLayer, 'fill-opacity', opacity);
    }
  }

  #makeTiled(sources: TiledSources): TiledMap {
    const laid = this.#foreseen?.handOver(sources.tiles);
    this.#foreseen = undefined;
    return new TiledMap({
      laid,
      map: this.#map,
      host: this.#host,
      theme: this.#theme,
      sources,
      onPainted: () => this.#map.triggerRepaint(),
    });
  }

  #applySources(): void {
    if (this.#sources === undefined || !this.#isStyled) return;
    if (!isTiled(this.#sources) && this.#groups.length > 0) {
      this.#addGroups(this.#groups.length);
      this.painter.showTheme(this.#theme);
    }
    const { areasUrl, labelsUrl, tiles } = this.#sources;
    this.#map.getSource<GeoJSONSource>(areasSource)?.setData(tiles ? nothing : areasUrl);
    this.#map.getSource<GeoJSONSource>(labelsSource)?.setData(tiles ? nothing : labelsUrl);
    this.outlines.start();
    this.points.start();
  }

  #addGroups(count: number): void {
    for (const layer of this.#groups.splice(0, count).flat()) this.#map.addLayer(layer);
  }
}

type TiledSources = MapSources & { readonly tiles: MapTiles };

function isTiled(sources: MapSources): sources is TiledSources {
  return sources.tiles !== undefined;
}

const nothing: GeoJSON.FeatureCollection = { type: 'FeatureCollection', features: [] };
