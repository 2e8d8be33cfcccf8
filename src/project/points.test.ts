import { expect, test } from 'vitest';
import { errorsOf, projectOf, read } from './small-project.fixture.ts';

const places = { source: 'schools.csv', name: 'Name' };
const degrees = { ...places, longitude: 'Lon', latitude: 'Lat' };

test('a layer of points in degrees: labels default to the names of file and columns', () => {
  const points = [{ ...degrees, size: 'Kinder', columns: [{ column: 'Art' }], separator: ';' }];
  expect(projectOf({ points }).instructions.points).toEqual([
    {
      source: 'schools.csv',
      name: 'Name',
      coordinates: { longitude: 'Lon', latitude: 'Lat' },
      label: { de: 'schools.csv' },
      columns: [{ column: 'Art', label: { de: 'Art' } }],
      size: 'Kinder',
      separator: ';',
    },
  ]);
});

test('a layer in metres names its system', () => {
  const points = [{ ...places, easting: 'X', northing: 'Y', crs: 'EPSG:25833' }];
  expect(projectOf({ points }).instructions.points?.[0]?.coordinates).toEqual({
    easting: 'X',
    northing: 'Y',
    crs: 'EPSG:25833',
  });
});

test.each([
  places,
  { ...places, longitude: 'Lon' },
  { ...places, easting: 'X', northing: 'Y' },
  { ...degrees, crs: 'EPSG:25833' },
])('%j states no place, or two', (entry) => {
  expect(errorsOf({ points: [entry] })).toMatchObject([
    { column: 'points[0]', expected: 'longitude, latitude | crs, easting, northing' },
  ]);
});

test('a key of a layer that is not known is named', () => {
  expect(read({ points: [{ ...degrees, colour: 'red' }] })).toMatchObject({
    ok: true,
    diagnostics: [{ kind: 'project-unknown-key', column: 'points[0].colour' }],
  });
});

test('a project without points has none', () => {
  expect(projectOf({}).instructions).not.toHaveProperty('points');
});
