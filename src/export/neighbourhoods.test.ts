import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { areaId } from '../areas/area-id.ts';
import { neighbourhoodBasis } from '../analysis/neighbourhoods/neighbourhood-basis.ts';
import { Frames } from '../analysis/rule/frames.ts';
import { AreaPairs } from '../analysis/space/area-pairs.ts';
import type { Dataset } from '../areas/dataset.ts';
import { codebookCsv } from './codebook-csv.ts';
import { codebookSheetCsv } from './codebook-sheet.ts';
import { englishWords } from './export-words.ts';
import type { NeighbourhoodInput } from './neighbourhood-columns.ts';
import { neighbourhoodSheetCsv } from './neighbourhood-sheet.ts';
import { neighbourhoodsCsv } from './neighbourhoods-csv.ts';
import { neighbourhoodsGeojson } from './neighbourhoods-geojson.ts';
import { smallTownExport, square } from './small-town.fixture.ts';

/** The town in which area 0102 alone is marked. */
function town(changes: Partial<Dataset> = {}): NeighbourhoodInput {
  const input = smallTownExport(changes);
  const frames = new Frames(input.dataset, input.analysis);
  const rook = new AreaPairs().adjacency(input.dataset.areas.length);
  return { ...input, studies: neighbourhoodBasis(frames, input.judgement, rook) };
}

const made = new Date(2024, 4, 3);

test('for scripts: a name that would be a formula is text, no Land is an empty cell, and fictional data say so', () => {
  const [head, row] = neighbourhoodsCsv(town(), { form: 'plain' }).split('\r\n');
  expect(head).toBe(
    'key,name,land,municipality,areas,population,area_keys,share_mean,jobs_mean,steady_areas,steadiness,note',
  );
  expect(row).toMatch(/^0102,'=1\+1,,01,1,1500,0102,40\.5,12,0,0\.6666666666666666,Erfundene /);
});

test('for people: first lines, heads in words with the unit, decimal commas; in English points', () => {
  const german = neighbourhoodSheetCsv(town(), { language: 'de', made });
  expect(german).toMatch(/^\uFEFFKleinstadt\r\n/);
  expect(german).toContain(
    '\r\nSchlüssel;Name;Land;Bezirk;Gebiete;Einwohner;Schlüssel der Gebiete;Anteil: Mittelwert (%);',
  );
  expect(german).toContain("\r\n0102;'=1+1;;01;1;1500;0102;40,5;12;0;0,6666666666666666;");
  expect(neighbourhoodSheetCsv(town(), { language: 'en', made })).toContain('Share: mean (%)');
});

test('the name says of how many more areas it is, in the language of the file, in table and GeoJSON', () => {
  const input = town();
  const { clusters } = input.studies;
  const list = clusters.list.map((cluster) => ({ ...cluster, name: 'Mitte', others: 103 }));
  const large = { ...input, studies: { ...input.studies, clusters: { ...clusters, list } } };
  expect(neighbourhoodSheetCsv(large, { language: 'de', made })).toContain(
    '\r\n0102;Mitte und 103 weitere;',
  );
  expect(neighbourhoodSheetCsv(large, { language: 'en', made })).toContain(
    '0102,Mitte and 103 more',
  );
  expect(neighbourhoodsGeojson({ ...large, geometries: [null, square, null, null] })).toContain(
    '"name":"Mitte und 103 weitere"',
  );
});

test('only the neighbourhoods with the stated keys are written, in their order', () => {
  const rows = (keys: readonly string[]) =>
    neighbourhoodsCsv(town(), { form: 'plain', keys }).trim().split('\r\n').length - 1;
  expect(rows(['0102'])).toBe(1);
  expect(rows(['0101', '9999'])).toBe(0);
});

test('the ground stands beside the same properties; without outlines it is null', () => {
  const read = (geometry: typeof square | null) =>
    JSON.parse(
      neighbourhoodsGeojson(
        { ...town(), geometries: [null, geometry, null, null] },
        undefined,
        englishWords,
      ),
    ) as { features: unknown[] };
  expect(read(square)).toMatchObject({
    title: 'Kleinstadt',
    round: '2021',
    features: [
      {
        id: '0102',
        properties: { key: '0102', areas: 1, share_mean: 40.5, land: null },
        geometry: { type: 'MultiPolygon', coordinates: [[{ length: 4 }]] },
      },
    ],
  });
  expect(read(null).features).toMatchObject([{ geometry: null }]);
});

test('a name of 80 characters and a key __proto__ are written in full', () => {
  const name = 'Ä'.repeat(80);
  const areas = town().dataset.areas.map((area) => ({ ...area, id: areaId('__proto__'), name }));
  const [, row = ''] = neighbourhoodsCsv(town({ areas }), { form: 'plain' }).split('\r\n');
  expect(row.startsWith(`__proto__,${name},`)).toBe(true);
});

test('the codebook describes each of the 12 columns, by the head that it has in the file, in order', () => {
  const rowsOf = (text: string, entry: string) =>
    Papa.parse<string[]>(text).data.filter(([first]) => first === entry);
  const plain = rowsOf(codebookCsv(town(), { form: 'plain' }), 'neighbourhoodColumn');
  const [head = ''] = neighbourhoodsCsv(town(), { form: 'plain' }).split('\r\n');
  expect(plain.map(([, name]) => name).join(',')).toBe(head);
  const sheet = codebookSheetCsv(town(), { language: 'de', made });
  const spoken = rowsOf(sheet, 'Spalte der Quartiere');
  const [heads] = rowsOf(neighbourhoodSheetCsv(town(), { language: 'de', made }), 'Schlüssel');
  expect(spoken.map(([, name]) => name)).toEqual(heads);
  const meanings = spoken.map((row) => row[4]);
  expect(meanings.every((meaning) => meaning !== '' && meaning !== undefined)).toBe(true);
  // The mean of a share says which share, and of which unit.
  expect(spoken[7]?.slice(0, 3)).toEqual([
    'Spalte der Quartiere',
    'Anteil: Mittelwert (%)',
    'Anteil',
  ]);
  expect(spoken[7]?.[5]).toBe('Prozent');
});
