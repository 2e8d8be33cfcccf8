import { expect, test } from 'vitest';
import { spentMeans } from './spent-means.ts';

/** As Chromium 156, Firefox ESR 153 and WebKitGTK 2.50.6 say it. */
const depths = [
  'Maximum call stack size exceeded',
  'Maximum call stack size exceeded.',
  'too much recursion',
];
const memories = [
  'Invalid array length',
  'Invalid typed array length: 1000000000000',
  'Invalid array buffer length',
  'Array buffer allocation failed',
  'Invalid string length',
  'invalid array length',
  'allocation size overflow',
  'out of memory',
  'repeat count must be less than infinity and not overflow maximum string size',
  'Out of memory',
  'length too large',
  'Array length must be a positive integer of safe magnitude.',
];

test('three engines say in their own words that the depth is spent', () => {
  expect(depths.map((text) => spentMeans(new RangeError(text)))).toEqual(depths.map(() => 'depth'));
});

test('three engines say in their own words that the memory is spent', () => {
  expect(memories.map((text) => spentMeans(new RangeError(text)))).toEqual(
    memories.map(() => 'memory'),
  );
});

test('another error is about something else', () => {
  expect(spentMeans(new TypeError('Load failed'))).toBeUndefined();
  expect(spentMeans('Unexpected end of JSON input')).toBeUndefined();
});
