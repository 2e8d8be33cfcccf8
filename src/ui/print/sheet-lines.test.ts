import { expect, test } from 'vitest';
import { flagPainting } from '../../cartography/paintings/flag-painting.ts';
import { quarters, quartersResult, quartersRound } from '../../state/four-quarters.fixture.ts';
import { shownQuarters } from '../../state/shown-quarters.fixture.ts';
import { cutLines, indicatorLine, sourcesLine } from './sheet-lines.ts';

const shown = shownQuarters();

test('each condition has its line: a share of 30 % or more, a base of 5 % or more', () => {
  expect(cutLines(shown, 'de')).toEqual([
    'Anteil: mindestens 30,0\u202f%',
    'Arbeitslose: mindestens 5,0\u202f%',
  ]);
  expect(cutLines(shown, 'en')[0]).toBe('Share: at least 30.0%');
});

test('a condition whose indicator the data do not have has no line', () => {
  const dataset = { ...quarters, indicators: quarters.indicators.slice(0, 1) };
  expect(cutLines({ dataset, result: quartersResult() }, 'de')).toHaveLength(1);
});

test('sources stand in a row, with their licence where they state one', () => {
  const sources = [{ text: 'Amt A', licence: 'CC0-1.0' }, { text: 'Amt B' }];
  const dataset = { ...quarters, sources };
  expect(sourcesLine({ dataset }, 'de')).toBe('Quellen: Amt A (CC0-1.0); Amt B');
  expect(sourcesLine({ dataset }, 'en')).toBe('Sources: Amt A (CC0-1.0); Amt B');
});

test('where a project names no sources there is no line of them', () => {
  expect(sourcesLine({ dataset: { ...quarters, sources: [] } }, 'de')).toBeUndefined();
});

test('where the map shows two indicators at once, both stand with the year', () => {
  const [x, y] = ['share', 'base'].map((indicator) => ({
    indicator,
    breaks: [10, 20],
    decimals: 1,
  }));
  const painting = {
    ...flagPainting(quarters, quartersResult().judgement, 'light'),
    bivariate: { x: x!, y: y! },
  };
  expect(indicatorLine({ ...shown, painting }, 'de')).toBe('Anteil · Arbeitslose, 2024');
});

test('the indicator stands with its year, without one alone', () => {
  expect(indicatorLine(shown, 'de')).toBe('Anteil, 2024');
  expect(indicatorLine({ ...shown, round: { ...quartersRound, id: '' } }, 'en')).toBe('Share');
});
