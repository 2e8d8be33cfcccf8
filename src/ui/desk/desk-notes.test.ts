import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { emptyForm } from './decision-form.ts';
import { DeskNotes } from './desk-notes.ts';

const log: string[] = [];
const done = Promise.resolve({ ok: true, value: undefined } as const);
const record = {
  project: 'p',
  keepNote: (note: { author: string; neighbourhood: string }) => {
    log.push(`keep ${note.author} ${note.neighbourhood}`);
    return done;
  },
  dropNote: (author: string, key: string) => {
    log.push(`drop ${author} ${key}`);
    return done;
  },
};

const form = { ...emptyForm, note: 'x' };

beforeEach(() => {
  vi.useFakeTimers();
  log.length = 0;
});

afterEach(() => vi.useRealTimers());

test('a form is kept a moment after the last change, and at once where another card is changed', async () => {
  const notes = new DeskNotes(record);
  notes.of('A');
  notes.keep('01', { ...form, note: 'a' });
  notes.keep('01', form);
  expect(log).toEqual([]);
  notes.keep('02', form);
  expect(log).toEqual(['keep A 01']);
  await vi.advanceTimersByTimeAsync(300);
  expect(log).toEqual(['keep A 01', 'keep A 02']);
  expect(notes.at('01')).toEqual(form);
});

test('a form that was emptied, and one whose entry is stored, is kept no longer', async () => {
  const notes = new DeskNotes(record);
  notes.of('A');
  for (const key of ['01', '02']) {
    notes.keep(key, form);
    await vi.advanceTimersByTimeAsync(300);
  }
  notes.keep('01', emptyForm);
  await vi.advanceTimersByTimeAsync(300);
  await notes.drop('02');
  expect(log).toEqual(['keep A 01', 'keep A 02', 'drop A 01', 'drop A 02']);
  expect([notes.has('01'), notes.has('02')]).toEqual([false, false]);
});

test('a form whose entry is stored before the form itself was kept costs no writing at all', async () => {
  const notes = new DeskNotes(record);
  notes.of('A');
  notes.keep('01', form);
  await notes.drop('01');
  notes.keep('02', form);
  notes.keep('02', emptyForm);
  await vi.advanceTimersByTimeAsync(300);
  expect(log).toEqual([]);
  expect(notes.has('01')).toBe(false);
});

test('of several people each finds their own', () => {
  const notes = new DeskNotes(record);
  const note = (author: string, content: unknown) => ({
    project: 'p',
    author,
    neighbourhood: '01',
    content,
  });
  notes.take([note('A', form), note('B', { ...form, note: 'b' }), note('C', 'no form')]);
  notes.of('B');
  expect(notes.at('01')?.note).toBe('b');
  notes.of('A');
  expect(notes.at('01')?.note).toBe('x');
  notes.of('C');
  expect(notes.at('01')).toBeUndefined();
});

test('what one person has typed in this visit is there again after another one was at the desk, and what was dropped is not', async () => {
  const notes = new DeskNotes(record);
  notes.take([{ project: 'p', author: 'A', neighbourhood: '02', content: form }]);
  notes.of('A');
  notes.keep('01', form);
  await notes.drop('02');
  notes.of('B');
  expect(log).toContain('keep A 01');
  expect([notes.has('01'), notes.has('02')]).toEqual([false, false]);
  notes.of('A');
  expect([notes.has('01'), notes.has('02')]).toEqual([true, false]);
});
