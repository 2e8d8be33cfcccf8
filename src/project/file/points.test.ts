import { expect, test } from 'vitest';
import { errorsOf, projectOf, read } from '../small-project.fixture.ts';

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

const groups = [{ id: 'migrants', share: 'share', label: { de: 'Migration', en: 'Migration' } }];

test('groups among the pupils: one of the project by its share of the size, one of its own by its count', () => {
  const points = [
    {
      ...degrees,
      size: 'Kinder',
      groups: [
        { group: 'migrants', share: 'Anteil' },
        { group: 'meals', label: 'Essen frei', count: 'Essen', of: 'Gefragt' },
      ],
    },
  ];
  expect(projectOf({ points, groups }).instructions.points?.[0]?.groups).toEqual([
    {
      id: 'migrants',
      label: { de: 'Migration', en: 'Migration' },
      kind: 'share',
      column: 'Anteil',
      of: 'Kinder',
    },
    { id: 'meals', label: { de: 'Essen frei' }, kind: 'count', column: 'Essen', of: 'Gefragt' },
  ]);
});

test.each([
  ['both ways', { group: 'migrants', share: 'A', count: 'B' }, '[0]', 'share | count'],
  ['neither way', { group: 'migrants' }, '[0]', 'share | count'],
  ['an id that is not the project’s', { group: 'migrant', share: 'A' }, '[0].group', '"migrants"'],
])('a group among the pupils stated %s', (_, group, place, expected) => {
  const points = [{ ...degrees, size: 'Kinder', groups: [group] }];
  expect(errorsOf({ points, groups })).toMatchObject([
    { column: `points[0].groups${place}`, expected },
  ]);
});

test('a group among the pupils needs all pupils, and stands there once', () => {
  const group = { group: 'migrants', share: 'A' };
  expect(errorsOf({ points: [{ ...degrees, groups: [group] }], groups })).toMatchObject([
    { column: 'points[0].groups[0].of', expected: 'of | size' },
  ]);
  const twice = [{ ...degrees, size: 'Kinder', groups: [group, group] }];
  expect(errorsOf({ points: twice, groups })).toMatchObject([
    { column: 'points[0].groups[1].group', expected: 'unique' },
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
