import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Diagnostic, DiagnosticEntry } from '../../areas/diagnostic.ts';
import { sharedFile } from '../../shared-data.fixture.ts';
import { decodeText } from '../text/decode-text.ts';
import type { TableLayout } from '../table/find-table-body.ts';
import { parseTable } from '../table/parse-table.ts';
import { readCell } from '../cells/read-cell.ts';
import { signsFor } from '../cells/signs.ts';
import { cellAt, lineOf, placeOfColumn } from '../result/table.ts';
import { decideDecimal } from '../cells/decimal-sign.ts';
import { understandTable } from '../understand/understand-table.ts';

/** The nine files as German offices gave them out: what a person reads in each, cell by cell. */

const folder = 'data/messy-csv/';
const names = {
  crOnly: '01-cr-only-lost-leading-zero.csv',
  quotedTwice: '02-doubly-quoted-split-at-decimal-comma.csv',
  keineDaten: '03-keine-daten-lost-leading-zero.csv',
  hamburg: '04-space-thousands-padded-dot-missing-totals.csv',
  hamburg1252: '04b-windows-1252.csv',
  sentinel: '07-minus-9999-ungueltig.csv',
  bom: '08-bom-crlf-semicolon.csv',
  genesisPeople: '10-genesis-12411-0015-windows-1252.csv',
  genesisArea: '11-genesis-11111-0001-windows-1252.csv',
} as const;

const isThere = sharedFile(folder + names.crOnly) !== undefined;

function bytesOf(name: keyof typeof names): Uint8Array {
  return readFileSync(sharedFile(folder + names[name]) ?? '');
}

function open(name: keyof typeof names, layout: TableLayout = {}) {
  const diagnostics: Diagnostic[] = [];
  const text = decodeText(bytesOf(name))?.text ?? '';
  const table = parseTable(name, text, layout, (one) => diagnostics.push(one));
  if (!table) throw new Error(`${name} could not be read`);
  const column = (header: string) => placeOfColumn(table, header);
  const cells = (row: number, headers: readonly string[]) =>
    headers.map((header) => cellAt(table, row, column(header)));
  const figures = (header: string) => {
    const texts = table.rows.map((_, row) => cellAt(table, row, column(header)));
    const { rule } = decideDecimal(texts);
    return texts.map((one) => readCell(one, rule, signsFor({})));
  };
  const values = (header: string) =>
    figures(header).flatMap((one) => (one.state === 'known' ? [one.value] : []));
  const kinds = diagnostics.map(({ kind, count }: DiagnosticEntry) => `${kind} ${count}`);
  return { table, cells, figures, values, kinds };
}

function understand(name: keyof typeof names, hints = {}) {
  const reading = understandTable(name, bytesOf(name), hints);
  if (!reading.ok) throw new Error(`${name} was not understood`);
  return reading.understanding;
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

test.skipIf(!isThere)(
  '01: lines end with CR alone; keys have lost their zero (needs ../shared)',
  () => {
    const { table, cells, values, kinds } = open('crOnly');
    expect(kinds).toEqual([]);
    // `wc` finds 446 CR-ended lines after the header, and one more without an end: 447 old Planungsräume.
    expect(table.rows).toHaveLength(447);
    expect(cells(0, ['ZEIT', 'RAUMID', 'MH_E', 'HK_NZOrd'])).toEqual([
      '201712',
      '1011101', // 01011101 with its zero
      '1879',
      '69',
    ]);
    expect(lineOf(table, 446)).toBe(448);
    expect(sum(values('MH_E'))).toBeGreaterThan(1_000_000); // Berlin had about 1.2 million in 2017
    expect(understand('crOnly')).toMatchObject({
      lineEnds: { value: 'cr', certainty: 'certain' },
      separator: { value: ';', reason: { code: 'rows-agree', count: 447, of: 447 } },
      key: { value: { column: 'RAUMID' } },
      totals: [],
    });
  },
);

test.skipIf(!isThere)(
  '02: lines quoted twice and split at the decimal comma are whole again (needs ../shared)',
  () => {
    const { table, cells, values, kinds } = open('quotedTwice');
    expect(kinds).toEqual(['table-requoted 448']);
    expect(table.header).toHaveLength(17);
    // "201212;""01011101"";…;1439",00;261,00;… was 201212;"01011101";…;1439,00;261,00;…
    expect(cells(0, ['ZEIT', 'RAUMID', 'BEZ', 'STADTRAUM', 'MH_E', 'HK_EU15', 'HK_NZOrd'])).toEqual(
      ['201212', '01011101', '01', '1', '1439,00', '261,00', '79,0'],
    );
    expect(values('MH_E').slice(0, 3)).toEqual([1439, 50, 2606]);
    expect(table.rows.every((row) => row.length === 17)).toBe(true);
    expect(understand('quotedTwice')).toMatchObject({
      requoted: { code: 'quoted-twice' },
      separator: { value: ';', certainty: 'certain' },
      key: { value: { column: 'RAUMID' } },
    });
  },
);

test.skipIf(!isThere)('01 and 02 are five years of the same 447 areas (needs ../shared)', () => {
  const [later, earlier] = [open('crOnly'), open('quotedTwice')];
  const keysOf = ({ table }: ReturnType<typeof open>) =>
    table.rows.map((_, row) => cellAt(table, row, placeOfColumn(table, 'RAUMID')).padStart(8, '0'));
  expect(keysOf(later).sort()).toEqual(keysOf(earlier).sort());
  // People with a migration background became more in Berlin from 2012 to 2017, by a fifth to a third.
  const growth = sum(later.values('MH_E')) / sum(earlier.values('MH_E'));
  expect(growth).toBeGreaterThan(1.15);
  expect(growth).toBeLessThan(1.35);
});

test.skipIf(!isThere)(
  '03: "keine Daten" is missing, and thirteen years stand below each other (needs ../shared)',
  () => {
    const { table, cells, figures } = open('keineDaten');
    expect(table.rows).toHaveLength(7046); // 13 × 542
    expect(cells(0, ['district_id', 'median_net_rent', 'year'])).toEqual([
      '1100101',
      '22.81',
      '2024',
    ]);
    const rents = figures('median_net_rent');
    const row = table.rows.findIndex((one) => one.includes('keine Daten'));
    expect(rents[row]).toEqual({ state: 'missing' });
    expect(rents[0]).toEqual({ state: 'known', value: 22.81 });
    const { years, key, columns } = understand('keineDaten');
    expect(key?.value.column).toBe('district_id');
    expect(years?.value.column).toBe('year');
    expect(years?.value.values).toHaveLength(13);
    expect(columns.map(({ kind }) => kind.value)).toEqual([
      'key',
      'name',
      'rent',
      'count',
      'rent',
      'year',
    ]);
  },
);

test.skipIf(!isThere)(
  '04: blanks part the thousands and pad the cells, "." is withheld (needs ../shared)',
  () => {
    const { table, figures, values } = open('hamburg');
    expect(table.rows).toHaveLength(107); // 99 districts, 7 Bezirke, Hamburg
    expect(values('Bevölkerung').slice(0, 3)).toEqual([1675, 1914, 12_301]);
    expect(values('Bevölkerung').at(-1)).toBe(1_788_994);
    expect(figures('Wanderungssaldo')[0]).toEqual({ state: 'known', value: -23 }); // "-  23"
    const flats = 'Preise für Eigentums-wohnungen in EUR/m² (Jan 2014)';
    expect(figures(flats)[0]).toEqual({ state: 'suppressed' }); // "." in Hamburg-Altstadt
    expect(figures(flats)[1]).toEqual({ state: 'known', value: 6465 }); // HafenCity
  },
);

test.skipIf(!isThere)(
  '04b: the same table in windows-1252 gives the same cells (needs ../shared)',
  () => {
    const [utf8, latin] = [open('hamburg').table, open('hamburg1252').table];
    expect(latin.header).toEqual(utf8.header);
    expect(latin.rows).toEqual(utf8.rows);
    expect(understand('hamburg1252').encoding).toEqual({
      value: 'windows-1252',
      certainty: 'likely',
      reason: { code: 'no-utf-8' },
    });
  },
);

test.skipIf(!isThere)(
  '04: the seven Bezirke and Hamburg are recognised as sums of the districts (needs ../shared)',
  () => {
    const { totals, columns } = understand('hamburg');
    // Four Bezirke are called like one of their districts, so that only the line tells them apart.
    expect(totals.map(({ leaveOut }) => leaveOut)).toEqual([
      'Hamburg-Mitte',
      'Altona',
      103,
      'Hamburg-Nord',
      105,
      106,
      107,
      'Hamburg',
    ]);
    // Harburg is the sum of the 15 districts from line 86 ("Harburg") to line 100 ("Cranz").
    expect(totals[6]?.reason).toEqual({ code: 'sum-of-rows', line: 86, count: 15 });
    // Hamburg is the sum of the seven Bezirke from line 101 on.
    expect(totals[7]?.reason).toEqual({ code: 'sum-of-rows', line: 101, count: 7 });
    expect(columns.slice(0, 4).map(({ kind }) => kind.value)).toEqual([
      'key',
      'population',
      'count',
      'share',
    ]);
  },
);

test.skipIf(!isThere)(
  '07: -9999 stands where the row says "ungültig" and is proposed as withheld (needs ../shared)',
  () => {
    const { cells, figures } = open('sentinel');
    expect(cells(1, ['PLR_ID', 'PLR_NAME', 'EW', 'KI_08', 'KOM'])).toEqual([
      '01011102',
      'Großer Tiergarten',
      '192',
      '-9999',
      'ungültig (EW unter 300)',
    ]);
    // Read as missing even before the project says anything, never as a number.
    expect(figures('KI_08')[1]).toEqual({ state: 'missing', note: 'sentinel' });
    const { sentinels } = understand('sentinel');
    // Ten rows are invalid: nine with fewer than 300 people, one outlier; each in 48 columns.
    expect(sentinels).toMatchObject([
      {
        text: '-9999',
        meaning: 'suppressed',
        count: 480,
        reason: { code: 'row-says-invalid', text: 'ungültig (EW unter 300)', count: 10 },
      },
    ]);
  },
);

test.skipIf(!isThere)('08: byte order mark and CRLF leave no trace (needs ../shared)', () => {
  const { table, cells, values } = open('bom');
  expect(table.header[0]).toBe('PLR-ID');
  expect(table.header.at(-1)).toBe('Zuordnung Klasse Dynamik-Index');
  expect(cells(0, ['PLR-ID', 'zS1', 'Zuordnung Klasse Dynamik-Index'])).toEqual([
    '01100101',
    '-0.25',
    'negativ',
  ]);
  expect(values('zS1')).toHaveLength(536); // 542 less the 6 with too few people
  expect(understand('bom')).toMatchObject({
    encoding: { value: 'utf-8', reason: { code: 'byte-order-mark' } },
    lineEnds: { value: 'crlf' },
  });
});

test.skipIf(!isThere)(
  '10: a GENESIS table has titles above, two lines of header and a footer (needs ../shared)',
  () => {
    const { table, cells, values, kinds } = open('genesisPeople');
    expect(kinds).toEqual([
      'table-titles 4',
      'table-header-joined 2',
      'table-footer 4', // the line of strokes and three notes
      'table-header-empty 2', // nothing stands above the keys and the names
    ]);
    expect(table.header).toEqual([
      '#1',
      '#2',
      'Stichtag – 31.12.2014',
      'Stichtag – 31.12.2015',
      'Stichtag – 31.12.2016',
      'Stichtag – 31.12.2017',
      'Stichtag – 31.12.2018',
    ]);
    expect(table.rows).toHaveLength(10);
    expect(cells(1, ['#1', '#2', 'Stichtag – 31.12.2014'])).toEqual([
      '09564',
      'Nürnberg, kreisfreie Stadt',
      '501072',
    ]);
    // "-" is exactly zero: Greifswald was no county of its own any more.
    expect(values('Stichtag – 31.12.2018').slice(2, 5)).toEqual([3_644_826, 0, 208_886]);
    expect(understand('genesisPeople')).toMatchObject({
      headerRow: { value: 5, certainty: 'certain', reason: { code: 'titles-above', count: 4 } },
      headerRows: { value: 2 },
      firstRow: 7,
      lastRow: { value: 16, reason: { code: 'footer-below', line: 17 } },
    });
  },
);

test.skipIf(!isThere)(
  '11: the footer has quoted lines with semicolons, and "Insgesamt" is a total (needs ../shared)',
  () => {
    const { table, cells, kinds } = open('genesisArea');
    expect(kinds).toContain('table-footer 9');
    expect(table.rows.map((_, row) => cellAt(table, row, 0))).toEqual([
      'Baden-Württemberg',
      'Bayern',
      'Berlin',
      'Thüringen',
      'Insgesamt',
    ]);
    expect(cells(0, ['Stichtag – 31.12.1995', 'Stichtag – 31.12.2007'])).toEqual([
      '35752,50',
      '35751,40',
    ]);
    const { totals, columns } = understand('genesisArea');
    expect(totals).toMatchObject([{ line: 11, leaveOut: 'Insgesamt' }]);
    expect(columns[1]).toMatchObject({
      year: '31.12.1995',
      decimal: { value: ',', reason: { code: 'cells-prove-sign', text: '35752,50' } },
    });
  },
);

test.skipIf(!isThere)(
  'what the project states is used as it is: header line, lines of header, last row (needs ../shared)',
  () => {
    const { table, kinds } = open('genesisPeople', { headerRow: 6, lastRow: 9 });
    expect(table.header[2]).toBe('31.12.2014');
    expect(table.lines).toEqual([7, 8, 9]);
    expect(kinds).toEqual(['table-footer 11', 'table-header-empty 2']);
  },
);
