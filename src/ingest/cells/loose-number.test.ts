import { expect, test } from 'vitest';
import { readCell, readFigureCell } from './read-cell.ts';
import { signsFor } from './signs.ts';

const usual = signsFor({});
const read = (text: string) => readFigureCell(text, ',', usual);
const known = (value: number, note?: string) => ({
  state: 'known',
  value,
  ...(note !== undefined && { note }),
});

test.each([
  ['0,98-', -0.98],
  ['1.234,50-', -1234.5],
  ['12-', -12],
  ['12 -', -12],
  ['23,5−', -23.5],
  ['3,2- %', -3.2],
])('a minus behind the digits counts in a column of figures: %s', (text, value) => {
  expect(read(text)).toMatchObject(known(value, 'minus-behind'));
});

test.each([
  ['−12,5', -12.5],
  ['–12,5', -12.5],
  ['‑12,5', -12.5],
  ["1'234,5", 1234.5],
  ['1\u2009234', 1234],
  ['12,5 v.H.', 12.5],
  ['12,5 v. H.', 12.5],
  ['12,5 Prozent', 12.5],
  ['450 Euro', 450],
  ['450,–', 450],
  ['450,-- €', 450],
  ['1.450.-', 1450],
  ['12,40 € je m²', 12.4],
  ['12 EUR/m²', 12],
  ['1.024 Personen', 1024],
  ['82 qm', 82],
])('a number in its other writings is simply known: %s', (text, value) => {
  expect(read(text)).toMatchObject({ state: 'known', value });
  expect(read(text).note).toBeUndefined();
});

test.each(['12,3 r', '12,3*', '12,3 p', '12,3 ¹', '(12,3)', '12,3 s', '12,3 u', '12,3e', '*12,3'])(
  'a flag makes a figure one of limited reliability: %s',
  (text) => {
    expect(read(text)).toMatchObject(known(12.3, 'limited'));
  },
);

test.each(['12,3 % r', '12,3 (r)', '12,3†', '[12,3]', '12,3 [2]', '12,3 a)', '12,3 *)'])(
  'a flag in another form is one too: %s',
  (text) => {
    expect(read(text)).toMatchObject(known(12.3, 'limited'));
  },
);

test.each(['ca. 12', '~12', '≈ 12', 'rund 12', 'etwa 12', 'ca.12', 'rd. 12 %'])(
  'about twelve is known, and said to be about: %s',
  (text) => {
    expect(read(text)).toMatchObject(known(12, 'approximate'));
  },
);

test.each(['< 5', '<5', '<= 5 %', 'unter 10', 'Weniger als 5', '>90', 'über 90 %', '90+'])(
  'a bound is withheld, never its number: %s',
  (text) => {
    expect(read(text)).toEqual({ state: 'suppressed', note: 'censored' });
  },
);

test.each(['10 und mehr', 'mindestens 3', 'max. 5', '1–3', '1 bis 3', '1-3'])(
  'so is a span: %s',
  (text) => {
    expect(read(text)).toEqual({ state: 'suppressed', note: 'censored' });
  },
);

test.each(["'-0,98", '\u200b-0,98', '\u001f-0,98'])('what is not seen is told: %j', (text) => {
  expect(read(text)).toMatchObject(known(-0.98, 'cleaned'));
});

test.each([
  'viel',
  '01 Aue',
  '2. Quartal',
  '12 von 30',
  '1.2.3',
  '01.02.2021',
  '--5',
  '5--',
  '12abc',
  '3 a 4',
  'ca.',
  'unter',
  '12:30',
  'Straße 5',
  'x'.repeat(10_000),
])('what is no number stays none: %s', (text) => {
  expect(read(text)).toEqual({ state: 'missing', note: 'unreadable' });
});

test('a cell alone, of which nothing is known, is read strictly', () => {
  for (const text of ['5-', 'ca. 300', 'unter 10', '450,–']) {
    expect(readCell(text, ',', usual)).toEqual({ state: 'missing', note: 'unreadable' });
  }
});
