import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sharedFile } from '../../shared-data.fixture.ts';
import { benjaminiHochberg, island, localMoran, notSignificant } from './moran.ts';
import type { Adjacency } from './area-pairs.ts';

function adjacencyOf(lists: readonly (readonly number[])[]): Adjacency {
  const starts = Uint32Array.from([
    0,
    ...lists.map((_, at) => lists.slice(0, at + 1).flat().length),
  ]);
  return {
    starts,
    targets: Uint32Array.from(lists.flatMap((list) => list.toSorted((a, b) => a - b))),
  };
}

interface Local {
  readonly ids: readonly string[];
  readonly Ii: readonly number[];
  readonly p_perm_two_sided?: readonly number[];
}

const file = sharedFile('oracles/autocorrelation/spdep.json');

interface Published {
  readonly ids: readonly string[];
  readonly queen: readonly (readonly string[])[];
  readonly variables: Record<
    string,
    { values: readonly number[]; moran_W: number; local: Record<string, readonly number[]> & Local }
  >;
}

test.skipIf(!file).each([
  ['columbus', 'CRIME'],
  ['nc_sids', 'SID74R'],
  ['stl', 'HR8893'],
])(
  '%s %s: global I, every local I and the p-values are those of spdep (needs ../shared)',
  async (name, variable) => {
    const { datasets } = JSON.parse(readFileSync(file ?? '', 'utf8')) as {
      datasets: Record<string, Published>;
    };
    const { ids, queen, variables } = datasets[name] as Published;
    const { values, moran_W: moran, local } = variables[variable] as Published['variables'][string];
    const places = new Map(ids.map((id, index) => [id, index]));
    const lists = queen.map((list) => list.map((id) => places.get(id) ?? -1));
    const found = await localMoran(Float64Array.from(values), adjacencyOf(lists), {
      permutations: 19_999,
    });
    expect(found?.moranI).toBeCloseTo(moran, 9);
    // 0.1950 by queen neighbours; 0.2437 would be the value by rook neighbours.
    if (name === 'stl') expect(found?.moranI?.toFixed(4)).toBe('0.1950');
    local.Ii.forEach((expected, area) => expect(found?.local[area]).toBeCloseTo(expected, 8));
    const draws = local['p_perm_9999_two_sided'] ?? [];
    expect(draws.length).toBe(ids.length);
    // The published values are of 9,999 draws: near p = 0.5 they themselves swing by ± 0.03, below 0.1 by ± 0.013; near 1 both are cut off.
    const apart = (expected: number, area: number) => Math.abs((found?.p[area] ?? 9) - expected);
    expect(
      draws.filter(
        (one, area) => apart(one, area) > (one <= 0.1 ? 0.015 : one <= 0.9 ? 0.03 : 0.06),
      ),
    ).toEqual([]);
  },
);

test('60 areas in a row, the first twelve high: they are found as a cluster of high values, the same on every run', async () => {
  const values = Float64Array.from({ length: 60 }, (_, index) =>
    index < 12 ? 50 + index : index % 5,
  );
  const lists = Array.from(values, (_, index) =>
    [-3, -2, -1, 1, 2, 3]
      .map((step) => index + step)
      .filter((other) => other >= 0 && other < values.length),
  );
  const one = await localMoran(values, adjacencyOf(lists));
  const other = await localMoran(values, adjacencyOf(lists));
  expect(other).toEqual(one);
  expect(one?.significant.highHigh).toBeGreaterThan(5);
  expect(one?.significant.lowLow).toBe(0);
});

test('an area without a value takes no part, one without a neighbour gets no label, equal values have no index', async () => {
  const values = Float64Array.from([1, 2, Number.NaN, 4]);
  const found = await localMoran(values, adjacencyOf([[1], [0, 2], [1, 3], [2]]));
  expect(found?.codes[2]).toBe(0);
  expect(found?.codes[3]).toBe(island); // its only neighbour has no value
  expect(found?.codes[0]).toBe(notSignificant);
  const flat = await localMoran(Float64Array.from([3, 3, 3]), adjacencyOf([[1], [0, 2], [1]]));
  expect(flat?.moranI).toBeUndefined();
  expect([...(flat?.local ?? [])]).toEqual([NaN, NaN, NaN]);
});

test('a computation that is no longer wanted ends', async () => {
  const values = Float64Array.from({ length: 5000 }, (_, index) => index % 7);
  const lists = Array.from(values, (_, index) => (index > 0 ? [index - 1] : [1]));
  const found = await localMoran(values, adjacencyOf(lists), { step: async () => false });
  expect(found).toBeUndefined();
});

test('of 5 p-values 0.01, 0.02, 0.03, 0.5 and 0.9 the first three pass a false discovery rate of 5 %', () => {
  // 0.03 ≤ 3/5 · 0.05 = 0.03; 0.5 > 4/5 · 0.05
  expect(benjaminiHochberg(Float64Array.from([0.5, 0.01, 0.03, 0.9, 0.02]), 0.05)).toBe(0.03);
});
