import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  activeAfter,
  columnSizes,
  headAfterKey,
  isLongName,
  longestOf,
  widthOfTexts,
  widthOfWords,
} from './active-place.ts';

const rowsOf = (...rows: number[]) => rows;
const after = (before: readonly number[], rows: readonly number[], active: number): number =>
  activeAfter(rows.indexOf(before[active] ?? -1), active, rows.length);

test('row 7 was third and is first now: the first row is active', () => {
  expect(after(rowsOf(5, 6, 7), rowsOf(7, 5, 6), 2)).toBe(0);
});

test('when the active row goes, the one in its place is active, or the last one', () => {
  expect(after(rowsOf(5, 6, 7), rowsOf(5, 7), 1)).toBe(1);
  expect(after(rowsOf(5, 6, 7), rowsOf(5), 2)).toBe(0);
  expect(after(rowsOf(5, 6, 7), rowsOf(), 2)).toBe(0);
});

test('“Hansestadt Elbmuster” and “Ahornsiedlung Mitte” take two lines of their cells, “Fladdwalde” and “Ährenanger” one', () => {
  const isLong = (kind: string, ...texts: string[]) => texts.map((text) => isLongName(kind, text));
  expect(isLong('place', 'Hansestadt Elbmuster', 'Fladdwalde')).toEqual([true, false]);
  expect(isLong('name', 'Ahornsiedlung Mitte', 'Ährenanger')).toEqual([true, false]);
  expect(isLong('key', '250070110001 250070110002')).toEqual([false]);
});

test('the active row is always one of the grid, and the same one while that is there', () => {
  const lists = fc.uniqueArray(fc.nat(20), { maxLength: 12 });
  fc.assert(
    fc.property(lists, lists, fc.nat(12), (before, rows, active) => {
      const place = after(before, rows, active);
      expect(place).toBeGreaterThanOrEqual(0);
      expect(place).toBeLessThan(Math.max(1, rows.length));
      const row = before[active];
      if (row !== undefined && rows.includes(row)) expect(rows[place]).toBe(row);
    }),
  );
});

test('of seven heads the right arrow goes from 2 to 3 and stays at the last; up means nothing', () => {
  expect(headAfterKey('ArrowRight', 2, 7)).toBe(3);
  expect(headAfterKey('ArrowRight', 6, 7)).toBe(6);
  expect(headAfterKey('ArrowLeft', 2, 7)).toBe(1);
  expect(headAfterKey('Home', 5, 7)).toBe(0);
  expect(headAfterKey('End', 0, 7)).toBe(6);
  expect(headAfterKey('ArrowUp', 2, 7)).toBeUndefined();
});

test('key 6, district 6.75, people 5.5 and two indicators of 5.25 rem are 28.75', () => {
  const { rest, tracks } = columnSizes([6, 6.75, 5.5, 5.25, 5.25]);
  expect(rest).toBe('28.75rem');
  expect(tracks).toMatch(/^minmax\(6rem, 0\.6fr\) .* minmax\(5\.25rem, 0\.6fr\)$/);
  expect(columnSizes([])).toEqual({ rest: '0rem', tracks: '' });
});

test('a column is as wide as its longest text: twelve digits, or twenty', () => {
  expect(longestOf(['0101', '210010010001'])).toBe(12);
  expect(longestOf([])).toBe(0);
  expect(widthOfTexts(4, 6)).toBe(6);
  expect(widthOfTexts(12, 6)).toBeCloseTo(6.67, 2);
  expect(widthOfTexts(20, 6)).toBeCloseTo(10.45, 2);
});

test('a head breaks no word: 21 letters need 8.8 rem; what is longer than 24 is broken', () => {
  expect(widthOfWords('Menschen mit Migrationshintergrund')).toBeCloseTo(8.805, 3);
  expect(widthOfWords('Zu- und Fortzüge')).toBeCloseTo(3.705, 3);
  expect(widthOfWords('x'.repeat(80))).toBe(widthOfWords('x'.repeat(24)));
});
