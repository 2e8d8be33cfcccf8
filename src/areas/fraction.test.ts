import { expect, test } from 'vitest';
import { columnOf, figureAt, stateAt, type Column } from './column.ts';
import { known, missing, notApplicable, suppressed, type Figure } from './figure.ts';
import { formShare } from './fraction.ts';

const figures = (column: Column) =>
  Array.from(column.values, (_, index) => figureAt(column, index));
const form = (...counts: (readonly [Figure, Figure])[]) =>
  formShare(columnOf(counts.map(([part]) => part)), columnOf(counts.map(([, whole]) => whole)));

test('456 of 1,104 are 41.304 %; nobody of 200 is 0 %, and all of 7 are 100 %', () => {
  const { share } = form([known(456), known(1104)], [known(0), known(200)], [known(7), known(7)]);
  expect(share.values[0]).toBeCloseTo(41.304, 3);
  expect([...share.values].slice(1)).toEqual([0, 100]);
});

test('29 of 100 are 29 %, not 28.999…: one division, no rounding twice', () => {
  expect(form([known(29), known(100)]).share.values[0]).toBe(29);
});

test('a share of nobody is not applicable, neither 0 nor infinite', () => {
  expect(figures(form([known(0), known(0)]).share)).toEqual([notApplicable]);
});

test('withheld goes before missing, missing before not applicable', () => {
  const { share } = form(
    [suppressed, known(100)],
    [known(5), suppressed],
    [missing, suppressed],
    [missing, known(100)],
    [known(5), missing],
    [notApplicable, known(100)],
  );
  expect(figures(share).map(({ state }) => state)).toEqual([
    'suppressed',
    'suppressed',
    'suppressed',
    'missing',
    'missing',
    'not-applicable',
  ]);
});

test('more than the whole, or less than nobody, is an error of the data: missing, and named', () => {
  const { share, wrong } = form(
    [known(120), known(100)],
    [known(3), known(0)],
    [known(-1), known(100)],
    [known(100), known(100)],
  );
  expect(figures(share)).toEqual([missing, missing, missing, known(100)]);
  expect(wrong).toEqual([0, 1, 2]);
});

test('the counts are known exactly where the share is', () => {
  const { fraction } = form([known(5), missing], [known(120), known(100)], [known(5), known(50)]);
  expect([0, 1, 2].map((index) => stateAt(fraction.numerator, index))).toEqual([
    'missing',
    'missing',
    'known',
  ]);
  expect(figures(fraction.denominator)).toEqual([missing, missing, known(50)]);
});
