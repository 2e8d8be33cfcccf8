import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noFilter } from '../../state/url/settings.ts';
import { quarters, quartersResult, quartersRound } from '../../state/four-quarters.fixture.ts';
import { activeAfter, columnSizes, headAfterKey, isOtherList } from './active-place.ts';
import { tableColumns } from './table-columns.ts';
import type { TableView } from './table-view.ts';

const rowsOf = (...areas: number[]) => Uint32Array.from(areas);
const view: TableView = {
  dataset: quarters,
  columns: [],
  rows: rowsOf(0, 1, 2, 3),
  indicator: undefined,
  classification: undefined,
  colours: [],
  filter: noFilter,
  sort: { column: 'name', descending: false },
  selected: undefined,
  picked: undefined,
};

test('area 7 was third and is first now: the first row is active', () => {
  expect(activeAfter(rowsOf(5, 6, 7), rowsOf(7, 5, 6), 2)).toBe(0);
});

test('when the active area goes, the row in its place is active, or the last one', () => {
  expect(activeAfter(rowsOf(5, 6, 7), rowsOf(5, 7), 1)).toBe(1);
  expect(activeAfter(rowsOf(5, 6, 7), rowsOf(5), 2)).toBe(0);
  expect(activeAfter(rowsOf(5, 6, 7), rowsOf(), 2)).toBe(0);
});

test('the active row is always one of the table, and the same area while that is there', () => {
  const areas = fc.uniqueArray(fc.nat(20), { maxLength: 12 }).map((list) => rowsOf(...list));
  fc.assert(
    fc.property(areas, areas, fc.nat(12), (before, rows, active) => {
      const after = activeAfter(before, rows, active);
      expect(after).toBeGreaterThanOrEqual(0);
      expect(after).toBeLessThan(Math.max(1, rows.length));
      const area = before[active];
      if (area !== undefined && rows.includes(area)) expect(rows[after]).toBe(area);
    }),
  );
});

test('another order, another filter or other data are another list; other rows alone are not', () => {
  expect(isOtherList(view, { ...view, rows: rowsOf(3) })).toBe(false);
  expect(isOtherList(view, { ...view, sort: { ...view.sort } })).toBe(false);
  expect(isOtherList(view, { ...view, sort: { column: 'name', descending: true } })).toBe(true);
  expect(isOtherList(view, { ...view, filter: { ...noFilter, text: 'a' } })).toBe(true);
  expect(isOtherList(view, { ...view, dataset: { ...quarters } })).toBe(true);
});

test('of seven heads the right arrow goes from 2 to 3 and stays at the last; up means nothing', () => {
  expect(headAfterKey('ArrowRight', 2, 7)).toBe(3);
  expect(headAfterKey('ArrowRight', 6, 7)).toBe(6);
  expect(headAfterKey('ArrowLeft', 2, 7)).toBe(1);
  expect(headAfterKey('Home', 5, 7)).toBe(0);
  expect(headAfterKey('End', 0, 7)).toBe(6);
  expect(headAfterKey('ArrowUp', 2, 7)).toBeUndefined();
});

test('behind mark and name: key 6, district 8, people 5.5 and two indicators of 9.75 rem are 39', () => {
  const columns = tableColumns({
    dataset: quarters,
    round: quartersRound,
    result: quartersResult(),
    language: 'de',
  });
  const { rest, tracks } = columnSizes(columns);
  expect(rest).toBe('39rem');
  expect(tracks.split(') ')).toHaveLength(5);
  expect(tracks).toMatch(/^minmax\(6rem, 0\.6fr\) .* minmax\(9\.75rem, 0\.6fr\)$/);
  expect(columnSizes([])).toEqual({ rest: '0rem', tracks: '' });
});
