import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Atlas } from '../../opening/atlas.ts';
import { quarters } from '../../state/four-quarters.fixture.ts';
import { MapAddresses } from './map-addresses.ts';

/** Addresses are numbered in the order in which they are made. */
let made = 0;
const given: string[] = [];

beforeEach(() => {
  made = 0;
  given.splice(0);
  vi.spyOn(URL, 'createObjectURL').mockImplementation(() => `blob:${(made += 1)}`);
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation((url) => void given.push(url));
});

afterEach(() => void vi.restoreAllMocks());

const noTile = () => Promise.resolve(undefined);

function atlasOf(points: number): Atlas {
  const geometry: Atlas['geometry'] = {
    areas: new Blob(['{}']),
    labels: new Blob(['{}']),
    points: Array.from({ length: points }, () => new Blob(['{}'])),
    bounds: new Float64Array(16),
    extent: [0, 0, 1, 1],
  };
  return { geometry, dataset: quarters } as Atlas;
}

test('an atlas has an address for its areas, one for its names and one for each layer of points', () => {
  const addresses = new MapAddresses();
  expect(addresses.take(atlasOf(2), noTile)).toBe(false);
  expect(addresses.points).toEqual(['blob:1', 'blob:2']);
  expect(addresses.sources).toMatchObject({ areasUrl: 'blob:3', labelsUrl: 'blob:4' });
});

test('figures that come later are another atlas with the same geometry: nothing is made anew', () => {
  const addresses = new MapAddresses();
  const atlas = atlasOf(1);
  addresses.take(atlas, noTile);
  expect(addresses.take({ ...atlas }, noTile)).toBe(false);
  expect(made).toBe(3);
});

test('the addresses of the atlas before are given back once the map shows the new one, and not earlier', () => {
  const addresses = new MapAddresses();
  addresses.take(atlasOf(1), noTile);
  expect(addresses.take(atlasOf(0), noTile)).toBe(true);
  expect(given).toEqual([]);
  addresses.release();
  expect(given).toEqual(['blob:1', 'blob:2', 'blob:3']);
  addresses.release();
  expect(given).toHaveLength(3);
});

test('of outlines the last three before the present ones are kept, as the map may still be reading them', () => {
  const addresses = new MapAddresses();
  for (const text of ['a', 'b', 'b', 'c', 'd', 'e']) addresses.takeOutlines(text);
  expect(addresses.outlines).toBe('blob:5');
  expect(given).toEqual(['blob:1']);
  addresses.takeOutlines(undefined);
  expect(addresses.outlines).toBeNull();
  expect(given).toEqual(['blob:1', 'blob:2']);
});
