import { expect, test } from 'vitest';
import {
  bytesOf,
  dbfOf,
  readFiles,
  shapefile,
  shpOf,
  squareAt,
  utm33,
  zipOf,
} from '../area-files.fixture.ts';

const { 'a.cpg': cpg, 'a.prj': prj, ...bare } = shapefile;
const namesOf = (reading: Awaited<ReturnType<typeof readFiles>>) =>
  reading.areas?.areas.map(({ id, name }) => `${id} ${name}`);

test('a loose Shapefile: keys keep their zeros, umlauts follow the .cpg, the .prj says where it lies', async () => {
  const reading = await readFiles(shapefile, { source: 'a.shp', name: 'name' });
  expect(namesOf(reading)).toEqual(['01 Nord', '02 Süd']);
  expect(reading.diagnostics).toMatchObject([
    { kind: 'areas-reprojected', severity: 'hint', found: 'EPSG:25833' },
  ]);
  // Brandenburg Gate by PROJ: 389918.04 / 5819699.13 is 13.377704° E, 52.516275° N
  const first = reading.areas?.geometries[0]?.coordinates.flat(2);
  expect(first?.[0]).toBeCloseTo(13.3774, 3);
  expect(first?.[1]).toBeCloseTo(52.5163, 3);
});

test('a Shapefile without .cpg: the encoding is guessed and the guess told', async () => {
  const reading = await readFiles(
    { ...bare, 'a.prj': bytesOf(utm33) },
    { source: 'a.shp', name: 'name' },
  );
  expect(namesOf(reading)?.[1]).toBe('02 Süd');
  expect(reading.diagnostics[0]).toMatchObject({
    kind: 'areas-encoding-guessed',
    expected: 'windows-1252',
  });
});

test('a .cpg with a name nobody knows is told with the guess', async () => {
  const files = { ...shapefile, 'a.cpg': bytesOf('OEM 850') };
  const { diagnostics } = await readFiles(files, { source: 'a.shp' });
  expect(diagnostics[0]).toMatchObject({ kind: 'areas-encoding-guessed', found: 'OEM 850' });
});

test('what the project states about encoding outdoes a wrong .cpg', async () => {
  const utf8 = dbfOf(['id', 'name'], [[bytesOf('1'), bytesOf('Süd')]]);
  const files = { ...shapefile, 'a.shp': shpOf([[squareAt(389_900, 5_819_700)]]), 'a.dbf': utf8 };
  const wrong = await readFiles(files, { source: 'a.shp', name: 'name' });
  expect(namesOf(wrong)).toEqual(['1 SÃ¼d']);
  const right = await readFiles(files, { source: 'a.shp', name: 'name', encoding: 'utf-8' });
  expect(namesOf(right)).toEqual(['1 Süd']);
  const guessed = await readFiles(
    { ...files, 'a.cpg': bytesOf('?') },
    { source: 'a.shp', name: 'name' },
  );
  expect(namesOf(guessed)).toEqual(['1 Süd']);
});

test('without .prj nothing is reprojected: both zones of UTM are named, and the key to state', async () => {
  const { areas, diagnostics } = await readFiles(
    { ...bare, 'a.cpg': cpg ?? bytesOf('') },
    { source: 'a.shp' },
  );
  expect(areas).toBeUndefined();
  expect(diagnostics).toMatchObject([
    {
      kind: 'geojson-projected',
      severity: 'error',
      items: ['EPSG:25832', 'EPSG:25833'],
      // Exactly 7.38° / 52.50° and 13.38° / 52.52°.
      expected: 'EPSG:25832 ≈ 7.4° / 52.5°, EPSG:25833 ≈ 13.4° / 52.5°',
    },
  ]);
  const stated = await readFiles(bare, { source: 'a.shp', crs: 'EPSG:25833' });
  expect(stated.areas?.areas).toHaveLength(2);
});

test('a .prj that is called zone 32 and has the parameters of zone 33 lands by its parameters', async () => {
  const files = { ...shapefile, 'a.prj': bytesOf(utm33.replace('Zone_33N', 'Zone_32N')) };
  const { areas, diagnostics } = await readFiles(files, { source: 'a.shp' });
  expect(areas?.geometries[0]?.coordinates.flat(2)[0]).toBeCloseTo(13.3774, 3);
  expect(diagnostics).toMatchObject([
    {
      kind: 'areas-prj-disagrees',
      severity: 'warning',
      found: 'ETRS_1989_UTM_Zone_32N',
      expected: 'EPSG:25833',
      items: ['EPSG:25832'],
    },
    { kind: 'areas-reprojected', found: 'EPSG:25833' },
  ]);
});

test('a stated system that the numbers speak against is refused, with what they fit', async () => {
  const files = { ...bare, 'a.cpg': bytesOf('1252') };
  const wrong = await readFiles(files, { source: 'a.shp', crs: 'EPSG:31468' });
  expect(wrong.diagnostics).toMatchObject([
    {
      kind: 'areas-crs-contradicted',
      severity: 'error',
      found: 'EPSG:31468',
      items: ['EPSG:25832', 'EPSG:25833'],
    },
  ]);
  const degrees = await readFiles(files, { source: 'a.shp', crs: 'EPSG:4326' });
  expect(degrees.diagnostics).toMatchObject([{ kind: 'areas-crs-contradicted' }]);
});

test('a system the atlas does not know is named', async () => {
  const bonne = utm33
    .replace('Transverse_Mercator', 'Bonne')
    .replace('ETRS_1989_UTM_Zone_33N', 'Bonne of France');
  const { diagnostics } = await readFiles(
    { ...shapefile, 'a.prj': bytesOf(bonne) },
    { source: 'a.shp' },
  );
  expect(diagnostics).toMatchObject([{ kind: 'areas-crs-unknown', found: 'Bonne of France' }]);
});

test('a Shapefile without its table, or cut off, is refused', async () => {
  const { 'a.dbf': _table, ...without } = shapefile;
  expect((await readFiles(without, { source: 'a.shp' })).diagnostics).toMatchObject([
    { kind: 'areas-companion-missing', severity: 'error', expected: 'a.dbf' },
  ]);
  const cut = { ...shapefile, 'a.shp': (shapefile['a.shp'] ?? bytesOf('')).slice(0, 200) };
  expect((await readFiles(cut, { source: 'a.shp' })).diagnostics).toMatchObject([
    { kind: 'areas-file-damaged', severity: 'error', expected: 'Shapefile' },
  ]);
});

test('an inner ring that lies in no outer one is missed, not lost silently', async () => {
  const hole = squareAt(395_000, 5_819_700).toReversed();
  const shell = squareAt(389_900, 5_819_700);
  const shp = shpOf([[shell, hole], [shell]]);
  const { diagnostics } = await readFiles({ ...shapefile, 'a.shp': shp }, { source: 'a.shp' });
  expect(diagnostics[0]).toMatchObject({ kind: 'areas-ring-left-out', feature: 1, count: 1 });
});

test('a zipped Shapefile is the same as a loose one, in whatever folder and case', async () => {
  const { 'a.shp': shp, 'a.dbf': dbf } = shapefile;
  const files = {
    'daten/A.SHP': shp,
    'daten/A.DBF': dbf,
    'daten/A.prj': prj,
    'daten/A.cpg': cpg,
    'lies.txt': cpg,
  };
  const packed = zipOf(files as Record<string, Uint8Array>);
  const reading = await readFiles({ 'a.zip': packed }, { source: 'a.zip', name: 'name' });
  expect(namesOf(reading)).toEqual(['01 Nord', '02 Süd']);
  expect(reading.diagnostics.map(({ kind }) => kind)).toEqual(['areas-reprojected']);
});

test('of several layers in an archive the project names one', async () => {
  const square = JSON.stringify({
    type: 'Polygon',
    coordinates: [
      [
        [0, 0],
        [1, 0],
        [1, 1],
        [0, 0],
      ],
    ],
  });
  const feature = `{"type":"Feature","properties":{"id":"k"},"geometry":${square}}`;
  const packed = zipOf({ ...shapefile, 'kreise.geojson': bytesOf(feature) });
  const unclear = await readFiles({ 'a.zip': packed }, { source: 'a.zip' });
  expect(unclear.diagnostics).toMatchObject([
    {
      kind: 'areas-layer-missing',
      severity: 'error',
      items: expect.arrayContaining(['a', 'kreise']),
    },
  ]);
  const chosen = await readFiles({ 'a.zip': packed }, { source: 'a.zip', layer: 'kreise' });
  expect(namesOf(chosen)).toEqual(['k k']);
});

/** Two squares side by side that share an arc, in steps of 0.5 degrees from 10° E, 50° N. */
const topology = {
  type: 'Topology',
  transform: { scale: [0.5, 0.5], translate: [10, 50] },
  objects: {
    laender: { type: 'GeometryCollection', geometries: [] },
    kreise: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', arcs: [[0, 1]], properties: { id: '05' } },
        { type: 'Polygon', arcs: [[2, -1]], properties: { id: '06' } },
      ],
    },
  },
  arcs: [
    [
      [2, 0],
      [0, 2],
    ],
    [
      [2, 2],
      [-2, 0],
      [0, -2],
      [2, 0],
    ],
    [
      [2, 0],
      [2, 0],
      [0, 2],
      [-2, 0],
    ],
  ],
};

test('TopoJSON: the object with the most polygons, and which it was; another one by its name', async () => {
  const file = { 'a.json': bytesOf(JSON.stringify(topology)) };
  const { areas, diagnostics } = await readFiles(file, { source: 'a.json' });
  expect(areas?.areas.map(({ id }) => id)).toEqual(['05', '06']);
  expect(areas?.geometries[1]?.coordinates.flat(2).map(Number)).toContain(12);
  expect(diagnostics).toMatchObject([
    { kind: 'areas-layer-chosen', severity: 'hint', found: 'kreise', items: ['laender', 'kreise'] },
  ]);
  const missing = await readFiles(file, { source: 'a.json', layer: 'Kreise' });
  expect(missing.diagnostics).toMatchObject([
    {
      kind: 'areas-layer-missing',
      severity: 'error',
      found: 'Kreise',
      expected: 'kreise, laender',
    },
  ]);
});

test('TopoJSON with metres and no transform: neighbours that share positions are each reprojected once', async () => {
  const metres = {
    ...topology,
    transform: undefined,
    arcs: [
      [
        [390_000, 5_819_700],
        [390_000, 5_819_800],
      ],
      [
        [390_000, 5_819_800],
        [389_900, 5_819_800],
        [389_900, 5_819_700],
        [390_000, 5_819_700],
      ],
      [
        [390_000, 5_819_700],
        [390_100, 5_819_700],
        [390_100, 5_819_800],
        [390_000, 5_819_800],
      ],
    ],
  };
  const { areas } = await readFiles(
    { 'a.json': bytesOf(JSON.stringify(metres)) },
    { source: 'a.json', layer: 'kreise', crs: 'EPSG:25833' },
  );
  const latitudes = areas?.geometries.flatMap(
    (one) => one?.coordinates.flat(2).filter((_, at) => at % 2 === 1) ?? [],
  );
  expect(Math.max(...(latitudes as unknown as number[]))).toBeLessThan(52.6);
  expect(Math.min(...(latitudes as unknown as number[]))).toBeGreaterThan(52.5);
});

test('TopoJSON that names an arc which is not there is damaged', async () => {
  const broken = { ...topology, arcs: topology.arcs.slice(0, 1) };
  const { diagnostics } = await readFiles(
    { 'a.topojson': bytesOf(JSON.stringify(broken)) },
    { source: 'a.topojson', layer: 'kreise' },
  );
  expect(diagnostics).toMatchObject([{ kind: 'areas-file-damaged', expected: 'TopoJSON' }]);
});

const kml = `<?xml version="1.0" encoding="UTF-8"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document><Placemark><name>Süd &amp; Ost</name>
<ExtendedData><Data name="id"><value>007</value></Data><SchemaData schemaUrl="#s"><SimpleData name="EW">12</SimpleData></SchemaData></ExtendedData>
<Polygon><outerBoundaryIs><LinearRing><coordinates>10,50,0 11,50,0 11,51,0 10,50,0</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark></Document></kml>`;

test('KML: <name> and the extended data are properties; KMZ is the same packed', async () => {
  const plain = await readFiles({ 'a.kml': bytesOf(kml) }, { source: 'a.kml', name: 'name' });
  expect(namesOf(plain)).toEqual(['007 Süd & Ost']);
  expect(plain.decoded?.collection.features[0]?.properties).toMatchObject({ EW: '12' });
  const packed = zipOf({ 'doc.kml': bytesOf(kml) });
  const kmz = await readFiles({ 'a.kmz': packed }, { source: 'a.kmz', name: 'name' });
  expect(kmz.areas).toEqual(plain.areas);
});

test('KML that breaks off is damaged, and an entity bomb unfolds nothing', async () => {
  const cut = await readFiles({ 'a.kml': bytesOf(kml.slice(0, 300)) }, { source: 'a.kml' });
  expect(cut.diagnostics).toMatchObject([{ kind: 'areas-file-damaged', expected: 'KML' }]);
  const bomb = kml
    .replace('<kml', '<!DOCTYPE kml [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><kml')
    .replace('007', '&b;');
  const { areas } = await readFiles({ 'a.kml': bytesOf(bomb) }, { source: 'a.kml' });
  expect(areas?.areas[0]?.id.includes('aaaa') ?? false).toBe(false);
});

test('GeoPackage is refused by its first bytes, whatever it is called', async () => {
  const { diagnostics } = await readFiles(
    { 'a.dat': bytesOf('SQLite format 3\0…') },
    { source: 'a.dat' },
  );
  expect(diagnostics).toMatchObject([
    { kind: 'areas-format-refused', severity: 'error', found: 'GeoPackage' },
  ]);
});
