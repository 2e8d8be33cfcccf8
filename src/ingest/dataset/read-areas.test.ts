import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Diagnostic, DiagnosticEntry } from '../../areas/diagnostic.ts';
import { sharedFile } from '../../shared-data.fixture.ts';
import type { AreasInstructions } from '../instructions/instructions.ts';
import { parseGeoJson } from '../formats/parse-geojson.ts';
import { prepareGeoJson } from './prepare-files.ts';
import { readAreas } from './read-areas.ts';
import { readGeometries } from './read-geometries.ts';

const square = [
  [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 1],
    [0, 0],
  ],
];
const polygon = { type: 'Polygon', coordinates: square };
const feature = (properties: unknown, geometry: unknown = polygon) => ({
  type: 'Feature',
  properties,
  geometry,
});
const collection = (...features: unknown[]) =>
  JSON.stringify({ type: 'FeatureCollection', features });

function read(text: string, more: { name?: string; municipality?: string; land?: string } = {}) {
  return readWith(text, { source: 'a.geojson', key: 'id', ...more });
}

function readWith(text: string, instructions: AreasInstructions) {
  const prepared = prepareGeoJson(instructions, () => new TextEncoder().encode(text));
  const diagnostics = [...prepared.diagnostics];
  const report = (diagnostic: Diagnostic) => diagnostics.push(diagnostic);
  const decoded = prepared.areas;
  const areas = decoded && readAreas(decoded.collection, instructions, decoded, report);
  return { areas, diagnostics };
}

test('keys are text: a number is written out, blanks around a key go, a leading zero stays', () => {
  const { areas } = read(collection(feature({ id: 7 }), feature({ id: ' 01 ' })));
  expect(areas?.areas.map(({ id }) => id)).toEqual(['7', '01']);
});

test('an area is called by its key where it has no name', () => {
  const text = collection(feature({ id: '1', n: 'Nord', b: 3 }), feature({ id: '2' }));
  const { areas, diagnostics } = read(text, { name: 'n', municipality: 'b' });
  expect(areas?.areas).toEqual([
    { id: '1', name: 'Nord', municipality: '3' },
    { id: '2', name: '2' },
  ]);
  expect(diagnostics).toMatchObject([
    { kind: 'area-name-missing', severity: 'hint', column: 'n', feature: 2, items: ['2'] },
    { kind: 'area-name-missing', severity: 'hint', column: 'b', feature: 2, items: ['2'] },
  ]);
});

test('features with one key are one area with all their parts', () => {
  const { areas, diagnostics } = read(
    collection(feature({ id: 'a' }), feature({ id: 'b' }), feature({ id: 'a' })),
  );
  expect(areas?.areas.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(areas?.geometries[0]).toEqual({ type: 'MultiPolygon', coordinates: [square, square] });
  expect(diagnostics).toMatchObject([
    { kind: 'area-key-duplicate', feature: 3, column: 'id', count: 1, items: ['a: 1, 3'] },
  ]);
});

test('a feature without a key is called by its number, and no row can meet it', () => {
  const { areas, diagnostics } = read(collection(feature({ id: '#2' }), feature({ id: ' ' })));
  expect(areas?.areas.map(({ id }) => id)).toEqual(['#2', '##2']);
  expect([...(areas?.placeByKey.keys() ?? [])]).toEqual(['#2']);
  expect(diagnostics).toMatchObject([{ kind: 'area-key-empty', feature: 2, items: ['2'] }]);
});

test('where no feature has the key property, the nearest names are offered', () => {
  const { areas, diagnostics } = read(collection(feature({ Name: 'a', ID: 1 })));
  expect(areas).toBeUndefined();
  expect(diagnostics).toMatchObject([
    { kind: 'area-key-column-missing', severity: 'error', column: 'id', expected: 'ID, Name' },
  ]);
});

test('points beside polygons are left out and listed; a null geometry stays an area', () => {
  const point = { type: 'Point', coordinates: [1, 2] };
  const { areas, diagnostics } = read(
    collection(feature({ id: 1 }), feature({ id: 2 }, point), feature({ id: 3 }, null)),
  );
  expect(areas?.areas.map(({ id }) => id)).toEqual(['1', '3']);
  expect(areas?.geometries[1]).toBeNull();
  expect(diagnostics).toMatchObject([
    {
      kind: 'geojson-not-polygon',
      severity: 'warning',
      feature: 2,
      found: 'Point',
      items: ['2: Point'],
    },
    { kind: 'geojson-no-geometry', severity: 'warning', feature: 3, items: ['3'] },
  ]);
});

test('points instead of polygons are one error', () => {
  const point = { type: 'Point', coordinates: [1, 2] };
  const { areas, diagnostics } = read(
    collection(feature({ id: 1 }, point), feature({ id: 2 }, point)),
  );
  expect(areas).toBeUndefined();
  expect(diagnostics).toMatchObject([
    { kind: 'geojson-no-polygons', severity: 'error', found: 'Point', count: 2 },
  ]);
});

test('projected coordinates are one error that names the likely systems', () => {
  const ring = [
    [392_000, 5_820_000],
    [393_000, 5_820_000],
    [393_000, 5_821_000],
    [392_000, 5_820_000],
  ];
  const { areas, diagnostics } = read(
    collection(feature({ id: 1 }, { type: 'Polygon', coordinates: [ring] })),
  );
  expect(areas).toBeUndefined();
  expect(diagnostics).toMatchObject([
    { kind: 'geojson-projected', severity: 'error', feature: 1, found: '392000, 5820000' },
  ]);
  const [first]: readonly DiagnosticEntry[] = diagnostics;
  expect(first?.items).toContain('EPSG:25833');
});

test('a crs member that names another system is an error, one that names WGS 84 a hint', () => {
  const withCrs = (name: string) =>
    JSON.stringify({
      type: 'FeatureCollection',
      crs: { type: 'name', properties: { name } },
      features: [feature({ id: 1 })],
    });
  expect(read(withCrs('urn:ogc:def:crs:EPSG::31468')).diagnostics).toMatchObject([
    { kind: 'areas-crs-contradicted', severity: 'error', expected: 'EPSG:4326' },
  ]);
  expect(read(withCrs('urn:ogc:def:crs:OGC:1.3:CRS84')).diagnostics).toMatchObject([
    { kind: 'geojson-crs-member', severity: 'hint' },
  ]);
});

test('a truncated file is told by the line it ends in', () => {
  const { diagnostics } = read(
    '{"type":"FeatureCollection",\n"features":[\n{"type":"Feature","geom',
  );
  expect(diagnostics).toMatchObject([
    { kind: 'geojson-truncated', severity: 'error', file: 'a.geojson', line: 3 },
  ]);
});

test('broken JSON is told by its line', () => {
  const { diagnostics } = read('{"type":"FeatureCollection",\n"features":[\n{"type" "Feature"}]}');
  expect(diagnostics).toMatchObject([{ kind: 'geojson-not-json', severity: 'error', line: 3 }]);
});

test('JSON that is no GeoJSON is told by its line', () => {
  const { diagnostics } = read('{\n"type":"FeatureCollection",\n"features":{}}');
  expect(diagnostics).toMatchObject([
    { kind: 'geojson-wrong', severity: 'error', line: 3, expected: 'FeatureCollection' },
  ]);
});

test('properties called __proto__ or constructor are data like any other', () => {
  const text =
    '{"type":"Feature","geometry":' + JSON.stringify(polygon) + ',"properties":{"__proto__":"x"}}';
  const asKey = { source: 'a.geojson', key: '__proto__', name: 'constructor' };
  const { areas } = readWith(text, asKey);
  expect(areas?.areas).toEqual([{ id: 'x', name: 'x' }]);
  expect(read(text).diagnostics).toMatchObject([
    { kind: 'area-key-column-missing', expected: '__proto__' },
  ]);
});

interface Fixture {
  readonly id: string;
  readonly text: string | null;
  readonly expected: 'accept' | 'accept-with-hint' | 'reject' | 'reject-or-repair';
}

/** The suite accepts any numbers; an atlas cannot draw -259° of longitude. */
const beyondTheGlobe = 'hint-good-issue82';

const fixturesFile = sharedFile('oracles/geojson/validity-fixtures.json');

function readFixture({ text }: Fixture) {
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic) => diagnostics.push(diagnostic);
  const raw = parseGeoJson('a.geojson', text ?? 'null', report);
  const features = raw && readGeometries('a.geojson', raw, {}, report);
  const drawable = features?.filter(({ geometry }) => geometry !== null).length ?? 0;
  const isTold = diagnostics.some(({ severity }) => severity !== 'hint');
  return { drawable, isTold };
}

test.skipIf(!fixturesFile)(
  '151 valid and invalid documents: good polygons are drawn, faults are told (needs ../shared)',
  () => {
    const { cases } = JSON.parse(readFileSync(fixturesFile ?? '', 'utf8')) as { cases: Fixture[] };
    expect(cases).toHaveLength(151);
    const good = cases.filter(
      ({ id, text, expected }) =>
        expected === 'accept' && /"(?:Multi)?Polygon"/.test(text ?? '') && id !== beyondTheGlobe,
    );
    expect(good.length).toBeGreaterThan(10);
    expect(good.filter((one) => readFixture(one).drawable === 0)).toEqual([]);
    const silent = cases.filter((one) => {
      const { drawable, isTold } = readFixture(one);
      return one.expected === 'reject' ? !isTold : drawable === 0 && !isTold;
    });
    expect(silent).toEqual([]);
  },
);
