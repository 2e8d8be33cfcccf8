import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sharedFile } from '../../shared-data.fixture.ts';
import { likelySystems, namesGeographic, shortCode } from './coordinate-system.ts';

const at = (x: number, y: number) => ({ minX: x, minY: y, maxX: x, maxY: y });

test('the extent of Berlin in UTM zone 33 fits the zones 32 and 33, nothing else', () => {
  // 370 to 416 km east, 5799 to 5838 km north: lor_2021 in EPSG:25833
  const berlin = { minX: 370_000, maxX: 416_000, minY: 5_799_000, maxY: 5_838_000 };
  expect(likelySystems(berlin)).toEqual(['EPSG:25832', 'EPSG:25833']);
});

test('the zone in front of the easting tells the system', () => {
  expect(likelySystems(at(33_400_000, 5_800_000))).toEqual(['EPSG:5650']);
  expect(likelySystems(at(4_594_000, 5_800_000))).toEqual(['EPSG:31468']);
});

test('numbers outside Germany are not guessed', () => {
  expect(likelySystems(at(-259, -134))).toEqual([]);
});

test('WGS 84 and ETRS89 need no reprojection, whatever their name looks like', () => {
  const names = ['urn:ogc:def:crs:OGC:1.3:CRS84', 'EPSG:4326', 'urn:ogc:def:crs:EPSG::4258'];
  expect(names.map(namesGeographic)).toEqual([true, true, true]);
  expect(namesGeographic('urn:ogc:def:crs:EPSG::25833')).toBe(false);
  expect(shortCode('urn:ogc:def:crs:EPSG::25833')).toBe('EPSG:25833');
});

interface Point {
  readonly epsg: number;
  readonly place: string;
  readonly xy?: readonly [number, number];
}

const pointsFile = sharedFile('oracles/crs/points.json');

test.skipIf(!pointsFile)(
  'every place of the oracle is found in its system (needs ../shared)',
  () => {
    const { points } = JSON.parse(readFileSync(pointsFile ?? '', 'utf8')) as { points: Point[] };
    const checked = points.filter(({ xy }) => xy !== undefined);
    expect(checked.length).toBeGreaterThan(100);
    const wrong = checked.filter(
      ({ epsg, xy: [x, y] = [0, 0] }) =>
        !likelySystems(at(x, y)).some((code) => code === `EPSG:${epsg}`),
    );
    expect(wrong).toEqual([]);
  },
);
