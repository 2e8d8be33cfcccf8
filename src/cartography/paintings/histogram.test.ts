import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnOf } from '../../areas/column.ts';
import { known, missing, suppressed } from '../../areas/figure.ts';
import { histogram } from './histogram.ts';
import { rampOf } from '../colours/ramps.ts';
import { classificationOf } from '../classification.fixture.ts';

const { colours } = rampOf('BuPu');

test('three areas of 100, 200 and 400 people fall into bins of width 5', () => {
  const column = columnOf([known(1), known(4), known(12), missing, suppressed]);
  const people = columnOf([known(100), known(200), known(400), known(50), missing]);
  const result = histogram(column, people, classificationOf([1, 4, 7, 0, 0]), colours, 3);
  expect(
    result?.bins.map(({ from, to, areas, people: count }) => [from, to, areas, count]),
  ).toEqual([
    [0, 5, 2, 300],
    [5, 10, 0, 0],
    [10, 15, 1, 400],
  ]);
  expect(result).toMatchObject({ from: 0, to: 15, mostAreas: 2, mostPeople: 400 });
});

test('a bin that holds a break is split into one part per class, each in its colour', () => {
  const column = columnOf([known(1), known(4), known(12)]);
  const people = columnOf([known(100), known(200), known(400)]);
  const result = histogram(column, people, classificationOf([1, 4, 7]), colours, 3);
  expect(result?.bins[0]?.parts).toEqual([
    { class: 1, colour: '#edf8fb', areas: 1, people: 100 },
    { class: 4, colour: '#8c96c6', areas: 1, people: 200 },
  ]);
});

test('the breaks are those of the classification', () => {
  const classification = classificationOf([1, 2], [1, 2, 3, 4, 5, 6]);
  const result = histogram(columnOf([known(1), known(2)]), undefined, classification, colours);
  expect(result?.breaks).toBe(classification.breaks);
  expect(result?.mostPeople).toBe(0); // nobody is counted where no population is known
});

test('without a known value there is no histogram', () => {
  const column = columnOf([missing, suppressed]);
  expect(histogram(column, undefined, classificationOf([0, 0]), colours)).toBeUndefined();
});

test('equal values share one bin', () => {
  const column = columnOf([known(3), known(3)]);
  const result = histogram(column, undefined, classificationOf([1, 1]), colours);
  expect(result?.bins.map((one) => one.areas)).toEqual([2]);
});

test('every known value is counted exactly once, in a bin that holds it', () => {
  const values = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1 });
  fc.assert(
    fc.property(values, (numbers) => {
      const classification = classificationOf(numbers.map((_, index) => 1 + (index % 7)));
      const result = histogram(columnOf(numbers.map(known)), undefined, classification, colours);
      const bins = result?.bins ?? [];
      expect(bins.reduce((sum, one) => sum + one.areas, 0)).toBe(numbers.length);
      expect(Math.min(...numbers)).toBeGreaterThanOrEqual(result?.from ?? Infinity);
      expect(Math.max(...numbers)).toBeLessThanOrEqual(result?.to ?? -Infinity);
    }),
  );
});
