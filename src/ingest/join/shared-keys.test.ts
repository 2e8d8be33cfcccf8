import { expect, test } from 'vitest';
import type { Diagnostic } from '../../areas/diagnostic.ts';
import { gatherAreas } from '../formats/gather-areas.ts';
import type { AreasInstructions } from '../instructions/instructions.ts';
import type { RawFeature } from '../text/raw-collection.ts';
import { findSharedKeys } from './shared-keys.ts';

function square(number: number, west: number, properties: RawFeature['properties']): RawFeature {
  const ring = [
    [west, 51],
    [west + 0.01, 51],
    [west + 0.01, 51.01],
    [west, 51.01],
    [west, 51],
  ];
  return { number, geometry: { type: 'Polygon', coordinates: [ring] }, properties };
}

const find = (features: readonly RawFeature[]) => findSharedKeys(features, 'NR', 'NAME', 'BEZIRK');

test('two features of one key in two districts are a question, with names and distance', () => {
  const [west, east] = [
    square(1, 9, { NR: '103', NAME: 'Cronhof', BEZIRK: 'West', FID: 'a.1' }),
    square(2, 9.5, { NR: '103', NAME: 'Cronhof', BEZIRK: 'Ost', FID: 'a.2' }),
  ];
  const [shared] = find([west, east]);
  expect(shared).toMatchObject({
    key: '103',
    features: 2,
    names: ['Cronhof (West)', 'Cronhof (Ost)'],
  });
  expect(shared?.kilometres).toBeCloseTo(35, 0); // 0.5° · 111.2 km · cos 51°
});

test('parts that touch and are called alike are no question; apart from each other they are, whatever they are called', () => {
  const named = { NR: '1', NAME: 'Insel' };
  const one = square(1, 9, { ...named, FID: 'a' });
  expect(find([one, square(2, 9.01, { ...named, FID: 'b' })])).toEqual([]);
  expect(find([one, square(2, 9.5, { ...named, FID: 'b' })])).toMatchObject([
    { key: '1', features: 2, names: ['Insel', 'Insel'] },
  ]);
  expect(find([square(1, 9, { NR: '1', HA: 5 }), square(2, 9.01, { NR: '1', HA: 7 })])).toEqual([]);
  expect(find([square(1, 9, { NR: '1' }), square(2, 9.5, { NR: '1' })])).toMatchObject([
    { key: '1', features: 2 },
  ]);
});

function gather(sameKey?: AreasInstructions['sameKey']) {
  const features = [
    square(1, 9, { NR: '103', NAME: 'A' }),
    square(2, 9.5, { NR: '103', NAME: 'B' }),
    square(3, 9.2, { NR: '104', NAME: 'C' }),
    square(4, 9.205, { NR: '104', NAME: 'C' }),
  ].map((feature) => ({ feature, geometry: null }));
  const found: Diagnostic[] = [];
  const instructions = { source: 'a.geojson', key: 'NR', ...(sameKey && { sameKey }) };
  const areas = gatherAreas(features, instructions, (one) => found.push(one));
  return { keys: areas.map(({ key }) => key), kinds: found.map(({ kind }) => kind) };
}

test('the project says whether they are one area, areas of their own, or left out', () => {
  expect(gather()).toEqual({ keys: ['103', '104'], kinds: ['area-key-duplicate'] });
  expect(gather({ '103': 'merge' }).keys).toEqual(['103', '104']);
  expect(gather({ '103': 'apart' })).toEqual({
    keys: ['103', '103 (2)', '104'],
    kinds: ['area-keys-apart', 'area-key-duplicate'],
  });
  expect(gather({ '103': 'leave-out' })).toEqual({
    keys: ['104'],
    kinds: ['area-keys-left-out', 'area-key-duplicate'],
  });
});

test('one answer for every key concerns only those of which it is open', () => {
  expect(gather({ '*': 'apart' }).keys).toEqual(['103', '103 (2)', '104']);
});
