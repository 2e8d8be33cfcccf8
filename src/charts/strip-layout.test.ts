import { expect, test } from 'vitest';
import { stripLayout, stripX } from './strip-layout.ts';

test('0, 50 and 100 % stand at 16, 196 and 376 of 392 units', () => {
  expect([0, 0.5, 1].map(stripX)).toEqual([16, 196, 376]);
  expect(stripLayout([]).width).toBe(392);
});

test('two equal shares stand over each other, 7 units apart; unknown ones have no dot', () => {
  const { dots, foot } = stripLayout([0.5, 0.5, Number.NaN, 0]);
  expect(foot).toBe(38);
  const heights = dots.filter(({ share }) => share === 0.5).map(({ y }) => y);
  expect(heights.toSorted((one, other) => one - other)).toEqual([26.5, 33.5]);
  expect(dots.map(({ place }) => place).toSorted()).toEqual([0, 1, 3]);
});

test('a thousand equal shares stay within 84 units', () => {
  const { dots, foot } = stripLayout(new Float64Array(1000).fill(0.2));
  expect(dots).toHaveLength(1000);
  expect(foot).toBeLessThan(16 + 8 + 7 + 84);
  expect(Math.min(...dots.map(({ y }) => y))).toBeGreaterThan(16);
});
