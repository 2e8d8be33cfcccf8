import { readFileSync } from 'node:fs';
import type { FeatureCollection, Polygon, MultiPolygon } from 'geojson';
import { expect, test } from 'vitest';
import { sharedFile } from '../../shared-data.fixture.ts';
import { neighboursOf } from './area-pairs.ts';
import { findNeighbours } from './neighbours.ts';

const square = (x: number, y: number, size = 1): Polygon => ({
  type: 'Polygon',
  coordinates: [
    [
      [x, y],
      [x + size, y],
      [x + size, y + size],
      [x, y + size],
      [x, y],
    ],
  ],
});

test('of four squares each touches all others, but shares a line only with two', () => {
  const { queen, rook } = findNeighbours([square(0, 0), square(1, 0), square(0, 1), square(1, 1)]);
  expect([...neighboursOf(queen, 0)]).toEqual([1, 2, 3]);
  expect([...neighboursOf(rook, 0)]).toEqual([1, 2]);
});

test('a long side beside two short ones is a shared line although the corners differ', () => {
  const { rook } = findNeighbours([
    square(0, 0, 2),
    square(2, 0),
    square(2, 1),
    null,
    square(9, 9),
  ]);
  expect([...neighboursOf(rook, 0)]).toEqual([1, 2]);
  expect([...neighboursOf(rook, 3)]).toEqual([]);
  expect([...neighboursOf(rook, 4)]).toEqual([]);
});

interface Published {
  readonly id_field: string;
  readonly ids: readonly string[];
  readonly queen: readonly (readonly string[])[];
  readonly rook: readonly (readonly string[])[];
}

const published = sharedFile('oracles/autocorrelation/spdep.json');

test.skipIf(!published).each([
  ['columbus', 236, 200],
  ['nc_sids', 490, 462],
  ['stl', 406, 398],
])(
  '%s: %i queen and %i rook links, the same as published (needs ../shared)',
  (name, queens, rooks) => {
    const { datasets } = JSON.parse(readFileSync(published ?? '', 'utf8')) as {
      datasets: Record<string, Published>;
    };
    const { ids, queen, rook, id_field: field } = datasets[name] as Published;
    const map = JSON.parse(
      readFileSync(sharedFile(`oracles/autocorrelation/${name}.geojson`) ?? '', 'utf8'),
    ) as FeatureCollection<Polygon | MultiPolygon>;
    const byId = new Map(
      map.features.map(({ properties, geometry }) => [
        String(Number(properties?.[field])),
        geometry,
      ]),
    );
    const found = findNeighbours(ids.map((id) => byId.get(id) ?? null));
    const named = (adjacency: typeof found.queen) =>
      ids.map((_, area) =>
        Array.from(neighboursOf(adjacency, area), (other) => ids[other]).toSorted(),
      );
    expect(named(found.queen)).toEqual(queen.map((list) => list.toSorted()));
    expect(named(found.rook)).toEqual(rook.map((list) => list.toSorted()));
    expect(found.queen.targets.length).toBe(queens);
    expect(found.rook.targets.length).toBe(rooks);
  },
);
