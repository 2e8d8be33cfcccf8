import { expect, test } from 'vitest';
import { wordsOf } from '../../export/export-words.ts';
import { smallTownExport } from '../../export/small-town.fixture.ts';
import {
  codebookFile,
  notedRows,
  plainTableFile,
  pointsFile,
  sheetFile,
  studyFile,
} from './page-files.ts';

const town = {
  input: smallTownExport(),
  language: 'de',
  made: new Date(2026, 10, 30),
} as const;

test('all four areas are the table of 2021; two of them are a selection of it, and are in it alone', () => {
  const all = sheetFile(town, 'shown');
  const some = sheetFile(town, 'shown', [0, 3]);
  expect([all.name, some.name]).toEqual(['kleinstadt-2021.csv', 'kleinstadt-2021-auswahl.csv']);
  expect(['Altstadt', 'Ost', 'Süd'].map((name) => some.content.includes(name))).toEqual([
    true,
    true,
    false,
  ]);
  expect(all.content).toContain('Süd');
  expect(sheetFile({ ...town, language: 'en' }, 'shown', [0]).name).toBe(
    'kleinstadt-2021-selection.csv',
  );
});

test('a figure is written 40,5 in German, 40.5 in English and for programs; full figures have all decimals', () => {
  expect(sheetFile(town, 'shown').content).toContain('40,5');
  expect(sheetFile({ ...town, language: 'en' }, 'shown').content).toContain('40.5');
  expect(plainTableFile(town).content).toContain('40.5');
  expect(sheetFile(town, 'full').content).toContain('2,25');
  expect(sheetFile(town, 'shown').content).not.toContain('2,25');
});

test('the table for programs and the codebook are told apart by their names', () => {
  expect(plainTableFile(town).name).toBe('kleinstadt-2021-plain.csv');
  const codebook = codebookFile(town);
  expect(codebook.name).toBe('kleinstadt-2021-codebook.csv');
  expect(codebook.content).toContain('Anteil an den 15- bis 64-Jährigen');
});

test('a layer of points is named by its label; a layer that is not there gives no file', () => {
  const point = { name: 'Ostschule', longitude: 13.5, latitude: 52.25, area: 3 };
  const schools = {
    label: { de: 'Schulen', en: 'Schools' },
    source: 's.csv',
    points: [point],
    columns: [],
  };
  const input = smallTownExport({ points: [schools] });
  const file = pointsFile({ input, language: 'en' }, 0);
  expect(file?.name).toBe('kleinstadt-schools.csv');
  expect(file?.content).toContain('Ostschule');
  expect(file?.content).toContain('0104');
  expect(pointsFile({ input, language: 'de' }, 1)).toBeUndefined();
  expect(pointsFile(town, 0)).toBeUndefined();
});

test('the rows of a study say below that the data are made up, where they are', () => {
  const rows = [['Bezirk'], ['Nord']];
  expect(notedRows(rows, true, 'de')).toEqual([...rows, [wordsOf('de').fictionalNotice]]);
  expect(notedRows(rows, false, 'de')).toEqual(rows);
  expect(notedRows([['\u2068שיעור\u2069', 12.5, null]], false, 'de')).toEqual([
    ['שיעור', 12.5, null],
  ]);
});

test('a study is a file of its own name: zero is 0, what is not known is empty', () => {
  const { name, content } = studyFile(
    'Kleinstadt',
    'Zwei Merkmale',
    [
      ['Bezirk', 'Wert'],
      ['Nord', 0],
      ['Süd', null],
    ],
    'de',
  );
  expect(name).toBe('kleinstadt-zwei-merkmale.csv');
  expect(content.replaceAll('\r', '').split('\n').slice(1, 3)).toEqual(['Nord;0', 'Süd;']);
});
