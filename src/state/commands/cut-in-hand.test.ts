import { afterEach, expect, test, vi } from 'vitest';
import { createAtlasStore } from '../store/atlas-store.ts';
import { settingsFromQuery } from '../url/url.ts';
import { CutInHand } from './cut-in-hand.ts';

afterEach(() => void vi.useRealTimers());

function hand(isAnswered: () => boolean = () => true) {
  vi.useFakeTimers();
  const { store, write } = createAtlasStore(settingsFromQuery('', 'de'));
  return { store, cut: new CutInHand(store, write, isAnswered) };
}

test('the hand is at rest a tenth of a second after the last movement', () => {
  const { store, cut } = hand();
  cut.move();
  vi.advanceTimersByTime(60);
  cut.move();
  vi.advanceTimersByTime(99);
  expect(store.live.isCutMoving).toBe(true);
  vi.advanceTimersByTime(1);
  expect(store.live.isCutMoving).toBe(false);
  expect(store.settled).toBe(store.live);
});

test('it is not at rest before the last position has been answered', () => {
  let answered = false;
  const { store, cut } = hand(() => answered);
  cut.move();
  vi.advanceTimersByTime(500);
  expect(store.live.isCutMoving).toBe(true);
  answered = true;
  vi.advanceTimersByTime(100);
  expect(store.live.isCutMoving).toBe(false);
});

test('an answer without a hand on a cut moves nothing', () => {
  const { store, cut } = hand();
  cut.awaitRest();
  expect([store.live.isCutMoving, vi.getTimerCount()]).toEqual([false, 0]);
});
