import type { TableInstructions } from '../instructions/table-instructions.ts';
import type { AreasReading } from '../instructions/reading.ts';
import { expect, test } from 'vitest';
import * as fc from 'fast-check';
import { areaId } from '../../areas/area-id.ts';
import type { Diagnostic } from '../../areas/diagnostic.ts';
import { mergeAreas } from './merge-areas.ts';

const square = (x: number) => [
  [
    [x, 0],
    [x + 1, 0],
    [x + 1, 1],
    [x, 0],
  ],
];

function areasOf(keys: readonly string[], municipality?: (key: string) => string): AreasReading {
  return {
    areas: keys.map((key) => ({
      id: areaId(key),
      name: key.toUpperCase(),
      ...(municipality && { municipality: municipality(key) }),
    })),
    geometries: keys.map((_, x) => ({ type: 'Polygon', coordinates: square(x) })),
    placeByKey: new Map(keys.map((key, index) => [key, index])),
  };
}

function merge(reading: AreasReading, ...lists: Record<string, string[]>[]) {
  const diagnostics: Diagnostic[] = [];
  const tables: TableInstructions[] = lists.map((matches) => ({
    source: 't.csv',
    key: 'k',
    indicators: [],
    matches,
  }));
  return {
    merged: mergeAreas(reading, tables, (diagnostic) => diagnostics.push(diagnostic)),
    diagnostics,
  };
}

test('areas with one row in common become one area with both polygons, in the place of the first', () => {
  const { merged, diagnostics } = merge(areasOf(['a', 'b', 'c']), { 'A und C': ['c', 'a'] });
  expect(merged.areas).toEqual([
    { id: 'a + c', name: 'A und C' },
    { id: 'b', name: 'B' },
  ]);
  expect(merged.geometries[0]).toEqual({
    type: 'MultiPolygon',
    coordinates: [square(0), square(2)],
  });
  expect([...merged.placeByKey]).toEqual([
    ['a + c', 0],
    ['b', 1],
  ]);
  expect([...(merged.placeOfPart ?? [])]).toEqual([
    ['a', 0],
    ['c', 0],
  ]);
  expect(diagnostics).toMatchObject([{ kind: 'table-areas-merged', count: 1, items: ['A und C'] }]);
});

test('lists that overlap merge all of their areas, and equal lists nothing more', () => {
  const reading = areasOf(['a', 'b', 'c', 'd']);
  const twice = merge(reading, { x: ['a', 'b'] }, { y: ['b', 'a'] }).merged;
  expect(twice.areas.map(({ id }) => id)).toEqual(['a + b', 'c', 'd']);
  const chained = merge(reading, { x: ['a', 'b'] }, { y: ['b', 'c'] }).merged;
  expect(chained.areas.map(({ name }) => name)).toEqual(['A, B und C', 'D']);
});

test('the municipality stays only where all parts are in it', () => {
  const reading = areasOf(['a1', 'a2', 'b1'], (key) => key[0] ?? '');
  expect(merge(reading, { x: ['a1', 'a2'] }).merged.areas[0]?.municipality).toBe('a');
  expect(merge(reading, { x: ['a2', 'b1'] }).merged.areas[1]?.municipality).toBeUndefined();
});

test('a list of single areas, or of areas that are not there, changes nothing', () => {
  const reading = areasOf(['a', 'b']);
  expect(merge(reading, { x: ['a'], y: ['b', 'z'] }).merged).toBe(reading);
});

test('every polygon is in exactly one area, whatever the lists say', () => {
  const key = fc.constantFrom('a', 'b', 'c', 'd', 'e');
  const lists = fc.array(fc.dictionary(fc.string(), fc.array(key, { minLength: 1 })));
  fc.assert(
    fc.property(fc.uniqueArray(key), lists, (keys, all) => {
      const { merged } = merge(areasOf(keys), ...all);
      const polygons = merged.geometries.flatMap((geometry) =>
        geometry?.type === 'MultiPolygon' ? geometry.coordinates : [geometry?.coordinates],
      );
      expect(polygons).toHaveLength(keys.length);
      expect(new Set(merged.areas.map(({ id }) => id)).size).toBe(merged.areas.length);
    }),
  );
});
