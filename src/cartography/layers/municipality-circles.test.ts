import { expect, test } from 'vitest';
import {
  circleKey,
  circleRadii,
  circleRadius,
  municipalityPoints,
} from './municipality-circles.ts';

test('a quarter of the people has half the radius; without marked areas there is no circle', () => {
  const marked = {
    areas: Uint32Array.of(4, 1, 0, 1),
    people: Float64Array.of(20_000, 5_000, 0, 0),
    most: 20_000,
  };
  expect(circleRadius(marked, 0)).toBe(circleRadii.most);
  expect(circleRadius(marked, 1)).toBe(circleRadii.most / 2);
  expect(circleRadius(marked, 2)).toBe(0);
  expect(circleRadius(marked, 3)).toBe(circleRadii.least);
});

test('the key shows the largest circle, a quarter and a sixteenth of it', () => {
  expect(circleKey(20_000)).toEqual([20_000, 5_000, 1_250]);
  expect(circleKey(0)).toEqual([]);
});

test('the point of a municipality is that of the area nearest to the middle of its people', () => {
  const municipality = Int32Array.of(0, 0, 0, 1, -1);
  const points = Float64Array.of(10, 50, 11, 50, 12, 50, 8, 48, 0, 0);
  const people = Float64Array.of(100, 100, 900, 5, 7);
  const found = municipalityPoints(municipality, 3, points, people);
  expect([...found]).toEqual([12, 50, 8, 48, Number.NaN, Number.NaN]);
});

test('where nobody is known, every area counts the same', () => {
  const points = Float64Array.of(10, 50, 11, 50, 12, 50);
  expect([...municipalityPoints(new Int32Array(3), 1, points, new Float64Array(3))]).toEqual([
    11, 50,
  ]);
});
