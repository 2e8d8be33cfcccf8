import fc from 'fast-check';
import { expect, test } from 'vitest';
import { areaId } from '../../areas/area-id.ts';
import { answer } from '../rule/judgement.ts';
import type { Written } from '../small-dataset.fixture.ts';
import { AreaPairs } from '../space/area-pairs.ts';
import { neighbourhoodChanges, landSummaries, neighbourhoodRows } from './neighbourhood-list.ts';
import { neighbourhoodFacts } from './neighbourhood-facts.ts';
import { basisOf } from './neighbourhood-row.fixture.ts';

/** What holds of the neighbourhoods of any data, whatever is missing. */

interface Row {
  readonly key: string;
  readonly share: Written;
  readonly before: Written;
  readonly people: Written;
  readonly municipality: string | undefined;
  readonly land: string | undefined;
}

const figure: fc.Arbitrary<Written> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 10, max: 60 }) },
  { weight: 1, arbitrary: fc.constantFrom(null, '.' as const, 'x' as const) },
);
const row: fc.Arbitrary<Row> = fc.record({
  key: fc.string({ minLength: 1, maxLength: 3, unit: fc.constantFrom('0', '1', '9', 'a', 'ä') }),
  share: figure,
  before: figure,
  people: fc.oneof(fc.nat(5000), fc.constant(null)),
  municipality: fc.constantFrom('Essen', 'Unna', undefined),
  land: fc.constantFrom('NW', 'HE', undefined),
});
const country = fc
  .uniqueArray(row, { minLength: 1, maxLength: 25, selector: ({ key }) => key })
  .chain((rows) =>
    fc.record({
      rows: fc.constant(rows),
      /** Lines between areas, by their keys. */
      lines: fc.array(
        fc.tuple(
          fc.constantFrom(...rows.map(({ key }) => key)),
          fc.constantFrom(...rows.map(({ key }) => key)),
        ),
        { maxLength: 60 },
      ),
      order: fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length }),
      within: fc.constantFrom('municipality' as const, 'none' as const),
    }),
  );

function basisIn(
  rows: readonly Row[],
  lines: readonly (readonly [string, string])[],
  neighbourhoodsWithin: 'municipality' | 'none',
) {
  const placeOf = new Map(rows.map(({ key }, place) => [key, place]));
  const pairs = new AreaPairs();
  for (const [one, other] of lines)
    if (one !== other) pairs.add(placeOf.get(one)!, placeOf.get(other)!);
  const areas = rows.map(({ key, municipality, land }, place) => ({
    id: areaId(key),
    name: `Gebiet ${place}`,
    ...(municipality && { municipality }),
    ...(land && { land }),
  }));
  return basisOf({
    columns: { share: rows.map(({ share }) => share) },
    before: { share: rows.map(({ before }) => before) },
    population: rows.map(({ people }) => people),
    rook: pairs.adjacency(rows.length),
    more: { areas, neighbourhoodsWithin },
  });
}

test('every marked area is in exactly one neighbourhood, and no other area in any', () => {
  fc.assert(
    fc.property(country, ({ rows, lines, within }) => {
      const { clusters, judgement } = basisIn(rows, lines, within);
      const times = rows.map(() => 0);
      for (const { areas } of clusters.list) for (const area of areas) times[area]! += 1;
      expect(times).toEqual([...judgement.flags].map((flag) => (flag === answer.yes ? 1 : 0)));
      clusters.list.forEach(({ areas }, place) =>
        expect(areas.map((area) => clusters.clusterOf[area])).toEqual(areas.map(() => place)),
      );
    }),
  );
});

test('areas and people of all neighbourhoods, and of all Länder, are those of the rule', () => {
  fc.assert(
    fc.property(country, ({ rows, lines, within }) => {
      const { dataset, clusters, judgement, robustness } = basisIn(rows, lines, within);
      const list = neighbourhoodRows(dataset, judgement, clusters, robustness);
      const lands = landSummaries(dataset, '2024', clusters);
      const { flagged, population } = judgement.summary;
      const sum = (numbers: readonly (number | undefined)[]) =>
        numbers.reduce<number>((total, one) => total + (one ?? 0), 0);
      expect(sum(list.map(({ cluster }) => cluster.areas.length))).toBe(flagged);
      expect(sum(list.map(({ cluster }) => cluster.population))).toBe(population ?? 0);
      expect(sum(list.map(({ steadiness }) => steadiness.steady))).toBe(robustness.steady);
      if (lands.length === 0) return;
      expect(sum(lands.map(({ areas }) => areas))).toBe(flagged);
      expect(sum(lands.map((one) => one.population))).toBe(population ?? 0);
      expect(sum(lands.map(({ neighbourhoods }) => neighbourhoods))).toBe(list.length);
    }),
  );
});

test('keys are unique, each the lowest of its areas, and the same whatever the order of the rows', () => {
  fc.assert(
    fc.property(country, ({ rows, lines, order, within }) => {
      const told = (ordered: readonly Row[]) =>
        basisIn(ordered, lines, within)
          .clusters.list.map(({ key, areas }) => ({
            key,
            areas: areas.map((area) => ordered[area]!.key).sort(),
          }))
          .sort((one, other) => (one.key < other.key ? -1 : 1));
      const found = told(rows);
      expect(told(order)).toEqual(found);
      expect(new Set(found.map(({ key }) => key)).size).toBe(found.length);
      for (const { key, areas } of found) expect(key).toBe(areas[0]);
    }),
  );
});

test('the mean lies between lowest and highest, and the middle of each table of shifts counts all areas', () => {
  fc.assert(
    fc.property(country, ({ rows, lines, within }) => {
      const basis = basisIn(rows, lines, within);
      basis.clusters.list.forEach(({ areas }, place) => {
        const { conditions, shifts } = neighbourhoodFacts(basis, place)!;
        for (const { lowest, mean, highest, cuts, holds } of conditions) {
          expect(holds).toBe(areas.length);
          expect(lowest!.value).toBeGreaterThanOrEqual(cuts[0]!);
          expect(highest!.value).toBeGreaterThanOrEqual(lowest!.value);
          if (mean === undefined) continue;
          expect(mean).toBeGreaterThanOrEqual(lowest!.value - 1e-9);
          expect(mean).toBeLessThanOrEqual(highest!.value + 1e-9);
        }
        expect(shifts[0]?.stay[1]).toEqual([areas.length]);
      });
    }),
  );
});

test('each area of a neighbourhood stayed, came or is unknown; the list counts what the facts name', () => {
  fc.assert(
    fc.property(country, ({ rows, lines, within }) => {
      const basis = basisIn(rows, lines, within);
      const { clusters, judgement, others } = basis;
      const changes = neighbourhoodChanges(clusters, judgement.flags, others[0]!);
      clusters.list.forEach(({ areas }, place) => {
        const marks = neighbourhoodFacts(basis, place)!.rounds[0]?.marks;
        if (!marks) return expect(changes).toBeUndefined();
        const { stayed, came, unknown, went, isNew } = marks;
        expect([...stayed, ...came, ...unknown].sort((a, b) => a - b)).toEqual([...areas]);
        expect(changes?.[place]).toEqual({
          isNew,
          stayed: stayed.length,
          came: came.length,
          unknown: unknown.length,
          went: went.length,
        });
        return undefined;
      });
    }),
  );
});
