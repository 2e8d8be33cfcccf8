import { expect, test } from 'vitest';
import { areaId } from '../../areas/area-id.ts';
import type { Diagnostic } from '../../areas/diagnostic.ts';
import { reportSameOutlines } from './same-outlines.ts';

const square = (east: number, height = 1) => ({
  type: 'Polygon' as const,
  coordinates: [
    [
      [east, 51],
      [east + 1, 51],
      [east + 1, 51 + height],
      [east, 51],
    ],
  ],
});
const areas = ['Nord', 'Süd', 'Ost', 'West'].map((name, at) => ({ id: areaId(String(at)), name }));

test('of four areas, three of them on one outline, the two later ones are named', () => {
  const told: Diagnostic[] = [];
  reportSameOutlines(
    'gebiete.geojson',
    areas,
    [square(9), square(9), square(9), square(10)],
    (one) => told.push(one),
  );
  expect(told).toEqual([
    {
      kind: 'areas-same-outline',
      severity: 'warning',
      file: 'gebiete.geojson',
      count: 2,
      items: ['Süd', 'Ost'],
    },
  ]);
});

test('one shared corner, one size or no outline at all is no shared outline', () => {
  const told: Diagnostic[] = [];
  reportSameOutlines('gebiete.geojson', areas, [square(9), square(9, 2), null, null], (one) =>
    told.push(one),
  );
  expect(told).toEqual([]);
});
