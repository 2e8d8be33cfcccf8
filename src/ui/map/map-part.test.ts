import { expect, test } from 'vitest';
import { quarters } from '../../state/four-quarters.fixture.ts';
import { partOf } from './map-part.ts';

/** Öhringer Weg and Zeche lie in Mitte, the other two in Nord; all but Zeche in Küstmark. */
const dataset = {
  ...quarters,
  areas: quarters.areas.map((area, index) => ({
    ...area,
    land: index === 3 ? 'Rebenau' : 'Küstmark',
  })),
};

test('a Land is looked at from afar, a municipality so near that its areas are drawn', () => {
  expect(partOf(dataset, undefined, { land: 'Küstmark' })).toEqual({
    areas: Uint32Array.of(0, 1, 2),
    near: false,
  });
  expect(partOf(dataset, undefined, { land: 'Küstmark', municipality: 'Mitte' })).toEqual({
    areas: Uint32Array.of(0),
    near: true,
  });
});

test('the chosen municipality comes before what the lists are limited to; a place that is not there is no part', () => {
  const chosen = partOf(dataset, 1, { land: 'Rebenau' });
  expect(chosen?.areas).toEqual(Uint32Array.of(1, 2));
  // What is only looked at has no name on the map.
  expect(chosen?.name).toBeTruthy();
  expect(partOf(dataset, undefined, { land: 'Küstmark' })?.name).toBeUndefined();
  expect(partOf(dataset, undefined, { land: 'Nirgends' })).toBeNull();
  expect(partOf(dataset, undefined, {})).toBeNull();
});
