import { expect, test } from 'vitest';
import {
  circleKey,
  circleRadii,
  circleRadius,
  leastPeople,
  municipalityPoints,
  radiusOfPeople,
} from './municipality-circles.ts';

test('a quarter of the people has half the radius; without marked areas there is no circle', () => {
  const marked = {
    areas: Uint32Array.of(4, 1, 0, 1),
    people: Float64Array.of(20_000, 5_000, 0, 0),
    most: 20_000,
    typical: 5_000,
  };
  expect(circleRadius(marked, 0)).toBe(14);
  expect(circleRadius(marked, 1)).toBe(7);
  expect(circleRadius(marked, 2)).toBe(0);
  expect(circleRadius(marked, 3)).toBe(circleRadii.least);
});

test('no circle is smaller than 3 pixels, half are larger where the largest stays within 28', () => {
  // 382,147 people at most and 6,262 in the middle, as in a country with one very large city.
  const country = { most: 500_000, typical: 5_000 };
  expect(leastPeople(country)).toBeCloseTo(5_740, 0); // 500,000 · (3 / 28)²
  expect([100, 5_740, 22_960, 382_147].map((people) => radiusOfPeople(people, country))).toEqual([
    3, 3, 6, 24.48,
  ]);
  // Without such a city the middle decides: 50,000 people have √5 times its radius, but at least 14.
  expect(leastPeople({ most: 500_000, typical: 10_000 })).toBe(10_000);
  expect(radiusOfPeople(50_000, { most: 50_000, typical: 10_000 })).toBe(14);
});

test('the key shows a round number that occurs, one between, and up to how many people the circle is the smallest', () => {
  const people = Float64Array.of(382_147, 6_262, 518);
  expect(circleKey({ people, most: 500_000, typical: 5_000 })).toEqual([200_000, 20_000, 5_700]);
  expect(circleKey({ people: Float64Array.of(0), most: 0, typical: 0 })).toEqual([]);
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
