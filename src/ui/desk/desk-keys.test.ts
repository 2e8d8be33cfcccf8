import { expect, test } from 'vitest';
import {
  deskKeyOf,
  mayBeKey,
  noKeys,
  readKeys,
  reasonKeys,
  usualKeys,
  writeKeys,
} from './desk-keys.ts';

const plain = { altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, repeat: false };
const pressed = (key: string, more: Partial<typeof plain> = {}, hasLetters = true) =>
  deskKeyOf({ ...plain, key, ...more }, usualKeys, 7, hasLetters);

test('1 to 5 are the outcomes, s skips, u takes back, Ctrl+Enter saves, the first seven free letters are the reasons', () => {
  expect(['1', '2', '3', '4', '5'].map((key) => pressed(key)?.does)).toEqual([
    'confirmed',
    'other-extent',
    'not-confirmed',
    'unclear',
    'deferred',
  ]);
  expect([pressed('s'), pressed('u')]).toEqual([{ does: 'skip' }, { does: 'undo' }]);
  expect(pressed('Enter', { ctrlKey: true })).toEqual({ does: 'save' });
  expect(reasonKeys(usualKeys, 7)).toEqual(['a', 'b', 'c', 'd', 'f', 'h', 'i']);
  expect(pressed('d')).toEqual({ does: 'reason', place: 3 });
});

test('keys are silent with modifiers, while they are held down, and when letters are switched off; Ctrl+Enter still saves then', () => {
  for (const held of ['altKey', 'ctrlKey', 'metaKey', 'repeat'] as const)
    expect(pressed('1', { [held]: true })).toBeUndefined();
  expect(pressed('s', { shiftKey: true })).toBeUndefined();
  expect(pressed('1', {}, false)).toBeUndefined();
  expect(pressed('Enter')).toBeUndefined();
  expect(pressed('Enter', { ctrlKey: true, repeat: true })).toBeUndefined();
  expect(pressed('Enter', { ctrlKey: true }, false)).toEqual({ does: 'save' });
});

test('where digits need Shift they stand for the same; capitals by the lock are the same letters', () => {
  expect(pressed('1', { shiftKey: true })).toEqual({ does: 'confirmed' });
  expect(pressed('S')).toEqual({ does: 'skip' });
});

test('a key that another command or the page has cannot be chosen, and chosen ones come back', () => {
  expect(mayBeKey(usualKeys, 'skip', 'u')).toBe(false);
  expect(mayBeKey(usualKeys, 'skip', 'g')).toBe(false);
  expect(mayBeKey(usualKeys, 'skip', 'ab')).toBe(false);
  expect(mayBeKey(usualKeys, 'skip', 'x')).toBe(true);
  const own = { ...usualKeys, skip: 'x', confirmed: 'q' };
  expect(writeKeys(own)).toBe('confirmed=q skip=x');
  expect(readKeys(writeKeys(own))).toEqual(own);
  expect(readKeys('confirmed=2')).toEqual(usualKeys);
  expect(readKeys(undefined)).toEqual(usualKeys);
});

test('where all of one character are switched off, no reason has a letter', () => {
  expect(reasonKeys(noKeys, 7)).toEqual([]);
  expect(new Set(Object.values(noKeys))).toEqual(new Set(['']));
});
