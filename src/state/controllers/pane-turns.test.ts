import { afterEach, expect, test, vi } from 'vitest';
import type { Rule } from '../../analysis/question/rule.ts';
import { createAtlasStore } from '../store/atlas-store.ts';
import { settingsFromQuery } from '../url/url.ts';
import { PaneTurns } from './pane-turns.ts';

afterEach(() => vi.unstubAllGlobals());

const settings = settingsFromQuery('', 'de');

function ruleAt(cut: number): Rule {
  return { all: [{ indicator: 'share', kind: 'value-at-least', cut, frame: 'all' }] };
}

/** A page whose frames come when the test says so. */
function page() {
  const frames: (() => void)[] = [];
  vi.stubGlobal('requestAnimationFrame', (draw: () => void) => frames.push(draw));
  const { store, write } = createAtlasStore(settings);
  const turns = new PaneTurns(store);
  const drawn: string[] = [];
  const wait = (pane: string): void => {
    void turns.next()?.then(() => drawn.push(pane));
  };
  const frame = async (): Promise<void> => {
    frames.shift()?.();
    await Promise.resolve();
  };
  return { write, turns, drawn, wait, frame, framesAsked: () => frames.length };
}

test('when a cut comes to rest, three panes follow in three frames, in the order in which they came', async () => {
  const { write, drawn, wait, frame, turns } = page();
  write({ isCutMoving: true });
  write({ settings: { ...settings, rule: ruleAt(30) } });
  expect(turns.next()).toBeUndefined();
  write({ isCutMoving: false });
  for (const pane of ['legend', 'table', 'panel']) wait(pane);
  await frame();
  expect(drawn).toEqual(['legend']);
  await frame();
  expect(drawn).toEqual(['legend', 'table']);
  await frame();
  expect(drawn).toEqual(['legend', 'table', 'panel']);
  await frame();
  expect(turns.next()).toBeUndefined();
});

test('another indicator is followed in turns; a note is not', () => {
  const { write, turns, framesAsked } = page();
  write({ notice: { tone: 'done', ends: { with: 'choice' }, text: 'saved' } });
  expect([turns.next(), framesAsked()]).toEqual([undefined, 0]);
  write({ settings: { ...settings, indicator: 'rent' } });
  expect(turns.next()).toBeInstanceOf(Promise);
  expect(framesAsked()).toBe(1);
});
