import { expect, test } from 'vitest';
import { isSamePosition, roundPosition } from './map-position.ts';

test('a link names a place to about a metre and a zoom to a hundredth', () => {
  const rounded = roundPosition({ zoom: 10.12345, latitude: 52.5200066, longitude: 13.404954 });
  expect(rounded).toEqual({ zoom: 10.12, latitude: 52.52001, longitude: 13.40495 });
});

test('the view of all areas is the same only as itself', () => {
  const position = { zoom: 10, latitude: 52.5, longitude: 13.4 };
  expect(isSamePosition(null, null)).toBe(true);
  expect(isSamePosition(position, null)).toBe(false);
  expect(isSamePosition(position, { ...position })).toBe(true);
  expect(isSamePosition(position, { ...position, zoom: 10.01 })).toBe(false);
});
