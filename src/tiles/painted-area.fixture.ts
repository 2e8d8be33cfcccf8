import type { SharedBorders } from './shared-borders.ts';
import type { TileMaker } from './tile-maker.ts';
import { featuresOf, type TileFeature } from './read-tile.fixture.ts';
import { tileExtent, worldX, worldY } from './world-grid.ts';

/** Pixels of a tile along each side, as a map draws it. */
const pixels = 512;
const unitsPerPixel = tileExtent / pixels;

interface PlacedFeature extends TileFeature {
  readonly box: readonly [west: number, north: number, east: number, south: number];
}

/** What the tiles of a zoom paint, beside the full geometry, in pixels. */
export interface PaintedArea {
  readonly full: number;
  readonly painted: number;
  /** Pixels that are surrounded by the country in the full geometry, and those of them that no tile paints. */
  readonly interior: number;
  readonly unpainted: number;
  /** Ids that no tile has. */
  readonly lost: readonly number[];
}

export function paintedArea(
  maker: TileMaker,
  borders: SharedBorders,
  zoom: number,
  layer = 'areas',
): PaintedArea {
  const { columns, rows } = maker.range(zoom)!;
  const full = fullGeometry(borders, zoom);
  const seen = new Set<number>();
  const sum = { full: 0, painted: 0, interior: 0, unpainted: 0 };
  for (let x = columns[0]; x <= columns[1]; x += 1) {
    for (let y = rows[0]; y <= rows[1]; y += 1) {
      const features = featuresOf(maker.tile(zoom, x, y), layer);
      for (const { id } of features) if (id !== undefined) seen.add(id);
      const painted = rasterised(features);
      const truth = rasterised(moved(full, x, y));
      count(truth, painted, sum);
    }
  }
  const lost = borders.rings.flatMap((area, id) => (area.length > 0 && !seen.has(id) ? [id] : []));
  return { ...sum, lost };
}

type Counts = { -readonly [Key in 'full' | 'painted' | 'interior' | 'unpainted']: number };

function count(truth: Uint8Array, painted: Uint8Array, sum: Counts): void {
  for (let at = 0; at < truth.length; at += 1) {
    sum.full += truth[at]!;
    sum.painted += painted[at]!;
    const column = at % pixels;
    if (column === 0 || column === pixels - 1) continue;
    const isInterior = [
      -pixels - 1,
      -pixels,
      -pixels + 1,
      -1,
      0,
      1,
      pixels - 1,
      pixels,
      pixels + 1,
    ].every((step) => truth[at + step] === 1);
    if (!isInterior) continue;
    sum.interior += 1;
    sum.unpainted += 1 - painted[at]!;
  }
}

/** Each area with all its vertices, in tile units of the whole world. */
function fullGeometry(
  { coordinates, starts, rings }: SharedBorders,
  zoom: number,
): PlacedFeature[] {
  const perUnit = 2 ** (18 - zoom);
  const lines = Array.from({ length: starts.length - 1 }, (_, line) => {
    const points: [number, number][] = [];
    for (let point = starts[line]!; point < starts[line + 1]!; point += 1) {
      const x = worldX(coordinates[2 * point]!) / perUnit;
      const y = worldY(coordinates[2 * point + 1]!) / perUnit;
      points.push([x, y]);
    }
    return points;
  });
  return rings.map((area, id) => {
    const parts = area
      .flat()
      .map((ring) =>
        [...ring].flatMap((entry) =>
          (entry < 0 ? lines[~entry]!.toReversed() : lines[entry]!).flat(),
        ),
      );
    return { id, parts, box: boxOf(parts) };
  });
}

/** Only what reaches into a tile, in its units. */
function moved(features: readonly PlacedFeature[], x: number, y: number): TileFeature[] {
  const left = tileExtent * x;
  const top = tileExtent * y;
  return features
    .filter(
      ({ box: [west, north, east, south] }) =>
        west < left + tileExtent && east > left && north < top + tileExtent && south > top,
    )
    .map(({ id, parts }) => ({
      id,
      parts: parts.map((part) => part.map((value, at) => value - (at % 2 === 0 ? left : top))),
    }));
}

function boxOf(parts: TileFeature['parts']): PlacedFeature['box'] {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const part of parts) {
    for (let index = 0; index < part.length; index += 1) {
      const axis = index % 2;
      box[axis] = Math.min(box[axis]!, part[index]!);
      box[axis + 2] = Math.max(box[axis + 2]!, part[index]!);
    }
  }
  return box;
}

/** 1 for each pixel of a tile whose middle a feature paints, by winding number. */
function rasterised(features: readonly TileFeature[]): Uint8Array {
  const raster = new Uint8Array(pixels * pixels);
  for (const { parts } of features) {
    const crossings = crossingsOf(parts);
    for (const [row, own] of crossings) fillRow(raster, row, own);
  }
  return raster;
}

interface Crossing {
  readonly x: number;
  readonly turn: 1 | -1;
}

/** Where the edges of rings cross the middles of pixel rows. */
function crossingsOf(parts: TileFeature['parts']): Map<number, Crossing[]> {
  const crossings = new Map<number, Crossing[]>();
  for (const part of parts) {
    for (let index = 0; index < part.length; index += 2) {
      const next = (index + 2) % part.length;
      const [ax = 0, ay = 0] = [part[index], part[index + 1]];
      const [bx = 0, by = 0] = [part[next], part[next + 1]];
      const first = Math.max(0, Math.ceil(Math.min(ay, by) / unitsPerPixel - 0.5));
      const end = Math.min(pixels, Math.ceil(Math.max(ay, by) / unitsPerPixel - 0.5));
      for (let row = first; row < end; row += 1) {
        const y = (row + 0.5) * unitsPerPixel;
        const x = ax + ((y - ay) * (bx - ax)) / (by - ay);
        const others = crossings.get(row) ?? [];
        others.push({ x, turn: ay < by ? 1 : -1 });
        crossings.set(row, others);
      }
    }
  }
  return crossings;
}

function fillRow(raster: Uint8Array, row: number, crossings: Crossing[]): void {
  crossings.sort((a, b) => a.x - b.x);
  let winding = 0;
  crossings.forEach(({ x, turn }, at) => {
    winding += turn;
    if (winding === 0) return;
    const first = Math.max(0, Math.ceil(x / unitsPerPixel - 0.5));
    const end = Math.min(pixels, Math.ceil(crossings[at + 1]!.x / unitsPerPixel - 0.5));
    if (first < end) raster.fill(1, row * pixels + first, row * pixels + end);
  });
}
