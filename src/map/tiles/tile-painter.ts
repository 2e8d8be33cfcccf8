/**
 * Tells the map of tiles how areas, borders, municipalities and circles look: what is in sight first, then what lies
 * around it, a slice per frame; the rest of the country when the map gets there.
 */
import type { Extent } from '../../areas/extent.ts';
import type { MapLibreMap } from 'maplibre-gl';
import { noColour } from '../../cartography/colours/palette.ts';
import { circleRadius } from '../../cartography/layers/municipality-circles.ts';
import { featuresIn, ToldStates } from '../../cartography/paintings/told-states.ts';
import { DrawingFence } from '../core/drawing-fence.ts';
import type { MapLife } from '../core/map-life.ts';
import type { MapPaint, MapTiles } from '../core/map-properties.ts';
import { isInside, sightOf } from '../core/sight.ts';
import { isMarkedLook, lookOfArea, lookOfCode, type ColourNumbers } from './tile-look.ts';
import { sliceFor, usualSlice } from './telling-slice.ts';
import { TileStates } from './tile-states.ts';

/** How far around the sight areas are told, in widths and heights of it. */
const margin = 0.25;

export class TilePainter {
  readonly #map: MapLibreMap;
  /** Of the areas. */
  readonly #life: MapLife;
  readonly #tiles: MapTiles;
  readonly #bounds: Float64Array;
  readonly #fence: DrawingFence;
  readonly #areas: ToldStates;
  readonly #municipalities: ToldStates;
  readonly #circles: ToldStates;
  /** Of the municipalities under the tiles: told last, and nothing waits for them. */
  readonly #underlay: ToldStates;
  #hasUnderlay = false;
  readonly #allMunicipalities: Uint32Array;
  readonly #states: TileStates;
  #paint: MapPaint | undefined;
  /** Number of the colour by code. */
  #numbers: ColourNumbers = [noColour];
  /** The areas that are wanted, those in sight first, and around what; undefined: nothing yet. */
  #list: Uint32Array = new Uint32Array();
  #covered: Extent | undefined;
  #frame = 0;
  /** A whole picture has been told already: further ones wait until the last one is drawn. */
  #hasTold = false;
  /** How many kinds of lines point municipalities out. */
  #kindsOfLines = 0;
  #onTold: () => void;

  constructor(
    map: MapLibreMap,
    life: MapLife,
    { tiles, bounds }: { readonly tiles: MapTiles; readonly bounds: Float64Array },
    onTold: () => void,
  ) {
    this.#map = map;
    this.#life = life;
    this.#fence = new DrawingFence(map);
    this.#tiles = tiles;
    this.#bounds = bounds;
    this.#onTold = onTold;
    const municipalities = tiles.municipalityNames.length;
    this.#areas = new ToldStates(bounds.length / 4);
    this.#municipalities = new ToldStates(municipalities);
    this.#circles = new ToldStates(municipalities);
    this.#underlay = new ToldStates(municipalities);
    this.#allMunicipalities = Uint32Array.from({ length: municipalities }, (_, index) => index);
    this.#states = new TileStates(map, tiles, bounds.length / 4);
  }

  /** Sources and layers are there, for the first time or again: everything is told anew. */
  start(): void {
    this.#fence.start();
    this.#states.forget();
    for (const states of [...this.#all(), this.#underlay]) states.forget();
    this.#hasUnderlay = false;
    this.#covered = undefined;
    this.#restart();
  }

  /** Lines that point something out make telling slower. */
  noteLines(kinds: number): void {
    this.#kindsOfLines = kinds;
  }

  /** The municipalities under the tiles have their source and layer. */
  layUnder(): void {
    this.#hasUnderlay = true;
    this.#restart();
  }

  /** They are gone, or closed. */
  stop(): void {
    this.#fence.stop();
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  /** @param numbers of the colours of the paint in the palette of the map */
  show(paint: MapPaint, numbers: readonly number[]): void {
    this.#numbers = [noColour, ...numbers];
    const isOtherLevel = !this.#paint?.municipalities !== !paint.municipalities;
    this.#paint = paint;
    if (isOtherLevel) this.#covered = undefined;
    const wasIdle = this.#frame === 0;
    this.#restart();
    if (!wasIdle || this.#frame === 0) return;
    // The first slice at once, for the frame that is being made.
    cancelAnimationFrame(this.#frame);
    this.#handleFrame();
  }

  /** The next picture is made unseen: in large slices, and it is told when it is whole. */
  beginPicture(): void {
    this.#hasTold = false;
  }

  /** Whether areas are in sight that take more than one slice to tell. */
  get hasManyInSight(): boolean {
    return featuresIn(this.#bounds, sightOf(this.#map)).length > usualSlice.features;
  }

  /** The map is moving: where that was not foreseen, the areas there are wanted now. */
  follow(): void {
    if (this.#covered && isInside(sightOf(this.#map), this.#covered)) return;
    this.#covered = undefined;
    this.#restart();
  }

  /** The map has come to rest. */
  settle(): void {
    this.#covered = undefined;
    this.#restart();
  }

  /** Whether everything in sight is as it was last wanted. */
  get isDone(): boolean {
    if (!this.#life.hasAreas || !this.#paint) return false;
    return this.#all().every((one) => !one.waiting);
  }

  /** Tells everything at once, for a picture. */
  finish(): void {
    if (!this.#life.hasAreas || !this.#paint) return;
    this.#tell(() => false);
    if (this.#hasTold) return;
    this.#hasTold = true;
    this.#onTold();
  }

  /** Whether the map shows this area as marked. */
  isShownMarked(area: number): boolean {
    return isMarkedLook(this.#areas.told(area));
  }

  isCircleShown(municipality: number): boolean {
    return this.#circles.told(municipality) > 0;
  }

  /** A state of the borders around areas, or of a single area itself where the tiles have no borders. */
  setAround(areas: readonly number[], state: Readonly<Record<string, number>>): void {
    if (this.#life.hasAreas) this.#states.setAround(areas, state);
  }

  setMunicipality(municipality: number, state: Readonly<Record<string, number>>): void {
    if (this.#life.hasAreas) this.#states.setMunicipality(municipality, state);
  }

  #all(): readonly ToldStates[] {
    return [this.#areas, this.#municipalities, this.#circles];
  }

  #restart(): void {
    const paint = this.#paint;
    if (!paint || !this.#life.hasAreas) return;
    const { states, municipalities, marked } = paint;
    const numbers = this.#numbers;
    if (!this.#covered) this.#list = this.#areasWanted();
    this.#areas.want(this.#list, (area) => lookOfArea(states, area, numbers));
    const wanted = municipalities ? this.#allMunicipalities : new Uint32Array();
    const lookOf = (one: number): number =>
      municipalities
        ? lookOfCode(municipalities.classes[one], municipalities.absences[one], numbers)
        : noColour;
    this.#municipalities.want(wanted, lookOf);
    if (this.#hasUnderlay) this.#underlay.want(wanted, lookOf);
    this.#circles.want(this.#allMunicipalities, (one) =>
      marked ? Math.round(100 * circleRadius(marked, one)) : 0,
    );
    if (this.#frame === 0) this.#frame = requestAnimationFrame(this.#handleFrame);
  }

  /** Areas in sight, then those around it; none where the map shows municipalities. */
  #areasWanted(): Uint32Array {
    const around = sightOf(this.#map, margin);
    this.#covered = around;
    const isFar = this.#map.getZoom() < this.#tiles.areasZoom - 0.5;
    if (this.#paint?.municipalities && isFar) return new Uint32Array();
    return inSightFirst(this.#bounds, sightOf(this.#map), around);
  }

  #handleFrame = (): void => {
    this.#frame = 0;
    if (this.#hasTold && this.#fence.isBusy) {
      this.#frame = requestAnimationFrame(this.#handleFrame);
      return;
    }
    const { milliseconds, features } = sliceFor({
      hasTold: this.#hasTold,
      isFar: this.#map.getZoom() < this.#tiles.areasZoom,
      kindsOfLines: this.#kindsOfLines,
    });
    const end = performance.now() + milliseconds;
    this.#states.count = 0;
    const isOver = (): boolean => {
      const { count } = this.#states;
      return count >= features || performance.now() > end;
    };
    const isDone = this.#tell(isOver);
    const isWhole = isDone && this.#underlay.tell(this.#states.tellUnderlay, isOver);
    this.#hasTold ||= isDone;
    if (isDone) this.#onTold();
    if (!isWhole) this.#frame = requestAnimationFrame(this.#handleFrame);
  };

  #tell(isOver: () => boolean): boolean {
    const isFar = this.#map.getZoom() < this.#tiles.areasZoom;
    const areas = this.#paint?.states;
    const tellAreas = () =>
      this.#areas.tell(
        (area, look, before) => this.#states.tellArea(area, look, before, areas),
        isOver,
      );
    const tellFar = () =>
      this.#municipalities.tell(this.#states.tellMunicipality, isOver) &&
      this.#circles.tell(this.#states.tellCircle, isOver);
    return isFar ? tellFar() && tellAreas() : tellAreas() && tellFar();
  }
}

/** Areas in sight, then those around it. */
function inSightFirst(bounds: Float64Array, sight: Extent, around: Extent): Uint32Array {
  const inSight = featuresIn(bounds, sight);
  const isInSight = new Set(inSight);
  const rest = featuresIn(bounds, around).filter((area) => !isInSight.has(area));
  const wanted = new Uint32Array(inSight.length + rest.length);
  wanted.set(inSight);
  wanted.set(rest, inSight.length);
  return wanted;
}
