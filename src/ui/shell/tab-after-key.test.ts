import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tabAfterKey } from './tab-after-key.ts';

const tabs = ['areas', 'clusters', 'compare'];

test('right of the last of three tabs is the first, left of the first the last', () => {
  expect(tabAfterKey('ArrowRight', tabs, 'areas')).toBe('clusters');
  expect(tabAfterKey('ArrowRight', tabs, 'compare')).toBe('areas');
  expect(tabAfterKey('ArrowLeft', tabs, 'areas')).toBe('compare');
});

test('Home and End go to the ends; other keys, and Home without any tab, go nowhere', () => {
  expect(tabAfterKey('Home', tabs, 'compare')).toBe('areas');
  expect(tabAfterKey('End', tabs, 'areas')).toBe('compare');
  expect(tabAfterKey('ArrowDown', tabs, 'areas')).toBeUndefined();
  expect(tabAfterKey('Home', [], 'areas')).toBeUndefined();
});

test('as many steps to the right as there are tabs lead back, and a step each way leads nowhere', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), fc.nat(11), (count, start) => {
      const all = Array.from({ length: count }, (_, index) => `tab ${index}`);
      const from = all[start % count] ?? '';
      const right = (tab: string) => tabAfterKey('ArrowRight', all, tab) ?? '';
      expect(all.reduce(right, from)).toBe(from);
      expect(tabAfterKey('ArrowLeft', all, right(from))).toBe(from);
    }),
  );
});
