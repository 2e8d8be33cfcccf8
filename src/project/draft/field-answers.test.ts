import { expect, test } from 'vitest';
import { understandTable } from '../../ingest/understand/understand-table.ts';
import { draftProject } from './draft-project.ts';
import type { DraftedTable } from './draft-tables.ts';
import { answerField, answersOf, putUse } from './field-answers.ts';

/** What the field asks, answered by columns of a draft. */

function tableOf(file: string, text: string): DraftedTable {
  const reading = understandTable(file, new TextEncoder().encode(text));
  if (!reading.ok) throw new Error(JSON.stringify(reading.diagnostics));
  return reading.understanding;
}

const rows = (...lines: string[]) => lines.join('\n');
const figures = tableOf(
  'werte.csv',
  rows(
    'Schlüssel;Einwohner;Migrationshintergrund in %;Arbeitslose in %;Pendler in %',
    '01;1000;12,5;3,1;40,5',
    '02;2300;41,2;9,8;41,5',
    '03;1900;18,9;4,4;42,5',
  ),
);
const people = tableOf('leute.csv', rows('Schlüssel;Bewohner', '01;1001', '02;2301', '03;1901'));
const tables = [figures, people];
const { json } = draftProject({ areas: [], tables: [figures], points: [] });
const namesFor = (draft: typeof json, question: Parameters<typeof answersOf>[2]) =>
  answersOf(draft, tables, question).map(({ column, use }) => `${column.name}: ${use}`);

test('each question is answered by the column that the draft uses so; no rent is no answer', () => {
  expect(namesFor(json, 'people')).toEqual(['Einwohner: population']);
  expect(namesFor(json, 'migrant-share')).toEqual(['Migrationshintergrund in %: migrant-share']);
  expect(namesFor(json, 'economic-base')).toEqual(['Arbeitslose in %: base-weak']);
  expect(namesFor(json, 'rent')).toEqual([]);
});

test('another column in place of the migrant share: the first one stays as a further indicator', () => {
  const before = { file: 'werte.csv', name: 'Migrationshintergrund in %' };
  const next = { file: 'werte.csv', name: 'Pendler in %' };
  const edited = answerField(json, tables, 'migrant-share', before, next);
  expect(namesFor(edited, 'migrant-share')).toEqual(['Pendler in %: migrant-share']);
  const columns = edited.tables.flatMap(({ indicators = [] }) => indicators);
  expect(columns.map(({ role }) => role)).toEqual(['other', 'economic-base', 'migrant-share']);
  const taken = answerField(edited, tables, 'migrant-share', next, undefined);
  expect(namesFor(taken, 'migrant-share')).toEqual([]);
});

test('people counted in a second table: the first table no longer tells them', () => {
  const both = draftProject({ areas: [], tables, points: [] }).json;
  const alone = putUse(both, tables, { file: 'leute.csv', name: 'Bewohner' }, 'none');
  const before = { file: 'werte.csv', name: 'Einwohner' };
  const edited = answerField(alone, tables, 'people', before, {
    file: 'leute.csv',
    name: 'Bewohner',
  });
  expect(namesFor(edited, 'people')).toEqual(['Bewohner: population']);
});

test('a second column of the base makes an index of two, with its own direction; taken back, none is left', () => {
  const further = { file: 'werte.csv', name: 'Pendler in %' };
  const two = answerField(json, tables, 'economic-base', undefined, further);
  expect(two.statusIndex).toEqual({
    id: 'status-index',
    components: ['arbeitslose-in', 'pendler-in'],
  });
  const turned = putUse(two, tables, further, 'base-strong');
  expect(namesFor(turned, 'economic-base')).toEqual([
    'Arbeitslose in %: base-weak',
    'Pendler in %: base-strong',
  ]);
  const one = answerField(turned, tables, 'economic-base', further, undefined);
  expect(one.statusIndex).toBeUndefined();
});
