import { expect, test } from 'vitest';
import { understandTable, type TableHints } from './understand-table.ts';

function understand(text: string | Uint8Array, hints: TableHints = {}) {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const reading = understandTable('t.csv', bytes, hints);
  if (!reading.ok) throw new Error('not understood');
  return reading.understanding;
}

test('each column has a kind, a unit, a decimal sign and counts of its cells', () => {
  const { columns } = understand(
    [
      'AGS;Gemeinde;Einwohner;Ausländeranteil in %;Miete €/m²;Bemerkung',
      '01001000;Flensburg;95.015;15,5;6,96;',
      '01002000;Kiel;249.132;.;7,64;',
      '01003000;Lübeck;-;12,3 x;7,47;',
      '01004000;Neumünster;79.502;...;/;',
    ].join('\n'),
  );
  expect(columns.map(({ kind, unit }) => [kind.value, unit.value])).toEqual([
    ['key', ''],
    ['name', ''],
    ['population', 'count'],
    ['share', 'percent'],
    ['rent', 'EUR/m²'],
    ['other', ''],
  ]);
  const none = { value: 0, zero: 0, suppressed: 0, missing: 0, notApplicable: 0, unreadable: 0 };
  expect(columns[2]?.cells).toEqual({ ...none, value: 3, zero: 1 }); // "-" is zero
  expect(columns[3]).toMatchObject({
    cells: { ...none, value: 1, suppressed: 1, missing: 1, unreadable: 1 },
    unreadable: [{ line: 4, text: '12,3 x' }],
    decimal: { value: ',', certainty: 'certain' },
  });
  expect(columns[4]?.cells).toEqual({ ...none, value: 3, suppressed: 1 });
});

test('with the keys of the areas the key column is found by what it meets, and how', () => {
  const text = 'nr;lor;wert\n1;1011101;5,5\n2;1011102;6,5\n';
  expect(understand(text, { areaKeys: ['01011101', '01011102'] }).key).toEqual({
    value: { column: 'lor', keyPad: 8 },
    certainty: 'likely',
    reason: { code: 'cells-meet-areas-with-zeros', count: 2, of: 2 },
  });
  const names = understand('Ort;n\nSankt Pauli;1\nHamm;2\n', { areaKeys: ['St. Pauli', 'Hamm'] });
  expect(names.key?.value).toEqual({ column: 'Ort', keyForm: 'name' });
});

test('what is stated is used and called stated', () => {
  const { key, separator, headerRow, columns } = understand('a|b\n1|2.5\n', {
    key: 'b',
    separator: '|',
    headerRow: 1,
    decimal: '.',
  });
  expect([key, separator, headerRow, columns[1]?.decimal].map((one) => one?.certainty)).toEqual(
    Array(4).fill('stated'),
  );
  expect(key?.value.column).toBe('b');
});

test('a long table is seen: one row for each area, year and figure', () => {
  const rows = ['a', 'b', 'c'].flatMap((id) =>
    ['2020', '2021'].flatMap((year) =>
      ['Einwohner', 'Quote'].map((name, at) =>
        `${id};${year};${name};${at + 0.5}`.replace('.', ','),
      ),
    ),
  );
  const { pivot, years } = understand(`Kennziffer;Jahr;Merkmal;Wert\n${rows.join('\n')}\n`);
  expect(pivot?.value).toEqual({ column: 'Merkmal', value: 'Wert' });
  expect(years?.value).toEqual({ column: 'Jahr', values: ['2021', '2020'] });
  // A table with one row per key is not long, whatever its columns are called.
  expect(understand('id;Merkmal;Wert\n1;x;2,5\n2;x;3,5\n')).not.toHaveProperty('pivot');
});

test('nines far outside the rest are proposed as missing; nines among the rest are figures', () => {
  const { sentinels } = understand('id;a;b\n1;-999;95\n2;3,5;99\n3;4,5;97\n');
  expect(sentinels).toEqual([
    {
      text: '-999',
      meaning: 'missing',
      count: 1,
      columns: ['a'],
      reason: { code: 'far-outside', text: '-999', count: 1 },
    },
  ]);
});

test('UTF-16 with and without its mark is told apart, with the reason', () => {
  const text = 'id;n\n1;2\n2;3\n';
  const units = Uint8Array.from([...text].flatMap((letter) => [letter.charCodeAt(0), 0]));
  expect(understand(units).encoding).toEqual({
    value: 'utf-16le',
    certainty: 'certain',
    reason: { code: 'zero-bytes' },
  });
  const marked = Uint8Array.from([0xff, 0xfe, ...units]);
  expect(understand(marked)).toMatchObject({
    encoding: { value: 'utf-16le', reason: { code: 'byte-order-mark' } },
    rowCount: 2,
  });
});

test('mixed line ends are counted', () => {
  expect(understand('id;n\r\n1;2\r\n2;3\n').lineEnds).toEqual({
    value: 'mixed',
    certainty: 'certain',
    reason: { code: 'counted', text: 'crlf', count: 2, of: 3 },
  });
});

test('a file that is no table says why', () => {
  const reading = understandTable('t.csv', new TextEncoder().encode('<html></html>'));
  expect(reading).toMatchObject({ ok: false, diagnostics: [{ kind: 'is-html' }] });
});

test('a column with trailing minuses, flags and "ca." stays a column of figures', () => {
  const text = [
    'KEY;Saldo;Anteil',
    '01;0,98-;12,5 u',
    '02;1,20;ca. 13',
    '03;1.234,50-;unter 10',
    '04;-;14,1',
  ].join('\n');
  const reading = understandTable('saldo.csv', new TextEncoder().encode(text));
  if (!reading.ok) throw new Error('not understood');
  const [, balance, share] = reading.understanding.columns;
  expect(balance).toMatchObject({ kind: { value: 'value' }, decimal: { value: ',' } });
  expect(balance?.cells).toMatchObject({ value: 3, zero: 1, unreadable: 0 });
  expect(share).toMatchObject({ kind: { value: 'share' } });
  expect(share?.cells).toMatchObject({ value: 3, suppressed: 1, unreadable: 0 });
});

test('whole numbers between 1900 and 2100 are years only where they repeat or the name says so', () => {
  const rows = [0, 1, 2, 3].map((at) => `010${at};${1950 + at};${2001 + at};${1901 + at};2021`);
  const { columns } = understand(
    ['KEY;Haushalte;Personen 15-65;Baujahr;Stand', ...rows].join('\n'),
  );
  expect(columns.map(({ kind }) => kind.value)).toEqual(['key', 'count', 'count', 'year', 'year']);
});

test('a rate per thousand is a share in per mille and no count', () => {
  const { columns } = understand(
    'KEY;Arbeitslose je 1.000 Einwohner\n0101;31\n0102;98\n0103;441\n',
  );
  expect(columns[1]).toMatchObject({ kind: { value: 'share' }, unit: { value: '‰' } });
});
