import type { ProjectedCode } from '../result/known-systems.ts';

/** Smallest and largest coordinates, in the order of the file: first axis, then second axis. */
export interface CoordinateRange {
  minX: number;
  minY: number;
  maxX: number;
  maxY: number;
}

export function emptyExtent(): CoordinateRange {
  return { minX: Infinity, minY: Infinity, maxX: -Infinity, maxY: -Infinity };
}

export function joinExtents(one: CoordinateRange, other: CoordinateRange): CoordinateRange {
  return {
    minX: Math.min(one.minX, other.minX),
    minY: Math.min(one.minY, other.minY),
    maxX: Math.max(one.maxX, other.maxX),
    maxY: Math.max(one.maxY, other.maxY),
  };
}

interface SystemRange {
  readonly code: ProjectedCode;
  /** Numbers that coordinates in Germany have in this system, in metres. */
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
  /** The part of it for which the system is meant, such as the zone of six degrees. */
  readonly core: readonly [number, number];
}

/** Northings of Germany in transverse Mercator systems: 47.2° to 55.1° N, with a margin. */
const northings = [5_200_000, 6_150_000] as const;

/**
 * The systems in which German offices deliver; ranges from PROJ 9.1.1 at the borders of Germany, rounded
 * outwards. EPSG:25832/25833 UTM, 4647/5650 the same with the zone in front, 3035 LAEA Europe, 3857 web
 * maps, 31466 to 31469 Gauß-Krüger.
 */
const systemRanges: readonly SystemRange[] = [
  { code: 'EPSG:25832', x: [250_000, 930_000], y: northings, core: [280_000, 720_000] },
  { code: 'EPSG:25833', x: [-150_000, 520_000], y: northings, core: [280_000, 520_000] },
  { code: 'EPSG:4647', x: [32_250_000, 32_930_000], y: northings, core: [32_280_000, 32_720_000] },
  { code: 'EPSG:5650', x: [32_850_000, 33_520_000], y: northings, core: [33_000_000, 33_520_000] },
  {
    code: 'EPSG:3035',
    x: [4_000_000, 4_700_000],
    y: [2_650_000, 3_600_000],
    core: [4_000_000, 4_700_000],
  },
  {
    code: 'EPSG:3857',
    x: [640_000, 1_690_000],
    y: [5_950_000, 7_400_000],
    core: [640_000, 1_690_000],
  },
  { code: 'EPSG:31466', x: [2_450_000, 2_800_000], y: northings, core: [2_450_000, 2_620_000] },
  { code: 'EPSG:31467', x: [3_250_000, 3_800_000], y: northings, core: [3_380_000, 3_620_000] },
  { code: 'EPSG:31468', x: [4_250_000, 4_800_000], y: northings, core: [4_380_000, 4_620_000] },
  { code: 'EPSG:31469', x: [5_200_000, 5_650_000], y: northings, core: [5_380_000, 5_620_000] },
];

/** Names of systems whose coordinates are longitude and latitude within a metre: WGS 84 and ETRS89. */
const geographic = /(?:CRS:?84|EPSG:(?:[\d.]*:)?(?:4326|4258)|WGS ?84)$/i;

/** The systems that coordinates of this extent are likely to be in, the likeliest first. */
export function likelySystems(extent: CoordinateRange): ProjectedCode[] {
  const middle = (extent.minX + extent.maxX) / 2;
  return systemRanges
    .filter(
      ({ x, y }) => within(extent.minX, extent.maxX, x) && within(extent.minY, extent.maxY, y),
    )
    .map(({ code, core }) => ({ code, isCore: middle >= core[0] && middle <= core[1] }))
    .sort((one, other) => Number(other.isCore) - Number(one.isCore))
    .map(({ code }) => code);
}

/** True where no coordinate lies outside ±180 and ±90 degrees. */
export function isGeographic(extent: CoordinateRange): boolean {
  return (
    within(extent.minX, extent.maxX, [-180, 180]) && within(extent.minY, extent.maxY, [-90, 90])
  );
}

/** True where a named system needs no reprojection. */
export function namesGeographic(name: string): boolean {
  return geographic.test(name);
}

/** "urn:ogc:def:crs:EPSG::25833" and the like as "EPSG:25833"; other names unchanged. */
export function shortCode(name: string): string {
  const match = /EPSG:(?:[\d.]*:)?(\d+)$/i.exec(name);
  return match ? `EPSG:${match[1]}` : name;
}

function within(min: number, max: number, [low, high]: readonly [number, number]): boolean {
  return min >= low && max <= high;
}
