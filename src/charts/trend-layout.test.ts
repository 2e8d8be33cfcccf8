import { expect, test } from 'vitest';
import { roundPlaces, trendHeights, trendLine } from './trend-layout.ts';

test('2021, 2022 and 2024 stand at 14, 98 and 266: a year is 84 units', () => {
  expect(roundPlaces(['2021', '2022', '2024'])).toEqual([14, 98, 266]);
});

test('names that are no years stand at equal distances, a single round at the left', () => {
  expect(roundPlaces(['before', '2022', 'after'])).toEqual([14, 140, 266]);
  expect(roundPlaces(['2024'])).toEqual([14]);
});

test('the largest value stands at 6, the smallest at 66, means count', () => {
  const heightOf = trendHeights([
    { name: '2021', value: 10, mean: 30 },
    { name: '2022', value: undefined, mean: 20 },
  ]);
  expect([30, 20, 10].map((value) => heightOf?.(value))).toEqual([6, 36, 66]);
});

test('one value alone stands in the middle; without any there is no picture; zero is a value', () => {
  expect(trendHeights([{ name: '2021', value: 0, mean: undefined }])?.(0)).toBe(36);
  expect(trendHeights([{ name: '2021', value: undefined, mean: undefined }])).toBeUndefined();
});

test('a round without a value is a gap: the line begins anew behind it', () => {
  const at = (x: number, y: number) => ({ x, y });
  expect(trendLine([at(1, 2), at(3, 4), undefined, at(5, 6)])).toBe('M1 2L3 4M5 6');
  expect(trendLine([undefined, undefined])).toBe('');
});
