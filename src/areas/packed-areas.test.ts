import fc from 'fast-check';
import { expect, test } from 'vitest';
import { areaId } from './area-id.ts';
import type { Area } from './dataset.ts';
import { countPacked, packAreas, unpackAreas } from './packed-areas.ts';

const text = fc.string({ maxLength: 12, unit: 'grapheme' });
const area: fc.Arbitrary<Area> = fc
  .record(
    { id: text, name: text, municipality: text, land: text, location: text, building: text },
    { requiredKeys: ['id', 'name'] },
  )
  .map(({ id, ...rest }) => ({ id: areaId(id), ...rest }));

test('areas are the same after packing and unpacking, in any slices', () => {
  fc.assert(
    fc.property(fc.array(area), fc.nat(20), (areas, cut) => {
      const packed = packAreas(areas);
      const middle = Math.min(cut, areas.length);
      expect(countPacked(packed)).toBe(areas.length);
      expect([
        ...unpackAreas(packed, 0, middle),
        ...unpackAreas(packed, middle, areas.length),
      ]).toEqual(areas);
    }),
  );
});

test('two areas of one municipality share its name', () => {
  const areas = ['1', '2'].map((id) => ({ id: areaId(id), name: id, municipality: 'Neustadt' }));
  const { groups } = packAreas(areas);
  expect(groups.municipality).toEqual({ names: ['Neustadt'], index: Int32Array.of(0, 0) });
});
