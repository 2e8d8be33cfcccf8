import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../areas/dataset.ts';
import { stateAt } from '../../areas/column.ts';
import { sharedFile } from '../../shared-data.fixture.ts';
import { smallDataset, writtenColumn, type Written } from '../small-dataset.fixture.ts';
import {
  countDynamicsBands,
  dynamicsBand,
  dynamicsBetween,
  dynamicsIndex,
} from './dynamics-index.ts';

type Columns = Readonly<Record<string, readonly Written[]>>;

/** The newer round stands first, as projects have it. */
function twoRounds(before: Columns, after: Columns): Dataset {
  const plain = smallDataset({ columns: after });
  const round = (id: string, columns: Columns) => ({
    id,
    columns: Object.fromEntries(
      Object.entries(columns).map(([name, written]) => [name, writtenColumn(written)]),
    ),
    withheld: { figures: 0, areas: 0 },
  });
  return { ...plain, rounds: [round('2024', after), round('2021', before)] };
}

const plan = { components: ['jobs'], weights: {} };

test('of the changes −2, 0 and 2 the index is −√1.5, 0 and √1.5: what rises is weaker than before', () => {
  const dataset = twoRounds({ jobs: [10, 5, 1] }, { jobs: [8, 5, 3] });
  const { values } = dynamicsIndex(dataset, plan, '2021', '2024');
  // Mean 0, variance (4 + 0 + 4) / 3.
  expect(values[0]).toBeCloseTo(-Math.sqrt(1.5), 12);
  expect(values[1]).toBe(0);
  expect(values[2]).toBeCloseTo(Math.sqrt(1.5), 12);
});

test('the level does not matter: the same changes from other levels have the same index', () => {
  const low = twoRounds({ jobs: [1, 1, 1] }, { jobs: [2, 3, 7] });
  const high = twoRounds({ jobs: [30, 10, 20] }, { jobs: [31, 12, 26] });
  const index = (dataset: Dataset) => [...dynamicsIndex(dataset, plan, '2021', '2024').values];
  expect(index(high)).toEqual(index(low));
});

test('a component in which high means strong is turned, and a weight of 0 counts for nothing', () => {
  const dataset = twoRounds(
    { jobs: [0, 0, 0], income: [0, 0, 0] },
    { jobs: [1, 2, 3], income: [3, 2, 1] },
  );
  const turned: Dataset = {
    ...dataset,
    indicators: dataset.indicators.map((one) =>
      one.id === 'income' ? { ...one, highMeans: 'strong' } : one,
    ),
  };
  const only = dynamicsIndex(dataset, plan, '2021', '2024');
  const both = { components: ['jobs', 'income'], weights: {} };
  const firstOnly = { components: ['jobs', 'income'], weights: { income: 0 } };
  expect(dynamicsIndex(turned, both, '2021', '2024')).toEqual(only);
  expect(dynamicsIndex(dataset, firstOnly, '2021', '2024')).toEqual(only);
});

test('an area that one round does not know has no dynamics, and moves nobody else', () => {
  const dataset = twoRounds({ jobs: [1, 1, null, '.'] }, { jobs: [2, 4, 9, 9] });
  const index = dynamicsIndex(dataset, plan, '2021', '2024');
  expect(index.values.slice(0, 2)).toEqual(Float64Array.of(-1, 1));
  expect([2, 3].map((area) => stateAt(index, area))).toEqual(['missing', 'suppressed']);
});

test('below −1 is positive, −1 and 1 are stable, above 1 is negative', () => {
  expect([-1.01, -1, 1, 1.01].map(dynamicsBand)).toEqual([
    'positive',
    'stable',
    'stable',
    'negative',
  ]);
  expect(countDynamicsBands(writtenColumn([-2, -1, 0, 1.5, null]))).toEqual({
    assessed: 4,
    bands: { positive: 1, stable: 2, negative: 1 },
  });
});

test('two rounds are compared from the earlier to the later, whichever is on screen', () => {
  const dataset = twoRounds({ jobs: [1, 1] }, { jobs: [2, 4] });
  const expected = { from: '2021', to: '2024', assessed: 2 };
  expect(dynamicsBetween(dataset, plan, '2021', '2024')).toMatchObject(expected);
  expect(dynamicsBetween(dataset, plan, '2024', '2021')).toMatchObject(expected);
});

test('where all changes are alike, or one round has no component, there is no dynamics', () => {
  const alike = twoRounds({ jobs: [1, 2] }, { jobs: [2, 3] });
  const absent = twoRounds({ rent: [1, 2] }, { jobs: [2, 5] });
  expect(dynamicsBetween(alike, plan, '2021', '2024')).toBeUndefined();
  expect(dynamicsBetween(absent, plan, '2021', '2024')).toBeUndefined();
});

/** Monitoring Soziale Stadtentwicklung Berlin 2021: S1, S3, S4 and their changes D1, D3, D4 (dl-de-zero-2.0). */
const tableFile = sharedFile('data/berlin/mss-2021.csv');
const scoresFile = sharedFile('data/berlin/mss-2021-z-werte.csv');

type Row = Readonly<Record<string, string>>;

function readRows(file: string | undefined): Row[] {
  if (file === undefined) return [];
  const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  return Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;
}

describe.skipIf(!tableFile || !scoresFile)('Berlin 2021 (needs ../shared)', () => {
  const rows = readRows(tableFile);
  const published = new Map(readRows(scoresFile).map((row) => [row['PLR-ID'], row]));
  const components = ['1', '3', '4'];
  const figure = (text: string | undefined): number | null => (text ? Number(text) : null);

  /** The office publishes the level and its change; the level before is their difference. */
  function berlin(): Dataset {
    const after = (row: Row, name: string) => figure(row[`S${name}`]);
    const before = (row: Row, name: string) => {
      const [level, change] = [after(row, name), figure(row[`D${name}`])];
      return level === null || change === null ? null : level - change;
    };
    const columns = (of: typeof after): Columns =>
      Object.fromEntries(components.map((name) => [name, rows.map((row) => of(row, name))]));
    return twoRounds(columns(before), columns(after));
  }

  const dynamics = () => dynamicsBetween(berlin(), { components, weights: {} }, '2021', '2024');

  test('536 assessed areas fall into the classes 48 positive, 436 stable, 52 negative', () => {
    expect(dynamics()).toMatchObject({
      assessed: 536,
      bands: { positive: 48, stable: 436, negative: 52 },
    });
  });

  test('no area is in another class than published, and no index further off than its rounding', () => {
    const words = { positive: 'positiv', stable: 'stabil', negative: 'negativ' };
    const { values } = dynamics()?.index ?? { values: [] };
    const assessed = rows.flatMap((row, area) => {
      const value = values[area] ?? Number.NaN;
      return Number.isNaN(value) ? [] : [{ row, value }];
    });
    const different = assessed.filter(
      ({ row, value }) => words[dynamicsBand(value)] !== row['DI_V'],
    );
    expect(different.map(({ row }) => row['PLR_ID'])).toEqual([]);
    const name = 'Dynamik-Index (standardisierte Dynamik-summe)';
    const distances = assessed.map(({ row, value }) =>
      Math.abs(Number(published.get(row['PLR_ID'])?.[name]) - value),
    );
    // The index is published with two decimals, the changes with five.
    expect(Math.max(...distances)).toBeLessThanOrEqual(0.005 + 1e-5);
  });
});
