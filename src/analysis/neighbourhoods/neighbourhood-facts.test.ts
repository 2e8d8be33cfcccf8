import { expect, test } from 'vitest';
import { touchingCounts } from './touching-counts.ts';
import { neighbourhoodFacts } from './neighbourhood-facts.ts';
import { basisOf, fromThirty } from './neighbourhood-row.fixture.ts';
import type { Rule } from '../question/rule.ts';
import { writtenColumn } from '../small-dataset.fixture.ts';

/** Areas 0 to 5 in a row; from 30 % on the first three are marked, 28 % at place 3 is a near miss, and area 5 is marked. */
const town = {
  columns: { share: [30, 36, 45, 28, 29, 50], rent: [8, null, 10, 7, 9, '.'] },
  population: [100, 200, 300, 400, 500, 600],
  municipality: ['A', 'A', 'A', 'A', 'A', 'A'],
  land: ['Nord', 'Nord', 'Nord', 'Nord', 'Nord', 'Nord'],
} as const;

/** The neighbourhood of area 0. */
const three = (basis: ReturnType<typeof basisOf>) =>
  neighbourhoodFacts(
    basis,
    basis.clusters.list.findIndex(({ key }) => key === '0'),
  );

test('shares of 30, 36 and 45 % among 100, 200 and 300 people: lowest 30, mean 39.5 by people, highest 45, against 30', () => {
  const facts = three(basisOf(town));
  expect(facts).toMatchObject({ lands: ['Nord'], peopleUnknown: 0 });
  expect(facts?.cluster).toMatchObject({ key: '0', population: 600, municipalities: ['A'] });
  const [share] = facts?.conditions ?? [];
  expect(share).toMatchObject({
    lowest: { value: 30, area: 0 },
    mean: (30 * 100 + 36 * 200 + 45 * 300) / 600,
    basis: 'people',
    highest: { value: 45, area: 2 },
    cuts: [30],
    holds: 3,
    part: 'all',
    without: { missing: 0, suppressed: 0, 'not-applicable': 0 },
  });
});

test('where counts are known the mean is sum over sum: 30 of 100 and 90 of 200 are 40 %, whoever lives there', () => {
  const fraction = {
    numerator: writtenColumn([30, 90]),
    denominator: writtenColumn([100, 200]),
  };
  const basis = basisOf({
    columns: { share: [30, 45] },
    population: [900, 100],
    moreOfRound: { fractions: { share: fraction } },
  });
  expect(three(basis)?.conditions[0]).toMatchObject({ mean: 40, basis: 'counts' });
});

test('where no round knows of people each area counts once, and the people are not known', () => {
  const facts = three(basisOf({ columns: { share: [30, 45] } }));
  expect(facts?.conditions[0]).toMatchObject({ mean: 37.5, basis: 'areas' });
  expect(facts).toMatchObject({ peopleUnknown: 0, lands: [], rent: undefined });
  expect(facts?.cluster.population).toBeUndefined();
});

test('a cut of 30 a tenth higher, at 33, leaves two of three areas; at 27 all three stay', () => {
  expect(three(basisOf(town))?.shifts).toEqual([
    { rows: 0, columns: undefined, stay: [[3], [3], [2]] },
  ]);
});

const both: Rule = {
  all: [...fromThirty.all, { indicator: 'rent', kind: 'value-at-most', cut: 10, frame: 'all' }],
};

test('two cuts give a table of three by three: shares from 30, 36 and 45 with rents of 10, 9.5 and 8', () => {
  const basis = basisOf({ columns: { share: [30, 36, 45], rent: [10, 9.5, 8] }, rule: both });
  const facts = three(basis);
  expect(facts?.shifts).toEqual([
    {
      rows: 0,
      columns: 1,
      // Rent at most 9, 10, 11.
      stay: [
        [1, 3, 3],
        [1, 3, 3],
        [1, 2, 2],
      ],
    },
  ]);
  // Kept of nine cuts: area 0 four, area 1 six, area 2 all.
  expect(facts?.robustness).toEqual([4 / 9, 6 / 9, 1]);
  expect(facts?.steadiness).toEqual({ share: expect.closeTo(19 / 27, 12), steady: 1 });
  expect(facts?.cuts).toBe(9);
});

test('three conditions give three tables, one for each pair; none gives none', () => {
  const rule = { all: [...both.all, { ...fromThirty.all[0]!, cut: 20 }] };
  const columns = { share: [30, 36, 45], rent: [10, 9.5, 8] };
  const tables = three(basisOf({ columns, rule }))?.shifts ?? [];
  expect(tables.map(({ rows, columns: other }) => [rows, other])).toEqual([
    [0, 1],
    [0, 2],
    [1, 2],
  ]);
  expect(basisOf({ columns, rule: { all: [] } }).clusters.list).toEqual([]);
});

test('a cut at the last class cannot be moved up: the row is unknown, not 0', () => {
  const share = Array.from({ length: 14 }, (_, area) => area);
  const rule: Rule = {
    all: [{ indicator: 'share', kind: 'class-at-least', cut: 7, frame: 'all' }],
  };
  const basis = basisOf({ columns: { share }, population: share.map(() => 100), rule });
  expect(basis.clusters.list.map(({ areas }) => areas)).toEqual([[12, 13]]);
  expect(neighbourhoodFacts(basis, 0)?.shifts[0]?.stay).toEqual([[2], [2], [undefined]]);
});

test('what is missing: of the rents one is not delivered in the three areas, and none is withheld', () => {
  expect(three(basisOf(town))?.absent).toEqual([
    { indicator: 'rent', areas: { missing: 1, suppressed: 0, 'not-applicable': 0 } },
  ]);
});

test('in 2021 areas 1, 2 and 3 were marked: 0 came, 3 went, and it comes from the neighbourhood of 1', () => {
  const basis = basisOf({ ...town, before: { share: [20, 36, 45, 33, 10, 50] } });
  const [{ round, marks } = { round: '', marks: undefined }] = three(basis)?.rounds ?? [];
  expect(round).toBe('2021');
  expect(marks).toMatchObject({ stayed: [1, 2], came: [0], went: [3], parted: [], unknown: [] });
  expect(marks?.from.map(({ key }) => key)).toEqual(['1']);
  expect(marks?.isNew).toBe(false);
});

test('wholly new is only what is known not to have been marked anywhere: a withheld share makes it unknown', () => {
  const past = (share: readonly (number | '.')[]) =>
    three(basisOf({ ...town, before: { share } }))?.rounds[0]?.marks;
  expect(past([20, 20, 20, 10, 10, 50])).toMatchObject({ isNew: true, came: [0, 1, 2], from: [] });
  expect(past([20, '.', 20, 10, 10, 50])).toMatchObject({ isNew: false, unknown: [1] });
});

test('one neighbourhood of 2021 that fell apart: what is marked elsewhere now has parted, what cannot be told is lost', () => {
  const basis = basisOf({
    columns: { share: [40, 40, '.', 10, 40] },
    before: { share: [40, 40, 40, 40, 40] },
  });
  expect(three(basis)?.rounds[0]?.marks).toMatchObject({
    stayed: [0, 1],
    went: [3],
    parted: [4],
    lost: [2],
  });
});

test('a round whose list of areas differs is named and not compared', () => {
  const none = town.columns.share.map(() => null);
  const basis = basisOf({ ...town, before: { share: none } });
  expect(three(basis)?.rounds).toEqual([{ round: '2021', marks: undefined }]);
});

test('its rent is 9.5 by people; in A the marked ones pay 9.5, and area 3 is not marked and cheapest with 7', () => {
  const basis = basisOf({
    ...town,
    more: {
      indicators: ['share', 'rent'].map((id) => ({
        id,
        label: { de: id },
        role: id === 'rent' ? 'rent' : 'other',
        unit: id === 'rent' ? 'EUR/m²' : 'percent',
      })),
    },
  });
  const { rent } = three(basis) ?? {};
  expect(rent?.own).toMatchObject({ mean: 9.5, lowest: { value: 8, area: 0 } });
  expect(rent?.own.without).toMatchObject({ missing: 1 });
  expect(rent?.municipalities).toEqual([
    { name: 'A', answer: 'alternative', reference: 9.5, lowestElsewhere: 7, lowestArea: 3 },
  ]);
});

test('near misses that touch: area 3 with 28 % hangs together with areas 0 to 2, area 4 with area 5', () => {
  const basis = basisOf(town);
  const touching = basis.clusters.list.map((cluster, place) => [
    cluster.key,
    neighbourhoodFacts(basis, place)?.touching?.map(({ area }) => area),
  ]);
  expect(Object.fromEntries(touching)).toEqual({ 0: [3], 5: [4] });
});

test('a near miss between two neighbourhoods would make them one; one of another municipality would not', () => {
  const between = { columns: { share: [40, 28, 40] }, population: [10, 10, 10] };
  const basis = basisOf(between);
  const joined = neighbourhoodFacts(basis, 0)?.touching?.map(({ area, joins }) => [
    area,
    joins.map(({ key }) => key),
  ]);
  expect(joined).toEqual([[1, ['2']]]);
  const apart = basisOf({ ...between, municipality: ['A', 'B', 'A'] });
  expect(neighbourhoodFacts(apart, 0)?.touching).toEqual([]);
});

test('where it is not known which areas touch, every marked area is one by itself, and nothing is said of near misses', () => {
  const rook = { starts: new Uint32Array(7), targets: new Uint32Array() };
  const basis = basisOf({ ...town, rook });
  expect(basis.clusters.list.map(({ areas }) => areas)).toEqual([[5], [2], [1], [0]]);
  expect(neighbourhoodFacts(basis, 0)?.touching).toBeUndefined();
});

test('one area alone, without people, Land and municipality, has all its facts', () => {
  const facts = three(basisOf({ columns: { share: [40] } }));
  expect(facts).toMatchObject({
    cluster: { key: '0', municipalities: [], population: undefined },
    lands: [],
    touching: [],
    absent: [],
    rounds: [],
    rent: undefined,
    steadiness: { share: 1, steady: 1 },
  });
});

test('beside areas 0 to 2 lies the near miss 3, beside area 5 area 4, whose share is withheld and which cannot be decided', () => {
  const { dataset, judgement, clusters, rook } = basisOf({
    ...town,
    columns: { share: [30, 36, 45, 28, '.', 50] },
  });
  const counts = touchingCounts(dataset, judgement, clusters, rook);
  const of = (key: string) => counts?.[clusters.list.findIndex((one) => one.key === key)];
  expect(of('0')).toEqual({ nearMisses: 1, undecidable: 0 });
  expect(of('5')).toEqual({ nearMisses: 0, undecidable: 1 });
  expect(
    touchingCounts(dataset, judgement, { ...clusters, touchUnknown: true }, rook),
  ).toBeUndefined();
});
