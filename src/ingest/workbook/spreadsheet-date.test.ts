import { expect, test } from 'vitest';
import { textOfSerial } from './spreadsheet-date.ts';

test('day 44561 is 31.12.2021 where days count from 1900, and 43099 where they count from 1904', () => {
  expect(textOfSerial(44_561, 'date', 1900)).toBe('31.12.2021');
  expect(textOfSerial(43_099, 'date', 1904)).toBe('31.12.2021');
});

test('the year 1900 had no 29 February: day 1 is 1 January, day 61 is 1 March', () => {
  expect(textOfSerial(1, 'date', 1900)).toBe('01.01.1900');
  expect(textOfSerial(59, 'date', 1900)).toBe('28.02.1900');
  expect(textOfSerial(61, 'date', 1900)).toBe('01.03.1900');
});

test('a half day is noon, and a format of years shows the year alone', () => {
  expect(textOfSerial(44_561.5, 'date', 1900)).toBe('31.12.2021 12:00');
  expect(textOfSerial(0.75, 'time', 1900)).toBe('18:00');
  expect(textOfSerial(44_561, 'year', 1900)).toBe('2021');
});

test('numbers that no calendar has are no dates', () => {
  expect(textOfSerial(-1, 'date', 1900)).toBeUndefined();
  expect(textOfSerial(3_000_000, 'date', 1900)).toBeUndefined();
  expect(textOfSerial(NaN, 'date', 1900)).toBeUndefined();
});
