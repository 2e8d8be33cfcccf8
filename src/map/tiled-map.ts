/** The part of the map that is drawn from tiles: its sources and layers, its two levels, its failures. */
import type { MapLibreMap, Point } from 'maplibre-gl';
import type { Extent } from '../cartography/map-geometry.ts';
import type { MapTheme } from '../cartography/map-theme.ts';
import { lacksAny } from '../cartography/municipality-paint.ts';
import { Palette } from '../cartography/palette.ts';
import { darkRamps, ramps } from '../cartography/ramps.ts';
import {
  circlesLayer,
  edgeLayer,
  firstLook,
  isTiledLayer,
  municipalityFill,
  tiledFill,
  tiledLayers,
  tileLayer,
  tilesSource,
  type Pointed,
  type TiledLook,
} from '../cartography/tiled-layers.ts';
import type { LaidTiles } from './foreseen-tiles.ts';
import { foundNothing, isNothing, type Found } from './found.ts';
import { LevelChangedEvent } from './map-events.ts';
import type {
  MapLevel,
  MapPaint,
  MapSources,
  MapTiles,
  RenderedAreas,
  RenderedMunicipalities,
} from './map-properties.ts';
import { nameSources, PlaceNames } from './place-names.ts';
import { brokenTile, TileFeed } from './tile-feed.ts';
import { TilePainter } from './tile-painter.ts';
import { addTileSource } from './tile-source.ts';

export interface TiledMapOptions {
  readonly map: MapLibreMap;
  /** Receives the events. */
  readonly host: EventTarget;
  readonly theme: MapTheme;
  readonly sources: MapSources & { readonly tiles: MapTiles };
  /** Its tiles as far as they are on the map already. */
  readonly laid: LaidTiles | undefined;
  /** Asked whenever everything in sight is painted. */
  readonly onPainted: () => void;
}

export class TiledMap {
  readonly painter: TilePainter;
  readonly names: PlaceNames;
  readonly #map: MapLibreMap;
  readonly #host: EventTarget;
  readonly #tiles: MapTiles;
  readonly #extent: Extent;
  readonly #feed: TileFeed;
  #laid: LaidTiles | undefined;
  readonly #palette = new Palette([...ramps, ...darkRamps].flatMap(({ colours }) => colours));
  #look: TiledLook;
  #level: MapLevel | undefined;
  #isStyled = false;
  #hasPaint = false;
  /** Sources and layers are on the map. */
  #isReady = false;
  #hovered = foundNothing;
  #chosen: number | null = null;

  constructor({ map, host, theme, sources, laid, onPainted }: TiledMapOptions) {
    const { tiles, bounds, extent } = sources;
    this.#map = map;
    this.#host = host;
    this.#tiles = tiles;
    this.#extent = extent;
    this.#laid = laid;
    this.#feed = laid?.feed ?? new TileFeed(tiles, host);
    this.#feed.failed.know(tiles.points);
    this.#look = firstLook({
      theme,
      fill: this.#palette.expression(theme),
      areasZoom: tiles.areasZoom,
      hasMunicipalities: false,
      hasBorders: tiles.borders !== undefined,
    });
    this.painter = new TilePainter(map, tiles, bounds, () => {
      if (!this.#look.isTold) this.#change({ isTold: true });
      onPainted();
    });
    this.names = new PlaceNames(map, tiles, bounds);
  }

  get level(): MapLevel | undefined {
    return this.#level;
  }

  /** Whether everything in sight has its tiles and its colours. */
  get isPainted(): boolean {
    return this.#isReady && this.painter.isDone && this.#map.isSourceLoaded(tilesSource);
  }

  /** The style is there, for the first time or again. The layers come once it is known what they show. */
  start(): void {
    this.#isStyled = true;
    if (this.#hasPaint) this.#build();
  }

  stop(): void {
    this.#isStyled = false;
    this.#isReady = false;
    this.painter.stop();
  }

  /** Takes everything off the map. */
  remove(): void {
    this.#removeLayers();
    for (const id of [tilesSource, ...nameSources]) {
      if (this.#map.getSource(id)) this.#map.removeSource(id);
    }
    this.#feed.end();
    this.stop();
    this.#map.off('move', this.#handleMove);
    this.#map.off('moveend', this.#handleMoveEnd);
    this.#map.off('error', this.#handleError);
    this.#host.dispatchEvent(new LevelChangedEvent(undefined));
  }

  showTheme(theme: MapTheme): void {
    this.#change({ theme, fill: this.#palette.expression(theme) });
  }

  /** How much of a background map the areas hide, 0 to 1. */
  setOpacity(opacity: number): void {
    this.#change({ opacity });
  }

  showPaint(paint: MapPaint): void {
    const known = this.#palette.size;
    const numbers = this.#palette.numbersOf(paint.colours);
    const isGrown = this.#palette.size > known;
    this.#hasPaint = true;
    this.#change({
      ...(isGrown && { fill: this.#palette.expression(this.#look.theme) }),
      hasMunicipalities: paint.municipalities !== undefined,
      lacksMunicipalities: this.#look.lacksMunicipalities || lacksAny(paint.municipalities),
      isVeiled: paint.states.picked !== undefined,
    });
    this.painter.show(paint, numbers);
    this.#tellLevel(paint.marked !== undefined);
  }

  choose(area: number | null): void {
    this.#mark(this.#chosen, 'chosen', 0);
    this.#chosen = area;
    this.#mark(area, 'chosen', 1);
    this.#point('chosen', area !== null);
  }

  hover(found: Found): void {
    const { area, municipality } = this.#hovered;
    if (found.area === area && found.municipality === municipality) return;
    if (area !== null) this.painter.setAround(area, { hover: 0 });
    if (municipality !== null) this.painter.setMunicipality(municipality, { hover: 0 });
    this.#hovered = found;
    if (found.area !== null) this.painter.setAround(found.area, { hover: 1 });
    if (found.municipality !== null) this.painter.setMunicipality(found.municipality, { hover: 1 });
    this.#point('hover', !isNothing(found));
    // An area that touches the one the pointer left has borders of the chosen one: these stay.
    this.#map.getCanvas().style.cursor = isNothing(found) ? '' : 'pointer';
  }

  /** A circle lies above the municipalities, and so does what is said about it. */
  find(point: Point): Found {
    const layers = [circlesLayer, municipalityFill, tiledFill].filter((id) =>
      this.#map.getLayer(id),
    );
    if (layers.length === 0) return foundNothing;
    for (const feature of this.#map.queryRenderedFeatures(point, { layers })) {
      const { id } = feature;
      if (typeof id !== 'number') continue;
      if (feature.layer.id === tiledFill) return { area: id, municipality: null };
      if (feature.layer.id === circlesLayer && !this.painter.isCircleShown(id)) continue;
      return { area: null, municipality: id };
    }
    return foundNothing;
  }

  /** Tries failed tiles again. */
  retry(): void {
    const failed = this.#feed.retry();
    if (failed.length === 0 || !this.#isReady) return;
    const again = (): void => {
      if (this.#isReady) this.#map.refreshTiles(tilesSource, [...failed]);
    };
    // A tile that the map still waits for is no failed one to it yet.
    if (this.#map.isSourceLoaded(tilesSource)) again();
    else void this.#map.once('idle', again);
  }

  renderedAreas(): RenderedAreas {
    const ids = this.#rendered(tiledFill);
    const marked = [...ids].filter((id) => this.painter.isShownMarked(id));
    return { areas: ids.size, marked: marked.length };
  }

  renderedMunicipalities(): RenderedMunicipalities {
    const circles = [...this.#rendered(circlesLayer)].filter((id) =>
      this.painter.isCircleShown(id),
    );
    return { municipalities: this.#rendered(municipalityFill).size, circles: circles.length };
  }

  /** Border lines that are drawn as edges on the part of the map in sight. */
  renderedEdges(): number {
    const layer = this.#look.hasBorders ? tileLayer.borders : tileLayer.areas;
    const state = this.#look.hasBorders ? 'edge' : 'flag';
    return [...this.#rendered(edgeLayer)].filter(
      (id) =>
        this.#map.getFeatureState({ source: tilesSource, sourceLayer: layer, id })[state] === 1,
    ).length;
  }

  #rendered(layer: string): Set<number> {
    const ids = new Set<number>();
    if (!this.#map.getLayer(layer)) return ids;
    for (const { id } of this.#map.queryRenderedFeatures({ layers: [layer] })) {
      if (typeof id === 'number') ids.add(id);
    }
    return ids;
  }

  #mark(area: number | null, state: 'chosen', value: 0 | 1): void {
    if (area === null) return;
    this.painter.setAround(area, { [state]: value });
    const municipality = this.#tiles.municipality[area] ?? -1;
    if (municipality >= 0) this.painter.setMunicipality(municipality, { [state]: value });
  }

  /** Lines that point something out are drawn only while there is something. */
  #point(state: Pointed, isOn: boolean): void {
    const { pointed, pointedBefore } = this.#look;
    if (pointed.includes(state) === isOn) return;
    const isFirst = !pointedBefore.includes(state);
    const rest = pointed.filter((one) => one !== state);
    const before = isFirst ? [...pointedBefore, state] : pointedBefore;
    this.#look = { ...this.#look, pointed: isOn ? [...rest, state] : rest, pointedBefore: before };
    this.painter.noteLines(before.length);
    if (!this.#isReady) return;
    if (isFirst) return this.#addLayers();
    for (const layer of tiledLayers(this.#look)) {
      if (layer.type !== 'line' || !layer.id.includes(`-${state}-`)) continue;
      this.#map.setPaintProperty(layer.id, 'line-width', layer.paint?.['line-width']);
    }
  }

  #build(): void {
    if (!this.#map.getSource(tilesSource)) {
      const { minZoom, maxZoom } = this.#tiles;
      addTileSource(this.#map, this.#feed.url, { minZoom, maxZoom, extent: this.#extent });
    }
    this.#takeLaid();
    this.names.start();
    this.#addLayers();
    this.#map.off('move', this.#handleMove).off('moveend', this.#handleMoveEnd);
    this.#map.off('error', this.#handleError);
    this.#map.on('move', this.#handleMove);
    this.#map.on('moveend', this.#handleMoveEnd);
    this.#map.on('error', this.#handleError);
    this.#isReady = true;
    this.painter.start();
    this.names.settle();
    this.#mark(this.#chosen, 'chosen', 1);
  }

  /** Layers that were foreseen otherwise are laid anew. */
  #takeLaid(): void {
    const { hasMunicipalities, hasBorders } = this.#laid?.look ?? this.#look;
    const isSame =
      hasMunicipalities === this.#look.hasMunicipalities && hasBorders === this.#look.hasBorders;
    if (!isSame) this.#removeLayers();
    this.#laid = undefined;
  }

  /** Other layers are exchanged; of those that stay only the paint is set. */
  #change(part: Partial<TiledLook>): void {
    const before = this.#look;
    this.#look = { ...before, ...part };
    if (!this.#isStyled || !this.#hasPaint) return;
    if (!this.#isReady) return this.#build();
    const isSame = (Object.keys(part) as (keyof TiledLook)[]).every(
      (key) => part[key] === before[key],
    );
    if (isSame) return;
    if (before.hasMunicipalities !== this.#look.hasMunicipalities) this.#removeLayers();
    if (before.isVeiled && !this.#look.isVeiled && this.#map.getLayer('tiled-veil')) {
      this.#map.removeLayer('tiled-veil');
    }
    this.#addLayers();
  }

  #addLayers(): void {
    const layers = tiledLayers(this.#look);
    const top = this.#firstAbove();
    layers.forEach((layer, place) => {
      if (!this.#map.getLayer(layer.id)) {
        const next = layers.slice(place + 1).find(({ id }) => this.#map.getLayer(id));
        this.#map.addLayer(layer, next?.id ?? (layer.type === 'symbol' ? undefined : top));
        return;
      }
      for (const [name, value] of Object.entries(layer.paint ?? {})) {
        this.#map.setPaintProperty(layer.id, name as never, value as never);
      }
    });
  }

  /** The layers of points stand above those of the areas and under the names. */
  #firstAbove(): string | undefined {
    return ['points-0', 'names'].find((id) => this.#map.getLayer(id));
  }

  #removeLayers(): void {
    for (const { id } of this.#map.getStyle().layers) {
      if (isTiledLayer(id) && this.#map.getLayer(id)) this.#map.removeLayer(id);
    }
  }

  #handleMove = (): void => {
    this.painter.follow();
    this.#tellLevel(this.#level?.hasCircles ?? false);
  };

  #handleMoveEnd = (): void => {
    this.painter.settle();
    this.names.settle();
  };

  #handleError = (event: Parameters<typeof brokenTile>[0]): void => {
    const broken = brokenTile(event);
    if (broken) this.#feed.failed.note('broken', ...broken);
  };

  #tellLevel(hasMarked: boolean): void {
    const { areasZoom } = this.#tiles;
    const isFar = this.#map.getZoom() < areasZoom;
    const shows = isFar && this.#look.hasMunicipalities ? 'municipalities' : 'areas';
    const hasCircles = hasMarked;
    if (this.#level?.shows === shows && this.#level.hasCircles === hasCircles) return;
    this.#level = { shows, areasZoom, hasCircles };
    this.#host.dispatchEvent(new LevelChangedEvent(this.#level));
  }
}
