import type { TableInstructions } from '../instructions/table-instructions.ts';
import { expect, test } from 'vitest';
import { figureAt } from '../../areas/column.ts';
import type { Diagnostic } from '../../areas/diagnostic.ts';
import type { ReadingInstructions } from '../instructions/instructions.ts';
import { readDataset } from '../dataset/read-dataset.ts';

const keys = ['01', '02', '03', '04'] as const;

const squares = JSON.stringify({
  type: 'FeatureCollection',
  features: keys.map((key, at) => ({
    type: 'Feature',
    properties: { KEY: key },
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [at, 50],
          [at + 1, 50],
          [at + 1, 51],
          [at, 50],
        ],
      ],
    },
  })),
});

const share = { id: 'share', column: 'Anteil', role: 'migrant-share', unit: 'percent' } as const;

/** Four areas with a table "KEY;EW;Anteil". */
function read(rows: readonly string[], stated: Partial<TableInstructions> = {}) {
  const table = {
    source: 'werte.csv',
    key: 'KEY',
    population: 'EW',
    indicators: [{ ...share, label: { de: 'Anteil' } }],
    ...stated,
  };
  const instructions: ReadingInstructions = {
    title: 'Stadt',
    fictional: true,
    areas: { source: 'areas.geojson', key: 'KEY' },
    tables: [table],
    sources: [],
    privacy: { minimumPopulation: 300, minimumCount: 10 },
    sharesOfPopulation: ['share'],
  };
  const text = ['KEY;EW;Anteil', ...rows.map((row, at) => `${keys[at]};${row}`)].join('\n');
  const files = new Map([
    ['areas.geojson', squares],
    ['werte.csv', text],
  ]);
  const reading = readDataset(instructions, (name) => new TextEncoder().encode(files.get(name)));
  if (!reading.ok) throw new Error(JSON.stringify(reading.diagnostics));
  const [round] = reading.dataset.rounds;
  const listed = (column: (typeof reading.dataset.rounds)[0]['columns'][string] | undefined) =>
    keys.map((_, index) => {
      const figure = column && figureAt(column, index);
      return figure?.state === 'known' ? figure.value : figure?.state;
    });
  const told = (kind: Diagnostic['kind']) => reading.diagnostics.filter((one) => one.kind === kind);
  return { shares: listed(round?.columns['share']), people: listed(round?.population), told };
}

test('fractions times 100 are percents, without the noise of binary fractions', () => {
  const rows = ['1000;0,07', '1000;0,29', '1000;0,221', '1000;1'];
  const forms = { Anteil: { factor: 100 } };
  expect(read(rows, { columnForms: forms }).shares).toEqual([7, 29, 22.1, 100]);
  expect(read(rows, { columnForms: forms }).told('scale-fractions')).toEqual([]);
});

test('fractions of which the project says nothing stay, and it is said that they may be fractions', () => {
  const { shares, told } = read(['5000;0,07', '5000;0,29', '5000;0,221', '5000;0,5']);
  expect(shares).toEqual(['suppressed', 0.29, 0.221, 0.5]); // 0.07 % of 5000 would be 3.5 people
  expect(told('scale-fractions')).toMatchObject([{ column: 'Anteil', found: '0.5' }]);
});

test('the factor comes before the range: 1.2 times 100 is no share', () => {
  const { shares, told } = read(['1000;0,5', '1000;1,2', '1000;0,3', '1000;0,4'], {
    columnForms: { Anteil: { factor: 100 } },
  });
  expect(shares).toEqual([50, 'missing', 30, 40]);
  expect(told('share-out-of-range')).toMatchObject([{ items: ['3: 1,2'] }]);
});

const mixed = ['1000;52,1 %', '1000;0,221', '1000;12,5%', '1000;33'];

test('a cell without % beside cells with it is missing below 1 and percent above, and both are named', () => {
  const { shares, told } = read(mixed);
  expect(shares).toEqual([52.1, 'missing', 12.5, 33]);
  expect(told('scale-percent-mixed')).toMatchObject([
    { severity: 'warning', items: ['3: 0,221'] },
    { severity: 'hint', items: ['5: 33'] },
  ]);
});

test('cells without % are what the project states', () => {
  const of = (bare: 'fraction' | 'percent' | 'missing', rows = mixed) =>
    read(rows, { columnForms: { Anteil: { bare } } }).shares;
  expect(of('fraction', ['1000;52,1 %', '1000;0,221', '1000;12,5%', '1000;0'])).toEqual([
    52.1, 22.1, 12.5, 0,
  ]);
  expect(of('percent', ['9000;52,1 %', '9000;0,221', '9000;12,5%', '9000;33'])).toEqual([
    52.1, 0.221, 12.5, 33,
  ]);
  expect(of('missing')).toEqual([52.1, 'missing', 12.5, 'missing']);
});

test('people in thousands are withheld for their unit, not for privacy', () => {
  const rows = ['1,024;12,5', '2,31;41,2', '1,875;18,9', '3,12;33,4'];
  const { people, told } = read(rows);
  expect(people).toEqual([1.024, 2.31, 1.875, 3.12]);
  expect(told('privacy-few-people')).toEqual([]);
  expect(told('scale-people')).toMatchObject([{ severity: 'warning', found: '2.31' }]);
  const right = read(rows, { columnForms: { EW: { factor: 1000 } } });
  expect(right.people).toEqual([1024, 2310, 1875, 3120]);
  expect(right.shares).toEqual([12.5, 41.2, 18.9, 33.4]);
  expect(right.told('scale-people')).toEqual([]);
});

test('areas that are small indeed are withheld for privacy', () => {
  const { told } = read(['120;12,5', '211;41,2', '180;18,9', '240;33,4']);
  expect(told('scale-people')).toEqual([]);
  expect(told('privacy-few-people')).toHaveLength(1);
});

test('1,024 people beside shares with a decimal point are 1024', () => {
  const rows = ['1,024;12.5', '2,310;41.2', '1,875;18.9', '3,120;33.4'];
  expect(read(rows).people).toEqual([1024, 2310, 1875, 3120]);
});

test('1,024 people beside shares with a decimal comma are 1024 too, and that is said', () => {
  const { people, told } = read(['1,024;12,5', '2,310;41,2', '1,875;18,9', '945;33,4']);
  expect(people).toEqual([1024, 2310, 1875, 945]);
  expect(told('scale-thousands')).toMatchObject([{ column: 'EW', found: '1,024' }]);
});

test('1.024 people beside shares with a decimal point are 1024 as well', () => {
  const { people, told } = read(['1.024;12.5', '2.310;41.2', '1.875;18.9', '945;33.4']);
  expect(people).toEqual([1024, 2310, 1875, 945]);
  expect(told('scale-thousands')).toHaveLength(1);
});

test('the decimal sign that is stated for the column counts before everything', () => {
  const rows = ['1,024;12,5', '2,310;41,2', '1,875;18,9', '3,120;33,4'];
  const { people } = read(rows, { columnForms: { EW: { decimal: ',', factor: 1000 } } });
  expect(people).toEqual([1024, 2310, 1875, 3120]);
});
