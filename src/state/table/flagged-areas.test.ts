import { expect, test } from 'vitest';
import type { Rule } from '../../analysis/question/rule.ts';
import { flaggedAreas, flaggedNeighbour, flaggedPlace } from './flagged-areas.ts';
import { quarters, quartersResult } from '../four-quarters.fixture.ts';

const threeFlagged: Rule = {
  all: [{ indicator: 'share', kind: 'value-at-least', cut: 10, frame: 'all' }],
};
const list = flaggedAreas(quarters, quartersResult(threeFlagged).judgement);

test('flagged areas are gone through by district, then by name', () => {
  expect(list.map((index) => quarters.areas[index]?.name)).toEqual([
    'Öhringer Weg', // Mitte
    'Am Güterbahnhof', // Nord
    'Straße 12', // Nord
  ]);
});

test('after the last flagged area comes the first, and before the first the last', () => {
  const [first, , last] = list;
  expect(flaggedNeighbour(list, quarters, last, 1)).toBe(first);
  expect(flaggedNeighbour(list, quarters, first, -1)).toBe(last);
});

test('from an unflagged area one goes on where it would stand in the list', () => {
  const zeche = 3; // Mitte, behind Öhringer Weg
  expect(quarters.areas[flaggedNeighbour(list, quarters, zeche, 1) ?? -1]?.name).toBe(
    'Am Güterbahnhof',
  );
  expect(quarters.areas[flaggedNeighbour(list, quarters, zeche, -1) ?? -1]?.name).toBe(
    'Öhringer Weg',
  );
});

test('without a choice one begins at the first or the last; without flags there is nowhere to go', () => {
  expect(flaggedNeighbour(list, quarters, undefined, 1)).toBe(list[0]);
  expect(flaggedNeighbour(list, quarters, undefined, -1)).toBe(list[2]);
  expect(flaggedNeighbour([], quarters, 1, 1)).toBeUndefined();
});

test('the steps follow the district the table is limited to: two of the three lie in Nord', () => {
  const { judgement } = quartersResult(threeFlagged);
  const inNord = flaggedAreas(quarters, judgement, { municipality: 'Nord' });
  expect(inNord.map((index) => quarters.areas[index]?.name)).toEqual([
    'Am Güterbahnhof',
    'Straße 12',
  ]);
  expect(flaggedAreas(quarters, judgement)).toHaveLength(3);
});

test('the place of an area is the one it has in the list, without the list: 2 of 3, in Nord 1 of 2, elsewhere none', () => {
  const { judgement } = quartersResult(threeFlagged);
  const [first, second] = list;
  const placeOf = (chosen: number | undefined, municipality?: string) =>
    flaggedPlace(quarters, judgement, { municipality }, chosen);
  expect(placeOf(second)).toEqual({ all: 3, place: 2 });
  expect(placeOf(second, 'Nord')).toEqual({ all: 2, place: 1 });
  expect(placeOf(first, 'Nord')).toEqual({ all: 2, place: 0 });
  expect(placeOf(undefined)).toEqual({ all: 3, place: 0 });
});
