/** The part of the map that is drawn from tiles: its sources and layers, its two levels, its failures. */
import type { MapLibreMap, Point } from 'maplibre-gl';
import type { Extent } from '../../cartography/geometry/map-geometry.ts';
import type { MapTheme } from '../../cartography/colours/map-theme.ts';
import { lacksAny } from '../../cartography/paintings/municipality-paint.ts';
import { Palette } from '../../cartography/colours/palette.ts';
import { darkRamps, ramps } from '../../cartography/colours/ramps.ts';
import {
  coveredZooms,
  firstLook,
  tiledLayers,
  type TiledLook,
} from '../../cartography/layers/tiled-layers.ts';
import type { LaidTiles } from './foreseen-tiles.ts';
import { foundNothing, isNothing, type Found } from '../core/found.ts';
import { FoundOnTiles } from './found-on-tiles.ts';
import { HeldPicture } from '../core/held-picture.ts';
import { layLayers, removeLayers } from './layer-stack.ts';
import { LevelChangedEvent, MapPaintingEvent } from '../core/map-events.ts';
import type {
  MapLevel,
  MapPaint,
  MapSources,
  MapTiles,
  RenderedAreas,
  RenderedMunicipalities,
} from '../core/map-properties.ts';
import { nameSources, PlaceNames } from './place-names.ts';
import { brokenTile, TileFeed } from './tile-feed.ts';
import { TilePainter } from './tile-painter.ts';
import { addTileSource } from './tile-source.ts';
import { type Pointed, tiledVeil, tilesSource } from '../../cartography/layers/layer-ids.ts';

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
  #paint: MapPaint | undefined;
  readonly #held: HeldPicture;
  readonly #found: FoundOnTiles;
  #isPainting = false;
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
    this.#held = new HeldPicture(map);
    this.painter = new TilePainter(map, tiles, bounds, () => {
      if (!this.#look.isTold) this.#change({ isTold: true });
      this.#uncover();
      onPainted();
    });
    this.names = new PlaceNames(map, tiles, bounds);
    this.#found = new FoundOnTiles(map, this.painter);
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
    if (this.#paint) this.#build();
  }

  stop(): void {
    this.#held.release();
    this.#isStyled = false;
    this.#isReady = false;
    this.painter.stop();
  }

  /** Takes everything off the map. */
  remove(): void {
    removeLayers(this.#map);
    for (const id of [tilesSource, ...nameSources]) {
      if (this.#map.getSource(id)) this.#map.removeSource(id);
    }
    this.#feed.end();
    this.stop();
    this.#endListening();
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
    const isHeld = this.#holdFor(paint);
    this.#paint = paint;
    const known = this.#palette.size;
    const numbers = this.#palette.numbersOf(paint.colours);
    const isGrown = this.#palette.size > known;
    this.#change({
      ...(isGrown && { fill: this.#palette.expression(this.#look.theme) }),
      hasMunicipalities: paint.municipalities !== undefined,
      lacksMunicipalities: this.#look.lacksMunicipalities || lacksAny(paint.municipalities),
      isVeiled: paint.states.picked !== undefined,
      ...(isHeld && { isTold: false }),
    });
    this.painter.show(paint, numbers);
    this.#tellLevel(paint.marked !== undefined);
    this.#tellPainting();
  }

  /** Where another painting takes many frames, the one before stays in sight until it is whole. */
  #holdFor(paint: MapPaint): boolean {
    const before = this.#paint;
    if (!before || !this.#isReady || this.#map.isMoving()) return false;
    const isOtherLevel = !before.municipalities !== !paint.municipalities;
    const isOther = before.states.classes !== paint.states.classes;
    const isFar = paint.municipalities !== undefined && this.#isFar;
    const isLong = isOther && !isFar && this.painter.hasManyInSight;
    if (!isOtherLevel && !isLong) return false;
    this.#held.hold();
    this.painter.beginPicture();
    return true;
  }

  get #isFar(): boolean {
    return this.#map.getZoom() < this.#tiles.areasZoom;
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

  find(point: Point): Found {
    return this.#found.at(point, this.#level?.shows);
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
    return this.#found.areas();
  }

  renderedMunicipalities(): RenderedMunicipalities {
    return this.#found.municipalities(this.#level?.shows);
  }

  /** Border lines that are drawn as edges on the part of the map in sight. */
  renderedEdges(): number {
    return this.#found.edges(this.#look.hasBorders);
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
    if (isFirst) return layLayers(this.#map, this.#look);
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
    layLayers(this.#map, this.#look);
    this.#endListening();
    this.#map.on('move', this.#handleMove);
    this.#map.on('moveend', this.#handleMoveEnd);
    this.#map.on('idle', this.#handleIdle);
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
    if (!isSame) removeLayers(this.#map);
    this.#laid = undefined;
  }

  /** Other layers are exchanged; of those that stay only the paint is set. */
  #change(part: Partial<TiledLook>): void {
    const before = this.#look;
    this.#look = { ...before, ...part };
    if (!this.#isStyled || !this.#paint) return;
    if (!this.#isReady) return this.#build();
    const isSame = (Object.keys(part) as (keyof TiledLook)[]).every(
      (key) => part[key] === before[key],
    );
    if (isSame) return;
    if (before.hasMunicipalities !== this.#look.hasMunicipalities) removeLayers(this.#map);
    if (before.isVeiled && !this.#look.isVeiled && this.#map.getLayer(tiledVeil)) {
      this.#map.removeLayer(tiledVeil);
    }
    layLayers(this.#map, this.#look);
  }

  #endListening(): void {
    this.#map.off('move', this.#handleMove).off('moveend', this.#handleMoveEnd);
    this.#map.off('idle', this.#handleIdle).off('error', this.#handleError);
  }

  #handleMove = (): void => {
    this.#cover();
    this.painter.follow();
    this.#tellLevel(this.#level?.hasCircles ?? false);
    this.#tellPainting();
  };

  #handleMoveEnd = (): void => {
    this.painter.settle();
    this.names.settle();
    this.#tellPainting();
  };

  #handleIdle = (): void => {
    this.#uncover();
    if (this.isPainted && this.#look.isTold) this.#held.release();
    this.#tellPainting();
  };

  /** Coming nearer, municipalities stand for the areas until these are painted. */
  #cover(): void {
    const { areasZoom } = this.#tiles;
    const isNear = !this.#isFar && this.#map.getZoom() < areasZoom + coveredZooms;
    if (!isNear) return this.#look.isCovering ? this.#change({ isCovering: false }) : undefined;
    if (this.#level?.shows === 'municipalities' && !this.#look.isCovering) {
      this.#change({ isCovering: true });
    }
  }

  #uncover(): void {
    if (!this.#look.isCovering || !this.isPainted) return;
    this.#change({ isCovering: false });
    this.#tellLevel(this.#level?.hasCircles ?? false);
  }

  #tellPainting(): void {
    const isPainting = !this.isPainted;
    if (isPainting === this.#isPainting) return;
    this.#isPainting = isPainting;
    this.#host.dispatchEvent(new MapPaintingEvent(isPainting));
  }

  #handleError = (event: Parameters<typeof brokenTile>[0]): void => {
    const broken = brokenTile(event);
    if (broken) this.#feed.failed.note('broken', ...broken);
  };

  #tellLevel(hasCircles: boolean): void {
    const { areasZoom } = this.#tiles;
    const isFar = this.#isFar || this.#look.isCovering;
    const shows = isFar && this.#look.hasMunicipalities ? 'municipalities' : 'areas';
    if (this.#level?.shows === shows && this.#level.hasCircles === hasCircles) return;
    this.#level = { shows, areasZoom, hasCircles };
    this.#host.dispatchEvent(new LevelChangedEvent(this.#level));
  }
}
