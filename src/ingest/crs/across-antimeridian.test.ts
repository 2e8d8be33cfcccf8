import { expect, test } from 'vitest';
import { bytesOf, readFiles } from '../area-files.fixture.ts';

const box = (west: number, east: number) => [
  [
    [west, -17],
    [east, -17],
    [east, -16],
    [west, -16],
    [west, -17],
  ],
];

async function longitudes(...areas: { type: string; coordinates: unknown }[]) {
  const features = areas.map((geometry, index) => ({
    type: 'Feature',
    properties: { id: String(index) },
    geometry,
  }));
  const text = JSON.stringify({ type: 'FeatureCollection', features });
  const { areas: read } = await readFiles({ 'a.geojson': bytesOf(text) }, { source: 'a.geojson' });
  return read?.geometries.map((geometry) => {
    const all = (geometry?.coordinates.flat(geometry.type === 'Polygon' ? 1 : 2) ??
      []) as number[][];
    const east = all.map(([x = NaN]) => x);
    return [Math.min(...east), Math.max(...east)];
  });
}

const polygon = (west: number, east: number) => ({ type: 'Polygon', coordinates: box(west, east) });

test('areas on both sides of 180° lie side by side', async () => {
  expect(await longitudes(polygon(178, 179), polygon(-179, -178))).toEqual([
    [178, 179],
    [181, 182],
  ]);
});

test('an area across 180° is whole, drawn in one ring or parted as RFC 7946 asks', async () => {
  expect(await longitudes(polygon(178, 179), polygon(179, -179))).toEqual([
    [178, 179],
    [179, 181],
  ]);
  const parted = { type: 'MultiPolygon', coordinates: [box(179, 180), box(-180, -179)] };
  expect(await longitudes(polygon(178, 179), parted)).toEqual([
    [178, 179],
    [179, 181],
  ]);
});

test('where most lies behind 180°, the rest is counted below −180°, so that the middle stays on the map', async () => {
  expect(await longitudes(polygon(-125, -67), polygon(178, 179))).toEqual([
    [-125, -67],
    [-182, -181],
  ]);
});

test('areas all over the earth stay where they are, and so do those of one side', async () => {
  expect(await longitudes(polygon(-120, -110), polygon(0, 10), polygon(110, 120))).toEqual([
    [-120, -110],
    [0, 10],
    [110, 120],
  ]);
  expect(await longitudes(polygon(178, 179))).toEqual([[178, 179]]);
});
