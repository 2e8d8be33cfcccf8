import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answer, type Judgement } from '../../analysis/rule/judgement.ts';
import { columnOf } from '../../areas/column.ts';
import { known, missing, notApplicable, suppressed } from '../../areas/figure.ts';
import { absenceCode, areaStates, changedAreas, isMarked } from './area-paint.ts';
import { classesPainting } from './painting.ts';
import { classificationOf } from '../classification.fixture.ts';

const column = columnOf([known(4), missing, suppressed, notApplicable, known(0)]);
const classification = classificationOf([7, 0, 0, 0, 1]);

function judgementOf(flags: readonly number[]): Judgement {
  return {
    question: {
      round: '',
      classing: { method: 'septiles', weight: 'areas' },
      rule: { all: [] },
    },
    flags: Uint8Array.from(flags),
    conditions: [],
    nearMisses: new Uint8Array(flags.length),
    summary: {
      areas: flags.length,
      flagged: 0,
      undecidable: 0,
      clear: 0,
      nearMisses: 0,
      population: undefined,
      populationOfAll: undefined,
      municipalities: undefined,
      flaggedByDefault: 0,
    },
  };
}

test('each kind of absence has its own code, and zero is a value, not an absence', () => {
  const states = areaStates(classesPainting(classification, column, []), undefined);
  expect([...states.classes]).toEqual([7, 0, 0, 0, 1]);
  expect([...states.absences]).toEqual([0, 1, 2, 3, 0]);
  expect(absenceCode).toEqual({ none: 0, missing: 1, suppressed: 2, 'not-applicable': 3 });
});

test('an area is marked where the rule says yes, not where it cannot decide', () => {
  const judgement = judgementOf([answer.yes, answer.undecidable, answer.no, answer.no, answer.no]);
  const states = areaStates(classesPainting(classification, column, []), judgement);
  expect([0, 1, 2].map((area) => isMarked(states, area))).toEqual([true, false, false]);
});

test('without a judgement no area is marked', () => {
  const states = areaStates(classesPainting(classification, column, []), undefined);
  expect(column.states.some((_, area) => isMarked(states, area))).toBe(false);
});

test('after a move of a cut only the two areas that change sides are painted anew', () => {
  const before = areaStates(
    classesPainting(classification, column, []),
    judgementOf([1, 0, 0, 0, 0]),
  );
  const after = { ...before, flags: judgementOf([0, 0, 0, 0, 1]).flags };
  expect([...changedAreas(before, after)]).toEqual([0, 4]);
});

test('an area that turns from clear to undecidable looks the same', () => {
  const before = areaStates(
    classesPainting(classification, column, []),
    judgementOf([0, 0, 0, 0, 0]),
  );
  const after = { ...before, flags: judgementOf([0, 2, 0, 0, 0]).flags };
  expect([...changedAreas(before, after)]).toEqual([]);
});

test('at the start, and after a change of the atlas, every area is painted', () => {
  const after = areaStates(classesPainting(classification, column, []), undefined);
  const other = areaStates(
    classesPainting(classificationOf([1]), columnOf([known(1)]), []),
    undefined,
  );
  expect([...changedAreas(undefined, after)]).toEqual([0, 1, 2, 3, 4]);
  expect([...changedAreas(other, after)]).toEqual([0, 1, 2, 3, 4]);
});

test('painting only what changed ends in the same picture as painting everything', () => {
  const bytes = fc.uint8Array({ minLength: 30, maxLength: 30, max: 7 });
  const picture = fc.record({ classes: bytes, absences: bytes, flags: bytes });
  fc.assert(
    fc.property(picture, picture, (before, after) => {
      const painted = Uint8Array.from(before.classes);
      for (const area of changedAreas(before, after)) painted[area] = after.classes[area] ?? 0;
      expect([...painted]).toEqual([...after.classes]);
    }),
  );
});
