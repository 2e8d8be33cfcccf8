/** The MapLibre map behind `<map-view>`, put together from its camera, its painter and its pointer. */
import type {
  GeoJSONSource,
  LayerSpecification,
  MapLibreMap,
  MapMouseEvent,
  Point,
} from 'maplibre-gl';
import { areaBounds, boundsOfAreas } from '../cartography/map-geometry.ts';
import { areasSource, fillLayer, labelsSource } from '../cartography/map-layers.ts';
import type { MapTheme } from '../cartography/map-theme.ts';
import { AreaPainter } from './area-painter.ts';
import { areaAt, AreaPointer } from './area-pointer.ts';
import { createMap, layerGroups } from './create-map.ts';
import { AreaChosenEvent, MapDrawnEvent, MapFailedEvent } from './map-events.ts';
import { MapCamera } from './map-camera.ts';
import type {
  MapInsets,
  MapPaint,
  MapPlace,
  MapPosition,
  MapSources,
  RenderedAreas,
} from './map-properties.ts';
import { OutlineOverlay } from './outline-overlay.ts';
import { PointOverlay } from './point-overlay.ts';

export interface AtlasMapOptions {
  readonly container: HTMLElement;
  /** Receives the events of map-events.ts. */
  readonly host: EventTarget;
  readonly theme: MapTheme;
  readonly colours: readonly string[];
  readonly insets: MapInsets;
  readonly position: MapPosition | null;
  readonly onHover: (area: number | null, point: Point, place: MapPlace | null) => void;
}

export class AtlasMap {
  readonly camera: MapCamera;
  readonly painter: AreaPainter;
  readonly points: PointOverlay;
  readonly outlines: OutlineOverlay;
  readonly #map: MapLibreMap;
  readonly #host: EventTarget;
  readonly #pointer: AreaPointer;
  /** Layers that are still to be added, one group after the other. */
  readonly #groups: LayerSpecification[][];
  #sources: MapSources | undefined;
  #isStyled = false;
  #isDrawn = false;

  /** @throws GPUInitializationError where the browser has no WebGL 2. */
  constructor(options: AtlasMapOptions) {
    this.#host = options.host;
    const [first = [], ...groups] = layerGroups(options.theme, options.colours);
    this.#groups = groups;
    this.#map = createMap(options.container, first);
    this.camera = new MapCamera(this.#map, options.host, options.insets, options.position);
    this.painter = new AreaPainter(this.#map, options.theme, options.colours);
    this.points = new PointOverlay(this.#map, options.theme);
    this.outlines = new OutlineOverlay(this.#map, options.theme);
    this.#pointer = new AreaPointer(this.#map, (area, point, isOver) => {
      this.painter.hover(area);
      options.onHover(area, point, isOver ? this.points.placeAt(point) : null);
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

  /** Replaces the areas; they appear once they are painted. */
  showSources(sources: MapSources): void {
    this.#sources = sources;
    this.#isDrawn = false;
    this.painter.forgetAreas();
    this.#applySources();
    this.camera.setExtent(sources.extent);
  }

  showTheme(theme: MapTheme): void {
    this.painter.showTheme(theme);
    this.points.showTheme(theme);
    this.outlines.showTheme(theme);
  }

  showPaint(paint: MapPaint): void {
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
    const ids = new Set<number>();
    if (this.#map.getLayer(fillLayer)) {
      for (const { id } of this.#map.queryRenderedFeatures({ layers: [fillLayer] })) {
        if (typeof id === 'number') ids.add(id);
      }
    }
    const marked = [...ids].filter(
      (id) => this.#map.getFeatureState({ source: areasSource, id })['flag'] === 1,
    );
    return { areas: ids.size, marked: marked.length };
  }

  /** The map as it stands, as PNG, in the pixels of the screen. */
  async picture(): Promise<Blob> {
    this.painter.hover(null);
    if (!this.#map.loaded()) await this.#map.once('idle');
    return new Promise((resolve, reject) => {
      this.#map.once('render', () => {
        // The drawing buffer is readable only within the frame that drew it.
        this.#map.getCanvas().toBlob((blob) => {
          if (blob === null) reject(new Error('The browser made no picture of the map.'));
          else resolve(blob);
        }, 'image/png');
      });
      this.#map.triggerRepaint();
    });
  }

  /** The map as it stands, as a `data:` address, drawn at once. */
  pictureNow(): string {
    this.painter.hover(null);
    // The drawing buffer is readable only within the task that drew it.
    this.#map.redraw();
    return this.#map.getCanvas().toDataURL('image/png');
  }

  /** At the start, and again after a lost context has come back. */
  #handleStyle = (): void => {
    this.#isStyled = true;
    this.#applySources();
    this.painter.start();
  };

  #handleLost = (): void => {
    this.#isStyled = false;
    this.#isDrawn = false;
    this.painter.stop();
    this.points.stop();
    this.outlines.stop();
    this.#host.dispatchEvent(new MapFailedEvent('lost'));
  };

  /** A fault before anything is drawn: the map's own worker or the areas in memory cannot be read. */
  #handleError = (): void => {
    if (this.#isDrawn || !this.#isStyled) return;
    this.#host.dispatchEvent(new MapFailedEvent('failed'));
  };

  #handleIdle = (): void => {
    if (!this.#isStyled) return;
    this.#addGroups(1);
    if (this.#isDrawn || !this.painter.hasPainted) return;
    const isThere = this.#sources !== undefined && this.#map.isSourceLoaded(areasSource);
    if (!isThere && !this.#hasAreaOnScreen()) return;
    this.#isDrawn = true;
    this.#host.dispatchEvent(new MapDrawnEvent());
  };

  #handleClick = (event: MapMouseEvent): void => {
    this.#host.dispatchEvent(new AreaChosenEvent(areaAt(this.#map, event.point)));
  };

  #applySources(): void {
    if (this.#sources === undefined || !this.#isStyled) return;
    this.#addGroups(this.#groups.length);
    this.#map.getSource<GeoJSONSource>(areasSource)?.setData(this.#sources.areasUrl);
    this.#map.getSource<GeoJSONSource>(labelsSource)?.setData(this.#sources.labelsUrl);
    this.outlines.start();
    this.points.start();
  }

  #addGroups(count: number): void {
    for (const layer of this.#groups.splice(0, count).flat()) this.#map.addLayer(layer);
  }

  /** Asks at the middles of at most 50 areas; asking for everything drawn would take 0.1 s. */
  #hasAreaOnScreen(): boolean {
    const bounds = this.#sources?.bounds ?? new Float64Array();
    const { clientWidth, clientHeight } = this.#map.getCanvas();
    const step = Math.max(1, Math.floor(bounds.length / 4 / 50));
    for (let area = 0; area < bounds.length / 4; area += step) {
      const box = areaBounds(bounds, area);
      if (box === undefined) continue;
      const point = this.#map.project([(box[0] + box[2]) / 2, (box[1] + box[3]) / 2]);
      const isInside =
        point.x > 0 && point.y > 0 && point.x < clientWidth && point.y < clientHeight;
      if (isInside && areaAt(this.#map, point) !== null) return true;
    }
    return false;
  }
}
