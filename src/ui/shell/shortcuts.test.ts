import { expect, test } from 'vitest';
import { shortcutOfKey } from './shortcuts.ts';

const plain = { altKey: false, ctrlKey: false, metaKey: false, shiftKey: false };

test('eight keys stand for something, others for nothing, also not the names that every object has', () => {
  const keys = ['/', 'n', 'p', 'g', 't', 'm', 'Escape', '?', 'x', 'N', 'toString'];
  expect(keys.map((key) => shortcutOfKey({ ...plain, key }))).toEqual([
    'search',
    'next',
    'previous',
    'panel',
    'table',
    'wide',
    'clear',
    'help',
    undefined,
    undefined,
    undefined,
  ]);
});

test('with Ctrl or Meta only Z is taken, and not with Shift; with Alt nothing is', () => {
  expect(shortcutOfKey({ ...plain, key: 'z', ctrlKey: true })).toBe('undo');
  expect(shortcutOfKey({ ...plain, key: 'Z', metaKey: true })).toBe('undo');
  expect(shortcutOfKey({ ...plain, key: 'Z', ctrlKey: true, shiftKey: true })).toBeUndefined();
  expect(shortcutOfKey({ ...plain, key: 'n', ctrlKey: true })).toBeUndefined();
  expect(shortcutOfKey({ ...plain, key: 'n', altKey: true })).toBeUndefined();
  expect(shortcutOfKey({ ...plain, key: 'z' })).toBeUndefined();
});

test('"?" needs Shift on a German keyboard, and is taken with it', () => {
  expect(shortcutOfKey({ ...plain, key: '?', shiftKey: true })).toBe('help');
  expect(shortcutOfKey({ ...plain, key: 'g', shiftKey: true })).toBeUndefined();
});

test('with letters switched off only Escape and Ctrl+Z are left of them', () => {
  const keys = ['/', 'n', 'p', 'g', 't', 'm', '?', 'Escape'];
  const left = keys.filter((key) => shortcutOfKey({ ...plain, key }, false) !== undefined);
  expect(left).toEqual(['Escape']);
  expect(shortcutOfKey({ ...plain, key: 'z', ctrlKey: true }, false)).toBe('undo');
});
