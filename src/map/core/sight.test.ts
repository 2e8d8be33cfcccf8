import { expect, test } from 'vitest';
import { isInside, touches } from './sight.ts';

test('parts of the world that overlap or meet touch; one that lies farther east or north does not', () => {
  expect(touches([0, 0, 2, 2], [1, 1, 3, 3])).toBe(true);
  expect(touches([0, 0, 2, 2], [2, 2, 3, 3])).toBe(true);
  expect(touches([0, 0, 2, 2], [2.1, 0, 3, 2])).toBe(false);
  expect(touches([0, 0, 2, 2], [0, 2.1, 2, 3])).toBe(false);
  expect(isInside([1, 1, 2, 2], [0, 0, 2, 2])).toBe(true);
});
