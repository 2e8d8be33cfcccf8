import type { Polygon } from 'geojson';
import { expect, test } from 'vitest';
import { clusterOutlines } from './cluster-outlines.ts';

const square = (x: number): Polygon => ({
  type: 'Polygon',
  coordinates: [
    [
      [x, 0],
      [x + 1, 0],
      [x + 1, 1],
      [x, 1],
      [x, 0],
    ],
  ],
});

const clusterOf = (...areas: number[]) => ({
  key: '',
  municipalities: [],
  areas,
  population: 0,
  name: '',
  others: 0,
});

test('two squares side by side have one closed outline of six segments; a third, a cluster of its own, keeps four', () => {
  const list = [clusterOf(0, 1), clusterOf(2)];
  const outlines = clusterOutlines({ list }, [square(0), square(1), square(2)]);
  expect(outlines.map((lines) => lines.map(({ length }) => length))).toEqual([[7], [5]]);
  for (const [line] of outlines) expect(line?.[0]).toEqual(line?.at(-1));
  expect(outlines[0]?.flat().filter(([x]) => x === 1)).toEqual([
    [1, 0],
    [1, 1],
  ]);
});
