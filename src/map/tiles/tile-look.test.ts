import { expect, test } from 'vitest';
import { answer } from '../../analysis/rule/judgement.ts';
import { absenceCode, type AreaStates } from '../../cartography/paintings/area-paint.ts';
import {
  differsInMarkOnly,
  isMarkedLook,
  lookOfArea,
  stateOfArea,
  stateOfMunicipality,
} from './tile-look.ts';

/** Area 0 has class 3, area 1 is suppressed, area 2 has class 1 and is marked, area 3 is missing and not picked out. */
const states: AreaStates = Object.freeze({
  classes: Uint8Array.of(3, 0, 1, 0),
  absences: Uint8Array.of(0, absenceCode.suppressed, 0, absenceCode.missing),
  flags: Uint8Array.of(answer.no, answer.undecidable, answer.yes, answer.no),
  picked: Uint8Array.of(1, 1, 1, 0),
});
/** The colours of classes 1, 2 and 3 have the numbers 21, 22 and 23. */
const numbers = Object.freeze([0, 21, 22, 23]);
const lookOf = (area: number): number => lookOfArea(states, area, numbers);

test('an area has the number of its colour, its absence, its mark and its veil in its state', () => {
  expect([0, 1, 2, 3].map((area) => stateOfArea(lookOf(area), false))).toEqual([
    { class: 23, absence: 0, veil: 0, flag: 0 },
    { class: 0, absence: 2, veil: 0, flag: 0 },
    { class: 21, absence: 0, veil: 0, flag: 1 },
    { class: 0, absence: 1, veil: 1, flag: 0 },
  ]);
});

test('where border lines show the marks the state of an area is silent on them', () => {
  expect(stateOfArea(lookOf(2), true)).toEqual({ class: 21, absence: 0, veil: 0 });
  expect(stateOfMunicipality(lookOf(2))).toEqual({ class: 21, absence: 0 });
});

test('a look is marked or not; before anything is told it is not', () => {
  expect([0, 1, 2].map((area) => isMarkedLook(lookOf(area)))).toEqual([false, false, true]);
  expect(isMarkedLook(-1)).toBe(false);
});

test('a cut that moves changes the mark only; another class is more than that, and so is the first look', () => {
  const unmarked = lookOfArea({ ...states, flags: new Uint8Array(4) }, 2, numbers);
  expect(differsInMarkOnly(unmarked, lookOf(2))).toBe(true);
  expect(differsInMarkOnly(lookOf(0), lookOf(2))).toBe(false);
  expect(differsInMarkOnly(lookOf(0), -1)).toBe(false);
});
