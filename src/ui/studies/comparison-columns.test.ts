import { expect, test } from 'vitest';
import { compareFlagged } from '../../analysis/municipalities/compare-flagged.ts';
import { textsOf } from '../../i18n/texts.ts';
import { quarters, quartersResult } from '../../state/four-quarters.fixture.ts';
import { comparisonColumns, differencesFit, possibleBreakdowns } from './comparison-columns.ts';
import { studyFigures } from './study-figures.ts';
import { tableTexts } from './table-texts.fixture.ts';

const german = studyFigures(textsOf('de'), 'de');
const english = studyFigures(textsOf('en'), 'en');
const { indicators } = quarters;
const rows = compareFlagged(quarters, quartersResult().judgement);
const side = (mean: number | undefined) => ({ mean, areas: 1, people: 100 });
const row = (flagged: number | undefined, rest: number | undefined) => ({
  indicator: 'share',
  part: '',
  flagged: side(flagged),
  rest: side(rest),
  difference: flagged === undefined || rest === undefined ? undefined : flagged - rest,
  leftOut: 0,
});

test('of four quarters one is marked with 48 %, one is not with 12.5 %, two are left out', () => {
  const [heads, share] = tableTexts(comparisonColumns(german, indicators, 'all'), rows);
  expect(heads).toEqual([
    'Merkmal',
    'markiert',
    'nicht markiert',
    'Unterschied',
    'Gebiete markiert / nicht markiert',
    'ohne bekannten Wert oder nicht entscheidbar',
  ]);
  expect(share).toEqual(['Anteil', '48,0\u202f%', '12,5\u202f%', '+35,5', '1 / 1', '2']);
});

test('in English the figures are written 48.0% and +35.5', () => {
  const [, share] = tableTexts(comparisonColumns(english, indicators, 'all'), rows);
  expect(share?.slice(0, 4)).toEqual(['Share', '48.0%', '12.5%', '+35.5']);
});

test('a mean of zero is a figure; a side without one is a word, and so is the difference', () => {
  const [, zero, none] = tableTexts(comparisonColumns(german, indicators, 'all'), [
    row(0, 0),
    row(undefined, 12),
  ]);
  expect(zero?.slice(1, 4)).toEqual(['0,0\u202f%', '0,0\u202f%', '±0,0']);
  expect(none?.slice(1, 4)).toEqual(['keine Angabe', '12,0\u202f%', 'keine Angabe']);
});

test('by municipality each row names its part', () => {
  const parts = compareFlagged(quarters, quartersResult().judgement, 'municipality');
  const columns = comparisonColumns(german, indicators, 'municipality');
  const texts = tableTexts(columns, parts).map((cells) => cells.slice(0, 2));
  expect(texts.slice(0, 3)).toEqual([
    ['Merkmal', 'Teil'],
    ['Anteil', 'Mitte'],
    ['Anteil', 'Nord'],
  ]);
});

test('areas can be told apart by what at least one of them states', () => {
  expect(possibleBreakdowns(quarters.areas)).toEqual(['all', 'municipality']);
  expect(possibleBreakdowns([])).toEqual(['all']);
  const [first] = quarters.areas;
  const located = first ? [{ ...first, location: 'City', land: 'Berlin' }] : [];
  expect(possibleBreakdowns(located)).toEqual(['all', 'land', 'municipality', 'location']);
});

test('12.44 and 12.36 are shown as 12.4 and 12.4, yet differ by 0.1: that does not fit', () => {
  expect(differencesFit([row(12.44, 12.36)], indicators)).toBe(false);
  expect(differencesFit([row(12.4, 12.3), row(undefined, 5)], indicators)).toBe(true);
  expect(differencesFit([], indicators)).toBe(true);
});
