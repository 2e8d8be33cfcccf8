import { kinks } from '@turf/turf';
import { sum } from 'd3-array';
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { folder } from './generate.ts';

type Area = Feature<
  Polygon | MultiPolygon,
  { QUARTIER: string; NAME: string; STADTBEZIRK: string }
>;
const text = readFileSync(new URL('musterstadt.geojson', folder), 'utf8');
const areas: readonly Area[] = (JSON.parse(text) as FeatureCollection & { features: Area[] })
  .features;

const ringsOf = ({ geometry }: Area): readonly Position[][] =>
  geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();

const segmentsOf = (ring: readonly Position[]): (readonly [string, string])[] =>
  ring.slice(1).map((to, index) => [String(ring[index]), String(to)]);

/** Which area lies to the left of each directed border segment. */
const leftOf = new Map<string, Area>();
for (const area of areas) {
  for (const [from, to] of ringsOf(area).flatMap(segmentsOf)) leftOf.set(`${from} ${to}`, area);
}

const neighboursOf = (area: Area): Area[] =>
  ringsOf(area)
    .flatMap(segmentsOf)
    .flatMap(([from, to]) => leftOf.get(`${to} ${from}`) ?? []);

/** Twice the area in square degrees, positive when the ring runs counter-clockwise (shoelace formula). */
const shoelace = (ring: readonly Position[]): number =>
  sum(ring.slice(1), ([x = 0, y = 0], index) => {
    const [beforeX = 0, beforeY = 0] = ring[index] ?? [];
    return beforeX * y - x * beforeY;
  });

test('300 quarters, one of them in two parts: the Werder belongs to the bank its bridge leads to', () => {
  expect(areas).toHaveLength(300);
  expect(areas.filter(({ geometry }) => geometry.type === 'MultiPolygon')).toHaveLength(1);
});

test('every ring is closed, runs counter-clockwise and does not cross itself', () => {
  for (const area of areas) {
    for (const ring of ringsOf(area)) {
      expect(ring.at(-1)).toEqual(ring[0]);
      expect(shoelace(ring)).toBeGreaterThan(0);
    }
    expect(kinks(area.geometry).features, area.properties.NAME).toEqual([]);
  }
});

test('no border segment is used twice in the same direction, so that no two quarters overlap along a border', () => {
  const used = areas.flatMap((area) => ringsOf(area).flatMap(segmentsOf));
  expect(leftOf.size).toBe(used.length);
});

test('the river is a gap: from the market one reaches the 164 quarters of the left bank and no other', () => {
  const market = areas.filter(({ properties }) => properties.NAME === 'Altstadt-Kornmarkt');
  expect(reached(market, () => true).size).toBe(164);
});

test('each of the nine districts is in one piece', () => {
  const districts = new Set(areas.map(({ properties }) => properties.STADTBEZIRK));
  expect(districts.size).toBe(9);
  for (const district of districts) {
    const members = areas.filter(({ properties }) => properties.STADTBEZIRK === district);
    const inside = (area: Area): boolean => area.properties.STADTBEZIRK === district;
    expect(reached(members.slice(0, 1), inside).size, district).toBe(members.length);
  }
});

function reached(start: readonly Area[], allowed: (area: Area) => boolean): Set<Area> {
  const found = new Set(start);
  for (const area of found)
    for (const next of neighboursOf(area)) if (allowed(next)) found.add(next);
  return found;
}
