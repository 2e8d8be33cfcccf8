import { expect, test } from 'vitest';
import { smallDataset } from '../../analysis/small-dataset.fixture.ts';
import { offeredLands, offersMunicipalities, placeInLand, typedName } from './place-choices.ts';

const nowhere = { land: undefined, municipality: undefined };
const data = smallDataset({
  columns: { share: [1, 2, 3] },
  land: ['Hessen', 'Hessen', 'Saarland'],
  municipality: ['Frankfurt', 'Gießen', 'Neunkirchen'],
});
const oneCity = smallDataset({
  columns: { share: [1, 2] },
  land: ['Hessen', 'Hessen'],
  municipality: ['Gießen', 'Gießen'],
});

test('two Länder can be chosen from, a single one cannot', () => {
  expect(offeredLands(data, nowhere)).toEqual(['Hessen', 'Saarland']);
  expect(offeredLands(oneCity, nowhere)).toEqual([]);
});

test('a Land that a link names stands in the list, also where the data do not have it', () => {
  expect(offeredLands(data, { ...nowhere, land: 'Bremen' })).toEqual([
    'Hessen',
    'Saarland',
    'Bremen',
  ]);
  expect(offeredLands(oneCity, { ...nowhere, land: 'Hessen' })).toEqual(['Hessen']);
});

test('municipalities can be chosen where there are two, or where one is chosen already', () => {
  expect(offersMunicipalities(data, nowhere)).toBe(true);
  expect(offersMunicipalities(oneCity, nowhere)).toBe(false);
  expect(offersMunicipalities(oneCity, { ...nowhere, municipality: 'Kassel' })).toBe(true);
});

test('Gießen stays chosen in Hessen and in all Länder, and is given up in Saarland', () => {
  const chosen = { land: undefined, municipality: 'Gießen' };
  expect(placeInLand(data, chosen, 'Hessen')).toEqual({ land: 'Hessen', municipality: 'Gießen' });
  expect(placeInLand(data, chosen, undefined)).toEqual(chosen);
  expect(placeInLand(data, chosen, 'Saarland')).toEqual({
    land: 'Saarland',
    municipality: undefined,
  });
  expect(placeInLand(undefined, chosen, 'Hessen').municipality).toBeUndefined();
});

test('a typed name is found as written, else in small letters and without blanks around it', () => {
  const names = ['gießen', 'Gießen', 'Neunkirchen'];
  expect(typedName('Gießen', names)).toEqual({ found: 'Gießen', unknown: undefined });
  expect(typedName(' neunkirchen ', names)).toEqual({ found: 'Neunkirchen', unknown: undefined });
});

test('what names no place is unknown as it was typed; nothing typed is not', () => {
  expect(typedName(' Kassel ', ['Gießen'])).toEqual({ found: undefined, unknown: 'Kassel' });
  expect(typedName('  ', ['Gießen'])).toEqual({ found: undefined, unknown: undefined });
});
