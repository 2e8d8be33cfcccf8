import { max } from 'd3-array';

/**
 * Where the name of a Land stands: near the middle of its people, at a place with few signs, few names of municipalities and
 * little of other Länder under it.
 */

/** What the names must find room among: places in degrees, longitude, latitude, … */
export interface NamedLands {
  readonly names: readonly string[];
  /** Middle of each Land. */
  readonly middles: Float64Array;
  /** Points of municipalities; NaN where one has none. */
  readonly points: Float64Array;
  /** Land of each municipality; -1: none. */
  readonly landOf: Int32Array;
  /** Radius of the sign of each municipality in pixels; 0: it has none. */
  readonly radii: Float64Array;
  /** Municipalities whose names are on the map. */
  readonly named: readonly { readonly municipality: number; readonly letters: number }[];
}

/** Capitals with space between them, a line, and letters in a line, in sizes of the text. */
const letter = { width: 0.78, line: 1.1, perLine: 9 } as const;

/** Letters of a municipality's name, in pixels. */
const placeLetter = { width: 6, height: 14 } as const;

/** What it costs, in pixels, to stand over another Land's municipality, over a name, and away from the middle. */
const costs = { foreign: 8, name: 60, way: 0.2 } as const;

/** Municipalities of a Land that are tried. */
const mostTried = 40;

interface Box {
  readonly x: number;
  readonly y: number;
  /** Half of it. */
  readonly width: number;
  readonly height: number;
}

/** @param size of the text in pixels @returns a place for each Land, longitude, latitude, …; NaN where it has no middle */
export function landNamePlaces(lands: NamedLands, zoom: number, size: number): Float64Array {
  const pixels = pixelsOf(lands.points, zoom);
  const middles = pixelsOf(lands.middles, zoom);
  const labels = lands.named.map(({ municipality, letters }) =>
    labelBox(pixels, municipality, lands.radii[municipality] ?? 0, letters),
  );
  const found = lands.middles.slice();
  lands.names.forEach((name, land) => {
    const middle = { x: middles[2 * land]!, y: middles[2 * land + 1]! };
    const extent = textExtent(name, size);
    let least = Infinity;
    for (const one of triedIn(lands, land)) {
      const box: Box = { x: pixels[2 * one]!, y: pixels[2 * one + 1]!, ...extent };
      const way = costs.way * Math.hypot(box.x - middle.x, box.y - middle.y);
      const cost = way + costOver(box, land, lands, pixels) + costs.name * overlaps(box, labels);
      if (cost >= least) continue;
      least = cost;
      found.set(lands.points.subarray(2 * one, 2 * one + 2), 2 * land);
    }
  });
  return found;
}

/** Half of its width and height in pixels. */
function textExtent(name: string, size: number): Pick<Box, 'width' | 'height'> {
  const words = name.split(' ');
  const lines = name.length > letter.perLine ? Math.max(1, words.length) : 1;
  const longest = lines === 1 ? name.length : (max(words, (word) => word.length) ?? 0);
  return { width: (longest * letter.width * size) / 2, height: (lines * letter.line * size) / 2 };
}

function labelBox(
  pixels: Float64Array,
  municipality: number,
  radius: number,
  letters: number,
): Box {
  const height = placeLetter.height / 2;
  const y = pixels[2 * municipality + 1]! + radius + height;
  return { x: pixels[2 * municipality]!, y, width: (letters * placeLetter.width) / 2, height };
}

function triedIn({ landOf, points }: NamedLands, land: number): number[] {
  const own = Array.from(landOf.keys()).filter(
    (one) => landOf[one] === land && !Number.isNaN(points[2 * one]),
  );
  const step = Math.ceil(own.length / mostTried);
  return own.filter((_, place) => place % step === 0);
}

/** Signs under the box count by their diameter, municipalities of other Länder alike. */
function costOver(box: Box, land: number, lands: NamedLands, pixels: Float64Array): number {
  let cost = 0;
  for (let one = 0; one < lands.landOf.length; one += 1) {
    const radius = lands.radii[one]!;
    const x = Math.max(0, Math.abs(pixels[2 * one]! - box.x) - box.width);
    const y = Math.max(0, Math.abs(pixels[2 * one + 1]! - box.y) - box.height);
    if (!(x * x + y * y <= radius * radius)) continue;
    cost += 2 * radius + (x + y === 0 && lands.landOf[one] !== land ? costs.foreign : 0);
  }
  return cost;
}

function overlaps(box: Box, others: readonly Box[]): number {
  return others.filter(
    ({ x, y, width, height }) =>
      Math.abs(x - box.x) < width + box.width && Math.abs(y - box.y) < height + box.height,
  ).length;
}

/** Web Mercator at this zoom. */
function pixelsOf(places: Float64Array, zoom: number): Float64Array {
  const world = 512 * 2 ** zoom;
  return places.map((degrees, at) => {
    if (at % 2 === 0) return (degrees / 360 + 0.5) * world;
    const north = Math.asinh(Math.tan((degrees * Math.PI) / 180));
    return (0.5 - north / (2 * Math.PI)) * world;
  });
}
