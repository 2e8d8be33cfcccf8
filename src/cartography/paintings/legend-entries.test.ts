import { expect, test } from 'vitest';
import { legendEntries } from './legend-entries.ts';
import { rampOf } from '../colours/ramps.ts';
import { classificationOf } from '../classification.fixture.ts';

const classification = Object.freeze(classificationOf([1, 1, 2, 4, 5, 6, 7, 7, 0]));

test('the legend repeats range, areas and people of the classification beside the ramp colour', () => {
  const { classes } = legendEntries(classification, rampOf('BuPu').colours);
  expect(classes).toHaveLength(7);
  expect(classes[0]).toEqual({
    class: 1,
    colour: '#edf8fb',
    from: 0,
    to: 1,
    areas: 2,
    population: 1000,
    isEmpty: false,
  });
  expect(classes[6]).toMatchObject({ class: 7, colour: '#6e016b', from: 6, to: 7, areas: 2 });
});

test('a class without areas stays in the legend and is called empty', () => {
  const { classes } = legendEntries(classification, rampOf('BuPu').colours);
  expect(classes.filter((entry) => entry.isEmpty).map((entry) => entry.class)).toEqual([3]);
});

test('missing, suppressed and not applicable stand below the classes with their counts', () => {
  const { absences } = legendEntries(classification, rampOf('BuPu').colours);
  expect(absences).toEqual([
    { kind: 'missing', areas: 6, population: 1200, unknown: 1 },
    { kind: 'suppressed', areas: 2, population: 340, unknown: 0 },
    { kind: 'not-applicable', areas: 0, population: undefined, unknown: 0 },
  ]);
});
