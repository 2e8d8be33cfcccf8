import { expect, test } from 'vitest';
import { understandTable } from '../../ingest/understand/understand-table.ts';
import { shownColumns, draftTable, type DraftedTable } from './draft-tables.ts';
import { setUse } from './edit-draft.ts';
import { setWhole, wholeChoice } from './edit-share.ts';
import { answerQuestion, isOpen, questionsOf } from '../questions/questions.ts';
import type { ProjectFile } from '../file/schema.ts';

const areas = [101, 102, 103, 104, 105, 106];

/** A table with a row per area; each column is so many per area and seven more in each. */
function counting(columns: Readonly<Record<string, number>>): DraftedTable {
  const names = Object.keys(columns);
  const lines = [
    ['NR', ...names].join(';'),
    ...areas.map((key, row) =>
      [key, ...names.map((name) => (columns[name] ?? 0) + 7 * row)].join(';'),
    ),
  ];
  const reading = understandTable('t.csv', new TextEncoder().encode(lines.join('\n')));
  if (!reading.ok) throw new Error(JSON.stringify(reading.diagnostics));
  return reading.understanding;
}

function draftOf(table: DraftedTable): ProjectFile {
  const tables = draftTable(table, new Set(), undefined);
  return { version: 1, title: 'T', areas: { source: 'a.geojson', key: 'NR' }, tables };
}

const columnOf = (table: DraftedTable, name: string) => {
  const column = shownColumns(table).find((one) => one.name === name);
  if (!column) throw new Error(`there is no ${name}`);
  return column;
};

const figuresOf = ({ tables }: ProjectFile) =>
  tables.flatMap(({ indicators = [] }) =>
    indicators.map(({ column, numerator, denominator, unit }) =>
      [column ?? numerator, denominator, unit].filter((one) => one !== undefined),
    ),
  );

test('a share is offered of each other count, the people first; the proposed one is chosen', () => {
  const table = counting({ Einwohner: 3000, Arbeitslose: 200, Haushalte: 1500, Miete: 7 });
  expect(wholeChoice(draftOf(table), table, columnOf(table, 'Arbeitslose'))).toEqual({
    chosen: 'Einwohner',
    possible: ['Einwohner', 'Haushalte'],
    proposed: 'Einwohner',
  });
});

test('a person takes another whole, or the numbers themselves', () => {
  const table = counting({ Einwohner: 3000, Arbeitslose: 200, Haushalte: 1500 });
  const column = columnOf(table, 'Arbeitslose');
  const other = setWhole(draftOf(table), table, column, 'Haushalte');
  expect(figuresOf(other)).toEqual([['Arbeitslose', 'Haushalte', 'percent']]);
  const plain = setWhole(other, table, column, undefined);
  expect(figuresOf(plain)).toEqual([['Arbeitslose', 'count']]);
  expect(plain.tables[0]?.indicators?.[0]?.id).toBe('arbeitslose');
});

test('with a column per year the share is formed in every year', () => {
  const table = counting({
    'EW 2020': 3000,
    'EW 2021': 3100,
    'Haushalte 2020': 900,
    'Haushalte 2021': 950,
    'Bäume 2020': 500,
    'Bäume 2021': 510,
  });
  const column = columnOf(table, 'Bäume 2021');
  const used = setUse(draftOf(table), table, column, 'other');
  expect(figuresOf(used)).toEqual([
    ['Bäume 2021', 'count'],
    ['Bäume 2020', 'count'],
  ]);
  expect(figuresOf(setWhole(used, table, column, 'Haushalte 2021'))).toEqual([
    ['Bäume 2021', 'Haushalte 2021', 'percent'],
    ['Bäume 2020', 'Haushalte 2020', 'percent'],
  ]);
});

test('a column that counts becomes a share when it gets a role', () => {
  const table = counting({ Einwohner: 3000, 'Personen im Leistungsbezug': 200 });
  const json = setUse(
    { ...draftOf(table), tables: [{ source: 't.csv', key: 'NR', population: 'Einwohner' }] },
    table,
    columnOf(table, 'Personen im Leistungsbezug'),
    'base-weak',
  );
  expect(figuresOf(json)).toEqual([['Personen im Leistungsbezug', 'Einwohner', 'percent']]);
});

const understood = (table: DraftedTable) => ({ areas: [], tables: [table], points: [] });

test('a count in a role is asked about: a share of what; each answer is a key of the project file', () => {
  const table = counting({ Ausländer: 200, Haushalte: 1500 });
  const json = draftOf(table);
  const question = questionsOf(json, understood(table)).find(isOpen);
  if (!question) throw new Error('nothing is asked');
  expect(question).toMatchObject({
    kind: 'count-as-share',
    id: 'count-as-share:t.csv:Ausländer',
    options: [{ value: 'of:Haushalte' }, { value: 'none' }],
  });
  expect(question.proposed).toBeUndefined();
  const formed = answerQuestion(json, question, 'of:Haushalte', understood(table));
  expect(figuresOf(formed)).toEqual([['Ausländer', 'Haushalte', 'percent']]);
  expect(questionsOf(formed, understood(table))).toEqual([]);
  const left = answerQuestion(json, question, 'none', understood(table));
  expect(left.tables[0]?.indicators?.[0]).toMatchObject({ column: 'Ausländer', role: 'other' });
  expect(questionsOf(left, understood(table))).toEqual([]);
});

test('numbers up to 100 that are next to nothing beside the people may be percent: asked, with nothing proposed', () => {
  const table = counting({ Einwohner: 3000, Ausländer: 12 });
  const json = draftOf(table);
  const [question] = questionsOf(json, understood(table));
  expect(question?.options.map(({ value }) => value)).toEqual(['of:Einwohner', 'percent', 'none']);
  expect(question?.proposed).toBeUndefined();
  const answered = question && answerQuestion(json, question, 'percent', understood(table));
  expect(answered && figuresOf(answered)).toEqual([['Ausländer', 'percent']]);
});
