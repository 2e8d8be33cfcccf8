/** Areas as vector tiles: below the zoom of the areas they show municipalities. */
import type { ErrorEvent, MapLibreMap, Point } from 'maplibre-gl';
import type { MapTheme } from '../../cartography/colours/map-theme.ts';
import { farTilesSource, tilesSource } from '../../cartography/layers/layer-ids.ts';
import { firstLook, type TiledLook } from '../../cartography/layers/tiled-look.ts';
import { likelyPalette } from '../../cartography/paintings/likely-palette.ts';
import { lacksAny } from '../../cartography/paintings/municipality-paint.ts';
import type { AreasOnMap, DrawnAreas } from '../core/drawn-areas.ts';
import type { Found } from '../core/found.ts';
import { HeldPicture } from '../core/held-picture.ts';
import { MapLife } from '../core/map-life.ts';
import type { MapPaint, MapSources, MapTiles } from '../core/map-properties.ts';
import { FoundOnTiles } from './found-on-tiles.ts';
import type { LaidTiles } from './foreseen-tiles.ts';
import { LookOnMap } from './look-on-map.ts';
import { PointedOut } from './pointed-out.ts';
import { nameSources, PlaceNames } from './place-names.ts';
import { ShownLevel } from './shown-level.ts';
import { TileFeed } from './tile-feed.ts';
import { TilePainter } from './tile-painter.ts';
import { tilesIn } from './tiles-ahead.ts';
import type { Sight } from '../core/map-camera.ts';
import { addFarTiles, addTileSource } from './tile-source.ts';

/** Milliseconds at rest after which there is time for what may be needed next: from step to step there is none. */
const quiet = 500;

export type TiledSources = MapSources & { readonly tiles: MapTiles };

export class TiledAreas implements DrawnAreas {
  readonly shown: FoundOnTiles;
  readonly tellsFaults = true;
  readonly #parts: AreasOnMap;
  readonly #map: MapLibreMap;
  readonly #sources: TiledSources;
  readonly #life = new MapLife();
  readonly #feed: TileFeed;
  /** Tiles that are on the map already. */
  #laid: LaidTiles | undefined;
  readonly #palette = likelyPalette();
  readonly #look: LookOnMap;
  readonly #level: ShownLevel;
  readonly #painter: TilePainter;
  readonly #names: PlaceNames;
  readonly #pointed: PointedOut;
  readonly #held: HeldPicture;
  #paint: MapPaint | undefined;
  #quietTimer: ReturnType<typeof setTimeout> | undefined;
  /** Whether nothing in sight was missing once. */
  #wasWhole = false;
  /** Its zoom when the map moved last. */
  #zoom = 0;

  constructor(parts: AreasOnMap, sources: TiledSources, laid: LaidTiles | undefined) {
    const { map, host, theme, opacity } = parts;
    const { tiles, bounds } = sources;
    this.#parts = parts;
    this.#map = map;
    this.#sources = sources;
    this.#laid = laid;
    this.#feed = laid?.feed ?? new TileFeed(tiles, host);
    this.#feed.failed.know(tiles.points);
    const look = firstLook({
      theme,
      fill: this.#palette.expression(theme),
      areasZoom: tiles.areasZoom,
      hasMunicipalities: false,
      hasBorders: tiles.borders !== undefined,
    });
    this.#look = new LookOnMap(map, this.#life, { ...look, opacity });
    this.#level = new ShownLevel(map, host, this.#look);
    this.#held = new HeldPicture(map);
    this.#painter = new TilePainter(map, this.#life, sources, () => this.#handleTold());
    this.#pointed = new PointedOut(map, this.#look, this.#painter, tiles.municipality);
    this.#names = new PlaceNames(map, tiles, bounds);
    this.shown = new FoundOnTiles(map, this.#painter, () => ({
      shows: this.#level.shows,
      hasBorders: this.#look.now.hasBorders,
    }));
  }

  /** Whether everything in sight has its tiles and its colours. */
  get isDrawn(): boolean {
    return this.#painter.isDone && this.#map.isSourceLoaded(tilesSource);
  }

  get areasZoom(): number {
    return this.#sources.tiles.areasZoom;
  }

  get farthestZoom(): number {
    return this.#sources.tiles.minZoom;
  }

  get municipalityPoints(): Float64Array {
    return this.#names.points;
  }

  /** The layers come once it is known what they show. */
  start(): void {
    this.#parts.overlays.start();
    this.#build();
  }

  stop(): void {
    this.#held.release();
    this.#life.reach('waiting');
    clearTimeout(this.#quietTimer);
    this.#wasWhole = false;
    this.#look.change({ underlay: 'none' });
    this.#painter.stop();
  }

  close(): void {
    this.#look.remove();
    for (const id of [tilesSource, farTilesSource, ...nameSources]) {
      if (this.#map.getSource(id)) this.#map.removeSource(id);
    }
    this.#feed.end();
    this.stop();
    this.#life.reach('closed');
    this.#endListening();
    this.#level.end();
  }

  paint(paint: MapPaint): void {
    if (this.#life.stage === 'closed') return;
    const isHeld = this.#holdFor(paint);
    this.#paint = paint;
    const known = this.#palette.size;
    const numbers = this.#palette.numbersOf(paint.colours);
    const isGrown = this.#palette.size > known;
    const { theme, lacksMunicipalities } = this.#look.now;
    this.#change({
      ...(isGrown && { fill: this.#palette.expression(theme) }),
      hasMunicipalities: paint.municipalities !== undefined,
      lacksMunicipalities: lacksMunicipalities || lacksAny(paint.municipalities),
      isVeiled: paint.states.picked !== undefined,
      ...(isHeld && { isTold: false }),
    });
    this.#painter.show(paint, numbers);
    this.#level.tell(paint.marked !== undefined);
    this.#tellPainting();
  }

  choose(areas: readonly number[], isNeighbourhood: boolean): void {
    this.#pointed.choose(areas);
    this.#change({ isReceded: isNeighbourhood });
  }

  showBeside(areas: readonly number[]): void {
    this.#pointed.showBeside(areas);
  }

  hover(found: Found): void {
    this.#pointed.hover(found);
  }

  find(point: Point): Found {
    return this.shown.at(point);
  }

  showTheme(theme: MapTheme): void {
    this.#change({ theme, fill: this.#palette.expression(theme) });
  }

  setOpacity(opacity: number): void {
    this.#change({ opacity });
  }

  finish(): void {
    this.#painter.finish();
  }

  holdAcross(): void {
    if (!this.#life.hasAreas || this.#map.isMoving()) return;
    // On the way from one place to the next the picture of the first one is still the last that was whole.
    if (!this.#held.isHeld && !this.isDrawn && !this.#wasWhole) return;
    this.#held.holdAcross();
    // Under a picture nothing of it is seen, and another zoom would need it anew.
    this.#look.change({ underlay: 'none' });
    this.#painter.beginPicture();
  }

  foresee(sights: readonly Sight[]): void {
    this.#feed.lookAhead(sights.flatMap((sight) => tilesIn(sight, this.#sources.tiles)));
  }

  retry(): void {
    this.#feed.retryOn(this.#map, this.#life);
  }

  /** Where another painting takes many frames, the one before stays in sight until it is whole. */
  #holdFor(paint: MapPaint): boolean {
    const before = this.#paint;
    if (!before || !this.#life.hasAreas || this.#map.isMoving()) return false;
    const isOtherLevel = !before.municipalities !== !paint.municipalities;
    const isOther = before.states.classes !== paint.states.classes;
    const isFar = paint.municipalities !== undefined && this.#level.isFar;
    const isLong = isOther && !isFar && this.#painter.hasManyInSight;
    if (!isOtherLevel && !isLong) return false;
    this.#held.hold();
    this.#painter.beginPicture();
    return true;
  }

  #build(): void {
    const isPossible = this.#parts.life.hasStyle && this.#life.stage !== 'closed';
    if (!isPossible || !this.#paint) return;
    const { tiles, extent } = this.#sources;
    if (!this.#map.getSource(tilesSource)) {
      const { minZoom, maxZoom } = tiles;
      addTileSource(this.#map, this.#feed.url, { minZoom, maxZoom, extent });
    }
    this.#names.start(this.#paint.marked);
    this.#look.lay(this.#laid?.look);
    this.#laid = undefined;
    this.#endListening();
    this.#map.on('move', this.#handleMove);
    this.#map.on('moveend', this.#handleMoveEnd);
    this.#map.on('idle', this.#handleIdle);
    this.#map.on('error', this.#handleError);
    this.#life.reach('drawing');
    this.#painter.start();
    this.#names.settle();
    this.#pointed.again();
  }

  #change(part: Partial<TiledLook>): void {
    this.#look.change(part);
    if (!this.#life.hasAreas) this.#build();
  }

  #endListening(): void {
    this.#map.off('move', this.#handleMove).off('moveend', this.#handleMoveEnd);
    this.#map.off('idle', this.#handleIdle).off('error', this.#handleError);
  }

  #handleTold(): void {
    this.#look.change({ isTold: true });
    if (this.isDrawn) this.#level.uncover();
    this.#map.triggerRepaint();
  }

  /** Near by a map that was opened there has no tiles of what lies around. */
  #layUnder(): void {
    if (this.#level.isFar || !this.#look.now.hasMunicipalities) return;
    addFarTiles(this.#map, this.#feed.url, {
      ...this.#sources.tiles,
      extent: this.#sources.extent,
    });
    this.#look.change({ underlay: 'ready' });
    this.#painter.layUnder();
  }

  #handleMove = (): void => {
    clearTimeout(this.#quietTimer);
    const zoom = this.#map.getZoom();
    if (zoom < this.#zoom && this.#look.now.underlay === 'ready') {
      this.#look.change({ underlay: 'shown' });
    }
    this.#zoom = zoom;
    this.#level.cover();
    this.#painter.follow();
    this.#level.tell();
    this.#tellPainting();
  };

  #handleMoveEnd = (): void => {
    this.#painter.settle();
    this.#names.settle();
    this.#tellPainting();
  };

  #handleIdle = (): void => {
    if (this.isDrawn) this.#level.uncover();
    if (this.isDrawn && this.#look.now.isTold) this.#held.release();
    if (this.isDrawn) this.#handleWhole();
    if (this.#level.isFar) this.#names.showSigns(this.#paint?.marked);
    this.#tellPainting();
  };

  /** Nothing is missing in sight. */
  #handleWhole(): void {
    this.#wasWhole = true;
    const { underlay } = this.#look.now;
    clearTimeout(this.#quietTimer);
    if (underlay === 'none') this.#quietTimer = setTimeout(() => this.#layUnder(), quiet);
    else if (underlay === 'shown') this.#look.change({ underlay: 'ready' });
  }

  #handleError = (event: ErrorEvent): void => this.#feed.noteBroken(event);

  #tellPainting(): void {
    this.#level.tellPainting(!this.isDrawn);
  }
}
