import { expect, test } from 'vitest';
import { oneSheet, partsOf, zipOfTexts } from '../../ingest/workbook/raw-workbook.fixture.ts';
import { DraftFiles } from './draft-files.ts';

/** Four squares with the keys 01 to 04. */
const areas = new File(
  [
    JSON.stringify({
      type: 'FeatureCollection',
      features: ['01', '02', '03', '04'].map((key, index) => ({
        type: 'Feature',
        properties: { KEY: key },
        geometry: { type: 'Polygon', coordinates: [squareAt(9 + index / 100)] },
      })),
    }),
  ],
  'gebiete.geojson',
);

function squareAt(west: number): number[][] {
  const east = west + 0.01;
  return [
    [west, 51],
    [east, 51],
    [east, 51.01],
    [west, 51.01],
    [west, 51],
  ];
}

const cell = (text: string | number) =>
  typeof text === 'number'
    ? `<c><v>${text}</v></c>`
    : `<c t="inlineStr"><is><t>${text}</t></is></c>`;
const row = (cells: readonly (string | number)[], attributes = '') =>
  `<row ${attributes}>${cells.map(cell).join('')}</row>`;
const head = row(['KEY', 'Einwohner', 'Arbeitslose in %']);
const four = ['01', '02', '03', '04'].map((key, at) => row([key, 1000 + at, 5.5 + at])).join('');

async function understand(workbook: Uint8Array) {
  const file = new File([Uint8Array.from(workbook)], 'werte.xlsx');
  const { understandings, draft } = await new DraftFiles().understand([areas, file]);
  return { table: understandings.tables[0], entry: draft.json.tables[0] };
}

test('a key in a hidden column joins: the column is read, and the project says so', async () => {
  const xml = `<cols><col min="1" max="1" hidden="1"/></cols><sheetData>${head}${four}</sheetData>`;
  const { table, entry } = await understand(oneSheet(xml));
  expect(entry).toMatchObject({ key: 'KEY', hidden: 'columns', sheet: 'Werte' });
  expect(table?.hiddenFound).toMatchObject({ rows: 0, columns: ['A (KEY)'] });
});

test('hidden rows stay out where the others join, and are counted', async () => {
  const old = row(['01', 900, 4.5], 'hidden="1"');
  const { table, entry } = await understand(
    oneSheet(`<sheetData>${head}${old}${four}</sheetData>`),
  );
  expect(table).toMatchObject({ rowCount: 4, hiddenFound: { rows: 1, firstRows: ['2'] } });
  expect(entry).not.toHaveProperty('hidden');
});

test('a hidden sheet with more cells is offered behind the one a person sees', async () => {
  const xml = `<sheetData>${head}${four}</sheetData>`;
  const more = `<sheetData>${head}${four}${row(['05', 1, 2])}</sheetData>`;
  const sheets = [
    { name: 'alt', state: 'hidden' as const, xml: more },
    { name: '2024', xml },
  ];
  const { table } = await understand(zipOfTexts(partsOf({ sheets })));
  expect(table).toMatchObject({
    sheet: '2024',
    sheets: ['2024', 'alt'],
    hiddenSheets: ['alt'],
    rowCount: 4,
  });
});

test('a stray cell in the last row and column leaves the table as it is', async () => {
  const stray = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
  const { table, entry } = await understand(
    oneSheet(`<sheetData>${head}${four}${stray}</sheetData>`),
  );
  expect(entry).toMatchObject({ key: 'KEY', population: 'Einwohner' });
  expect(table?.columns.slice(0, 3).map(({ cells }) => cells.value)).toEqual([4, 4, 4]);
});
