import { expect, test } from 'vitest';
import {
  inAlphabet,
  listFilter,
  listNeighbourhoods,
  listOrder,
  orderText,
  type ListedNeighbourhood,
} from './neighbourhood-list.ts';

const change = { isNew: false, stayed: 1, came: 0, unknown: 0, went: 0 };

function listed(
  key: string,
  municipality: string,
  areas: number,
  more: Partial<ListedNeighbourhood> = {},
): ListedNeighbourhood {
  const cluster = {
    key,
    name: `Ort ${key}`,
    municipalities: [municipality],
    areas: Array.from({ length: areas }, (_, area) => area),
    population: areas * 100,
    others: 0,
  };
  return { cluster, ...more };
}

const list = Object.freeze([
  listed('10', 'Übach', 4, { steadiness: { share: 0.5, steady: 0 }, means: [40, undefined] }),
  listed('9', 'Zons', 2, { steadiness: { share: 1, steady: 2 }, means: [45, 1.5], change }),
  listed('2', 'Aach', 1, {
    steadiness: { share: 0.6, steady: 0 },
    means: [undefined, 1],
    change: { ...change, isNew: true, stayed: 0, came: 1 },
  }),
]);

const keys = (options: Readonly<Record<string, string>>) =>
  listNeighbourhoods(list, listFilter(options), listOrder(options)).map(
    ({ cluster }) => cluster.key,
  );

test('by people as they come; by municipality Ü stands after A and before Z; by key 2, 9, 10', () => {
  expect(keys({})).toEqual(['10', '9', '2']);
  expect(keys({ 'order.clusters': 'municipality' })).toEqual(['2', '10', '9']);
  expect(keys({ 'order.clusters': 'key' })).toEqual(['2', '9', '10']);
  expect(keys({ 'order.clusters': '-areas' })).toEqual(['10', '9', '2']);
});

test('in the alphabet ä stands beside a, ß as ss, capitals as small letters, and 2 before 10', () => {
  const names = ['Zons', 'Ärmel', 'Arm 10', 'arm 2', 'Straße', 'Strasse 1', 'Éclair', 'Ost'];
  const sorted = names.toSorted((one, other) => (inAlphabet(one) < inAlphabet(other) ? -1 : 1));
  expect(sorted).toEqual([
    'arm 2',
    'Arm 10',
    'Ärmel',
    'Éclair',
    'Ost',
    'Straße',
    'Strasse 1',
    'Zons',
  ]);
});

test('the least steady comes first when it is asked for: 0.5, 0.6, 1', () => {
  expect(keys({ 'order.clusters': 'steadiness' })).toEqual(['10', '2', '9']);
});

test('by a mean what has none stands last, whether up or down', () => {
  expect(keys({ 'order.clusters': 'mean0' })).toEqual(['10', '9', '2']);
  expect(keys({ 'order.clusters': '-mean0' })).toEqual(['9', '10', '2']);
  expect(keys({ 'order.clusters': '-mean1' })).toEqual(['9', '2', '10']);
});

test('by change the wholly new one comes first, and the unknown last', () => {
  expect(keys({ 'order.clusters': '-change' })).toEqual(['2', '9', '10']);
});

test('filters: part of a municipality whatever its capitals, two areas or more, with or without a steady one, new', () => {
  expect(keys({ where: ' übA ' })).toEqual(['10']);
  expect(keys({ where: '9' })).toEqual(['9']);
  expect(keys({ least: '2' })).toEqual(['10', '9']);
  expect(keys({ steady: 'some' })).toEqual(['9']);
  expect(keys({ steady: 'none' })).toEqual(['10', '2']);
  expect(keys({ new: 'yes' })).toEqual(['10', '2']); // of the first it is not known
});

test('what a link states wrongly limits nothing and orders by people', () => {
  const wrong = { least: '-3', steady: 'sometimes', new: '1', 'order.clusters': '-3' };
  expect(keys(wrong)).toEqual(['10', '9', '2']);
  expect(orderText(listOrder({ 'order.clusters': '-mean1' }))).toBe('-mean1');
});

test('1,498 neighbourhoods are sorted by any column in less than 16 ms', () => {
  const municipalities = Array.from(
    { length: 559 },
    (_, place) => `Ünter-Ödheim ${place % 97} ${place}`,
  );
  const country = Array.from({ length: 1498 }, (_, place) =>
    listed(
      String(210_010_010_001 + ((place * 7919) % 1498)),
      municipalities[place % 559]!,
      1 + (place % 20),
      {
        lands: [`Land ${place % 16}`],
        means: [place % 61, (place * 31) % 47],
        steadiness: { share: (place % 9) / 9, steady: place % 3 },
        change: { ...change, came: place % 5 },
      },
    ),
  );
  for (const column of ['municipality', 'name', 'key', 'land', '-people', 'mean1', '-change']) {
    const fastest = Math.min(
      ...Array.from({ length: 20 }, () => {
        const start = performance.now();
        listNeighbourhoods(country, listFilter({}), listOrder({ 'order.clusters': column }));
        return performance.now() - start;
      }),
    );
    expect(fastest, column).toBeLessThan(16);
  }
});
