import { expect, test } from 'vitest';
import type { PointsEntry, ProjectFile } from '../../project/file/schema.ts';
import {
  firstPoints,
  pointColumns,
  shownAs,
  withPlace,
  withPoints,
  withShownColumn,
  withSize,
} from './point-edits.ts';

const schools: PointsEntry = Object.freeze({
  source: 'schools.csv',
  name: 'Schule',
  longitude: 'lon',
  latitude: 'lat',
  label: 'Schulen',
});
const draft: ProjectFile = {
  version: 1,
  title: 'T',
  areas: { source: 'a.geojson', key: 'NR' },
  tables: [],
};

test('a layer takes the place of the one of its file; other layers stay', () => {
  const kitas = { ...schools, source: 'kitas.csv' };
  const both = withPoints(withPoints(draft, schools), kitas);
  expect(both.points?.map(({ source }) => source)).toEqual(['schools.csv', 'kitas.csv']);
  const renamed = withPoints(both, { ...schools, label: 'Grundschulen' });
  expect(renamed.points?.map(({ source, label }) => [source, label])).toEqual([
    ['kitas.csv', 'Schulen'],
    ['schools.csv', 'Grundschulen'],
  ]);
});

test('without known coordinates the first two columns stand for them; a table without columns has none', () => {
  const column = (name: string) =>
    ({ name }) as Parameters<typeof firstPoints>[0]['columns'][number];
  const columns = ['X', 'Y', 'Name'].map(column);
  expect(firstPoints({ file: 'p.csv', columns })).toEqual({
    source: 'p.csv',
    name: 'X',
    longitude: 'X',
    latitude: 'Y',
    label: 'p.csv',
  });
  expect(firstPoints({ file: 'p.csv', columns: [] })).toMatchObject({
    longitude: '',
    latitude: '',
  });
});

test('in a system of metres the columns are easting and northing, without one they are degrees again', () => {
  const metres = withPlace(schools, 'x', 'y', 'EPSG:25833');
  expect(metres).toEqual({
    source: 'schools.csv',
    name: 'Schule',
    label: 'Schulen',
    easting: 'x',
    northing: 'y',
    crs: 'EPSG:25833',
  });
  expect(pointColumns(metres)).toEqual({ east: 'x', north: 'y', system: 'EPSG:25833' });
  expect(withPlace(metres, 'lon', 'lat', '')).toEqual(schools);
  expect(pointColumns(schools)).toEqual({ east: 'lon', north: 'lat', system: '' });
});

test('a system that is not known is none', () => {
  expect(withPlace(schools, 'lon', 'lat', 'EPSG:99999')).toEqual(schools);
});

test('circles follow a column until none is chosen', () => {
  const sized = withSize(schools, 'Kinder');
  expect(sized.size).toBe('Kinder');
  expect(withSize(sized, '')).toEqual(schools);
});

test('a column is shown as a figure in a unit, as text, or not at all', () => {
  const figure = withShownColumn(schools, 'Kinder', 'count');
  const both = withShownColumn(figure, 'Träger', 'text');
  expect(both.columns).toEqual([{ column: 'Kinder', unit: 'count' }, { column: 'Träger' }]);
  expect(['Kinder', 'Träger', 'Ort'].map((column) => shownAs(both, column))).toEqual([
    'count',
    'text',
    'none',
  ]);
  expect(withShownColumn(both, 'Kinder', 'none').columns).toEqual([{ column: 'Träger' }]);
  expect(shownAs(schools, 'Kinder')).toBe('none');
});
