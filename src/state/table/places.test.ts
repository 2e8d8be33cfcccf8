import { expect, test } from 'vitest';
import type { Dataset } from '../../areas/dataset.ts';
import { quarters } from '../four-quarters.fixture.ts';
import { municipalitiesIn, placesOf, placeTest } from './places.ts';
import { proposedNames, sameName } from './propose-names.ts';

/** In area order. */
function areasIn(dataset: Dataset, where: Parameters<typeof placeTest>[1]): number[] {
  const isThere = placeTest(dataset, where);
  return dataset.areas.flatMap((_, area) => (isThere?.(area) ? [area] : []));
}

const twoLands = {
  ...quarters,
  areas: quarters.areas.map((area) => ({
    ...area,
    land: area.municipality === 'Mitte' ? 'Oberland' : 'Unterland',
  })),
};

test('places are numbered in the order of their first area', () => {
  const { lands, landOf, municipalities, municipalityOf } = placesOf(twoLands);
  expect([lands, municipalities]).toEqual([
    ['Oberland', 'Unterland'],
    ['Mitte', 'Nord'],
  ]);
  expect([...landOf]).toEqual([0, 1, 1, 0]);
  expect([...municipalityOf]).toEqual([0, 1, 1, 0]);
});

test('areas 1 and 2 lie in Nord; in Oberland there is Mitte alone; a place that is not named has no areas', () => {
  expect(areasIn(twoLands, { municipality: 'Nord' })).toEqual([1, 2]);
  expect(areasIn(twoLands, { land: 'Oberland', municipality: 'Nord' })).toEqual([]);
  expect(areasIn(quarters, { land: 'Oberland' })).toEqual([]);
  expect(municipalitiesIn(twoLands, 'Oberland')).toEqual(['Mitte']);
});

test('names that begin with what is typed are proposed before those with a word that does', () => {
  const names = ['Bad Mühlau', 'Mühlau', 'Obermühl', 'Steinau'];
  expect(proposedNames(names, 'mühl', 5)).toEqual(['Mühlau', 'Bad Mühlau', 'Obermühl']);
  expect(proposedNames(names, 'muehl', 1)).toEqual(['Mühlau']);
  expect(proposedNames(names, '', 2)).toEqual(['Bad Mühlau', 'Mühlau']);
  expect(['MUHLAU', 'muehlau', 'Muhla'].map((typed) => sameName(typed, 'Mühlau'))).toEqual([
    true,
    true,
    false,
  ]);
});
