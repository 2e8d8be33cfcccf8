import { expect, test } from 'vitest';
import { berlinTypes, keyOf } from './berlin-wfs.fixture.ts';
import { filesIn, run } from './run.fixture.ts';
import { startWfs } from './wfs-server.fixture.ts';
import type { RawFeature } from './wfs-page.ts';

const types = Object.freeze(berlinTypes({ year: 2021 }));
const areas = 'lor_2021:a_lor_plr_2021';
const indicators = 'mss_2021:mss2021_indexind_542';

/** What is found where the features of one type are other than they should be. */
async function problemsWith(
  type: string,
  change: (features: readonly RawFeature[]) => readonly RawFeature[],
) {
  const server = await startWfs({ types: { ...types, [type]: change(types[type] ?? []) } });
  const { folder, problems } = await run(server);
  expect(filesIn(folder)).toEqual([]);
  return problems;
}

/** The properties of some features replaced. */
const change =
  (values: Readonly<Record<string, unknown>>, isMeant = (_index: number) => true) =>
  (features: readonly RawFeature[]): RawFeature[] =>
    features.map((feature, index) =>
      isMeant(index) ? { ...feature, properties: { ...feature.properties, ...values } } : feature,
    );

const move =
  (coordinates: (position: readonly number[]) => number[]) =>
  (features: readonly RawFeature[]): RawFeature[] =>
    features.map((feature) => {
      if (feature.geometry?.type !== 'MultiPolygon') return feature;
      const moved = feature.geometry.coordinates.map((rings) =>
        rings.map((ring) => ring.map(coordinates)),
      );
      return { ...feature, geometry: { type: 'MultiPolygon', coordinates: moved } };
    });

test('541 of 542 areas', async () => {
  expect(await problemsWith(areas, (features) => features.slice(1))).toEqual([
    { kind: 'wrong-count', type: areas, found: 541, least: 542, most: 542 },
  ]);
});

test('no features at all', async () => {
  expect(await problemsWith(areas, () => [])).toMatchObject([{ kind: 'wrong-count', found: 0 }]);
});

test('a renamed field is missed, and the fields that came are listed', async () => {
  const renamed = (features: readonly RawFeature[]) =>
    features.map((feature) => {
      const { s3, ...properties } = { ...feature.properties };
      return { ...feature, properties: { ...properties, transfer: s3 as unknown } };
    });
  expect(await problemsWith(indicators, renamed)).toEqual([
    {
      kind: 'field-missing',
      type: indicators,
      field: 'S3',
      fields: ['PLR_ID', 'EW', 'S1', 'S2', 'S4', 'TRANSFER'],
    },
  ]);
});

test('a key twice and another one nowhere', async () => {
  const twice = change({ plr_id: keyOf(0) }, (index) => index === 1);
  expect(await problemsWith(areas, twice)).toEqual([
    { kind: 'key-repeated', type: areas, field: 'PLR_ID', keys: [keyOf(0)] },
  ]);
});

test('three empty keys', async () => {
  const empty = change({ plr_id: null }, (index) => index < 3);
  expect(await problemsWith(areas, empty)).toEqual([
    { kind: 'key-empty', type: areas, field: 'PLR_ID', count: 3 },
  ]);
});

test('keys of a table that name none of the areas', async () => {
  const foreign = change({ plr_id: '77777777' }, (index) => index === 5);
  expect(await problemsWith(indicators, foreign)).toEqual([
    { kind: 'keys-foreign', type: indicators, keys: ['77777777'] },
  ]);
});

test('with -9999 in 28 of 542 areas a figure is mostly missing (5.2 %), with 27 it is not (5.0 %)', async () => {
  const upTo = (end: number) => change({ s1: -9999 }, (index) => index < end);
  expect(await problemsWith(indicators, upTo(22))).toEqual([
    { kind: 'mostly-missing', type: indicators, field: 'S1', missing: 28, of: 542 },
  ]);
  const bearable = { ...types, [indicators]: upTo(21)(types[indicators] ?? []) };
  const { problems } = await run(await startWfs({ types: bearable }));
  expect(problems).toEqual([]);
});

test('a text where a number belongs', async () => {
  const texts = change({ s4: 'gesperrt' }, (index) => index < 2);
  expect(await problemsWith(indicators, texts)).toEqual([
    { kind: 'not-numbers', type: indicators, field: 'S4', found: 'gesperrt', count: 2 },
  ]);
});

test('an area without a polygon', async () => {
  const without = (features: readonly RawFeature[]) =>
    features.map((feature, index) => (index === 7 ? { ...feature, geometry: null } : feature));
  expect(await problemsWith(areas, without)).toEqual([
    { kind: 'no-polygon', type: areas, keys: [keyOf(7)] },
  ]);
});

test('latitude before longitude', async () => {
  expect(
    await problemsWith(
      areas,
      move(([x = 0, y = 0]) => [y, x]),
    ),
  ).toEqual([
    { kind: 'elsewhere', type: areas, key: keyOf(0), position: '52.4 13.2', swapped: true },
  ]);
});

test('metres of EPSG:25833 instead of degrees', async () => {
  const metres = move(([x = 0, y = 0]) => [x * 29_000, y * 111_000]);
  expect(await problemsWith(areas, metres)).toMatchObject([{ kind: 'elsewhere', swapped: false }]);
});
