import { expect, test } from 'vitest';
import type { StudyResult } from '../../studies/computations.ts';
import { cardOf } from './card-of.fixture.ts';
import { pinChoices } from './pin-choices.ts';

type Rows = Pick<StudyResult<'neighbourhoods'>, 'rows'>;

/** Neighbourhoods 7 and 8 in its municipality, 9 elsewhere. */
const rows = [
  ['7', 'A'],
  ['0', 'A'],
  ['9', 'B'],
  ['8', 'A'],
].map(([key, name]) => ({ cluster: { key, municipalities: [name] } }));
const list = { rows } as unknown as Rows;

test('what a near miss would join is offered first, then the others of the municipality; the own one is not', () => {
  expect(pinChoices(cardOf(), list, undefined)).toEqual(['4', '7', '8']);
  expect(pinChoices(cardOf(), list, '0')).toEqual(['4', '7', '8']);
});

test('one that was pinned on another card stays among them', () => {
  expect(pinChoices(cardOf(), list, '9')).toEqual(['9', '4', '7', '8']);
});
