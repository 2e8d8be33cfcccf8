import { expect, test } from 'vitest';
import type { Dataset } from '../../areas/dataset.ts';
import { smallDataset, writtenColumn, type Written } from '../small-dataset.fixture.ts';
import { trendOf } from './trend.ts';

/** Three areas, two of them in A; rounds are named out of order, as projects put the newest first. */
function rounds(
  figures: Readonly<Record<string, readonly Written[]>>,
  municipality?: readonly string[],
): Dataset {
  const people = [1000, 3000, 500];
  const plain = smallDataset({
    columns: { jobs: [0, 0, 0] },
    ...(municipality && { municipality }),
  });
  return {
    ...plain,
    rounds: Object.entries(figures).map(([id, written]) => ({
      id,
      population: writtenColumn(people),
      columns: written.length > 0 ? { jobs: writtenColumn(written) } : {},
      withheld: { figures: 0, areas: 0 },
    })),
  };
}

const known = (value: number) => ({ state: 'known', value });

test('an area beside its municipality, oldest round first, weighted by people', () => {
  const dataset = rounds({ '2024': [8, 4, 99], '2021': [12, 8, 99] }, ['A', 'A', 'B']);
  // (1000 · 12 + 3000 · 8) / 4000 = 9 and (1000 · 8 + 3000 · 4) / 4000 = 5.
  expect(trendOf(dataset, 'jobs', 0)).toEqual([
    { round: '2021', figure: known(12), mean: 9 },
    { round: '2024', figure: known(8), mean: 5 },
  ]);
});

test('what is suppressed, missing or not delivered at all stays a point with its reason', () => {
  const dataset = rounds({
    '2024': [8, 4, 2],
    '2023': [],
    '2022': ['.', 4, 2],
    '2021': [null, 4, 2],
  });
  expect(trendOf(dataset, 'jobs', 0)?.map(({ figure }) => figure.state)).toEqual([
    'missing',
    'suppressed',
    'missing',
    'known',
  ]);
  expect(trendOf(dataset, 'jobs', 0)?.[2]?.mean).toBeUndefined();
});

test('without municipalities the mean is of all areas', () => {
  const dataset = rounds({ '2021': [9, 9, 0], '2024': [9, 9, 9] });
  expect(trendOf(dataset, 'jobs', 2)?.map(({ mean }) => mean)).toEqual([8, 9]);
});

test('one round, one table for every round, or no such indicator: no trend', () => {
  expect(trendOf(rounds({ '2021': [1, 2, 3] }), 'jobs', 0)).toBeUndefined();
  const dataset = rounds({ '2021': [1, 2, 3], '2024': [1, 2, 3] });
  const columns = dataset.rounds[0]?.columns ?? {};
  const shared = { ...dataset, rounds: dataset.rounds.map((round) => ({ ...round, columns })) };
  expect(trendOf(shared, 'jobs', 0)).toBeUndefined();
  expect(trendOf(dataset, 'rent', 0)).toBeUndefined();
});
