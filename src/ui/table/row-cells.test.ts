import { expect, test } from 'vitest';
import { textsOf } from '../../i18n/texts.ts';
import { classChip, flagSign, isSoft } from './row-cells.ts';

const flag = (answer: 'yes' | 'no' | 'undecidable', nearMiss = false) =>
  ({ kind: 'flag', answer, nearMiss, text: '' }) as const;
const seven = { chosen: 'share', colours: ['c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7'] };

test('marked, narrowly not, undecidable and not marked have four signs', () => {
  const signs = [flag('yes'), flag('no', true), flag('undecidable'), flag('no')].map(flagSign);
  expect(signs).toEqual(['flagged', 'thin', 'broken', 'none']);
});

test('a mark stands before a near miss, a near miss before what cannot be decided', () => {
  expect(flagSign(flag('yes', true))).toBe('flagged');
  expect(flagSign(flag('undecidable', true))).toBe('thin');
});

test('only an area that is plainly not marked stands back', () => {
  const all = [flag('yes'), flag('no', true), flag('undecidable'), flag('no')];
  expect(all.map(isSoft)).toEqual([false, false, false, true]);
});

test('class 5 of the shown indicator has the fifth colour; of another one it has none', () => {
  expect(classChip(5, { id: 'share' }, seven, textsOf('de'))).toEqual({
    colour: 'c5',
    short: 'K 5',
    long: 'Klasse 5',
  });
  expect(classChip(5, { id: 'base' }, seven, textsOf('en'))).toEqual({
    colour: undefined,
    short: 'C 5',
    long: 'Class 5',
  });
});

test('a figure without a class has no sign of one', () => {
  expect(classChip(0, { id: 'share' }, seven, textsOf('de'))).toBeUndefined();
});
