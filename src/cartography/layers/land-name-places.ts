import { extent, max } from 'd3-array';
import { CoveredGround, type Pixel } from './covered-ground.ts';

/**
 * Where the name of a Land stands: near the middle of its people, over no sign and no other such name, with little of other
 * Länder under it; where its own ground has no such place, beside the country, with a line that leads to it.
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
}

/** Longitude and latitude. */
type Place = readonly [number, number];

export interface LandNamePlace {
  readonly place: Place;
  /** From the name to its Land, where it stands outside of it. */
  readonly lead?: readonly [from: Place, to: Place];
}

/** Capitals with space between them, a line, and letters in a line, in sizes of the text. */
const letter = { width: 0.78, line: 1.1, perLine: 9 } as const;

/** What it costs, in pixels, to stand over another Land's municipality, over a sign, and away from the middle. */
const costs = { foreign: 8, sign: 1_000, way: 0.2 } as const;

/**
 * Municipalities of a Land that are tried; and places in rows and columns: how far apart, how far out of the country. A map
 * that shows all of it has room at the sides; controls stand at its foot.
 */
const tried = { most: 40, step: 12, rows: 40, sides: 190, top: 12, foot: -12 } as const;

/** Within a band signs come so much nearer to the middle of a name than at its middle zoom. */
const bandSlack = 2 ** 0.25;

/** How far a line leads into its Land, in pixels. */
const leadDepth = 14;

interface Box extends Pixel {
  /** Half of it. */
  readonly width: number;
  readonly height: number;
}

interface Sign extends Pixel {
  readonly radius: number;
  readonly land: number;
}

/**
 * @param size of the text in pixels
 * @returns a place for each Land; undefined where it has no middle
 */
export function landNamePlaces(
  lands: NamedLands,
  zoom: number,
  size: number,
): (LandNamePlace | undefined)[] {
  const signs = signsOf(lands, zoom);
  const around = placesAround(signs);
  const ground = groundOf(signs);
  const taken: Box[] = [];
  return lands.names.map((name, land) => {
    const middle = toPixel(lands.middles[2 * land]!, lands.middles[2 * land + 1]!, zoom);
    if (Number.isNaN(middle.x + middle.y)) return undefined;
    const own = signs.filter((sign) => sign.land === land);
    const half = textExtent(name, size);
    const places = [...thinned(own), ...around, middle];
    const found = cheapest({ own, middle, half, places }, ground, taken);
    taken.push(found);
    const place = toDegrees(found, zoom);
    if (own.length === 0 || own.some((one) => isUnder(found, one))) return { place };
    const lead = leadOf(found, own, middle);
    return { place, lead: [toDegrees(lead.from, zoom), toDegrees(lead.to, zoom)] };
  });
}

interface Wanted {
  readonly own: readonly Sign[];
  readonly middle: Pixel;
  /** Half of the name's width and height. */
  readonly half: Pick<Box, 'width' | 'height'>;
  readonly places: readonly Pixel[];
}

/** From the middle outwards, until the way alone costs more than the best place. */
function cheapest(
  { own, middle, half, places }: Wanted,
  ground: Ground,
  taken: readonly Box[],
): Box {
  const byWay = places
    .map(({ x, y }) => ({ x, y, way: costs.way * Math.hypot(x - middle.x, y - middle.y) }))
    .sort((one, other) => one.way - other.way);
  let found: Box = { ...middle, ...half };
  let least = Infinity;
  for (const { x, y, way } of byWay) {
    if (way >= least) break;
    const box: Box = { x, y, ...half };
    if (taken.some((other) => overlaps(box, other))) continue;
    const cost = way + costOver(box, own, ground);
    if (cost >= least) continue;
    least = cost;
    found = box;
  }
  return found;
}

/** Half of its width and height in pixels. */
function textExtent(name: string, size: number): Pick<Box, 'width' | 'height'> {
  const words = name.split(' ');
  const lines = name.length > letter.perLine ? Math.max(1, words.length) : 1;
  const longest = lines === 1 ? name.length : (max(words, (word) => word.length) ?? 0);
  return { width: (longest * letter.width * size) / 2, height: (lines * letter.line * size) / 2 };
}

function signsOf({ points, landOf, radii }: NamedLands, zoom: number): Sign[] {
  return Array.from(landOf, (land, one) => {
    const { x, y } = toPixel(points[2 * one]!, points[2 * one + 1]!, zoom);
    return { x, y, radius: radii[one] ?? 0, land };
  }).filter(({ x, y }) => !Number.isNaN(x + y));
}

function thinned(own: readonly Sign[]): readonly Sign[] {
  const step = Math.ceil(own.length / tried.most);
  return own.filter((_, place) => place % step === 0);
}

/** In rows and columns over the country and some way around it. */
function placesAround(signs: readonly Sign[]): Pixel[] {
  if (signs.length === 0) return [];
  const range = (values: readonly number[], before: number, after: number): number[] => {
    const [from = 0, to = 0] = extent(values);
    const whole = Math.max(0, to - from + before + after);
    const step = Math.max(tried.step, whole / tried.rows);
    const count = Math.floor(whole / step);
    return Array.from({ length: count + 1 }, (_, at) => from - before + at * step);
  };
  const [allX, allY] = [signs.map(({ x }) => x), signs.map(({ y }) => y)];
  const xs = range(allX, tried.sides, tried.sides);
  const ys = range(allY, tried.top, tried.foot);
  return ys.flatMap((y) => xs.map((x) => ({ x, y })));
}

/** What names are kept off: the signs anywhere in the band, and the middles of all municipalities. */
interface Ground {
  readonly signs: CoveredGround;
  readonly all: CoveredGround;
}

function groundOf(all: readonly Sign[]): Ground {
  const large = all.filter(({ radius }) => radius > 0);
  const radii = large.map(({ radius }) => (radius + 1) * bandSlack);
  return {
    signs: new CoveredGround(large, radii),
    all: new CoveredGround(
      all,
      all.map(() => 0),
    ),
  };
}

function costOver(box: Box, own: readonly Sign[], { signs, all }: Ground): number {
  const covered = signs.under(box, box.width * bandSlack, box.height * bandSlack);
  if (covered > 0) return costs.sign + covered;
  const under = all.under(box, box.width, box.height);
  if (under === 0) return 0;
  return costs.foreign * Math.max(0, under - own.filter((one) => isUnder(box, one)).length);
}

function isUnder(box: Box, { x, y }: Pixel): boolean {
  return Math.abs(x - box.x) <= box.width && Math.abs(y - box.y) <= box.height;
}

function overlaps(one: Box, other: Box): boolean {
  return (
    Math.abs(one.x - other.x) < (one.width + other.width) * bandSlack &&
    Math.abs(one.y - other.y) < (one.height + other.height) * bandSlack
  );
}

/** From the edge of the name to where its Land is nearest, and a little into it. */
function leadOf(
  name: Box,
  own: readonly Sign[],
  middle: Pixel,
): { readonly from: Pixel; readonly to: Pixel } {
  const way = (one: Pixel): number => Math.hypot(one.x - name.x, one.y - name.y);
  const nearest = own.reduce((one, other) => (way(other) < way(one) ? other : one));
  const to = towards(nearest, middle, leadDepth);
  const [across, down] = [Math.abs(to.x - name.x), Math.abs(to.y - name.y)];
  const out = Math.min(name.width / Math.max(across, 1e-6), name.height / Math.max(down, 1e-6), 1);
  return { from: towards(name, to, out * way(to)), to };
}

function towards(from: Pixel, to: Pixel, pixels: number): Pixel {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const part = length === 0 ? 0 : Math.min(1, pixels / length);
  return { x: from.x + part * (to.x - from.x), y: from.y + part * (to.y - from.y) };
}

/** Web Mercator at this zoom. */
function toPixel(longitude: number, latitude: number, zoom: number): Pixel {
  const world = 512 * 2 ** zoom;
  const north = Math.asinh(Math.tan((latitude * Math.PI) / 180));
  return { x: (longitude / 360 + 0.5) * world, y: (0.5 - north / (2 * Math.PI)) * world };
}

function toDegrees({ x, y }: Pixel, zoom: number): Place {
  const world = 512 * 2 ** zoom;
  const north = (0.5 - y / world) * 2 * Math.PI;
  return [(x / world - 0.5) * 360, (Math.atan(Math.sinh(north)) * 180) / Math.PI];
}
