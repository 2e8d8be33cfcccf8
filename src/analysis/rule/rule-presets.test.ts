import { expect, test } from 'vitest';
import { condition } from '../judge-areas.fixture.ts';
import { rentCondition, stricter, wider, withCondition } from './rule-presets.ts';

const seven = () => 7;

test('strict takes class 7 of 7, wide takes classes 5 to 7; the other way round for low values', () => {
  const rule = { all: [condition('class-at-least', 6), condition('class-at-most', 2)] };
  expect(stricter(rule, seven).all.map(({ cut }) => cut)).toEqual([7, 1]);
  expect(wider(rule, seven).all.map(({ cut }) => cut)).toEqual([5, 3]);
  expect(stricter(stricter(rule, seven), seven)).toEqual(stricter(rule, seven));
});

test('a value moves by a tenth, a negative one in the same direction', () => {
  const rule = { all: [condition('value-at-least', 35.1), condition('value-at-most', -0.5)] };
  expect(stricter(rule, seven).all.map(({ cut }) => cut)).toEqual([38.61, -0.55]);
  expect(wider(rule, seven).all.map(({ cut }) => cut)).toEqual([31.59, -0.45]);
});

test('rent is added once, and alternatives stay', () => {
  const rule = { all: [condition('class-at-least', 6)], any: [condition('value-at-least', 1)] };
  const rent = rentCondition('rent', 'municipality');
  const once = withCondition(rule, rent);
  expect(once).toEqual({ ...rule, all: [...rule.all, rent] });
  expect(withCondition(once, rent)).toBe(once);
});
