import { expect, test } from 'vitest';
import { nearestCity } from './nearest-city.ts';

test('Potsdam (13.06° E, 52.40° N) lies about 27 km from Berlin', () => {
  const { city, kilometres } = nearestCity(13.06, 52.4);
  expect(city).toBe('Berlin');
  expect(kilometres).toBeCloseTo(26.9, 0);
});

test('where easting and northing are taken for degrees of Africa, the nearest city is thousands of kilometres away', () => {
  expect(nearestCity(0.4, 5.8).kilometres).toBeGreaterThan(4000);
});
