import { expect, test } from 'vitest';
import type { DraftQuestion } from '../../areas/draft.ts';
import { textsOf } from '../../i18n/texts.ts';
import { understandTable } from '../../ingest/understand/understand-table.ts';
import { draftTable } from '../../project/draft/draft-tables.ts';
import type { ProjectFile } from '../../project/file/schema.ts';
import { draftObstacle, readySentence, stepOf } from './draft-obstacle.ts';

const german = textsOf('de');
const encoding = (file: string, answered?: string): DraftQuestion => ({
  kind: 'table-encoding',
  id: `table-encoding:${file}`,
  file,
  facts: {},
  options: [{ value: 'utf-8' }],
  ...(answered !== undefined && { answered }),
});

test('what is lacking and what is open is named together, each once', () => {
  const { lacks, questions, lacking } = german.import;
  const obstacle = draftObstacle(
    ['key'],
    [encoding('a.csv'), encoding('b.csv')],
    undefined,
    german,
  );
  expect(obstacle).toBe(lacking(`${lacks.key}; ${questions['table-encoding'].short}`));
});

test('with everything answered the trial decides: not yet there, failed, or no obstacle', () => {
  const answered = [encoding('a.csv', 'utf-8')];
  const after = (trial: { readonly ok: boolean } | undefined) =>
    draftObstacle([], answered, trial, german);
  expect(after(undefined)).toBe('Wird geprüft …');
  expect(after({ ok: false })).toBe(german.import.failing);
  expect(after({ ok: true })).toBeUndefined();
});

test('a draft that can be taken says what the rule does without', () => {
  const { fields } = german.import.steps;
  expect(readySentence([], german)).toBe('Alles Nötige ist gesetzt.');
  expect(readySentence(['people', 'rent'], german)).toBe(
    `Für die Regel nicht gefunden: ${fields.people.short}, ${fields.rent.short}.`,
  );
});

test('a question stands at the step of its column, that of the areas, or above all steps', () => {
  const lines = ['NR;Einwohner', ...[101, 102, 103].map((key) => `${key};${key * 30}`)];
  const reading = understandTable('t.csv', new TextEncoder().encode(lines.join('\n')));
  if (!reading.ok) throw new Error(JSON.stringify(reading.diagnostics));
  const table = reading.understanding;
  const tables = draftTable(table, new Set(), undefined);
  const json: ProjectFile = {
    version: 1,
    title: 'T',
    areas: { source: 'a.geojson', key: 'NR' },
    tables,
  };
  const at = (file: string, column?: string) =>
    stepOf({ file, ...(column !== undefined && { column }) }, json, [table]);
  expect(at('t.csv', 'Einwohner')).toBe('people');
  expect(at('a.geojson')).toBe('areas');
  expect(at('t.csv')).toBe('top');
  expect(at('t.csv', 'NR')).toBe('top');
});
