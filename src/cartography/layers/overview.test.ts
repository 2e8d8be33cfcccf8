import { expect, test } from 'vitest';
import { dotsPath, isPart, overviewFrame, sightBox } from './overview.ts';

const frame = overviewFrame([6, 47, 15, 55], 100);

test('the longer side has the given length, the corners of the extent lie in the corners', () => {
  expect(frame.height).toBeCloseTo(100, 9);
  expect(frame.width).toBeLessThan(100);
  expect([frame.x(6), frame.y(55)]).toEqual([0, 0]);
  expect(frame.x(15)).toBeCloseTo(frame.width, 9);
  expect(frame.y(47)).toBeCloseTo(100, 9);
});

test('a point of the picture is the place that is drawn there', () => {
  expect(frame.longitude(frame.x(10.5))).toBeCloseTo(10.5, 9);
  expect(frame.latitude(frame.y(52.5))).toBeCloseTo(52.5, 9);
});

test('each place is a dot; one without a point is left out', () => {
  const path = dotsPath(Float64Array.of(6, 55, Number.NaN, Number.NaN), frame);
  expect(path).toBe('M0.0 0.0h0');
});

test('what is in sight stays inside the picture and can be seen', () => {
  const whole = sightBox([0, 40, 20, 60], frame);
  expect(whole).toMatchObject({ x: 0, y: 0 });
  expect(whole.width).toBeCloseTo(frame.width, 9);
  expect(sightBox([10, 51, 10.0001, 51.0001], frame)).toMatchObject({ width: 4, height: 4 });
});

test('an overview helps where less than half of the country is in sight', () => {
  expect(isPart([6, 47, 15, 55], [6, 47, 15, 55])).toBe(false);
  expect(isPart([10, 51, 11, 52], [6, 47, 15, 55])).toBe(true);
});
