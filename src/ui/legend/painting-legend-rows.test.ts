import { expect, test } from 'vitest';
import { changePainting } from '../../cartography/paintings/change-painting.ts';
import { columnOf } from '../../areas/column.ts';
import { known, missing } from '../../areas/figure.ts';
import { flagPainting } from '../../cartography/paintings/flag-painting.ts';
import type { Painting } from '../../cartography/paintings/painting.ts';
import { textsOf } from '../../i18n/texts.ts';
import { quarters, quartersResult } from '../../state/four-quarters.fixture.ts';
import { shownQuarters } from '../../state/shown-quarters.fixture.ts';
import type { LegendInput } from './legend-input.ts';
import { firstSentence, paintingRows } from './painting-legend-rows.ts';

const result = quartersResult();

function inputOf(painting: Painting, language: 'de' | 'en' = 'de'): LegendInput {
  const paint = painting.id as LegendInput['shown']['paint'];
  return { shown: shownQuarters({ paint, painting, result }), texts: textsOf(language), language };
}

test('of four quarters one is marked, one clear, one lacks a withheld and one a missing figure', () => {
  const rows = paintingRows(inputOf(flagPainting(quarters, result.judgement, 'light')));
  expect(rows.map(({ sign, areas }) => [sign.kind, areas])).toEqual([
    ['class', 1],
    ['class', 0],
    ['class', 1],
    ['missing', 1],
    ['suppressed', 1],
  ]);
  expect(rows.map(({ population }) => population)).toEqual([1000, 0, 2000, 0, 500]);
});

test('every area is counted exactly once', () => {
  const painting = flagPainting(quarters, result.judgement, 'light');
  const areas = paintingRows(inputOf(painting)).reduce((sum, row) => sum + row.areas, 0);
  expect(areas).toBe(quarters.areas.length);
});

test('a change has ranges whose words meet without overlapping, with a sign in front', () => {
  const change = columnOf([known(-4), known(0), known(6), missing]);
  const painting = changePainting(change, '2021', 'light');
  const german = paintingRows(inputOf(painting)).map(({ meaning }) => meaning);
  expect(new Set(german).size).toBe(german.length);
  expect(german[0]).toMatch(/^bis −/);
  expect(german.some((meaning) => meaning.includes('+'))).toBe(true);
  expect(paintingRows(inputOf(painting, 'en'))[0]?.meaning).toMatch(/^up to −/);
});

test('of a help its first sentence stands alone; a number with a point ends none', () => {
  const help = 'Nach rechts steigt „Anteil“ über 1.498 Gebiete. Gezählt sind Gebiete.';
  expect(firstSentence(help)).toBe('Nach rechts steigt „Anteil“ über 1.498 Gebiete.');
  expect(firstSentence('Nur ein Satz.')).toBe('Nur ein Satz.');
});
