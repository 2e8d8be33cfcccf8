import { expect, test } from 'vitest';
import { GrowingRows } from './growing-rows.ts';

/** A table whose tasks run by hand. */
function table(): { rows: GrowingRows; task: () => void; waiting: () => number } {
  const tasks: (() => void)[] = [];
  const rows = new GrowingRows(
    () => undefined,
    (act) => void tasks.push(act),
  );
  return { rows, task: () => tasks.shift()?.(), waiting: () => tasks.length };
}

const quarters = Array.from({ length: 104 }, (_, place) => place);

test('of 104 rows 14 come at once, 14 more with each task, and all of them after seven', () => {
  const { rows, task, waiting } = table();
  const counts = Array.from({ length: 8 }, () => {
    const { length } = rows.from('a', quarters);
    task();
    return length;
  });
  expect(counts).toEqual([14, 28, 42, 56, 70, 84, 98, 104]);
  expect(rows.from('a', quarters)).toEqual(quarters);
  expect(waiting()).toBe(0);
});

test('drawn again for a tick in a box, the table asks for no second task and takes no row away', () => {
  const { rows, task, waiting } = table();
  rows.from('a', quarters);
  task();
  expect(rows.from('a', quarters)).toHaveLength(28);
  expect(rows.from('a', quarters)).toHaveLength(28);
  expect(waiting()).toBe(1);
});

test('a step to another neighbourhood begins with 14 rows; the task of the former gives it none', () => {
  const { rows, task } = table();
  rows.from('a', quarters);
  expect(rows.from('b', quarters)).toHaveLength(14);
  task();
  expect(rows.from('b', quarters)).toHaveLength(14);
  task();
  expect(rows.from('b', quarters)).toHaveLength(28);
});

test('seven rows come at once, and nothing is asked for', () => {
  const { rows, waiting } = table();
  expect(rows.from('a', quarters.slice(0, 7))).toHaveLength(7);
  expect(waiting()).toBe(0);
});
