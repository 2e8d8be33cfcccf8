import { expect, test } from 'vitest';
import { quickRun, withStroke, type Stroke } from './quick-run.ts';

const strokes = (outcomes: readonly Stroke['outcome'][], step: number): readonly Stroke[] =>
  outcomes.reduce<readonly Stroke[]>(
    (list, outcome, place) => withStroke(list, { key: `k${place}`, outcome, at: place * step }),
    [],
  );

const eight = Array.from({ length: 8 }, () => 'confirmed' as const);

test('8 equal decisions in 10 seconds are asked about, with the first of them to go back to', () => {
  expect(quickRun(strokes(eight, 1400))).toEqual({ decisions: 8, seconds: 10, first: 'k0' });
  expect(quickRun(strokes([...eight, 'confirmed'], 1400))?.first).toBe('k1');
});

test('7 of them are not, nor 8 that took longer, nor 8 of which one differs', () => {
  expect(quickRun(strokes(eight.slice(1), 100))).toBeUndefined();
  expect(quickRun(strokes(eight, 1430))).toBeUndefined(); // 7 · 1.43 s = 10.01 s
  expect(quickRun(strokes([...eight.slice(1), 'unclear'], 100))).toBeUndefined();
});
