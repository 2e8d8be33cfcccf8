import { expect, test } from 'vitest';
import { readPlace } from './card-place.ts';

test('a place on a card is read as it was kept; whatever is none is the first tab at its top', () => {
  const kept = { tab: 'place', pinned: '1203', scrolled: '1101 place', top: 120 };
  expect(readPlace(JSON.stringify(kept))).toEqual(kept);
  const first = { tab: 'quarters', pinned: undefined, scrolled: undefined, top: 0 };
  for (const text of [null, '', '[', '7', '{"tab":"__proto__","pinned":1,"top":-3}']) {
    expect(readPlace(text), String(text)).toEqual(first);
  }
});
