import { expect, test } from 'vitest';
import { overviewLands } from './overview-lands.ts';
import { overviewFrame } from './overview.ts';

/** A picture of 10 pixels for 10° at the equator, a municipality in each degree, two Länder side by side. */
const frame = overviewFrame([0, -5, 10, 5], 10);
const all = Array.from({ length: 100 }, (_, one) => [one % 10, Math.floor(one / 10)] as const);
const places = Float64Array.from(all.flatMap(([x, y]) => [x + 0.5, y - 4.5]));
const landOf = Int32Array.from(all, ([x]) => (x < 4 ? 0 : 1));

test('a line of the height of the picture parts two Länder, and none goes around them', () => {
  const { path } = overviewLands(places, landOf, frame);
  const lines = path.split('M').filter((line) => line !== '');
  // Between 3.5° and 4.5°, in pieces of half a pixel.
  expect(lines.every((line) => /^4 \S+v0\.5$/.test(line))).toBe(true);
  expect(lines.length).toBeGreaterThanOrEqual(19);
});

test('each place lies in the Land of the municipality next to it, a place outside the picture in none', () => {
  const { at } = overviewLands(places, landOf, frame);
  expect([at(1, 0), at(3.2, -3), at(5, 0), at(9.9, 4.9)]).toEqual([0, 0, 1, 1]);
  expect([at(-3, 0), at(5, 60)]).toEqual([-1, -1]);
});

test('farther than four pixels from all municipalities there is no Land', () => {
  const { at, path } = overviewLands(Float64Array.of(0.5, 0), Int32Array.of(0), frame);
  expect([at(4, 0), at(6, 0)]).toEqual([0, -1]);
  expect(path).toBe('');
});

test('municipalities without a place or a Land change nothing', () => {
  const { at } = overviewLands(
    Float64Array.of(Number.NaN, Number.NaN, 5, 0),
    Int32Array.of(0, -1),
    frame,
  );
  expect(at(5, 0)).toBe(-1);
});
