import fc from 'fast-check';
import { expect, test } from 'vitest';
import { classificationOf } from '../../cartography/classification.fixture.ts';
import { stripShape, stripWidth } from './strip-shape.ts';

const colours = ['#1', '#2', '#3', '#4', '#5', '#6', '#7'];
/** Values from 0 to 7, breaks at whole numbers. */
const classification = classificationOf([1, 7]);

test('seven classes of equal breadth share 240 units; 3.5 stands in the middle, a mean of 7 at the end', () => {
  const shape = stripShape(classification, 0, 3.5, [7, undefined], colours);
  expect(shape?.parts).toHaveLength(7);
  expect(shape?.parts[1]?.x).toBeCloseTo(240 / 7, 9);
  expect(shape?.own).toBe(120);
  expect(shape?.means).toEqual([240]);
});

test('equal breaks make a class without breadth, not one that runs back', () => {
  const shape = stripShape(classificationOf([1, 7], [1, 2, 2, 2, 5, 6]), 0, 2, [], colours);
  expect(shape?.parts.map(({ width }) => width > 0)).toEqual([
    true,
    true,
    false,
    false,
    true,
    true,
    true,
  ]);
});

test('where all values are one there is no strip', () => {
  const entries = [{ class: 1, from: 4, to: 4, areas: 3, population: 3 }];
  expect(stripShape({ ...classification, entries, breaks: [] }, 0, 4, [], colours)).toBeUndefined();
});

test('the parts fill the strip without gaps', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, max: 7, noNaN: true }), { minLength: 6, maxLength: 6 }),
      (numbers) => {
        const breaks = numbers.toSorted((one, other) => one - other);
        const parts = stripShape(classificationOf([1], breaks), 0, 1, [], colours)?.parts ?? [];
        const whole = parts.reduce((sum, { width }) => sum + width, 0);
        expect(whole).toBeCloseTo(stripWidth, 6);
      },
    ),
  );
});
