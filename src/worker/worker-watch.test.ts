import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { NoAnswer, WorkerWatch } from './worker-watch.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const never = () => new Promise<never>(() => undefined);
const pong = () => Promise.resolve();

/** What a wait has come to, without waiting for it. */
function outcome(wait: Promise<unknown>): { readonly of: () => unknown } {
  let found: unknown = 'waiting';
  wait.then(
    (answer) => (found = answer),
    (error: unknown) => (found = error instanceof NoAnswer ? error.diagnostic : error),
  );
  return { of: () => found };
}

test('a worker that would answer and gives no result for a minute is given up, with the file it was at', async () => {
  const watch = new WorkerWatch(pong);
  const waiting = outcome(watch.wait(never()));
  watch.hear('werte.xlsx');
  await vi.advanceTimersByTimeAsync(59_000);
  expect(waiting.of()).toBe('waiting');
  await vi.advanceTimersByTimeAsync(6000);
  expect(waiting.of()).toEqual({
    kind: 'load-without-end',
    severity: 'error',
    file: 'werte.xlsx',
    found: '60',
  });
});

test('a worker that computes for five minutes is waited for, and for eleven is not', async () => {
  const watch = new WorkerWatch(never);
  const waiting = outcome(watch.wait(never()));
  await vi.advanceTimersByTimeAsync(300_000);
  expect(waiting.of()).toBe('waiting');
  await vi.advanceTimersByTimeAsync(360_000);
  expect(waiting.of()).toMatchObject({ kind: 'load-without-end' });
});

test('every word about progress begins the wait anew', async () => {
  const watch = new WorkerWatch(pong);
  const waiting = outcome(watch.wait(never()));
  for (let minute = 0; minute < 5; minute += 1) {
    await vi.advanceTimersByTimeAsync(50_000);
    watch.hear();
  }
  expect(waiting.of()).toBe('waiting');
});

test('an answer ends the wait, and so does the end of the worker', async () => {
  const watch = new WorkerWatch(pong);
  expect(await watch.wait(Promise.resolve(7))).toBe(7);
  const waiting = outcome(watch.wait(never()));
  watch.end({ kind: 'load-crashed', severity: 'error' });
  await vi.advanceTimersByTimeAsync(1);
  expect(waiting.of()).toEqual({ kind: 'load-crashed', severity: 'error' });
  expect(vi.getTimerCount()).toBe(0);
});
