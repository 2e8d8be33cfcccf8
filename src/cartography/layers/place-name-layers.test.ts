import { controlLayer } from './control-layer.ts';
import { expect, test } from 'vitest';
import { lightMap } from '../colours/map-theme.ts';
import { drawnValue, isDrawnAt, layerNamed } from './drawn-value.fixture.ts';
import { landNameLayers, middleOfBand, placeNameLayers } from './place-name-layers.ts';

const lands = landNameLayers({ theme: lightMap });
const land = layerNamed(lands, 'tiled-land-names');
const layers = [...placeNameLayers({ theme: lightMap, areasZoom: 8 }), land];
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
    ['tiled-area-names', 11, undefined],
    ['tiled-municipality-names', undefined, 12],
    ['municipality-sign-names', undefined, 8],
    ['municipality-sign-fence', undefined, 8],
    ['tiled-land-names', undefined, 7],
  ]);
});

test('names are dark on a light halo, that of a Land the widest', () => {
  expect(drawnValue(municipalities, 'text-color')).toBe('rgba(28,36,48,1)'); // #1c2430
  const named = layers.filter(({ id }) => id !== 'municipality-sign-fence');
  expect(named.map((layer) => drawnValue(layer, 'text-halo-width'))).toEqual([1.4, 1.5, 1.5, 1.8]);
});

test('the name of a Land comes before other names and gives way to controls alone; it has a place for each half zoom', () => {
  // Uppermost of the names, and under the squares that stand for the controls.
  expect(land.layout).not.toHaveProperty('text-allow-overlap');
  expect(controlLayer.layout).toMatchObject({ 'icon-allow-overlap': true });
  expect([4, 4.4, 4.5, 5.99].map(middleOfBand)).toEqual([4.25, 4.25, 4.75, 5.75]);
  expect([6.99, 7, 11, 17].map(middleOfBand)).toEqual([6.75, 6.75, 6.75, 6.75]);
});

test('of the larger circles 5 are named far away, 12 from zoom 5 on, 40 from zoom 6 on; nothing is written over any of them', () => {
  const signs = layerNamed(layers, 'municipality-sign-names') as { filter?: unknown };
  const count = (zoom: number) =>
    [...Array(100).keys()].filter((rank) => isDrawnAt(signs, zoom, { rank })).length;
  expect([4, 5, 6].map(count)).toEqual([5, 12, 40]);
  const fence = layerNamed(layers, 'municipality-sign-fence');
  expect(fence.layout).toMatchObject({ 'icon-allow-overlap': true, 'icon-padding': 0 });
});
