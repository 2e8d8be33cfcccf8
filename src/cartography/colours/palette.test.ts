import { expect, test } from 'vitest';
import { lightMap } from './map-theme.ts';
import { Palette } from './palette.ts';

test('a colour keeps its number when others are added', () => {
  const palette = new Palette(['#111111', '#222222']);
  expect(palette.numbersOf(['#222222', '#333333', '#111111'])).toEqual([2, 3, 1]);
  expect(palette.numbersOf(['#333333'])).toEqual([3]);
  expect(palette.size).toBe(3);
});

test('a number is drawn in its colour, 0 in the ground for signs, an unpainted feature not at all', () => {
  expect(new Palette(['#aaaaaa', '#bbbbbb']).expression(lightMap)).toEqual([
    'match',
    ['feature-state', 'class'],
    0,
    lightMap.absent,
    1,
    '#aaaaaa',
    2,
    '#bbbbbb',
    'rgba(0, 0, 0, 0)',
  ]);
});
