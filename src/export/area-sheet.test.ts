import { expect, test } from 'vitest';
import { understandTable } from '../ingest/understand/understand-table.ts';
import { areaSheetCsv, type AreaSheetOptions } from './area-sheet.ts';
import { smallTownExport } from './small-town.fixture.ts';

const made = new Date('2026-11-30T12:00:00Z');
const german: AreaSheetOptions = { language: 'de', figures: 'shown', made };

test('the German sheet begins with title, notice, year, rule, figures, sources and date', () => {
  const lines = areaSheetCsv(smallTownExport(), german).split('\r\n');
  expect(lines.slice(0, 8)).toEqual([
    '\uFEFFKleinstadt',
    'Erfundene Beispieldaten: Orte und Werte gibt es nicht',
    'Jahr: 2021',
    expect.stringMatching(/^"?Regel: .*30,5.*12,0/),
    '"Werte gerundet wie angezeigt; entschieden wird mit den ungerundeten"',
    'Quellen: Amt für Beispiele (CC0-1.0)',
    'Erstellt am 30. November 2026 mit dem Quartieratlas',
    '',
  ]);
});

test('heads and words are German, figures have the decimals of the screen, zero is 0, absence an empty cell', () => {
  const rows = areaSheetCsv(smallTownExport(), german).split('\r\n').slice(8, 13);
  expect(rows).toEqual([
    'Schlüssel;Name;Bezirk;Einwohner;Anteil (%);Anteil: Angabe;Anteil: Klasse;Arbeitslose (%);Arbeitslose: Angabe;Arbeitslose: Klasse;Markierung;Gründe;Nur knapp nicht markiert;Hinweis',
    expect.stringMatching(
      /^0101;Altstadt;01;1000;10,0;bekannt;3;2,3;bekannt;1;nicht markiert;.*;nein;Erfundene/,
    ),
    expect.stringMatching(/^0102;'=1\+1;01;1500;40,5;bekannt;5;12,0;bekannt;3;markiert;/),
    expect.stringMatching(/^0103;"Süd; ""Neu""";02;2000;;gesperrt;;13,0;bekannt;5;nicht entsch/),
    expect.stringMatching(/^0104;Ost;02;;0,0;bekannt;1;;fehlt;;nicht markiert;/),
  ]);
});

test('the reasons name value, cut, place and answer of every condition', () => {
  const [, , , , , , , , , , second = ''] = areaSheetCsv(smallTownExport(), german).split('\r\n');
  expect(second.replaceAll('\u202f', ' ')).toContain(
    '"Anteil: 40,5 %, Grenze 30,5 %, darüber: erfüllt | Arbeitslose: 12,0 %, Grenze 12,0 %, genau auf der Grenze: erfüllt"',
  );
});

test('full figures keep every digit; English has English heads, commas and points', () => {
  const text = areaSheetCsv(smallTownExport(), { language: 'en', figures: 'full', made });
  const rows = text.split('\r\n');
  expect(rows[0]).toBe('Kleinstadt');
  expect(rows.find((row) => row.startsWith('Key,'))).toMatch(/^Key,Name of the area,District,/);
  expect(rows.find((row) => row.startsWith('0101,'))).toMatch(
    /^0101,Altstadt,01,1000,10,known,3,2\.25,known,1,not marked,/,
  );
});

test('the sheet is read again as what it is: its head in the ninth line, four rows, the share in percent', () => {
  const bytes = new TextEncoder().encode(areaSheetCsv(smallTownExport(), german));
  const reading = understandTable('kleinstadt.csv', bytes);
  if (!reading.ok) throw new Error('the sheet cannot be read');
  const { headerRow, rowCount, columns } = reading.understanding;
  expect(headerRow.value).toBe(9);
  expect(rowCount).toBe(4);
  expect(columns.find(({ name }) => name === 'Anteil (%)')).toMatchObject({
    unit: { value: 'percent' },
    cells: { value: 2, zero: 1, missing: 1 },
  });
});
