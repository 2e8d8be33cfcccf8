import { expect, test } from 'vitest';
import type { Rule } from '../../analysis/question/rule.ts';
import { initialState } from './atlas-state.ts';
import { RestingStore } from './resting-store.ts';
import { Store } from './store.ts';
import { settingsFromQuery } from '../url/url.ts';

const settings = settingsFromQuery('', 'de');

function ruleAt(cut: number): Rule {
  return { all: [{ indicator: 'share', kind: 'value-at-least', cut, frame: 'all' }] };
}

function stores() {
  const live = new Store(initialState(settings));
  let caughtUp = 0;
  const resting = new RestingStore(live, () => (caughtUp += 1));
  return { live, resting, timesCaughtUp: () => caughtUp };
}

test('it stands still while a cut is moved, and has the last one when the hand rests', () => {
  const { live, resting, timesCaughtUp } = stores();
  let heard = 0;
  resting.subscribe(() => (heard += 1));
  live.update({ isCutMoving: true });
  for (const cut of [10, 20, 30]) live.update({ settings: { ...settings, rule: ruleAt(cut) } });
  expect([resting.state.settings.rule, heard, resting.isBehind]).toEqual([undefined, 0, true]);
  live.update({ isCutMoving: false });
  expect([resting.state.settings.rule, heard, resting.isBehind]).toEqual([ruleAt(30), 1, false]);
  expect(timesCaughtUp()).toBe(1);
});

test('any other change reaches it at once, together with the cut', () => {
  const { live, resting } = stores();
  live.update({ isCutMoving: true });
  live.update({ settings: { ...settings, rule: ruleAt(10) } });
  live.update({ notice: { tone: 'done', text: 'saved' } });
  expect(resting.state).toEqual(live.state);
});

test('another indicator is announced, so that the views can follow one by one; a note is not', () => {
  const { live, timesCaughtUp } = stores();
  live.update({ notice: { tone: 'done', text: 'saved' } });
  expect(timesCaughtUp()).toBe(0);
  live.update({ settings: { ...settings, indicator: 'rent' } });
  expect(timesCaughtUp()).toBe(1);
});

test('without a cut in hand it is the same as the store', () => {
  const { live, resting } = stores();
  live.update({ settings: { ...settings, rule: ruleAt(10) } });
  expect([resting.state, resting.isBehind]).toEqual([live.state, false]);
});

test('what is written to it is written to the store', () => {
  const { live, resting } = stores();
  resting.update({ notice: { tone: 'done', text: 'saved' } });
  expect(live.state.notice?.text).toBe('saved');
  expect(resting.state.notice?.text).toBe('saved');
});
