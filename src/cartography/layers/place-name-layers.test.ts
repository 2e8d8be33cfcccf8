import { expect, test } from 'vitest';
import { lightMap } from '../colours/map-theme.ts';
import { drawnValue, isDrawnAt, layerNamed } from './drawn-value.fixture.ts';
import { landNameLayer, placeNameLayers } from './place-name-layers.ts';

const land = landNameLayer({ theme: lightMap });
const layers = [land, ...placeNameLayers({ theme: lightMap, areasZoom: 8 })];
const municipalities = layerNamed(layers, 'tiled-municipality-names');

/** How many of 4,000 municipalities, ranked by their people, may be named. */
function named(zoom: number): number {
  return Array.from({ length: 4_000 }, (_, rank) => rank).filter((rank) =>
    isDrawnAt(municipalities as { filter?: unknown }, zoom, { rank }),
  ).length;
}

test('far away the 12 largest municipalities are named, then 30, 90, 300 and so on with each zoom', () => {
  expect([4, 5, 6.5, 7, 8, 9, 10, 11].map(named)).toEqual([
    12, 30, 90, 300, 500, 1_500, 3_000, 3_000,
  ]);
});

test('Länder are named up to zoom 7, municipalities up to 12, areas from 11 on', () => {
  const ranges = layers.map(({ id, minzoom, maxzoom }) => [id, minzoom, maxzoom]);
  expect(ranges).toEqual([
    ['tiled-land-names', undefined, 7],
    ['tiled-area-names', 11, undefined],
    ['tiled-municipality-names', undefined, 12],
    ['municipality-sign-names', undefined, 8],
    ['municipality-sign-fence', undefined, 8],
  ]);
});

test('names are dark on a light halo, that of a Land the widest', () => {
  expect(drawnValue(municipalities, 'text-color')).toBe('rgba(28,36,48,1)'); // #1c2430
  const named = layers.filter(({ id }) => id !== 'municipality-sign-fence');
  expect(named.map((layer) => drawnValue(layer, 'text-halo-width'))).toEqual([1.8, 1.4, 1.5, 1.5]);
});

test('each Land has one name at a time: its place below zoom 5, from 5 on, and from 6 on', () => {
  const shown = [4, 4.9, 5, 5.9, 6, 6.9].map((zoom) =>
    [0, 1, 2].filter((band) => isDrawnAt(land as { filter?: unknown }, zoom, { band })),
  );
  expect(shown).toEqual([[0], [0], [1], [1], [2], [2]]);
});

test('of the larger circles 5 are named far away, 12 from zoom 5 on, 40 from zoom 6 on; nothing is written over any of them', () => {
  const signs = layerNamed(layers, 'municipality-sign-names') as { filter?: unknown };
  const count = (zoom: number) =>
    [...Array(100).keys()].filter((rank) => isDrawnAt(signs, zoom, { rank })).length;
  expect([4, 5, 6].map(count)).toEqual([5, 12, 40]);
  const fence = layerNamed(layers, 'municipality-sign-fence');
  expect(fence.layout).toMatchObject({ 'icon-allow-overlap': true, 'icon-padding': 0 });
});
