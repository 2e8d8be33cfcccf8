import fc from 'fast-check';
import { expect, test } from 'vitest';
import { absenceCode } from './area-paint.ts';
import {
  countMunicipalities,
  markedPeople,
  municipalityClasses,
  municipalityCodes,
  municipalityPairs,
} from './municipality-paint.ts';

/** Four areas: two of Ahausen, one of Bedorf, one outside, then one of Cestadt. */
const groups = {
  groupOf: Int32Array.of(0, 0, 1, -1, 2),
  names: ['Ahausen', 'Bedorf', 'Cestadt'],
};

test('a municipality has the class of its own mean; a mean on a break belongs to the class under it', () => {
  const classification = { state: 'ok', breaks: [10, 20] } as const;
  const means = { all: 15, byMunicipality: { Ahausen: 10, Bedorf: 20.1 } };
  const states = municipalityClasses(groups, classification, means);
  expect([...states.classes]).toEqual([1, 3, 0]);
  expect([...states.absences]).toEqual([absenceCode.none, absenceCode.none, absenceCode.missing]);
});

test('where each municipality has its own breaks, its mean is compared with these', () => {
  const breaks = [[5], [50], undefined];
  const classification = { state: 'ok', breaks: [], groups: { ...groups, breaks } } as const;
  const means = { all: 15, byMunicipality: { Ahausen: 10, Bedorf: 20, Cestadt: 30 } };
  expect([...municipalityClasses(groups, classification, means).classes]).toEqual([2, 1, 0]);
});

test('of two indicators a municipality has the pair of its own means; where one is withheld it has none', () => {
  const x = {
    thirds: { breaks: [10, 20] },
    means: { all: 15, byMunicipality: { Ahausen: 10, Bedorf: 25, Cestadt: 25 } },
    column: { states: Uint8Array.of(0, 0, 0, 0, 0) },
  };
  const y = {
    thirds: { breaks: [1, 2] },
    means: { all: 2, byMunicipality: { Ahausen: 3, Bedorf: 2 } },
    column: { states: Uint8Array.of(0, 0, 0, 0, 2) },
  };
  const { classes, absences } = municipalityPairs(groups, x, y);
  // 3 · (third of y − 1) + third of x: Ahausen 3 · 2 + 1, Bedorf 3 · 1 + 3.
  expect([...classes]).toEqual([7, 6, 0]);
  expect([...absences]).toEqual([absenceCode.none, absenceCode.none, absenceCode.suppressed]);
});

test('a painting of whole municipalities gives each the code of its areas', () => {
  const codes = Uint8Array.of(3, 3, 1, 0, 0);
  const absences = Uint8Array.of(0, 0, 0, 3, 1);
  const states = municipalityCodes(groups, { codes, absences });
  expect([...states.classes]).toEqual([3, 1, 0]);
  expect([...states.absences]).toEqual([0, 0, absenceCode.missing]);
});

test('only marked areas of a municipality count: 300 + 500 people in Ahausen, the undecidable one not', () => {
  const flags = Uint8Array.of(1, 1, 2, 1, 0);
  const marked = markedPeople(groups, flags, (area) => [300, 500, 900, 70, 20][area]);
  expect([...marked.areas]).toEqual([2, 0, 0]);
  expect([...marked.people]).toEqual([800, 0, 0]);
  expect(marked.most).toBe(1000);
});

test('the counts of the legend add up to the municipalities', () => {
  fc.assert(
    fc.property(fc.uint8Array({ max: 7 }), (classes) => {
      const states = { classes, absences: new Uint8Array(classes.length) };
      const { codes, without } = countMunicipalities(states, 7, undefined);
      expect(codes).toHaveLength(7);
      expect(codes.reduce((sum, count) => sum + count, without)).toBe(classes.length);
    }),
  );
});

test('a municipality whose areas are all without a known value is withheld where one of them is, else missing', () => {
  const column = { states: Uint8Array.of(0, 2, 1, 2, 0) };
  const classification = { state: 'ok', breaks: [10] } as const;
  const means = { all: 5, byMunicipality: { Bedorf: 5 } };
  const states = municipalityClasses(groups, classification, means, column);
  expect([...states.absences]).toEqual([
    absenceCode.suppressed,
    absenceCode.none,
    absenceCode.missing,
  ]);
  expect(countMunicipalities(states, 2, undefined)).toMatchObject({ without: 1, withheld: 1 });
});
