import { readFileSync } from 'node:fs';
import { booleanPointInPolygon } from '@turf/turf';
import type { Feature, FeatureCollection, MultiPolygon, Point, Polygon } from 'geojson';
import { expect, test } from 'vitest';
import { areaId } from '../../areas/area-id.ts';
import type { Area } from '../../areas/dataset.ts';
import { sharedFile } from '../../shared-data.fixture.ts';
import { areaBounds, boundsOfAreas, packGeometry } from './map-geometry.ts';

function area(name: string): Area {
  return { id: areaId(name), name };
}

/** A square with its lower left corner at a place, in degrees. */
function square(west: number, south: number, size: number): Polygon {
  const [east, north] = [west + size, south + size];
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return { type: 'Polygon', coordinates: [ring] };
}

const two: MultiPolygon = {
  type: 'MultiPolygon',
  coordinates: [square(0, 0, 1).coordinates, square(4, 0, 2).coordinates],
};

function featuresOf<G extends Point | Polygon | MultiPolygon>(text: string): Feature<G>[] {
  return (JSON.parse(text) as FeatureCollection<G>).features;
}

test('the id of a feature is the index of its area, also after one without geometry', () => {
  const areas = [area('Nord'), area('Mitte'), area('Süd')];
  const packed = packGeometry(areas, [square(0, 2, 1), null, square(0, 0, 1)]);
  expect(featuresOf(packed.areas).map((feature) => feature.id)).toEqual([0, 2]);
  expect(featuresOf(packed.areas).map((feature) => feature.properties)).toEqual([{}, {}]);
  expect(featuresOf(packed.labels).map((feature) => feature.properties?.['name'])).toEqual([
    'Nord',
    'Süd',
  ]);
});

test('bounds are west, south, east, north of each area and of all of them', () => {
  const packed = packGeometry([area('Ost'), area('West')], [two, square(-3, -1, 1)]);
  expect(areaBounds(packed.bounds, 0)).toEqual([0, 0, 6, 2]);
  expect(areaBounds(packed.bounds, 1)).toEqual([-3, -1, -2, 0]);
  expect(packed.extent).toEqual([-3, -1, 6, 2]);
});

test('bounds around two of three areas leave the third one out', () => {
  const areas = [area('Nord'), area('Mitte'), area('Süd')];
  const packed = packGeometry(areas, [square(0, 4, 1), square(3, 2, 1), square(0, 0, 1)]);
  expect(boundsOfAreas(packed.bounds, [0, 1])).toEqual([0, 2, 4, 5]);
  expect(boundsOfAreas(packed.bounds, [])).toBeUndefined();
});

test('an area without geometry has no bounds, and no areas have no extent', () => {
  const packed = packGeometry([area('Nord')], [null]);
  expect(areaBounds(packed.bounds, 0)).toBeUndefined();
  expect(areaBounds(packed.bounds, 5)).toBeUndefined();
  expect(packed.extent).toBeUndefined();
  expect(featuresOf(packed.areas)).toEqual([]);
});

test('a name with markup stays text', () => {
  const name = '"><img src=x onerror=alert(1)>';
  const packed = packGeometry([area(name)], [square(0, 0, 1)]);
  expect(featuresOf(packed.labels)[0]?.properties?.['name']).toBe(name);
});

test('the name stands in the middle of the largest part, one degree from its border', () => {
  const packed = packGeometry([area('Inseln')], [two]);
  const [label] = featuresOf<Point>(packed.labels);
  expect(label?.geometry.coordinates[0]).toBeCloseTo(5, 1);
  expect(label?.geometry.coordinates[1]).toBeCloseTo(1, 1);
  // One degree on the sphere of the map is 111.3 km.
  expect(label?.properties?.['room'] / 111_319).toBeCloseTo(1, 1);
});

test.skipIf(!sharedFile('data/berlin/planungsraeume-2021.geojson'))(
  'all 542 names of Berlin stand inside their area (needs ../shared)',
  () => {
    const path = sharedFile('data/berlin/planungsraeume-2021.geojson') ?? '';
    const text = readFileSync(path, 'utf8');
    const { features } = JSON.parse(text) as FeatureCollection<Polygon | MultiPolygon>;
    const areas = features.map((feature) => area(String(feature.properties?.['PLR_NAME'])));
    const packed = packGeometry(
      areas,
      features.map((feature) => feature.geometry),
    );
    const labels = featuresOf<Point>(packed.labels);
    const inside = labels.filter((label) => {
      const shape = features[Number(label.id)];
      return shape !== undefined && booleanPointInPolygon(label, shape);
    });
    expect(inside).toHaveLength(542);
    expect(packed.extent?.map((degrees) => degrees.toFixed(1))).toEqual([
      '13.1',
      '52.3',
      '13.8',
      '52.7',
    ]);
  },
);
