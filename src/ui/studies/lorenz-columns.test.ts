import { expect, test } from 'vitest';
import { lorenzCurve } from '../../analysis/segregation/lorenz.ts';
import { textsOf } from '../../i18n/texts.ts';
import { lorenzColumns, namedCurves } from './lorenz-columns.ts';
import { studyFigures } from './study-figures.ts';
import { tableTexts } from './table-texts.fixture.ts';

const german = studyFigures(textsOf('de'), 'de');
const english = studyFigures(textsOf('en'), 'en');
const groups = [{ id: 'a', label: { de: 'Gruppe A', en: 'Group A' } }];

/** The curve of a group with so many members beside so many others, area by area. */
function curveOf(id: string, group: number[], rest: number[]) {
  const curve = lorenzCurve({ group: Float64Array.from(group), rest: Float64Array.from(rest) });
  if (!curve) throw new Error('both sides have members');
  return { group: id, ...curve };
}

test('two areas that mirror each other 1 : 3 have Gini 0.5; a sixth of the group lives with half of the rest', () => {
  // (0, 0) to (3/4, 1/4): at half of the rest ½ · ⅓ of the group.
  const curve = curveOf('a', [10, 30], [30, 10]);
  expect(tableTexts(lorenzColumns(german, groups), [curve])).toEqual([
    [
      'Gruppe',
      'Gini',
      'Anteil der Gruppe, der mit der Hälfte der übrigen lebt, wo die Gruppe am seltensten ist',
    ],
    ['Gruppe A', '0,500', '16,7\u202f%'],
  ]);
  expect(tableTexts(lorenzColumns(english, groups), [curve])[1]).toEqual([
    'Group A',
    '0.500',
    '16.7%',
  ]);
});

test('an even group has Gini 0 and half of its members there; a group apart has Gini 1 and none', () => {
  const even = curveOf('a', [10, 10], [20, 20]);
  const apart = curveOf('a', [0, 10], [20, 0]);
  const texts = tableTexts(lorenzColumns(german, groups), [even, apart]);
  expect(texts.slice(1).map((line) => line.slice(1))).toEqual([
    ['0,000', '50,0\u202f%'],
    ['1,000', '0,0\u202f%'],
  ]);
});

test('each curve says its group and Gini in words; a group that is not described keeps its id', () => {
  const curves = [curveOf('a', [10, 30], [30, 10]), curveOf('b', [10, 10], [20, 20])];
  const named = namedCurves(curves, german, groups);
  expect(named.map(({ label, text }) => [label, text.trim()])).toEqual([
    ['Gruppe A', 'Lorenzkurve: Gruppe A, Gini 0,500'],
    ['b', 'Lorenzkurve: b, Gini 0,000'],
  ]);
  expect(named.map(({ points }) => points)).toEqual(curves.map(({ points }) => points));
});
