import fc from 'fast-check';
import { expect, test } from 'vitest';
import { classificationOf } from '../../cartography/classification.fixture.ts';
import { legendEntries } from '../../cartography/paintings/legend-entries.ts';
import { textsOf } from '../../i18n/texts.ts';
import {
  absenceRows,
  breakLabels,
  classRows,
  histogramText,
  withoutValues,
} from './legend-rows.ts';

const colours = ['#1', '#2', '#3', '#4', '#5', '#6', '#7'];
/** Three areas in class 1, one in class 7, none between; 6 missing, 2 suppressed. */
const classification = classificationOf([1, 1, 1, 7, 0, 0], [1, 2, 3, 4, 5, 6]);
const entries = legendEntries(classification, colours);

test('three areas in class 1 "bis 1,0", one in class 7 "über 6,0", five classes without areas', () => {
  const rows = classRows(entries, classification, 'de');
  expect(rows.map(({ class: number, colour }) => [number, colour])).toEqual(
    colours.map((colour, below) => [below + 1, colour]),
  );
  expect(rows.map(({ areas }) => areas)).toEqual(['3', '0', '0', '0', '0', '0', '1']);
  expect(rows.map(({ isEmpty }) => isEmpty)).toEqual([false, true, true, true, true, true, false]);
  expect([rows[0]?.range, rows[1]?.range, rows[6]?.range]).toEqual([
    'bis 1,0',
    'keine Gebiete',
    'über 6,0',
  ]);
  expect(rows[6]?.people).toBe('7.000');
});

test('in English a thousand has a comma, and one decimal a point', () => {
  const [first, , , , , , last] = classRows(entries, classification, 'en');
  expect([first?.range, last?.people]).toEqual(['up to 1.0', '7,000']);
});

test('in one municipality its own breaks stand in the place of those of all', () => {
  const place = { name: 'Mitte', breaks: [10, 20] };
  const ranges = classRows(entries, classification, 'de', place).map(({ range }) => range);
  expect(ranges).toEqual([
    'bis 10,0',
    'über 10,0 bis 20,0',
    'über 20,0',
    ...Array.from({ length: 4 }, () => 'keine Gebiete'),
  ]);
});

test('missing and suppressed stand there with areas and people, one of them of unknown number', () => {
  expect(
    absenceRows(entries, 'de').map(({ kind, areas, people }) => [kind, areas, people]),
  ).toEqual([
    ['missing', '6', '1.200 (+ 1 unbekannt)'],
    ['suppressed', '2', '340'],
  ]);
});

test('not applicable is listed only where it occurs, and its people are never a 0', () => {
  const some = legendEntries({ ...classification, notApplicable: 3 }, colours);
  expect(absenceRows(some, 'de').at(-1)).toMatchObject({
    kind: 'not-applicable',
    areas: '3',
    people: '–',
  });
});

test('without missing figures the line says 0 areas and not that there is none', () => {
  const populationWithout = {
    missing: undefined,
    suppressed: undefined,
    unknown: { missing: 0, suppressed: 0 },
  };
  const whole = legendEntries({ ...classification, missing: 0, populationWithout }, colours);
  expect(absenceRows(whole, 'de')[0]).toMatchObject({ kind: 'missing', areas: '0', people: '–' });
});

test('as many rows as classes, and their areas add up to those with a class', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 7 }), { maxLength: 60 }), (classes) => {
      const some = classificationOf(classes);
      const rows = classRows(legendEntries(some, colours), some, 'de');
      const areas = rows.reduce((sum, row) => sum + Number(row.areas), 0);
      expect(rows).toHaveLength(7);
      expect(areas).toBe(classes.filter((one) => one > 0).length);
    }),
  );
});

test('the histogram in words names the least and the largest value and the break in the middle', () => {
  const text = histogramText(classification, 'percent', 'de');
  for (const part of ['0,0', '7,0', '4,0']) expect(text).toContain(part);
  const none = { ...classification, entries: [], breaks: [] };
  expect(histogramText(none, 'percent', 'de')).not.toMatch(/\d/);
});

test('where no value is shown because all are withheld, the legend says so with the number of areas', () => {
  const german = textsOf('de');
  expect(withoutValues({ suppressed: 3, missing: 0 }, german)).toBe(
    'Für dieses Merkmal ist kein Wert zu sehen: 3 Gebiete gesperrt.',
  );
  expect(withoutValues({ suppressed: 3, missing: 2 }, textsOf('en'))).toBe(
    'No value of this indicator is shown: 3 areas withheld, 2 missing.',
  );
  expect(withoutValues({ suppressed: 0, missing: 4 }, german)).toBe(
    'Für dieses Merkmal liegen keine Werte vor.',
  );
});

test('breaks of up to six signs stand under every border of the strip, longer ones under every second', () => {
  expect(breakLabels({ breaks: [8.5, 14, 19.4], decimals: 1 }, 'de')).toEqual([
    '8,5',
    '14,0',
    '19,4',
  ]);
  expect(breakLabels({ breaks: [0.12546, 0.25, 1.75], decimals: 5 }, 'de')).toEqual([
    '0,12546',
    '',
    '1,75000',
  ]);
});
