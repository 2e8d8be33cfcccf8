import { expect, test } from 'vitest';
import {
  emptyForm,
  extentOf,
  hasOtherExtent,
  isTouched,
  lacksOf,
  readForm,
  toggled,
  withFormer,
  withPart,
  type DecisionForm,
} from './decision-form.ts';

const members = Object.freeze(['01', '02', '03']);
const form = (more: Partial<DecisionForm>): DecisionForm => ({ ...emptyForm, ...more });
const lacks = (more: Partial<DecisionForm>, isSteady = true) =>
  lacksOf(form(more), { members, isSteady });

test('a reason is asked for unless it is confirmed and steady', () => {
  expect(lacks({})).toEqual(['outcome']);
  expect(lacks({ outcome: 'confirmed' })).toEqual([]);
  expect(lacks({ outcome: 'confirmed' }, false)).toEqual(['reason']);
  for (const outcome of ['not-confirmed', 'unclear', 'deferred'] as const) {
    expect(lacks({ outcome })).toEqual(['reason']);
    expect(lacks({ outcome, reasons: ['near-cut'] })).toEqual([]);
  }
});

test('another extent needs an area in or out, a second part, or a neighbourhood taken in', () => {
  const other = { outcome: 'other-extent', reasons: ['extent'] } as const;
  expect(lacks(other)).toEqual(['extent']);
  expect(lacks({ ...other, parts: { '04': 1 } })).toEqual([]);
  expect(lacks({ ...other, merged: ['09'] })).toEqual([]);
  expect(lacks({ ...other, parts: { '01': 0, '02': 0, '03': 0 } })).toEqual(['extent']);
  // One part is the extent of the rule, whatever its number; with an area more or less it is another.
  const second = { '01': 2, '02': 2, '03': 2 };
  expect(lacks({ ...other, parts: second })).toEqual(['extent']);
  expect(lacks({ ...other, parts: { ...second, '03': 0 } })).toEqual([]);
  expect(lacks({ ...other, parts: { ...second, '04': 2 } })).toEqual([]);
  expect(lacks({ ...other, parts: { ...second, '03': 3 } })).toEqual([]);
});

test('the extent is the keys of each part; what the rule gives back is not stated', () => {
  const out = withPart(withPart(emptyForm, members, '03', 0), members, '04', 1);
  expect(extentOf(out, members)).toEqual([['01', '02', '04']]);
  const split = withPart(out, members, '02', 2);
  expect(extentOf(split, members)).toEqual([['01', '04'], ['02']]);
  const back = withPart(
    withPart(withPart(split, members, '02', 1), members, '03', 1),
    members,
    '04',
    0,
  );
  expect(back.parts).toEqual({});
  expect(hasOtherExtent(back, members)).toBe(false);
});

test('links are https alone, of 2,000 characters at most: a longer one would be no entry', () => {
  const outcome = 'confirmed';
  expect(lacks({ outcome, links: 'https://a.example/x https://b.example' })).toEqual([]);
  for (const links of ['http://a.example', 'javascript:alert(1)', 'https://a.example www.b'])
    expect(lacks({ outcome, links })).toEqual(['links']);
  const long = `https://a.example/${'x'.repeat(2_000 - 18)}`;
  expect(lacks({ outcome, links: long })).toEqual([]);
  expect(lacks({ outcome, links: `${long}x` })).toEqual(['links']);
});

test('a kept draft comes back whole, and whatever else is kept is none', () => {
  const draft = form({ note: 'noch offen', reasons: ['local'] });
  expect(readForm(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
  expect(readForm({ ...draft, reasons: 'local' })).toBeUndefined();
  expect(readForm(null)).toBeUndefined();
  expect([isTouched(emptyForm), isTouched(draft)]).toEqual([false, true]);
});

test('a reason that the project no longer has stays among the choices of an entry that was given it, so that it can be taken away', () => {
  const choices = [{ key: 'housing' }, { key: 'schools' }];
  expect(withFormer(choices, ['schools']).map(({ key }) => key)).toEqual(['housing', 'schools']);
  const former = withFormer(choices, ['old', 'schools']);
  expect(former.map(({ key }) => key)).toEqual(['housing', 'schools', 'old']);
  expect(withFormer(choices, toggled(['old', 'schools'], 'old'))).toHaveLength(2);
});
