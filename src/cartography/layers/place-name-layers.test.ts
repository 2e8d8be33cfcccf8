import { expect, test } from 'vitest';
import { lightMap } from '../colours/map-theme.ts';
import { drawnValue, isDrawnAt, layerNamed } from './drawn-value.fixture.ts';
import { placeNameLayers } from './place-name-layers.ts';

const layers = placeNameLayers({ theme: lightMap, areasZoom: 8 });
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
    ['tiled-land-names', undefined, 7],
  ]);
});

test('names are dark on a light halo, that of a Land the widest', () => {
  expect(drawnValue(municipalities, 'text-color')).toBe('rgba(28,36,48,1)'); // #1c2430
  expect(layers.map((layer) => drawnValue(layer, 'text-halo-width'))).toEqual([1.4, 1.5, 1.8]);
});
