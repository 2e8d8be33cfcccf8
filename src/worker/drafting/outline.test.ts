import type { AreaGeometry } from '../../areas/area-geometry.ts';
import { expect, test } from 'vitest';
import { outlineOf } from './outline.ts';

/** Squares side by side at the equator, so that degrees are as long both ways. */
function squares(columns: number, rows: number): AreaGeometry[] {
  return Array.from({ length: columns * rows }, (_, index): AreaGeometry => {
    const [west, south] = [index % columns, Math.floor(index / columns) - rows / 2];
    return {
      type: 'Polygon',
      coordinates: [
        [
          [west, south],
          [west + 1, south],
          [west + 1, south + 1],
          [west, south + 1],
          [west, south],
        ],
      ],
    };
  });
}

test('of four areas the one without a row has a path of its own, and so has the one that is there twice', () => {
  const states = ['joined', 'without-row', 'joined', 'twice'] as const;
  const outline = outlineOf(squares(2, 2), (index) => states[index] ?? 'joined');
  const squaresIn = (path = '') => path.split('Z').length - 1;
  expect(squaresIn(outline?.paths.joined)).toBe(2);
  expect(squaresIn(outline?.paths['without-row'])).toBe(1);
  expect(squaresIn(outline?.paths.twice)).toBe(1);
  expect(outline?.paths['without-row']).toContain('M160.0 320.0'); // 2 columns of 160 px; the south-west corner
});

test('90,000 areas are drawn as runs of cells: a picture of at most 20 kB, in which the one gap stays', () => {
  const outline = outlineOf(squares(300, 300), (index) =>
    index === 45_150 ? 'without-row' : 'joined',
  );
  const { joined = '', 'without-row': gap = '' } = outline?.paths ?? {};
  expect(joined.length).toBeLessThan(20_000);
  expect(gap.split('Z').length - 1).toBe(1);
});

test('no area with a shape: nothing to draw', () => {
  expect(outlineOf([null, null])).toBeUndefined();
});
