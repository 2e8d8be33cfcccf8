import rewind from '@mapbox/geojson-rewind';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { ContactFinder } from './contact-finder.ts';
import { emptyExtent, type CoordinateRange } from '../crs/coordinate-system.ts';
import { isObject } from '../result/is-object.ts';
import { repairRings } from './repair-rings.ts';

/** A geometry that cannot be drawn: the wrong piece, and the form it should have. */
interface Flaw {
  readonly found: string;
  readonly expected: string;
}

/** What became of one feature's geometry. */
export type PolygonReading =
  | {
      readonly kind: 'polygons';
      readonly geometry: Polygon | MultiPolygon;
      readonly extent: CoordinateRange;
      /** Rings whose last position was missing. */
      readonly closedRings: number;
      readonly rewound: boolean;
      /** Positions that repeated the one before them. */
      readonly repeatedPositions: number;
      /** Rings that touched themselves and were cut there. */
      readonly splitRings: number;
      /** A position near which lines cross. */
      readonly crossing: Position | undefined;
      /** Inner rings outside their outer ring. */
      readonly outsideHoles: number;
      /** Types that stand beside the polygons in a collection and are left out. */
      readonly leftOut: readonly string[];
    }
  | { readonly kind: 'none' }
  | { readonly kind: 'other'; readonly type: string }
  | ({ readonly kind: 'bad' } & Flaw);

/** What is gathered while a geometry is walked through; a flaw ends the walk. */
interface Walk {
  readonly polygons: Position[][][];
  readonly others: string[];
  readonly extent: CoordinateRange;
  closedRings: number;
  repeatedPositions: number;
  /** An outer ring runs clockwise or an inner one counterclockwise (RFC 7946, 3.1.6). */
  wrongWay: boolean;
  flaw?: Flaw;
}

/** A closed ring needs four positions, the last equal to the first (RFC 7946, 3.1.6). */
const fewestPositions = 4;

/** How deep collections may stand in each other. */
const deepestNesting = 8;

/**
 * The polygons of a geometry, checked and put right in place: heights and repeated positions dropped,
 * rings closed, cut where they touch themselves, and turned the way RFC 7946 asks. Lines that cross stay as they
 * are: which side was meant is not for a program to say.
 */
export function readPolygons(
  geometry: unknown,
  finder: ContactFinder = new ContactFinder(),
): PolygonReading {
  if (geometry === null) return { kind: 'none' };
  const walk: Walk = {
    polygons: [],
    others: [],
    extent: emptyExtent(),
    closedRings: 0,
    repeatedPositions: 0,
    wrongWay: false,
  };
  walkGeometry(geometry, walk, 0);
  if (walk.flaw) return { kind: 'bad', ...walk.flaw };
  const { extent, closedRings, repeatedPositions, wrongWay, others: leftOut } = walk;
  const { polygons, ...contacts } = repairRings(walk.polygons, finder);
  const shape = shapeOf(polygons);
  if (!shape)
    return leftOut[0] === undefined ? { kind: 'none' } : { kind: 'other', type: leftOut[0] };
  if (wrongWay || contacts.splitRings > 0) rewind(shape);
  const repairs = { closedRings, repeatedPositions, rewound: wrongWay, ...contacts };
  return { kind: 'polygons', geometry: shape, extent, leftOut, ...repairs };
}

/** One polygon, or one geometry of several; undefined where there are none. */
export function shapeOf(polygons: readonly Position[][][]): Polygon | MultiPolygon | undefined {
  const [first] = polygons;
  if (!first) return undefined;
  if (polygons.length === 1) return { type: 'Polygon', coordinates: first };
  return { type: 'MultiPolygon', coordinates: [...polygons] };
}

function walkGeometry(geometry: unknown, walk: Walk, depth: number): void {
  const { type, coordinates, geometries } = isObject(geometry) ? geometry : {};
  switch (type) {
    case 'Polygon':
      return walkRings(coordinates, walk);
    case 'MultiPolygon':
      return walkList(coordinates, '[[[[x,y],…]]]', walk, (rings) => walkRings(rings, walk));
    case 'GeometryCollection':
      if (depth >= deepestNesting) return fail(walk, geometry, '{"type":"MultiPolygon"}');
      return walkList(geometries, '[{"type":"Polygon"},…]', walk, (part) =>
        walkGeometry(part, walk, depth + 1),
      );
    case 'Point':
    case 'MultiPoint':
    case 'LineString':
    case 'MultiLineString':
      walk.others.push(type);
      return;
    default:
      fail(walk, geometry, '{"type":"Polygon","coordinates":[…]}');
  }
}

function walkList(
  list: unknown,
  expected: string,
  walk: Walk,
  step: (part: unknown) => void,
): void {
  if (!Array.isArray(list)) return fail(walk, list, expected);
  for (const part of list) {
    step(part);
    if (walk.flaw) return;
  }
}

function walkRings(rings: unknown, walk: Walk): void {
  if (!Array.isArray(rings) || rings.length === 0) return fail(walk, rings, '[[[x,y],…]]');
  const kept: Position[][] = [];
  for (let index = 0; index < rings.length; index += 1) {
    const ring = walkRing(rings[index], index === 0, walk);
    if (walk.flaw) return;
    if (ring) kept.push(ring);
  }
  walk.polygons.push(kept);
}

/** The ring, put right; undefined for an inner ring that repeats one position or line and so leaves no hole. */
function walkRing(ring: unknown, outer: boolean, walk: Walk): Position[] | undefined {
  if (!Array.isArray(ring)) return fail(walk, ring, '[[x,y],…]');
  for (let index = 0; index < ring.length; index += 1) {
    const position: unknown = ring[index];
    if (!checkPosition(position, walk.extent)) return fail(walk, position, '[x,y]');
  }
  const positions = ring as Position[];
  const repeated = dropRepeated(positions);
  walk.repeatedPositions += repeated;
  if (closeRing(positions)) walk.closedRings += 1;
  if (positions.length < fewestPositions) {
    if (!outer && repeated > 0) return undefined;
    return fail(walk, ring, `≥ ${fewestPositions} × [x,y]`);
  }
  const area = signedArea(positions);
  if (outer ? area < 0 : area > 0) walk.wrongWay = true;
  return positions;
}

/** Drops positions equal to the one before them; how many there were. */
function dropRepeated(positions: Position[]): number {
  const first = firstRepeated(positions);
  // Nearly all rings repeat nothing, and an array that is not written to costs the engine nothing.
  if (first < 0) return 0;
  let kept = first;
  for (let index = first; index < positions.length; index += 1) {
    const position = positions[index] as Position;
    const previous = positions[kept - 1];
    if (previous && previous[0] === position[0] && previous[1] === position[1]) continue;
    positions[kept] = position;
    kept += 1;
  }
  const repeated = positions.length - kept;
  positions.length = kept;
  return repeated;
}

/** Place of the first position that is equal to the one before it; -1 where there is none. */
function firstRepeated(positions: readonly Position[]): number {
  let previousX = Number.NaN;
  let previousY = Number.NaN;
  for (let index = 0; index < positions.length; index += 1) {
    const position = positions[index] as Position;
    const x = position[0] as number;
    const y = position[1] as number;
    if (x === previousX && y === previousY) return index;
    previousX = x;
    previousY = y;
  }
  return -1;
}

/** True where the last position was missing. The ends of a ring are equal, but never the same array. */
function closeRing(positions: Position[]): boolean {
  const [first] = positions;
  const last = positions[positions.length - 1];
  if (!first) return false;
  if (first === last) positions.pop();
  const isClosed = first !== last && first[0] === last?.[0] && first[1] === last?.[1];
  if (!isClosed) positions.push([...first]);
  return !isClosed && first !== last;
}

/** A position has two finite numbers; a height and anything after it is dropped. */
function checkPosition(position: unknown, extent: CoordinateRange): boolean {
  if (!Array.isArray(position)) return false;
  const x: unknown = position[0];
  const y: unknown = position[1];
  if (typeof x !== 'number' || typeof y !== 'number') return false;
  if (!Number.isFinite(x) || !Number.isFinite(y)) return false;
  if (position.length > 2) position.length = 2;
  if (x < extent.minX) extent.minX = x;
  if (x > extent.maxX) extent.maxX = x;
  if (y < extent.minY) extent.minY = y;
  if (y > extent.maxY) extent.maxY = y;
  return true;
}

/** Twice the area, positive where the ring runs counterclockwise; from its first position, for precision. */
function signedArea(ring: readonly Position[]): number {
  const [originX = 0, originY = 0] = ring[0] ?? [];
  let area = 0;
  let previousX = 0;
  let previousY = 0;
  for (const position of ring) {
    const x = (position[0] ?? 0) - originX;
    const y = (position[1] ?? 0) - originY;
    area += previousX * y - x * previousY;
    previousX = x;
    previousY = y;
  }
  return area;
}

function fail(walk: Walk, found: unknown, expected: string): undefined {
  walk.flaw = { found: sketch(found), expected };
}

/** The beginning of a value as JSON, a few entries wide and a few levels deep. */
function sketch(value: unknown, depth = 0): string {
  if (Array.isArray(value)) {
    if (depth > 3) return '[…]';
    const shown = value.slice(0, 4).map((part) => sketch(part, depth + 1));
    return `[${shown.join(',')}${value.length > shown.length ? ',…' : ''}]`;
  }
  if (!isObject(value)) return JSON.stringify(value ?? null).slice(0, 50);
  return typeof value['type'] === 'string' ? `{"type":${sketch(value['type'])},…}` : '{…}';
}
