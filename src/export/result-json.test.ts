import { expect, test } from 'vitest';
import { resultJson } from './result-json.ts';
import { smallTownExport } from './small-town.fixture.ts';

const join = Object.freeze({
  table: 'town.csv',
  round: '',
  matched: 3,
  areasWithoutRow: ['0104'],
  rowsWithoutArea: ['0199'],
  duplicateKeys: [],
  emptyKeys: 1,
  paddedKeys: ['0101', '0102'],
});

const parse = (text: string): Record<string, unknown> =>
  JSON.parse(text) as Record<string, unknown>;
const result = parse(
  resultJson({
    ...smallTownExport(),
    joins: [join],
    diagnostics: [
      { kind: 'table-no-rows', severity: 'warning', file: 'town.csv', line: 2 },
      { kind: 'index-undefined', severity: 'warning', column: 'jobs' },
    ],
    statusIndex: 'jobs',
    word: ({ kind }) => `Wortlaut ${kind}`,
  }),
);

test('areas, people, join (padded keys as a number) and flags are counted', () => {
  expect(result).toMatchObject({
    areas: 4,
    population: 4500,
    flags: {
      flagged: ['0102'],
      undecidable: ['0103'],
      clear: 2,
      population: 1500,
      municipalities: 1,
    },
  });
  expect(result['join']).toEqual([
    {
      table: 'town.csv',
      matched: 3,
      areasWithoutRow: ['0104'],
      rowsWithoutArea: ['0199'],
      duplicateKeys: [],
      emptyKeys: 1,
      paddedKeys: 2,
    },
  ]);
});

test('a classification has method, weight, six breaks, seven classes and what is absent', () => {
  const { share } = result['classification'] as Record<string, unknown>;
  // The people of the only area of class 1 are not known.
  // Sorted 0, 10, 40.5 (suppressed: 0103); by areas, break k is the value at ceil(3k/7).
  expect(share).toEqual({
    method: 'septiles',
    weight: 'areas',
    breaks: [0, 0, 10, 10, 40.5, 40.5],
    classes: [
      { class: 1, from: 0, to: 0, areas: 1, population: null },
      { class: 2, from: 0, to: 0, areas: 0, population: 0 },
      { class: 3, from: 0, to: 10, areas: 1, population: 1000 },
      { class: 4, from: 10, to: 10, areas: 0, population: 0 },
      { class: 5, from: 10, to: 40.5, areas: 1, population: 1500 },
      { class: 6, from: 40.5, to: 40.5, areas: 0, population: 0 },
      { class: 7, from: 40.5, to: 40.5, areas: 0, population: 0 },
    ],
    missing: 0,
    suppressed: 1,
  });
});

test('the status index is counted in bands', () => {
  expect(result['statusIndex']).toEqual({
    id: 'jobs',
    assessed: 3,
    bands: { high: 0, medium: 0, low: 0, veryLow: 3 },
  });
});

test('a diagnostic has kind, table, line and wording; what it lacks is null', () => {
  expect(result['diagnostics']).toEqual([
    { kind: 'table-no-rows', table: 'town.csv', line: 2, text: 'Wortlaut table-no-rows' },
    { kind: 'index-undefined', table: null, line: null, text: 'Wortlaut index-undefined' },
  ]);
});

test('without people and municipalities their numbers are null, and parts not asked for are absent', () => {
  const town = smallTownExport();
  const bare = smallTownExport({
    fictional: false,
    areas: town.dataset.areas.map(({ id, name }) => ({ id, name })),
    rounds: town.dataset.rounds.map(({ id, columns, withheld }) => ({ id, columns, withheld })),
  });
  const text = resultJson({ ...bare, joins: [], diagnostics: [], word: () => '' });
  const { population, flags, ...rest } = parse(text);
  expect(population).toBeNull();
  expect(flags).toMatchObject({ population: null, municipalities: null });
  expect(Object.keys(rest)).toEqual(['areas', 'round', 'join', 'classification', 'diagnostics']);
});

test('what studies tell stands between the indices and the diagnostics, and what they tell of flags stands there', () => {
  const parts = { flags: { clusters: 1 }, clusters: [{ id: 1 }] };
  const text = resultJson({
    ...smallTownExport(),
    joins: [],
    diagnostics: [],
    word: String,
    parts,
  });
  const told = parse(text);
  expect(Object.keys(told).slice(-3)).toEqual(['flags', 'clusters', 'diagnostics']);
  expect(told['flags']).toMatchObject({ clear: 2, clusters: 1 });
  expect(told['clusters']).toEqual([{ id: 1 }]);
});
