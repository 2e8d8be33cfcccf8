import { expect, test } from 'vitest';
import { columnOf } from '../../areas/column.ts';
import { known, suppressed } from '../../areas/figure.ts';
import type { PointLayer } from '../../areas/point-layer.ts';
import { packPoints } from './pack-points.ts';
import { lightMap } from '../colours/map-theme.ts';
import { drawnValue } from './drawn-value.fixture.ts';
import { pointMapLayer, radiusOf, sizeKey } from './point-layers.ts';

const figures = columnOf([known(400), known(100), suppressed]);
const schools: PointLayer = Object.freeze<PointLayer>({
  label: { de: 'Schulen' },
  source: 'schools.csv',
  points: [
    { name: 'A', longitude: 13.4, latitude: 52.5, area: 0 },
    { name: 'B', longitude: 13.5, latitude: 52.6, area: undefined },
    { name: 'C', longitude: 13.6, latitude: 52.7, area: 1 },
  ],
  columns: [],
  size: { label: { de: 'Schüler' }, figures, most: 400 },
});

test('a point on the map has its place in the layer and a radius, longitude first', () => {
  expect(JSON.parse(packPoints(schools))).toEqual({
    type: 'FeatureCollection',
    features: [
      [[13.4, 52.5], 16],
      [[13.5, 52.6], 8],
      [[13.6, 52.7], 2.5],
    ].map(([coordinates, radius], place) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates },
      properties: { place, radius },
    })),
  });
});

test('a quarter of the figure has half of the radius, hence a quarter of the area', () => {
  expect(radiusOf(100, 400) / radiusOf(400, 400)).toBe(0.5);
});

test('nothing, less than nothing and an unknown largest figure give the smallest sign', () => {
  expect([radiusOf(0, 400), radiusOf(-5, 400), radiusOf(3, 0)]).toEqual([2.5, 2.5, 2.5]);
});

test('the key of the sizes has round figures that the map has: 500, 200 and 50 of at most 812', () => {
  expect(sizeKey({ most: 812 })).toEqual([500, 200, 50]);
  expect(sizeKey({ most: 0 })).toEqual([]);
});

test('three layers are full, ring and pale signs, the fourth is full again; each sign has its own radius', () => {
  const signs = [0, 1, 2, 3].map((layer) =>
    ['circle-color', 'circle-stroke-color', 'circle-stroke-width'].map((name) =>
      drawnValue(pointMapLayer(layer, lightMap), name),
    ),
  );
  const [ink, casing, pale] = ['rgba(28,36,48,1)', 'rgba(255,255,255,1)', 'rgba(233,231,224,1)'];
  expect(signs).toEqual([
    [ink, casing, 1.2],
    [casing, ink, 1.8],
    [pale, ink, 1.2],
    [ink, casing, 1.2],
  ]);
  const radius = drawnValue(pointMapLayer(0, lightMap), 'circle-radius', {
    properties: { radius: 8 },
  });
  expect(radius).toBe(8);
});
