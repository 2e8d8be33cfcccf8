import { expect, test } from 'vitest';
import { bytesOf, readFiles, shapefile, utm33 } from '../area-files.fixture.ts';
import { openPlace } from './place-choices.ts';
import { statedSystem } from './stated-system.ts';

const square = (x: number, y: number, size: number) => ({
  minX: x,
  minY: y,
  maxX: x + size,
  maxY: y + size,
});
const none = () => undefined;
const stated = (found: { crs?: string; wkt?: string }) =>
  statedSystem({ features: [], ...found }, { source: 'a', key: 'k' }, none);

const places = async (...[extent, system]: Parameters<typeof openPlace>) => {
  const open = await openPlace(extent, system);
  return open?.choices.map(({ axes, crs, city }) => [axes, crs, city].filter(Boolean).join(' '));
};

test('degrees with latitude first are off Somalia as they stand, and near Kassel once swapped', async () => {
  expect(await places(square(51.28, 9.4, 0.05), undefined)).toEqual([
    'north-east Kassel',
    expect.stringMatching(/^east-north /),
  ]);
  // The same where EPSG:4326 is stated, which by the letter has latitude first.
  expect(
    await places(square(51.28, 9.4, 0.05), stated({ crs: 'urn:ogc:def:crs:EPSG::4326' })),
  ).toHaveLength(2);
  expect(await openPlace(square(9.4, 51.28, 0.05), undefined)).toBeUndefined();
});

test('metres without a system: those in which they lie in Europe, each with the city that is near', async () => {
  const found = await places(square(534_000, 5_681_000, 3000), undefined);
  expect(found?.[0]).toBe('east-north EPSG:25832 Kassel');
  expect(found).toContain('east-north EPSG:25833 Dresden');
});

test('northing first without a system: the same systems, swapped', async () => {
  const found = await places(square(5_681_000, 534_000, 3000), undefined);
  expect(found?.[0]).toBe('north-east EPSG:25832 Kassel');
});

test('northing first is asked in every system whose numbers in Germany are known', async () => {
  const middles: Readonly<Record<string, readonly [number, number]>> = {
    'EPSG:25833': [390_000, 5_820_000],
    'EPSG:4647': [32_530_000, 5_680_000],
    'EPSG:3035': [4_285_000, 3_137_000],
    'EPSG:3857': [1_055_000, 6_680_000],
    'EPSG:31467': [3_534_000, 5_683_000],
  };
  for (const [crs, [x, y]] of Object.entries(middles)) {
    expect((await openPlace(square(y, x, 1000), stated({ crs })))?.about).toBe('axes');
    expect(await openPlace(square(x, y, 1000), stated({ crs }))).toBeUndefined();
  }
});

test('numbers that no known system brings to Europe are not asked about: the refusal says so', async () => {
  expect(await openPlace(square(-9e9, 4e9, 10), undefined)).toBeUndefined();
});

test('what the project says about the axes is obeyed, and asks nothing again', async () => {
  const text = JSON.stringify({
    type: 'Feature',
    properties: { id: '1' },
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [51, 9],
          [51, 10],
          [52, 10],
          [51, 9],
        ],
      ],
    },
  });
  const files = { 'a.geojson': bytesOf(text) };
  const silent = await readFiles(files, { source: 'a.geojson' });
  expect(silent.diagnostics[0]).toMatchObject({ kind: 'areas-axes-doubtful', severity: 'warning' });
  const north = await readFiles(files, { source: 'a.geojson', axes: 'north-east' });
  expect(north.areas?.geometries[0]?.coordinates.flat(2).slice(0, 2)).toEqual([9, 51]);
  const east = await readFiles(files, { source: 'a.geojson', axes: 'east-north' });
  expect([north, east].flatMap(({ diagnostics }) => diagnostics)).not.toContainEqual(
    expect.objectContaining({ kind: 'areas-axes-doubtful' }),
  );
});

test('metres with northing first are refused until the project says so', async () => {
  const text = JSON.stringify({
    type: 'Feature',
    properties: { id: '1' },
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [5681000, 534000],
          [5681000, 534700],
          [5681700, 534700],
          [5681000, 534000],
        ],
      ],
    },
  });
  const files = { 'a.geojson': bytesOf(text) };
  const silent = await readFiles(files, { source: 'a.geojson', crs: 'EPSG:25832' });
  expect(silent.diagnostics).toMatchObject([{ kind: 'areas-axes-swapped', severity: 'error' }]);
  const told = await readFiles(files, {
    source: 'a.geojson',
    crs: 'EPSG:25832',
    axes: 'north-east',
  });
  expect(told.areas?.geometries[0]?.coordinates.flat(2)[1]).toBeCloseTo(51.28, 1);
});

test('a .prj is believed by its parameters: another zone, a false easting of its own, the net of the GDR', async () => {
  const read = async (prj: string) => {
    const files = { ...shapefile, 'a.prj': bytesOf(prj) };
    const { areas, diagnostics } = await readFiles(files, { source: 'a.shp' });
    const [x = NaN, y = NaN] = areas?.geometries[0]?.coordinates.flat(2).map(Number) ?? [];
    return { x, y, kinds: diagnostics.map(({ kind }) => kind) };
  };
  // The same metres in zone 31 lie 12 degrees further west than in zone 33.
  const west = await read(utm33.replace('Zone_33N', 'Zone_31N').replace('15.0', '3.0'));
  expect(west.x).toBeCloseTo(13.3774 - 12, 3);
  expect(west.kinds).toEqual(['areas-reprojected']);
  // 500,000 m less in the false easting move the areas by 110,100 m from the meridian to the other side of it.
  const own = await read(utm33.replace('500000.0', '389900.0'));
  expect(own.x).toBeCloseTo(15, 4);
  expect(own.kinds).toEqual(['areas-reprojected']);
  const krassowski = utm33
    .replace(
      'SPHEROID["GRS_1980",6378137.0,298.257222101]',
      'SPHEROID["Krassowsky_1940",6378245.0,298.3]',
    )
    .replace('500000.0', '389900.0')
    .replace('0.9996', '1.0');
  expect((await read(krassowski)).y).toBeCloseTo(52.5, 1);
});
