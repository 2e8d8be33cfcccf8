import { expect, test } from 'vitest';
import { lorenzLine } from './lorenz-path.ts';

test('a curve runs from below left over (half of the rest, a quarter of the group) to above right', () => {
  const points = [
    { rest: 0, group: 0 },
    { rest: 0.5, group: 0.25 },
    { rest: 1, group: 1 },
  ];
  expect(lorenzLine(points)).toBe('4.0 164.0 L84.0 124.0 L164.0 4.0');
});
