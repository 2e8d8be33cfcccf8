import { expect, test } from 'vitest';
import type { DiagnosticEntry } from '../../areas/diagnostic.ts';
import { bytesOf, readFiles } from '../area-files.fixture.ts';
import { markNoNumbers, noNumber, parseSequence } from './loose-json.ts';

const outline = '{"type":"Polygon","coordinates":[[[9,51],[10,51],[10,52],[9,51]]]}';
const feature = (id: string, more = '') =>
  `{"type":"Feature","properties":{"id":"${id}"${more}},"geometry":${outline}}`;

async function read(text: string, name = 'a.geojson') {
  const { areas, decoded, diagnostics } = await readFiles(
    { [name]: bytesOf(text) },
    { source: name },
  );
  const features = decoded?.collection.features ?? [];
  return { keys: areas?.areas.map(({ id }) => String(id)), features, diagnostics };
}

test('one feature per line is a collection, whatever the file is called and however its lines end', async () => {
  const lines = [feature('01'), feature('02'), feature('03')];
  for (const end of ['\n', '\r\n', '\r', '\n\n']) {
    expect((await read(`${lines.join(end)}${end}`)).keys).toEqual(['01', '02', '03']);
  }
  expect((await read(lines.join('\n'), 'a.geojsonl')).keys).toEqual(['01', '02', '03']);
  expect((await read(`\uFEFF${lines.join('\n')}`, 'a.json')).keys).toEqual(['01', '02', '03']);
});

test('a text sequence has U+001E before each record, which may have several lines (RFC 8142)', async () => {
  const pretty = JSON.stringify(JSON.parse(feature('02')), null, 2);
  expect((await read(`\u001e${feature('01')}\n\u001e${pretty}\n`)).keys).toEqual(['01', '02']);
  expect((await read(`\u001e${feature('01')}\n`)).keys).toEqual(['01']);
});

test('a list of features is a collection too', async () => {
  expect((await read(`[${feature('01')},${feature('02')}]`)).keys).toEqual(['01', '02']);
});

test('a line that is no JSON is named with its number', async () => {
  const { diagnostics } = await read(`${feature('01')}\n\n{"type":"Feature"\n${feature('03')}`);
  expect(diagnostics).toEqual([
    {
      kind: 'geojson-line-broken',
      severity: 'error',
      file: 'a.geojson',
      line: 3,
      found: '{"type":"Feature"',
    },
  ]);
});

test('records without outlines are called a table', async () => {
  for (const text of [
    '[{"key":"01","share":3}]',
    '{"key":"01","share":3}\n{"key":"02","share":4}',
  ]) {
    const { diagnostics } = await read(text);
    expect(diagnostics).toMatchObject([{ kind: 'geojson-records', items: ['key', 'share'] }]);
  }
});

test('NaN, Infinity and -Infinity are missing, and named with feature and property', async () => {
  const text = `{"type":"FeatureCollection","features":[${feature('01', ',"a":NaN,"b":1')},${feature('02', ',"a":-Infinity , "b":[Infinity]')}]}`;
  const { keys, features, diagnostics } = await read(text);
  expect(keys).toEqual(['01', '02']);
  expect(features.map(({ properties }) => properties)).toEqual([
    { id: '01', a: null, b: 1 },
    { id: '02', a: null, b: [null] },
  ]);
  expect(diagnostics[0]).toEqual({
    kind: 'geojson-no-number',
    severity: 'warning',
    file: 'a.geojson',
    count: 2,
    items: ['1: a', '2: a'],
  });
});

test('NaN in a text stays what it is, and NaN that is no value breaks the file as before', async () => {
  expect(markNoNumbers('{"a":"x, NaN, \\" NaN"}')).toBeUndefined();
  expect(markNoNumbers('{"a":"NaN","b":NaN}')).toBe(`{"a":"NaN","b":${JSON.stringify(noNumber)}}`);
  const { diagnostics } = await read('{"type":"FeatureCollection","features":[NaN NaN]}');
  expect(diagnostics).toMatchObject([{ kind: 'geojson-not-json' }]);
});

test('a coordinate that is no number is a geometry that cannot be drawn', async () => {
  const text = `{"type":"FeatureCollection","features":[${feature('01')},${feature('02').replace('[10,51]', '[NaN,51]')}]}`;
  const { diagnostics } = await read(text);
  expect(diagnostics.map(({ kind }) => kind)).toContain('geojson-bad-geometry');
});

test('one text on many lines is no sequence', () => {
  expect(parseSequence('{\n"a":1\n}')).toBeUndefined();
  expect(parseSequence('{"a":1}')).toBeUndefined();
});

test('features of an ESRI service: rings are parted into outer and inner ones, the code is the system', async () => {
  const hole = [
    [2, 2],
    [4, 2],
    [4, 4],
    [2, 4],
    [2, 2],
  ];
  const outer = [
    [0, 0],
    [0, 9],
    [9, 9],
    [9, 0],
    [0, 0],
  ];
  const away = [
    [20, 0],
    [20, 9],
    [29, 9],
    [29, 0],
    [20, 0],
  ];
  const text = JSON.stringify({
    geometryType: 'esriGeometryPolygon',
    spatialReference: { wkid: 4326 },
    features: [{ attributes: { id: '01' }, geometry: { rings: [outer, hole, away] } }],
  });
  const { keys, features } = await read(text, 'a.json');
  expect(keys).toEqual(['01']);
  const [first] = features;
  if (!first) throw new Error('there is no feature');
  const { coordinates } = first.geometry as { coordinates: unknown[][] };
  expect(coordinates.map((polygon) => polygon.length)).toEqual([2, 1]);
});

test('in one long line the message shows the part that is wrong, not the beginning of the file', async () => {
  const features = Array.from({ length: 20 }, (_, number) => feature(String(number)));
  const { diagnostics } = await read(
    `{"type":"FeatureCollection","features":[${features.join(',')},${feature('99', ',"a":undefined')}]}`,
  );
  expect(diagnostics).toMatchObject([{ kind: 'geojson-not-json', line: 1 }]);
  const [first]: readonly DiagnosticEntry[] = diagnostics;
  expect(first?.found).toContain('"a":undefined');
});
