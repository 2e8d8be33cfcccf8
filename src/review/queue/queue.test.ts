import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawnSample } from './drawn-sample.ts';
import { freezeQueue } from './frozen-queue.ts';
import { nextOnes, nextOpen } from './next-open.ts';
import type { Candidate, QueueFilter } from './queue-filter.ts';
import { queueKeys } from './queue-keys.ts';
import { sharedLands } from './shared-lands.ts';

const candidates: readonly Candidate[] = Object.freeze([
  { key: 'a', lands: ['Nord'], areas: 3, steadiness: 0.5, isChanged: true },
  {
    key: 'b',
    lands: ['Süd'],
    areas: 9,
    steadiness: 1,
    touching: { nearMisses: 2, undecidable: 0 },
  },
  {
    key: 'c',
    lands: ['Nord', 'Süd'],
    areas: 1,
    steadiness: 0,
    touching: { nearMisses: 0, undecidable: 1 },
  },
  { key: 'd', lands: ['Nord'], areas: 3, steadiness: 0.5 },
]);

const keys = (filter: Partial<QueueFilter>) => queueKeys(candidates, { kind: 'all', ...filter });

test('each filter has its neighbourhoods in its order; of equal ones the first of the list comes first', () => {
  expect(keys({})).toEqual(['a', 'b', 'c', 'd']);
  expect(keys({ land: 'Süd' })).toEqual(['b', 'c']);
  expect(keys({ kind: 'near-misses' })).toEqual(['b']);
  expect(keys({ kind: 'undecidable' })).toEqual(['c']);
  expect(keys({ kind: 'changed' })).toEqual(['a']);
  expect(keys({ kind: 'least-steady' })).toEqual(['c', 'a', 'd', 'b']);
  expect(keys({ kind: 'least-steady', count: 2, land: 'Nord' })).toEqual(['c', 'a']);
  expect(keys({ kind: 'largest', count: 3 })).toEqual(['b', 'a', 'd']);
  expect(keys({ kind: 'sample', count: 2, seed: '2024' })).toHaveLength(2);
});

test('parts by number have every neighbourhood once', () => {
  const parts = [1, 2, 3].map((number) => keys({ part: { number, of: 3 } }));
  expect(parts).toEqual([['a', 'd'], ['b'], ['c']]);
});

test('parts by Land have every neighbourhood once and no Land twice, and are about as large as each other', () => {
  // Sizes of the Länder of the country: 1,498 neighbourhoods among three people.
  const sizes = [413, 247, 166, 164, 63, 129, 67, 80, 26, 40, 29, 25, 11, 14, 13, 11];
  const all = sizes.flatMap((size, land) =>
    Array.from({ length: size }, (_, place) => ({
      key: `${land}-${place}`,
      lands: [`Land ${land}`],
      areas: 1,
    })),
  );
  const parts = [1, 2, 3].map((number) =>
    queueKeys(all, { kind: 'all', part: { number, of: 3, by: 'land' } }),
  );
  expect(parts.flat().sort()).toEqual(all.map(({ key }) => key).sort());
  expect(parts.map(({ length }) => length)).toEqual([503, 497, 498]);
  const lands = parts.map((keysOf) => [...new Set(keysOf.map((key) => key.split('-')[0]))]);
  expect(lands.flat()).toHaveLength(16);
  // What lies in two Länder counts in the first; of those without a Land nobody loses any.
  const byLand = (number: number) => keys({ part: { number, of: 2, by: 'land' } });
  expect([byLand(1), byLand(2)]).toEqual([['a', 'c', 'd'], ['b']]);
  expect(sharedLands([{ lands: [] }], 2)).toEqual([[''], []]);
});

test('a sample depends on seed and keys alone, not on their order, and grows by adding', () => {
  const many = fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 40 });
  fc.assert(
    fc.property(many, fc.nat(40), fc.string(), (all, count, seed) => {
      const drawn = drawnSample(all, count, seed);
      expect(drawn).toHaveLength(Math.min(count, all.length));
      expect(new Set(drawnSample(all.toReversed(), count, seed))).toEqual(new Set(drawn));
      expect(drawnSample(all, count + 1, seed)).toEqual(expect.arrayContaining([...drawn]));
    }),
  );
});

test('another seed draws others of 1,000', () => {
  const all = Array.from({ length: 1000 }, (_, place) => String(place));
  const [one, other] = [drawnSample(all, 100, '1'), drawnSample(all, 100, '2')];
  expect(one.filter((key) => other.includes(key)).length).toBeLessThan(30); // 10 by chance
});

test('the fingerprint of a frozen queue tells keys, their order and the filter apart', () => {
  const filter: QueueFilter = { kind: 'all' };
  const prints = [
    freezeQueue(['a', 'b'], filter),
    freezeQueue(['b', 'a'], filter),
    freezeQueue(['a', 'b'], { kind: 'largest' }),
  ].map(({ fingerprint }) => fingerprint);
  expect(new Set(prints).size).toBe(3);
  expect(freezeQueue(['a', 'b'], { ...filter }).fingerprint).toBe(prints[0]);
});

test('the next open one follows the order, skipped ones come at the end, and the last leads to the first', () => {
  const way = (open: string, skipped: string[] = []) => ({
    keys: ['a', 'b', 'c', 'd'],
    isOpen: (key: string) => open.includes(key),
    skipped,
  });
  expect(nextOpen(way('abcd'), undefined)).toBe('a');
  expect(nextOpen(way('acd'), 'a')).toBe('c');
  expect(nextOpen(way('ab'), 'd')).toBe('a');
  expect(nextOpen(way('abcd', ['b']), 'a')).toBe('c');
  expect(nextOpen(way('bd', ['d', 'b']), 'c')).toBe('d');
  expect(nextOpen(way('bd', ['d', 'b']), 'd')).toBe('b');
  expect(nextOpen(way('c'), 'c')).toBeUndefined();
  expect(nextOpen(way(''), undefined)).toBeUndefined();
  // The two that come if this one and the next are decided.
  expect(nextOnes(way('abcd'), 'b', 2)).toEqual(['c', 'd']);
  expect(nextOnes(way('abcd', ['c']), 'b', 2)).toEqual(['d', 'a']);
  expect(nextOnes(way('bd'), 'd', 2)).toEqual(['b']);
  expect(nextOnes(way(''), undefined, 2)).toEqual([]);
});
