import { expect, test } from 'vitest';
import { areaSheetCsv } from './area-sheet.ts';
import { codebookCsv } from './codebook-csv.ts';
import { flaggedGeojson } from './flagged-geojson.ts';
import { publicationLines } from './publication-words.ts';
import { resultJson } from './result-json.ts';
import { smallTownExport } from './small-town.fixture.ts';

const publication = Object.freeze({
  publisher: { name: { de: 'Stadt A', en: 'City A' }, url: 'https://a.example/' },
  contact: {
    name: { de: 'Amt 1' },
    email: 'q@a.example',
    text: { de: 'werktags', en: 'workdays' },
  },
  dataDate: '2024-12-31',
});

function published() {
  const input = smallTownExport();
  const { dataset } = input;
  const groups = [{ id: 'g', label: { de: 'Gruppe' }, description: { de: 'Wer.' }, count: 'N' }];
  const roles = { 'migrant-share': { de: 'Wer gezählt ist.' } };
  return { ...input, dataset: { ...dataset, publication, groups, roles } };
}

test('publisher, date and contact have a line each, in the words of the language', () => {
  expect(publicationLines(publication, 'de')).toEqual([
    'Herausgegeben von: Stadt A, https://a.example/',
    'Stand der Daten: 31. Dezember 2024',
    'Ansprechpartner: Amt 1, q@a.example, werktags',
  ]);
  expect(publicationLines(publication, 'en')[1]).toBe('Date of the data: 31 December 2024');
  expect(publicationLines({}, 'de')).toEqual([]);
  expect(publicationLines({ contact: {} }, 'de')).toEqual([]);
});

test('the sheet says them in its first lines, the codebook in rows of their own', () => {
  const sheet = areaSheetCsv(published(), { language: 'de', figures: 'full', made: new Date() });
  expect(sheet.split('\r\n\r\n')[0]).toContain('Stand der Daten: 31. Dezember 2024');
  const rows = codebookCsv(published(), { form: 'plain' }).split('\r\n');
  const rowOf = (entry: string) => rows.find((row) => row.startsWith(`${entry},`));
  expect(rowOf('publisher')).toMatch(/^publisher,,Stadt A,.*,https:\/\/a\.example\//);
  expect(rowOf('contact')).toMatch(/^contact,,Amt 1,werktags,.*,q@a\.example/);
  expect(rowOf('dataDate')).toContain('2024-12-31');
});

test('the codebook defines every role and group of the data', () => {
  const rows = codebookCsv(published(), { form: 'plain' }).split('\r\n');
  const told = rows.filter((row) => /^(role|group),/.test(row));
  expect(told).toHaveLength(3);
  expect(told[0]).toMatch(/^role,,,Wer gezählt ist\.,.*,migrant-share,/);
  expect(told[2]).toMatch(/^group,g,Gruppe,Wer\.,.*,population,,N/);
});

test('GeoJSON and result.json carry them as the project states them', () => {
  const geojson = JSON.parse(flaggedGeojson({ ...published(), geometries: [] })) as object;
  expect(geojson).toMatchObject(publication);
  const result = JSON.parse(
    resultJson({ ...published(), joins: [], diagnostics: [], word: () => '' }),
  ) as object;
  expect(result).toMatchObject(publication);
});
