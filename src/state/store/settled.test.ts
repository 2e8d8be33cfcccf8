import { expect, test } from 'vitest';
import type { Rule } from '../../analysis/question/rule.ts';
import { createAtlasStore } from './atlas-store.ts';
import { settingsFromQuery } from '../url/url.ts';

const settings = settingsFromQuery('', 'de');

function ruleAt(cut: number): Rule {
  return { all: [{ indicator: 'share', kind: 'value-at-least', cut, frame: 'all' }] };
}

/** How often the settled snapshot was another one. */
function watched() {
  const { store, write } = createAtlasStore(settings);
  let seen = store.settled;
  let times = 0;
  store.subscribe(() => {
    if (store.settled !== seen) times += 1;
    seen = store.settled;
  });
  return { store, write, timesSettled: () => times };
}

test('it stands still while a cut is moved, and has the last one when the hand rests', () => {
  const { store, write, timesSettled } = watched();
  write({ isCutMoving: true });
  for (const cut of [10, 20, 30]) write({ settings: { ...settings, rule: ruleAt(cut) } });
  expect(store.live.settings.rule).toEqual(ruleAt(30));
  expect([store.settled.settings.rule, timesSettled()]).toEqual([undefined, 0]);
  write({ isCutMoving: false });
  expect([store.settled.settings.rule, timesSettled()]).toEqual([ruleAt(30), 1]);
  expect(store.settled).toBe(store.live);
});

test('any other change reaches it at once, together with the cut', () => {
  const { store, write } = watched();
  write({ isCutMoving: true });
  write({ settings: { ...settings, rule: ruleAt(10) } });
  write({ notice: { tone: 'done', ends: { with: 'choice' }, text: 'saved' } });
  expect(store.settled).toBe(store.live);
  expect(store.settled.settings.rule).toEqual(ruleAt(10));
});

test('a choice beside the rule is more than a cut: the settled snapshot has both at once', () => {
  const { store, write } = watched();
  write({ isCutMoving: true });
  write({ settings: { ...settings, rule: ruleAt(10) } });
  write({ settings: { ...settings, rule: ruleAt(20), indicator: 'rent' } });
  expect(store.settled).toBe(store.live);
  // The hand is still on the cut: what it does next is ahead again.
  write({ settings: { ...settings, rule: ruleAt(30), indicator: 'rent' } });
  expect(store.live.settings.rule).toEqual(ruleAt(30));
  expect(store.settled.settings.rule).toEqual(ruleAt(20));
});

test('without a cut in hand it is the same as the store', () => {
  const { store, write } = watched();
  write({ settings: { ...settings, rule: ruleAt(10) } });
  expect(store.settled).toBe(store.live);
});
