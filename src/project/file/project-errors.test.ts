import { expect, test } from 'vitest';
import type { DiagnosticEntry } from '../../areas/diagnostic.ts';
import { readProject } from './read-project.ts';
import { errorsOf, jobs, read, share, smallest, tableWith } from '../small-project.fixture.ts';

test('broken JSON is reported with its line', () => {
  const reading = readProject('{\n  "version": 1,\n  "title": ,\n}', 'p.json');
  expect(reading).toEqual({
    ok: false,
    diagnostics: [
      { kind: 'project-not-json', severity: 'error', file: 'p.json', line: 3, found: '"title": ,' },
    ],
  });
});

test('a file of a newer version is refused as such', () => {
  expect(errorsOf({ version: 2, tables: 'of tomorrow' })).toEqual([
    {
      kind: 'project-newer',
      severity: 'error',
      file: 'p.json',
      column: 'version',
      found: '2',
      expected: '1',
    },
  ]);
});

const six =
  'classAtLeast | classAtMost | valueAtLeast | valueAtMost | timesMeanAtLeast | timesMeanAtMost';
const withRule = (condition: object) => ({ rule: { all: [condition] } });

test.each<[string, object, string, string | undefined, string]>([
  ['no version', { version: undefined }, 'version', undefined, '1'],
  ['a version in quotes', { version: '1' }, 'version', '"1"', '1'],
  ['no title', { title: undefined }, 'title', undefined, 'text'],
  ['an empty title', { title: '' }, 'title', '""', 'text'],
  ['no source of areas', { areas: { key: 'ID' } }, 'areas.source', undefined, 'text'],
  ['tables that are no list', { tables: {} }, 'tables', '{}', 'list'],
  [
    'an unknown role',
    tableWith(share, jobs, { ...share, id: 'x', role: 'base' }),
    'tables[0].indicators[2].role',
    '"base"',
    '"migrant-share" | "economic-base" | "rent" | "other"',
  ],
  [
    'a list of missing signs that is a text',
    { tables: [{ ...smallest.tables[0], missing: '-' }] },
    'tables[0].missing',
    '"-"',
    'list',
  ],
  [
    'a label without German',
    tableWith({ ...share, label: { en: 'Share' } }),
    'tables[0].indicators[0].label.de',
    undefined,
    'text',
  ],
  [
    'an id that no property can have',
    tableWith({ ...share, id: '__proto__' }),
    'tables[0].indicators[0].id',
    '"__proto__"',
    'text',
  ],
  [
    'a class above seven',
    withRule({ indicator: 'share', classAtLeast: 8 }),
    'rule.all[0].classAtLeast',
    '8',
    '1 … 7',
  ],
  [
    'a condition without a cut',
    withRule({ indicator: 'share' }),
    'rule.all[0]',
    '{"indicator":"share"}',
    six,
  ],
  [
    'a condition with two cuts',
    withRule({ indicator: 'share', classAtLeast: 6, valueAtLeast: 30 }),
    'rule.all[0]',
    '{"indicator":"share","classAtLeast":6,"valueAtLeast":30}',
    six,
  ],
  [
    'an indicator nobody knows',
    withRule({ indicator: 'rent', classAtLeast: 6 }),
    'rule.all[0].indicator',
    '"rent"',
    '"share" | "jobs"',
  ],
  [
    'a frame without its property',
    withRule({ indicator: 'share', classAtLeast: 6, frame: 'land' }),
    'rule.all[0].frame',
    '"land"',
    '"all"',
  ],
  ['a negative limit', { privacy: { minimumCount: -1 } }, 'privacy.minimumCount', '-1', '≥ 0'],
  [
    'a broken limit',
    { privacy: { minimumCount: 1.5 } },
    'privacy.minimumCount',
    '1.5',
    'whole number',
  ],
  [
    'a source that is no web address',
    { sources: [{ text: 'Amt', url: 'javascript:alert(1)' }] },
    'sources[0].url',
    '"javascript:alert(1)"',
    'http:// | https://',
  ],
  ['an id given twice', tableWith(share, share), 'tables[0].indicators[1].id', '"share"', 'unique'],
  [
    'a status index named like an indicator',
    { statusIndex: { id: 'jobs', components: ['jobs'] } },
    'statusIndex.id',
    '"jobs"',
    'unique',
  ],
  [
    'a component nobody knows',
    { statusIndex: { id: 'index', components: ['jobs', 'joobs'] } },
    'statusIndex.components[1]',
    '"joobs"',
    '"share" | "jobs"',
  ],
  [
    'no components',
    { statusIndex: { id: 'index', components: [] } },
    'statusIndex.components',
    '[]',
    'non-empty list',
  ],
  [
    'a weight of no component',
    { statusIndex: { id: 'index', components: ['jobs'], weights: { share: 2 } } },
    'statusIndex.weights.share',
    '2',
    '"jobs"',
  ],
  [
    'a group of an unknown share',
    { groups: [{ id: 'g', share: 'x' }] },
    'groups[0].share',
    '"x"',
    '"share" | "jobs"',
  ],
  [
    'a group with neither share nor count',
    { groups: [{ id: 'g' }] },
    'groups[0]',
    '{"id":"g"}',
    'share | count',
  ],
])(
  'the message for %s names path, finding and what is allowed',
  (_case, changes, column, found, expected) => {
    expect(errorsOf(changes)).toEqual([
      {
        kind: 'project-wrong',
        severity: 'error',
        file: 'p.json',
        column,
        ...(found === undefined ? {} : { found }),
        expected,
      },
    ]);
  },
);

test('a list instead of a project is one error about the whole file', () => {
  const reading = readProject('[]', 'p.json');
  expect(reading.diagnostics).toMatchObject([{ column: '$', found: '[]', expected: 'object' }]);
});

test('an id may come again in another round, but not where a table belongs to every round', () => {
  const table = { source: 't.csv', key: 'ID', indicators: [share] };
  const rounds = (...names: (string | undefined)[]) => ({
    tables: names.map((round) => ({ ...table, round })),
  });
  expect(errorsOf(rounds('2019', '2021'))).toEqual([]);
  expect(errorsOf(rounds('2019', '2019'))).toHaveLength(1);
  expect(errorsOf(rounds('2019', undefined))).toHaveLength(1);
  expect(errorsOf(rounds(undefined, '2019'))).toHaveLength(1);
});

test('an indicator with another unit in a later round is a contradiction', () => {
  const table = { source: 't.csv', key: 'ID' };
  const errors = errorsOf({
    tables: [
      { ...table, round: '2019', indicators: [share] },
      { ...table, round: '2021', indicators: [{ ...share, unit: 'count' }] },
    ],
  });
  expect(errors).toMatchObject([
    { column: 'tables[1].indicators[0].unit', found: '"count"', expected: '"percent"' },
  ]);
});

test('unknown keys are hints with their path, also inside lists, and the project is read', () => {
  const reading = read({
    titel: 'x',
    ...tableWith({ ...share, lable: 'Anteil', 'high means': 'weak' }, jobs),
  });
  expect(reading.ok).toBe(true);
  expect(
    reading.diagnostics.map(({ kind, severity, column }: DiagnosticEntry) => [
      kind,
      severity,
      column,
    ]),
  ).toEqual([
    ['project-unknown-key', 'hint', 'tables[0].indicators[0].lable'],
    ['project-unknown-key', 'hint', 'tables[0].indicators[0]["high means"]'],
    ['project-unknown-key', 'hint', 'titel'],
  ]);
});

test('a key called __proto__ is an unknown key like any other', () => {
  const text = JSON.stringify(smallest).replace('{', '{"__proto__":{"fictional":true},');
  const reading = readProject(text, 'p.json');
  expect(reading.ok && reading.project.instructions.fictional).toBe(false);
  expect(reading.diagnostics).toMatchObject([{ column: '__proto__', kind: 'project-unknown-key' }]);
});

test('an economic base that does not say which end is weak is read as weak where high, with a hint', () => {
  const reading = read(tableWith(share, { ...jobs, highMeans: undefined }));
  expect(reading.ok && reading.project.instructions.tables[0]?.indicators[1]?.highMeans).toBe(
    'weak',
  );
  expect(reading.diagnostics).toMatchObject([
    { kind: 'project-assumed', severity: 'hint', column: 'tables[0].indicators[1].highMeans' },
  ]);
});
