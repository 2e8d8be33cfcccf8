import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pictureParts, placeRows, type Measure } from './picture-layout.ts';
import type { PictureRow } from './picture-rows.ts';

/** Every letter is 10 pixels wide. */
const measure: Measure = (text) => 10 * text.length;
const title: PictureRow = { text: 'Titel', style: 'title' };
const line: PictureRow = { text: 'eine Zeile', style: 'text' };
const long: PictureRow = { text: 'zwei Zeilen', style: 'text' };
const signed: PictureRow = { ...line, sign: { kind: 'missing' } };

test('a title is 38 pixels high, a line 24, two lines 48: the third row begins at 62', () => {
  const { rows, height } = placeRows([title, line, long], 100, measure);
  expect(rows.map(({ lines, top }) => [lines, top])).toEqual([
    [['Titel'], 0],
    [['eine Zeile'], 38],
    [['zwei', 'Zeilen'], 62],
  ]);
  expect(height).toBe(110);
});

test('a sign takes 44 pixels of its line: a text of 100 pixels is broken at 100', () => {
  expect(placeRows([signed], 100, measure).rows[0]?.lines).toEqual(['eine', 'Zeile']);
  expect(placeRows([signed], 144, measure).rows[0]?.lines).toEqual(['eine Zeile']);
});

test('a row that stands apart has 12 pixels above it', () => {
  const { rows, height } = placeRows([line, { ...line, isApart: true }], 100, measure);
  expect(rows.map(({ top }) => top)).toEqual([0, 36]);
  expect(height).toBe(60);
});

test('no rows have no height', () => {
  expect(placeRows([], 100, measure)).toEqual({ rows: [], height: 0 });
});

test('upright: a map of 1000 × 600 under its title, the words below it', () => {
  const parts = pictureParts(
    { width: 1000, height: 600 },
    { head: [title], foot: [line] },
    'portrait',
    measure,
  );
  expect(parts.width).toBe(1064); // 32 at each side
  expect(parts.head).toMatchObject({ top: 32, left: 32 });
  expect(parts.map).toEqual({ top: 82, left: 32 }); // 32 + 38 + 12
  expect(parts.foot).toMatchObject({ top: 694, left: 32 }); // 82 + 600 + 12
  expect(parts.height).toBe(750); // 694 + 24 + 32
});

test('a map of 400 pixels stands in the middle of the least width of 836', () => {
  const parts = pictureParts(
    { width: 400, height: 300 },
    { head: [], foot: [] },
    'portrait',
    measure,
  );
  expect(parts.width).toBe(900);
  expect(parts.map.left).toBe(250);
});

test('sideways: the words stand beside the map in a column of 480 pixels', () => {
  const parts = pictureParts(
    { width: 1000, height: 600 },
    { head: [title], foot: [line] },
    'landscape',
    measure,
  );
  expect(parts.width).toBe(1576); // 32 + 1000 + 32 + 480 + 32
  expect(parts.map).toEqual({ top: 82, left: 32 });
  expect(parts.foot).toMatchObject({ top: 82, left: 1064 });
  expect(parts.height).toBe(714); // the map is higher than its words
});

test('rows follow each other without overlapping, and map and words lie within the picture', () => {
  const row = fc.record({
    text: fc
      .array(fc.constantFrom('a', 'Gebiete', 'Menschen'), { minLength: 1, maxLength: 30 })
      .map((words) => words.join(' ')),
    style: fc.constantFrom('title', 'head', 'text'),
    isApart: fc.boolean(),
  });
  const rows = fc.array(row, { maxLength: 8 });
  const layout = fc.constantFrom('portrait', 'landscape');
  fc.assert(
    fc.property(
      rows,
      rows,
      layout,
      fc.integer({ min: 100, max: 2000 }),
      (head, foot, way, width) => {
        const map = { width, height: 500 };
        const parts = pictureParts(map, { head, foot }, way, measure);
        const tops = parts.foot.rows.map(({ top }) => top);
        expect(tops).toEqual(tops.toSorted((one, other) => one - other));
        expect(parts.foot.rows.map(({ row: one }) => one)).toEqual(foot);
        expect(parts.map.left + width).toBeLessThanOrEqual(parts.width);
        expect(parts.map.top).toBeGreaterThanOrEqual(parts.head.top + parts.head.height);
        expect(parts.foot.top + parts.foot.height).toBeLessThanOrEqual(parts.height);
        expect(parts.map.top + map.height).toBeLessThanOrEqual(parts.height);
      },
    ),
  );
});
