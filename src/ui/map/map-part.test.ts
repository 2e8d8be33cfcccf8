import { expect, test } from 'vitest';
import { quarters } from '../../state/four-quarters.fixture.ts';
import { textsOf } from '../../i18n/texts.ts';
import type { ChosenNeighbourhood } from '../../state/shown/neighbourhoods.ts';
import { MapParts, partOf } from './map-part.ts';

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

test('under review each member is named and each touching near miss, which has a dashed line; elsewhere the whole has one name', () => {
  const cluster = { areas: [0, 3], name: 'Zeche', others: 1 };
  const neighbourhood = { cluster, place: 7 } as unknown as ChosenNeighbourhood;
  const shown = { dataset, neighbourhood };
  const texts = textsOf('de');
  const parts = new MapParts();
  expect(parts.neighbourhood(shown, texts, [{ area: 2, joins: [] }])).toEqual({
    areas: [0, 3],
    name: '',
    outline: 7,
    parts: [
      { area: 0, name: 'Öhringer Weg', isBeside: false },
      { area: 3, name: 'Zeche', isBeside: false },
      { area: 2, name: 'Straße 12', isBeside: true },
    ],
  });
  const whole = parts.neighbourhood(shown, texts);
  expect(whole?.parts).toBeUndefined();
  expect(whole?.name).toContain('Zeche');
});
