import type { AreaGeometry } from '../../areas/area-geometry.ts';
import { expect, test } from 'vitest';
import { areaId } from '../../areas/area-id.ts';
import type { Diagnostic } from '../../areas/diagnostic.ts';
import { findFarAreas } from './far-areas.ts';

const squareAt = (x: number, y: number): AreaGeometry => ({
  type: 'Polygon',
  coordinates: [
    [
      [x, y],
      [x + 0.01, y],
      [x + 0.01, y + 0.01],
      [x, y],
    ],
  ],
});

/** Sixteen quarters, four by four, a hundredth of a degree apart. */
const town = Array.from({ length: 16 }, (_, index) =>
  squareAt(10 + (index % 4) / 100, 53 + Math.floor(index / 4) / 100),
);

function find(geometries: readonly AreaGeometry[]) {
  const diagnostics: Diagnostic[] = [];
  const areas = geometries.map((_, index) => ({ id: areaId(`${index}`), name: `Q${index}` }));
  const far = findFarAreas('a.geojson', areas, geometries, (one) => diagnostics.push(one));
  return { far, diagnostics };
}

test('an island 1.5 degrees west of a town of 0.04 degrees is far, and so is a square at 0/0', () => {
  const { far, diagnostics } = find([...town, squareAt(8.5, 53.9), squareAt(0, 0)]);
  expect(far).toEqual([16, 17]);
  expect(diagnostics).toMatchObject([
    { kind: 'areas-far-away', severity: 'hint', count: 2, items: ['Q16', 'Q17'] },
  ]);
});

test('a suburb as far away as the town is wide is not far', () => {
  expect(find([...town, squareAt(10.08, 53)])).toEqual({ far: [], diagnostics: [] });
});

test('seven areas are too few to say, areas in one row have no spread across, and null lies nowhere', () => {
  expect(find([...town.slice(0, 6), squareAt(0, 0)]).far).toEqual([]);
  const row = Array.from({ length: 9 }, (_, index) => squareAt(10 + index / 100, 53));
  expect(find([...row, squareAt(10, 53.5)]).far).toEqual([]);
  expect(find([...town, null]).far).toEqual([]);
});
