import { expect, test } from 'vitest';
import type { Rule } from '../../analysis/question/rule.ts';
import { textsOf } from '../../i18n/texts.ts';
import { quarters, quartersResult, quartersRule } from '../../state/four-quarters.fixture.ts';
import { shownQuarters } from '../../state/shown-quarters.fixture.ts';
import {
  axisDecimals,
  brushWithEnd,
  knownSentences,
  pickedSentence,
  ruleWithCut,
  scatterAxis,
} from './scatter-parts.ts';
import { studyFigures } from './study-figures.ts';

const german = studyFigures(textsOf('de'), 'de');
const english = studyFigures(textsOf('en'), 'en');
const shown = shownQuarters();
const [share, base] = quarters.indicators;
if (!share || !base) throw new Error('the quarters have two indicators');
const axes = { x: share, y: base };

test('the axis of the share has its four values, one decimal and the cut at 30 %', () => {
  const axis = scatterAxis(shown, share, german);
  expect([...axis.values]).toEqual([12.5, 48, 33.3, Number.NaN]);
  expect(axis).toMatchObject({
    label: 'Anteil',
    decimals: 1,
    cut: { value: 30, name: 'Grenze der Regel bei Anteil' },
  });
  expect([axis.format(0), axis.format(12.5), axis.format(12.5, 0)]).toEqual([
    '0,0\u202f%',
    '12,5\u202f%',
    '13\u202f%',
  ]);
  expect(scatterAxis(shown, share, english).format(12.5)).toBe('12.5%');
});

test('an indicator that the rule does not cut has no line; without classes its unit tells the decimals', () => {
  const rule: Rule = { all: quartersRule.all.slice(0, 1) };
  const result = quartersResult(rule);
  expect(scatterAxis(shownQuarters({ result }), base, german).cut).toBeUndefined();
  const unknown = { ...base, id: 'unknown' };
  expect([
    axisDecimals(shown, unknown),
    axisDecimals(shown, { ...unknown, unit: 'count' }),
  ]).toEqual([1, 0]);
});

test('the line of the base moved to 7 makes its condition "at least 7" and leaves the other', () => {
  expect(ruleWithCut(shown, base, 7)).toEqual({
    all: [
      { indicator: 'share', kind: 'value-at-least', cut: 30, frame: 'all' },
      { indicator: 'base', kind: 'value-at-least', cut: 7, frame: 'all' },
    ],
  });
});

test('a class as a cut becomes a value when its line is moved, also among the conditions of which any holds', () => {
  const rule: Rule = {
    all: quartersRule.all.slice(0, 1),
    any: [{ indicator: 'base', kind: 'class-at-least', cut: 5, frame: 'all' }],
  };
  const moved = ruleWithCut(shownQuarters({ result: quartersResult(rule) }), base, 4);
  expect(moved).toEqual({
    all: quartersRule.all.slice(0, 1),
    any: [{ indicator: 'base', kind: 'value-at-least', cut: 4, frame: 'all' }],
  });
});

test('two of four quarters have both values; with two points there is no closeness to tell', () => {
  const text = knownSentences(shown, axes, german);
  expect(text).toContain('2 von 4 Gebieten haben beide Werte');
});

test('an indicator goes with itself as closely as can be: 1.00', () => {
  expect(knownSentences(shown, { x: share, y: share }, german)).toContain('ungewichtet): 1,00');
  expect(knownSentences(shown, { x: share, y: share }, english)).toContain('1.00');
});

test('picked: one marked quarter with 2000 people, and one without anybody', () => {
  expect(pickedSentence(shown, Uint8Array.of(0, 1, 0, 1), german)).toBe(
    '2 Gebiete mit 2.000 Menschen ausgewählt, davon 1 markiert.',
  );
  expect(pickedSentence(shown, Uint8Array.of(0, 0, 0, 0), german)).toMatch(/^0 Gebiete/);
});

test('one end typed: the other three are those of all values, 12.5 to 48 and 2 to 9', () => {
  expect(brushWithEnd(shown, axes, undefined, { axis: 'x', end: 0, typed: '20' })).toEqual({
    x: [20, 48],
    y: [2, 9],
  });
});

test('an end that is emptied is that of all values; zero is an end', () => {
  const before = { x: [20, 40], y: [3, 8] } as const;
  expect(brushWithEnd(shown, axes, before, { axis: 'y', end: 1, typed: '' })).toEqual({
    x: [20, 40],
    y: [3, 9],
  });
  expect(brushWithEnd(shown, axes, before, { axis: 'y', end: 0, typed: '0' }).y).toEqual([0, 8]);
  expect(before).toEqual({ x: [20, 40], y: [3, 8] });
});
