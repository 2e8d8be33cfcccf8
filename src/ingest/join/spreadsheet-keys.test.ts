import { expect, test } from 'vitest';
import { isDate, lostDigits } from './spreadsheet-keys.ts';

test('of 5,315E+10, a number of eleven digits, four are left and seven lost', () => {
  expect(['5,315E+10', '5.315e+10', '5E+11', '1,5E1'].map(lostDigits)).toEqual([
    7,
    7,
    11,
    undefined,
  ]);
  expect(['0101', 'E10', '5,315', '12E'].map(lostDigits)).toEqual(Array(4).fill(undefined));
});

test('keys that became dates are told in every way in which a spreadsheet writes them', () => {
  const dates = [
    '01. Jan',
    '1-Jan',
    'Mrz 01',
    'Jan-01',
    '01.02.2023',
    '1.2.23',
    '2023-02-01 00:00:00',
    '2/1/2023',
  ];
  expect(dates.filter(isDate)).toEqual(dates);
  expect(
    ['1-13', '01.02', 'Mai', 'Marienfelde 03', '0101', '1.02.03.04', 'Maiberg 1'].filter(isDate),
  ).toEqual([]);
});
