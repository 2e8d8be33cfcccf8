import { expect, test } from 'vitest';
import { featuresOfRows } from './features-of-rows.ts';

test('a row is a point, longitude first, with the named properties and no others', () => {
  const rows = [{ longitude: 13.4, latitude: 52.5, name: 'A', note: 'not asked for' }];
  expect(featuresOfRows(rows, ['name'])).toMatchObject({
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        geometry: { type: 'Point', coordinates: [13.4, 52.5] },
        properties: { name: 'A' },
      },
    ],
  });
  expect(JSON.stringify(featuresOfRows(rows, ['name']))).not.toContain('not asked for');
});
