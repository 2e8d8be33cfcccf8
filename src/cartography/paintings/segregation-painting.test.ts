import { expect, test } from 'vitest';
import { absenceCode } from './area-paint.ts';
import { rampOf } from '../colours/ramps.ts';
import { segregationPainting } from './segregation-painting.ts';

const of = { group: 'migrants', measure: 'gini' };
const rampWith = (classes: number) => rampOf('PuBuGn', classes);

test('each area has the range of its municipality; without one it does not apply, an undefined index is missing', () => {
  const groupOf = Int32Array.from([0, 0, 1, 2, -1, 3]);
  const painting = segregationPainting(
    { groupOf, values: [0.21, 0.48, undefined, 0.3], rampWith },
    of,
  );
  expect(painting.ranges).toEqual({ bounds: [0.25, 0.3, 0.35, 0.4, 0.45], of });
  expect([...painting.codes]).toEqual([1, 1, 6, 0, 0, 2]);
  expect(painting.colours).toHaveLength(6);
  const { none, missing, 'not-applicable': not } = absenceCode;
  expect([...painting.absences]).toEqual([none, none, none, missing, not, none]);
});

test('where no index is defined there is no range', () => {
  const groupOf = Int32Array.from([0, -1]);
  const painting = segregationPainting({ groupOf, values: [undefined], rampWith }, of);
  expect(painting.colours).toEqual([]);
  expect([...painting.codes]).toEqual([0, 0]);
});
