import { looksSwapped, swapExtent } from './axes.ts';
import { isGeographic, likelySystems, type CoordinateRange } from './coordinate-system.ts';
import type { AxisOrder } from '../instructions/instructions.ts';
import { isGeographicCode, systemCodes } from '../result/known-systems.ts';
import { systemOfText } from './named-system.ts';
import { nearestCity } from './nearest-city.ts';
import { otherCodes } from './other-systems.ts';
import { loadReprojection } from './reproject.ts';
import { isKnown, type StatedSystem } from './stated-system.ts';

/** Where areas would lie, read in one way: the middle of them, and the city that is nearest. */
export interface PlaceChoice {
  readonly axes: AxisOrder;
  /** Absent where the file states its system. */
  readonly crs?: string;
  readonly longitude: number;
  readonly latitude: number;
  readonly city: string;
  readonly kilometres: number;
}

/** What a file leaves open about its place, with an answer each; the first one is what its numbers speak for. */
export interface OpenPlace {
  readonly about: 'system' | 'axes';
  readonly choices: readonly PlaceChoice[];
}

/** Degrees beyond which a system that nobody states is not offered: a wrong one lands anywhere on earth. */
const offered = { west: -12, south: 34, east: 35, north: 72 };

/** No coordinate on a map of the earth is larger, in metres: its circumference. */
const mostMetres = 40_000_000;

/** Undefined where the file tells its place, or where no system that is known makes a place of its numbers. */
export async function openPlace(
  extent: CoordinateRange,
  system: StatedSystem | undefined,
): Promise<OpenPlace | undefined> {
  if (!Object.values(extent).every((one) => Math.abs(one) <= mostMetres)) return undefined;
  const isTold = system
    ? isKnown(system)
    : isGeographic(extent) || isGeographic(swapExtent(extent));
  const isSwapped = looksSwapped(extent, system?.code);
  if (isTold) return isSwapped ? openAxes(extent, system) : undefined;
  const axes = isSwapped ? 'north-east' : 'east-north';
  const likely = likelySystems(isSwapped ? swapExtent(extent) : extent);
  const codes = new Set<string>([...likely, ...systemCodes, ...otherCodes]);
  codes.delete('EPSG:4258'); // the same place as EPSG:4326
  const choices: PlaceChoice[] = [];
  for (const crs of codes) {
    const place = await placeIn(extent, { axes, crs });
    if (place && isOffered(place)) choices.push({ axes, crs, ...place });
  }
  return choices.length === 0 ? undefined : { about: 'system', choices };
}

async function openAxes(
  extent: CoordinateRange,
  system: StatedSystem | undefined,
): Promise<OpenPlace> {
  const choices: PlaceChoice[] = [];
  for (const axes of ['north-east', 'east-north'] as const) {
    const place = await placeIn(extent, { axes, ...(system && { system }) });
    if (place) choices.push({ axes, ...place });
  }
  return { about: 'axes', choices };
}

interface Reading {
  readonly axes: AxisOrder;
  readonly crs?: string;
  readonly system?: StatedSystem;
}

/** The middle of the areas on earth; undefined where it lies nowhere. */
async function placeIn(
  extent: CoordinateRange,
  { axes, crs, system }: Reading,
): Promise<Omit<PlaceChoice, 'axes' | 'crs'> | undefined> {
  const { minX, minY, maxX, maxY } = axes === 'north-east' ? swapExtent(extent) : extent;
  const position = [(minX + maxX) / 2, (minY + maxY) / 2];
  const named = crs === undefined ? system : systemOfText(crs);
  if (named && !(named.code !== undefined && isGeographicCode(named.code))) {
    const reproject = await loadReprojection(named);
    if (!reproject) return undefined;
    reproject(position);
  }
  const [longitude = NaN, latitude = NaN] = position;
  const isOnEarth = Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
  return isOnEarth ? { longitude, latitude, ...nearestCity(longitude, latitude) } : undefined;
}

function isOffered({ longitude, latitude }: Omit<PlaceChoice, 'axes'>): boolean {
  const { west, south, east, north } = offered;
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}
