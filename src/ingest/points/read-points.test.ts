import type { AreaGeometry } from '../../areas/area-geometry.ts';
import { expect, test } from 'vitest';
import { figureAt } from '../../areas/column.ts';
import type { PointInstructions } from '../instructions/point-instructions.ts';
import { readPoints } from './read-points.ts';

/** Two squares of a tenth of a degree beside each other at 13° east, 52° north; the second one has a hole. */
const square = (west: number, south: number, size: number) => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];
const geometries: readonly AreaGeometry[] = Object.freeze<AreaGeometry[]>([
  { type: 'Polygon', coordinates: [square(13, 52, 0.1)] },
  { type: 'Polygon', coordinates: [square(13.1, 52, 0.1), square(13.14, 52.04, 0.02)] },
  null,
]);

const schools: PointInstructions = Object.freeze({
  source: 'schools.csv',
  label: { de: 'Schulen' },
  name: 'Name',
  coordinates: { longitude: 'Lon', latitude: 'Lat' },
  columns: [],
});

function readText(text: string, changes: Partial<PointInstructions> = {}) {
  const bytes = new TextEncoder().encode(text);
  const points = [{ ...schools, ...changes }];
  return readPoints({ points }, geometries, (name) => (name === 'schools.csv' ? bytes : undefined));
}

test('a point belongs to the area around it, and to none in a hole or beside all areas', async () => {
  const { layers, diagnostics } = await readText(
    'Name;Lon;Lat\nA;13,05;52,05\nB;13,12;52,05\nHole;13,15;52,05\nOver the border;12,99;52,05\n',
  );
  expect(layers[0]?.points).toEqual([
    { name: 'A', longitude: 13.05, latitude: 52.05, area: 0 },
    { name: 'B', longitude: 13.12, latitude: 52.05, area: 1 },
    { name: 'Hole', longitude: 13.15, latitude: 52.05, area: undefined },
    { name: 'Over the border', longitude: 12.99, latitude: 52.05, area: undefined },
  ]);
  expect(diagnostics).toMatchObject([
    {
      kind: 'points-outside',
      severity: 'hint',
      count: 2,
      items: ['4: Hole', '5: Over the border'],
    },
  ]);
});

test('three digits behind the decimal sign are no thousands in degrees, whichever sign it is', async () => {
  const { layers } = await readText('Name;Lon;Lat\nA;13.051;52.052\nB;13,051;52,052\n');
  expect(layers[0]?.points.map(({ longitude, latitude }) => [longitude, latitude])).toEqual([
    [13.051, 52.052],
    [13.051, 52.052],
  ]);
});

test('rows without a place are left out and listed: empty, words, zero and zero, beyond the poles', async () => {
  const { layers, diagnostics } = await readText(
    'Name;Lon;Lat\nA;13,05;52,05\nB;;52\nC;hier;52\nD;0;0\nE;13;152\n',
  );
  expect(layers[0]?.points.map(({ name }) => name)).toEqual(['A']);
  expect(diagnostics).toMatchObject([
    {
      kind: 'points-no-place',
      severity: 'warning',
      line: 3,
      column: 'Lon, Lat',
      count: 4,
      items: ['3: B ( / 52)', '4: C (hier / 52)', '5: D (0 / 0)', '6: E (13 / 152)'],
    },
  ]);
});

test('a point far from all areas is kept and reported, and told apart from swapped columns', async () => {
  const { layers, diagnostics } = await readText(
    'Name;Lon;Lat\nA;13,05;52,05\nSwapped;52,05;13,05\nHamburg;10;53,5\n',
  );
  expect(layers[0]?.points).toHaveLength(3);
  expect(diagnostics).toMatchObject([
    { kind: 'points-far-away', severity: 'warning', items: ['4: Hamburg'] },
    { kind: 'points-swapped', severity: 'warning', items: ['3: Swapped'] },
  ]);
});

test('metres of a projected system become degrees, also with thousands marks', async () => {
  // EPSG:25833 has its central meridian at 15° east: easting 500 000 lies there, whatever the northing.
  const { layers } = await readText(
    'Name;X;Y\nA;500.000,0;5.762.000,0\nB;500.000,0;5.762.000,0\n',
    {
      coordinates: { easting: 'X', northing: 'Y', crs: 'EPSG:25833' },
    },
  );
  const [point] = layers[0]?.points ?? [];
  expect(point?.longitude).toBeCloseTo(15, 8);
  expect(point?.latitude).toBeCloseTo(52.0088, 2);
});

test('figures keep their states and texts stay as they stand; the size column is shown as a count', async () => {
  const { layers, diagnostics } = await readText(
    'Name;Lon;Lat;Pupils;Share;Kind\nA;13,05;52,05;1.200;35,5 %;Grundschule\nB;13,06;52,05;.;120;\n',
    {
      columns: [
        { column: 'Share', label: { de: 'Anteil' }, unit: 'percent' },
        { column: 'Kind', label: { de: 'Art' } },
      ],
      size: 'Pupils',
      decimal: ',',
    },
  );
  const [pupils, share, kind] = layers[0]?.columns ?? [];
  expect(pupils).toMatchObject({ kind: 'figures', unit: 'count', label: { de: 'Pupils' } });
  if (pupils?.kind !== 'figures' || share?.kind !== 'figures') throw new Error('figures expected');
  expect([0, 1].map((index) => figureAt(pupils.figures, index))).toEqual([
    { state: 'known', value: 1200 },
    { state: 'suppressed' },
  ]);
  expect(figureAt(share.figures, 0)).toEqual({ state: 'known', value: 35.5 });
  expect(kind).toEqual({ kind: 'texts', label: { de: 'Art' }, texts: ['Grundschule', ''] });
  expect(layers[0]?.size?.most).toBe(1200);
  expect(diagnostics).toMatchObject([{ kind: 'share-out-of-range', count: 1, items: ['3: 120'] }]);
});

test('a group is read with its whole and shown; 5 of 200 pupils are too few and withheld, 0 are not', async () => {
  const bytes = new TextEncoder().encode(
    'Name;Lon;Lat;Pupils;Share\nA;13,05;52,05;200;50\nB;13,06;52,05;200;2,5\nC;13,07;52,05;200;0\n',
  );
  const group = { id: 'g', label: { de: 'Gruppe' }, kind: 'share', column: 'Share' } as const;
  const { layers, diagnostics } = await readPoints(
    {
      points: [{ ...schools, size: 'Pupils', groups: [{ ...group, of: 'Pupils' }] }],
      privacy: { minimumPopulation: 300, minimumCount: 10 },
    },
    geometries,
    () => bytes,
  );
  const [found] = layers[0]?.groups ?? [];
  if (!found) throw new Error('the layer has a group');
  expect([0, 1, 2].map((index) => figureAt(found.figures, index))).toEqual([
    { state: 'known', value: 50 },
    { state: 'suppressed' },
    { state: 'known', value: 0 },
  ]);
  expect(found.of).toBe(layers[0]?.size?.figures);
  expect(layers[0]?.columns.map(({ label }) => label.de)).toEqual(['Pupils', 'Gruppe']);
  expect(diagnostics).toMatchObject([
    { kind: 'points-withheld', severity: 'hint', count: 1, items: ['B'], expected: '10' },
  ]);
});

test('a layer that cannot be read is left out with a warning, and the others stay', async () => {
  const bytes = new TextEncoder().encode('Name;Lon;Lat\nA;13,05;52,05\n');
  const points = [{ ...schools, source: 'absent.csv' }, { ...schools, size: 'Pupils' }, schools];
  const { layers, diagnostics } = await readPoints({ points }, geometries, (name) =>
    name === 'schools.csv' ? bytes : undefined,
  );
  expect(layers).toHaveLength(1);
  expect(diagnostics.map(({ kind, severity }) => [kind, severity])).toEqual([
    ['file-not-found', 'warning'],
    ['points-left-out', 'warning'],
    ['table-column-missing', 'warning'],
    ['points-left-out', 'warning'],
  ]);
});
