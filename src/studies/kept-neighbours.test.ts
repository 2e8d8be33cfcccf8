import { expect, test } from 'vitest';
import type { Polygon } from 'geojson';
import type { Dataset } from '../areas/dataset.ts';
import { neighboursInSteps } from './kept-neighbours.ts';

/** A row of unit squares: each has the one before and the one after as neighbours. */
function row(count: number): Polygon[] {
  return Array.from({ length: count }, (_, x) => ({
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
  }));
}

function atlasOf(count: number) {
  const values = new Map<string, unknown>();
  const keep = <Value>(name: string, make: () => Value): Value => {
    if (!values.has(name)) values.set(name, make());
    return values.get(name) as Value;
  };
  const squares = row(count);
  const dataset = { areas: squares } as unknown as Dataset;
  return { dataset, borders: undefined, outlines: async () => squares, keep };
}

test('in 1,200 squares the search lets others in twice, and goes on for the next study where nobody wants it', async () => {
  const atlas = atlasOf(1200);
  const steps: number[] = [];
  const step = (done: number): Promise<boolean> => {
    steps.push(done);
    return Promise.resolve(false);
  };
  const [one, other] = await Promise.all([
    neighboursInSteps(atlas, step),
    neighboursInSteps(atlas, step),
  ]);
  expect(steps).toEqual([511, 1023]);
  expect(other).toBe(one);
  expect(one.rook.targets.length).toBe(2 * 1199);
  expect(await neighboursInSteps(atlas)).toBe(one);
});

test('in one piece they are the same as in steps', async () => {
  const [one, other] = [atlasOf(700), atlasOf(700)];
  const found = await neighboursInSteps(one, () => Promise.resolve(true));
  expect(await neighboursInSteps(other)).toEqual(found);
});
