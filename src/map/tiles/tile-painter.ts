/**
 * Tells the map of tiles how areas, borders, municipalities and circles look: what is in sight first, then what lies
 * around it, a slice per frame; the rest of the country when the map gets there.
 */
import type { Extent } from '../../areas/extent.ts';
import type { MapLibreMap } from 'maplibre-gl';
import { isMarked, isVeiled, type AreaStates } from '../../cartography/paintings/area-paint.ts';
import { AreaBorders, isEdge } from '../../cartography/geometry/border-edges.ts';
import { circleRadius } from '../../cartography/layers/municipality-circles.ts';
import { noColour } from '../../cartography/colours/palette.ts';
import { featuresIn, ToldStates } from '../../cartography/paintings/told-states.ts';
import { DrawingFence } from '../core/drawing-fence.ts';
import type { MapPaint, MapTiles } from '../core/map-properties.ts';
import {
  municipalitiesSource,
  tileLayer,
  tilesSource,
} from '../../cartography/layers/layer-ids.ts';

/**
 * Most milliseconds of telling and most features told per frame. The map then looks every told feature up in every tile
 * in sight and in every layer, which takes several times as long as telling it.
 */
const slice = { milliseconds: 10, features: 1_200 } as const;
/** Municipalities have one layer, and one more for each kind of lines that point them out. */
const farFeatures = 3_000;
/** Of the first picture, before which nothing is filled: every frame more is one that draws next to nothing. */
const firstSlice = { milliseconds: 15, features: 4_000 } as const;

/** How far around the sight areas are told, in widths and heights of it. */
const margin = 0.25;

/** The look of an area as a number: its colour by the palette, its absence, and whether it is marked and veiled. */
const colourBits = 0xff;
const absenceShift = 8;
const flagBit = 0x400;
const veilBit = 0x800;

export class TilePainter {
  readonly #map: MapLibreMap;
  readonly #tiles: MapTiles;
  readonly #bounds: Float64Array;
  readonly #fence: DrawingFence;
  readonly #areas: ToldStates;
  readonly #municipalities: ToldStates;
  readonly #circles: ToldStates;
  readonly #allMunicipalities: Uint32Array;
  #borders: AreaBorders | undefined;
  /** 1 for borders that the map shows as edges. */
  readonly #edges: Uint8Array;
  #paint: MapPaint | undefined;
  /** Number of the colour by code. */
  #numbers: readonly number[] = [noColour];
  /** The areas that are wanted, those in sight first, and around what; undefined: nothing yet. */
  #list: Uint32Array = new Uint32Array();
  #covered: Extent | undefined;
  #frame = 0;
  /** States told in this slice, those of borders included. */
  #count = 0;
  #isReady = false;
  /** A whole picture has been told already: further ones wait until the last one is drawn. */
  #hasTold = false;
  /** How many kinds of lines point municipalities out. */
  #kindsOfLines = 0;
  #onTold: () => void;

  constructor(map: MapLibreMap, tiles: MapTiles, bounds: Float64Array, onTold: () => void) {
    this.#map = map;
    this.#fence = new DrawingFence(map);
    this.#tiles = tiles;
    this.#bounds = bounds;
    this.#onTold = onTold;
    const municipalities = tiles.municipalityNames.length;
    this.#areas = new ToldStates(bounds.length / 4);
    this.#municipalities = new ToldStates(municipalities);
    this.#circles = new ToldStates(municipalities);
    this.#allMunicipalities = Uint32Array.from({ length: municipalities }, (_, index) => index);
    this.#edges = new Uint8Array(tiles.borders?.left.length ?? 0);
  }

  /** Sources and layers are there, for the first time or again: everything is told anew. */
  start(): void {
    this.#isReady = true;
    this.#fence.start();
    this.#edges.fill(0);
    for (const states of this.#all()) states.forget();
    this.#covered = undefined;
    this.#restart();
  }

  /** Lines that point something out make telling slower. */
  noteLines(kinds: number): void {
    this.#kindsOfLines = kinds;
  }

  stop(): void {
    this.#isReady = false;
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
    return featuresIn(this.#bounds, this.#view(0)).length > slice.features;
  }

  /** The map is moving: where that was not foreseen, the areas there are wanted now. */
  follow(): void {
    if (this.#covered && isInside(this.#view(0), this.#covered)) return;
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
    return this.#isReady && this.#paint !== undefined && this.#all().every((one) => !one.waiting);
  }

  /** Tells everything at once, for a picture. */
  finish(): void {
    if (!this.#isReady || !this.#paint) return;
    this.#tell(() => false);
    if (this.#hasTold) return;
    this.#hasTold = true;
    this.#onTold();
  }

  /** Whether the map shows this area as marked. */
  isShownMarked(area: number): boolean {
    const look = this.#areas.told(area);
    return look >= 0 && (look & flagBit) !== 0;
  }

  isCircleShown(municipality: number): boolean {
    return this.#circles.told(municipality) > 0;
  }

  /** A state of the borders around an area, or of the area itself where the tiles have no borders. */
  setAround(area: number, state: Readonly<Record<string, number>>): void {
    if (!this.#isReady) return;
    const layer = this.#tiles.borders ? tileLayer.borders : tileLayer.areas;
    const ids = this.#tiles.borders ? this.#bordersOf(area) : [area];
    for (const id of ids) this.#setState(layer, id, state);
  }

  setMunicipality(municipality: number, state: Readonly<Record<string, number>>): void {
    if (this.#isReady) this.#setState(tileLayer.municipalities, municipality, state);
  }

  #all(): readonly ToldStates[] {
    return [this.#areas, this.#municipalities, this.#circles];
  }

  #restart(): void {
    const paint = this.#paint;
    if (!paint || !this.#isReady) return;
    const { states, municipalities, marked } = paint;
    const numbers = this.#numbers;
    if (!this.#covered) this.#list = this.#areasWanted();
    this.#areas.want(this.#list, (area) => lookOf(states, area, numbers));
    this.#municipalities.want(
      municipalities ? this.#allMunicipalities : new Uint32Array(),
      (one) =>
        municipalities
          ? lookOfCode(municipalities.classes[one], municipalities.absences[one], numbers)
          : noColour,
    );
    this.#circles.want(this.#allMunicipalities, (one) =>
      marked ? Math.round(100 * circleRadius(marked, one)) : 0,
    );
    if (this.#frame === 0) this.#frame = requestAnimationFrame(this.#handleFrame);
  }

  /** Areas in sight, then those around it; none where the map shows municipalities. */
  #areasWanted(): Uint32Array {
    const around = this.#view(margin);
    this.#covered = around;
    const isFar = this.#map.getZoom() < this.#tiles.areasZoom - 0.5;
    if (this.#paint?.municipalities && isFar) return new Uint32Array();
    const inSight = featuresIn(this.#bounds, this.#view(0));
    const isInSight = new Set(inSight);
    const rest = featuresIn(this.#bounds, around).filter((area) => !isInSight.has(area));
    const wanted = new Uint32Array(inSight.length + rest.length);
    wanted.set(inSight);
    wanted.set(rest, inSight.length);
    return wanted;
  }

  /** @param more how much around what is in sight, in widths and heights of it */
  #view(more: number): Extent {
    const box = this.#map.getBounds();
    const [x, y] = [
      more * (box.getEast() - box.getWest()),
      more * (box.getNorth() - box.getSouth()),
    ];
    return [box.getWest() - x, box.getSouth() - y, box.getEast() + x, box.getNorth() + y];
  }

  #handleFrame = (): void => {
    this.#frame = 0;
    if (this.#hasTold && this.#fence.isBusy) {
      this.#frame = requestAnimationFrame(this.#handleFrame);
      return;
    }
    const { milliseconds, features } = this.#slice();
    const end = performance.now() + milliseconds;
    this.#count = 0;
    const isDone = this.#tell(() => {
      const count = this.#count;
      return count >= features || performance.now() > end;
    });
    this.#hasTold ||= isDone;
    if (isDone) this.#onTold();
    else this.#frame = requestAnimationFrame(this.#handleFrame);
  };

  #slice(): { readonly milliseconds: number; readonly features: number } {
    if (!this.#hasTold) return firstSlice;
    if (this.#map.getZoom() >= this.#tiles.areasZoom) return slice;
    return { ...slice, features: farFeatures / (1 + this.#kindsOfLines) };
  }

  #tell(isOver: () => boolean): boolean {
    const isFar = this.#map.getZoom() < this.#tiles.areasZoom;
    const tellAreas = () => this.#areas.tell(this.#tellArea, isOver);
    const tellFar = () =>
      this.#municipalities.tell(this.#tellMunicipality, isOver) &&
      this.#circles.tell(this.#tellCircle, isOver);
    return isFar ? tellFar() && tellAreas() : tellAreas() && tellFar();
  }

  #tellArea = (area: number, look: number, before: number): void => {
    const onlyFlag = before >= 0 && ((look ^ before) & ~flagBit) === 0;
    // Where borders show the marks, a cut that moves leaves the areas themselves as they are.
    if (!onlyFlag || !this.#tiles.borders) this.#tellFill(area, look);
    const wasMarked = before >= 0 && (before & flagBit) !== 0;
    if (wasMarked !== ((look & flagBit) !== 0)) this.#tellEdges(area);
  };

  #tellFill(area: number, look: number): void {
    this.#setState(tileLayer.areas, area, {
      class: look & colourBits,
      absence: (look >> absenceShift) & 3,
      veil: look & veilBit ? 1 : 0,
      ...(!this.#tiles.borders && { flag: look & flagBit ? 1 : 0 }),
    });
  }

  #tellEdges(area: number): void {
    const { borders, municipality, mayNeighbourhoodsCross } = this.#tiles;
    const within = mayNeighbourhoodsCross ? undefined : municipality;
    const states = this.#paint?.states;
    if (!borders || !states) return;
    for (const border of this.#bordersOf(area)) {
      const edge = isEdge(borders, border, states, within) ? 1 : 0;
      if (this.#edges[border] === edge) continue;
      this.#edges[border] = edge;
      this.#setState(tileLayer.borders, border, { edge });
    }
  }

  #tellMunicipality = (municipality: number, look: number): void => {
    this.#setState(tileLayer.municipalities, municipality, {
      class: look & colourBits,
      absence: (look >> absenceShift) & 3,
    });
  };

  #tellCircle = (municipality: number, look: number, before: number): void => {
    if (look === 0 && before < 0) return;
    this.#count += 1;
    const feature = { source: municipalitiesSource, id: municipality };
    this.#map.setFeatureState(feature, { radius: look / 100 });
  };

  #setState(sourceLayer: string, id: number, state: Readonly<Record<string, number>>): void {
    this.#count += 1;
    this.#map.setFeatureState({ source: tilesSource, sourceLayer, id }, state);
  }

  #bordersOf(area: number): Uint32Array {
    const { borders } = this.#tiles;
    if (!borders) return new Uint32Array();
    this.#borders ??= new AreaBorders(borders, this.#bounds.length / 4);
    return this.#borders.of(area);
  }
}

function lookOfCode(
  code: number | undefined,
  absence: number | undefined,
  numbers: readonly number[],
): number {
  return (numbers[code ?? 0] ?? noColour) | ((absence ?? 0) << absenceShift);
}

function lookOf(states: AreaStates, area: number, numbers: readonly number[]): number {
  return (
    lookOfCode(states.classes[area], states.absences[area], numbers) |
    (isMarked(states, area) ? flagBit : 0) |
    (isVeiled(states, area) ? veilBit : 0)
  );
}

function isInside(inner: Extent, outer: Extent): boolean {
  return (
    inner[0] >= outer[0] && inner[1] >= outer[1] && inner[2] <= outer[2] && inner[3] <= outer[3]
  );
}
