import type { AreaGeometry } from '../../areas/area-geometry.ts';
import type { Position } from 'geojson';
import type { AreaJoin } from '../../areas/draft.ts';
import type { AreasOutline } from './draft.ts';
import { nearestCity } from '../../ingest/crs/nearest-city.ts';

/**
 * A rough drawing of all areas by how they met their rows, to see whether they lie where they should and where rows
 * are missing. Its size is that of the picture, not that of the country: an area of a few pixels fills cells of a
 * grid, and cells of one state that lie side by side are one.
 */

const width = 320;
/** Pixels of a cell; areas that are smaller than two of them are drawn as cells. */
const cell = 2;
/** Points of one ring that are drawn at most. */
const mostPoints = 32;

interface Box {
  west: number;
  south: number;
  east: number;
  north: number;
}

/** How an area met its rows is told by `stateOf`, by its place. Undefined where there is nothing to draw. */
export function outlineOf(
  geometries: readonly AreaGeometry[],
  stateOf: (place: number) => AreaJoin = () => 'joined',
): AreasOutline | undefined {
  const box = boxOf(geometries);
  if (!(box.east > box.west) || !(box.north > box.south)) return undefined;
  const latitude = (box.south + box.north) / 2;
  const longitude = (box.west + box.east) / 2;
  const scale = width / (box.east - box.west);
  const stretch = scale / Math.cos((latitude * Math.PI) / 180);
  const place = ([x = 0, y = 0]: Position): Position => [
    (x - box.west) * scale,
    (box.north - y) * stretch,
  ];
  const height = Math.round((box.north - box.south) * stretch);
  const counts = { joined: 0, 'without-row': 0, twice: 0 };
  geometries.forEach((_, index) => (counts[stateOf(index)] += 1));
  const paths = pathsOf(geometries, stateOf, place);
  return { paths, counts, width, height, longitude, latitude, ...nearestCity(longitude, latitude) };
}

function boxOf(geometries: readonly AreaGeometry[]): Box {
  const box = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
  for (const geometry of geometries) {
    for (const ring of outerRings(geometry)) widen(box, ring);
  }
  return box;
}

function widen(box: Box, ring: readonly Position[]): void {
  for (const [x = NaN, y = NaN] of ring) {
    box.west = Math.min(box.west, x);
    box.east = Math.max(box.east, x);
    box.south = Math.min(box.south, y);
    box.north = Math.max(box.north, y);
  }
}

function pathsOf(
  geometries: readonly AreaGeometry[],
  stateOf: (place: number) => AreaJoin,
  place: (position: Position) => Position,
): AreasOutline['paths'] {
  const parts: Record<AreaJoin, string[]> = { joined: [], 'without-row': [], twice: [] };
  const cells: Record<AreaJoin, Set<number>> = {
    joined: new Set(),
    'without-row': new Set(),
    twice: new Set(),
  };
  geometries.forEach((geometry, index) => {
    const state = stateOf(index);
    for (const ring of outerRings(geometry)) {
      const points = thin(ring).map(place);
      if (isSmall(points)) cells[state].add(cellOf(points[0]));
      else parts[state].push(`M${points.map(written).join('L')}Z`);
    }
  });
  const path = (state: AreaJoin) => parts[state].join('') + runsOf(cells[state]);
  return { joined: path('joined'), 'without-row': path('without-row'), twice: path('twice') };
}

function written([x = 0, y = 0]: Position): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}

function isSmall(points: readonly Position[]): boolean {
  const box = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
  widen(box, points);
  return box.east - box.west < 2 * cell && box.north - box.south < 2 * cell;
}

const columns = width / cell + 1;

function cellOf([x = 0, y = 0]: Position = []): number {
  return Math.floor(y / cell) * columns + Math.floor(x / cell);
}

/** Cells of one line that touch are one rectangle. */
function runsOf(cells: ReadonlySet<number>): string {
  const sorted = [...cells].sort((one, other) => one - other);
  const runs: string[] = [];
  for (let from = 0; from < sorted.length;) {
    const first = sorted[from] ?? 0;
    let to = from + 1;
    while (sorted[to] === first + to - from && (sorted[to] ?? 0) % columns !== 0) to += 1;
    const [x, y] = [(first % columns) * cell, Math.floor(first / columns) * cell];
    const length = (to - from) * cell;
    runs.push(`M${x} ${y}h${length}v${cell}h${-length}Z`);
    from = to;
  }
  return runs.join('');
}

function outerRings(geometry: AreaGeometry): Position[][] {
  if (!geometry) return [];
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons.flatMap(([outer]) => (outer ? [outer] : []));
}

function thin(ring: readonly Position[]): Position[] {
  const step = Math.max(1, Math.ceil(ring.length / mostPoints));
  return ring.filter((_, index) => index % step === 0);
}
