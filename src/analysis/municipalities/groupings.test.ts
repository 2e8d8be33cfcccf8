import { expect, test } from 'vitest';
import { areaId } from '../../areas/area-id.ts';
import { groupingsOf } from '../values/groups.ts';

test('municipalities and Länder are numbered as they first appear; an area without one has -1', () => {
  const areas = [
    { municipality: 'Obertal', land: 'Nordland' },
    { municipality: 'Obertal', land: 'Nordland' },
    { land: 'Südland' },
    { municipality: 'Altdorf', land: 'Südland' },
    { municipality: 'Obertal', land: 'Nordland' },
    {},
  ].map((unit, index) => ({ id: areaId(String(index)), name: `Gebiet ${index}`, ...unit }));
  const { municipality, land } = groupingsOf(areas);
  expect([...municipality]).toEqual([0, 0, -1, 1, 0, -1]);
  expect([...land]).toEqual([0, 0, 1, 1, 0, -1]);
});
