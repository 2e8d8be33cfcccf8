import { expect, test } from 'vitest';
import { absenceCode } from './area-paint.ts';
import { decisionColours, decisionKinds, decisionPainting } from './decision-painting.ts';
import { countPainting } from './painting.ts';

/** Seven areas: the first two are withheld and missing, of the others the rule marks all but the last. */
const answer = {
  codes: Uint8Array.from([0, 0, 3, 3, 3, 3, 1]),
  absences: Uint8Array.from([absenceCode.suppressed, absenceCode.missing, 0, 0, 0, 0, 0]),
};

test('all areas of a neighbourhood have its colour; areas in none have their own, and withheld and missing ones their sign', () => {
  const decided = [
    { areas: [2, 3], kind: 'confirmed' },
    { areas: [4], kind: 'open' },
    { areas: [5], kind: 'open' },
  ] as const;
  const painting = decisionPainting(answer, decided, 'light');
  expect([...painting.codes]).toEqual([0, 0, 4, 4, 1, 1, 8]);
  expect([...painting.absences]).toEqual([
    absenceCode.suppressed,
    absenceCode.missing,
    0,
    0,
    0,
    0,
    0,
  ]);
  expect(painting.neighbourhoods).toEqual([2, 0, 0, 1, 0, 0, 0]);
  const { codes, absences } = countPainting(painting, undefined);
  expect(codes.map(({ areas }) => areas)).toEqual([2, 0, 0, 2, 0, 0, 0, 1]);
  expect([absences.missing.areas, absences.suppressed.areas]).toEqual([1, 1]);
  // What the rule says stays as it was.
  expect([...answer.codes]).toEqual([0, 0, 3, 3, 3, 3, 1]);
});

test('every kind has a colour on both grounds, and so have areas in no neighbourhood', () => {
  for (const colours of Object.values(decisionColours))
    expect(new Set(colours).size).toBe(decisionKinds.length + 1);
});
