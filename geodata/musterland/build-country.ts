/** Builds the fictional country: the same for the same scale on every run. */
import { seededRandom } from '../musterstadt/seeded-random.ts';
import { type BorderLine, borderLinesOf } from './border-lines.ts';
import { type Centre, Ground, placeCentres } from './centres.ts';
import type { Country, CountryQuarter, Municipality } from './country.ts';
import { joinDetached } from './in-one-piece.ts';
import { LandLookup } from './land-lookup.ts';
import { lands } from './lands.ts';
import { layMosaic } from './mosaic.ts';
import { municipalityNames } from './municipality-names.ts';
import { readOutlines } from './outlines.ts';
import { distance, type Point, toLongitudeLatitude } from './plane.ts';
import { quarterKey } from './keys.ts';
import { quarterNames } from './quarter-names.ts';
import { sizesOf } from './rank-size.ts';
import { type Reach, reachOf } from './reach.ts';
import { locationOf, orderOf } from './remoteness.ts';
import { borderSeeds, fillingSeeds, outerSeeds, seedsOf } from './seeds.ts';
import { extentsOf, surfacesOf, topologyOf } from './shared-topology.ts';

const seed = 20_240_601;
/** Metres in the full country; a smaller one is coarser. */
const spacingOfBorderSeeds = 600;
const spacingOfGround = 2000;
const roomForFilling = 6000;

/** Says what is being done and which part of the whole is done: 0 … 1. */
export type OnProgress = (step: string, part: number) => void;

/** @param scale part of the full country: 1 = 2,700 municipalities with about 85,000 quarters */
export function buildCountry(scale = 1, onProgress: OnProgress = () => undefined): Country {
  const coarseness = 1 / Math.sqrt(scale);
  const random = seededRandom(seed);
  const spacing = spacingOfBorderSeeds * coarseness;
  const margin = 1.3 * spacing;

  onProgress('municipalities', 0);
  const outlines = readOutlines(lands.map(({ outline }) => outline));
  const lookup = new LandLookup(outlines);
  const ground = new Ground(outlines, lookup, spacingOfGround * coarseness, random);
  const centres = placeCentres(sizesOf(lands, scale, random), ground, lookup, random);
  const reaches = reachesOf(centres, lookup, margin);

  onProgress('quarters', 0.2);
  const seeds = centres.flatMap((centre, index) => {
    const isFree = (point: Point): boolean => lookup.isWithin(centre.land, point, margin);
    return seedsOf(centre, index, reaches[index] as Reach, isFree, random);
  });
  const room = { apart: roomForFilling * coarseness, margin };
  for (const seed of fillingSeeds(seeds, centres, ground, lookup, room)) seeds.push(seed);

  onProgress('borders', 0.4);
  const mosaic = layMosaic(
    seeds.map(({ point }) => point),
    seeds.map(({ municipality }) => (centres[municipality] as Centre).land),
    [...borderSeeds(outlines, spacing, random), ...outerSeeds(outlines, lookup, spacing, random)],
    lookup,
  );
  const municipality = Int32Array.from(seeds, (quarter) => quarter.municipality);
  joinDetached(
    mosaic,
    municipality,
    centres.map(({ land }) => land),
  );

  const remoteness = seeds.map(({ point }, quarter) => {
    const at = municipality[quarter] as number;
    return remotenessAt(point, centres[at] as Centre, reaches[at] as Reach);
  });
  const order = orderOf(municipality, remoteness);
  const rank = new Int32Array(order.length);
  order.forEach((quarter, place) => (rank[quarter] = place));
  mosaic.owner.forEach((quarter, piece) => {
    if (quarter >= 0) mosaic.owner[piece] = rank[quarter] as number;
  });
  const lines = borderLinesOf(mosaic, random);

  onProgress('areas', 0.7);
  return assemble(
    centres,
    order.map((quarter) => ({
      point: (seeds[quarter] as { point: Point }).point,
      municipality: municipality[quarter] as number,
      remoteness: remoteness[quarter] as number,
    })),
    lines,
  );
}

function reachesOf(centres: readonly Centre[], lookup: LandLookup, margin: number): Reach[] {
  const byLand = lands.map((_, land) => centres.filter((centre) => centre.land === land));
  return centres.map((centre) => reachOf(centre, byLand[centre.land] ?? [], lookup, margin));
}

/** 0 at the centre, 1 as far out as the municipality reaches in that direction. */
function remotenessAt(point: Point, centre: Centre, reach: Reach): number {
  const angle = Math.atan2(point[1] - centre.point[1], point[0] - centre.point[0]);
  return Math.min(1, distance(point, centre.point) / reach.towards(angle));
}

interface PlacedQuarter {
  readonly point: Point;
  readonly municipality: number;
  readonly remoteness: number;
}

function assemble(
  centres: readonly Centre[],
  placed: readonly PlacedQuarter[],
  lines: readonly BorderLine[],
): Country {
  const random = seededRandom(seed + 1);
  const names = municipalityNames(centres.length, random);
  const municipalities = centres.map(({ land, population }, index): Municipality => ({
    name: names[index] as string,
    land,
    population,
  }));
  const topology = topologyOf(lines, placed.length);
  const surfaces = surfacesOf(lines, placed.length);
  const extents = extentsOf(topology, placed.length);
  const quarters: CountryQuarter[] = [];
  const firstOfLand = lands.map((_, land) => centres.findIndex((centre) => centre.land === land));
  for (const own of grouped(placed)) {
    const at = (own[0] as PlacedQuarter).municipality;
    const { land } = municipalities[at] as Municipality;
    const ownNames = quarterNames(
      own.map((quarter) => quarter.remoteness),
      random,
    );
    own.forEach((quarter, place) => {
      const index = quarters.length;
      const [west = 0, south = 0, east = 0, north = 0] = extents.subarray(4 * index, 4 * index + 4);
      quarters.push({
        key: quarterKey(land, at - (firstOfLand[land] as number), place),
        name: ownNames[place] as string,
        municipality: at,
        point: toLongitudeLatitude(quarter.point),
        bounds: [west, south, east, north],
        squareKilometres: (surfaces[index] as number) / 1e6,
        remoteness: quarter.remoteness,
        location: locationOf(place, own.length),
      });
    });
  }
  return { lands: lands.map(({ name }) => name), municipalities, quarters, topology };
}

/** Quarters of each municipality, which stand together. */
function grouped(placed: readonly PlacedQuarter[]): PlacedQuarter[][] {
  const groups: PlacedQuarter[][] = [];
  for (const quarter of placed) {
    const group = groups.at(-1);
    if (group && group[0]?.municipality === quarter.municipality) group.push(quarter);
    else groups.push([quarter]);
  }
  return groups;
}
