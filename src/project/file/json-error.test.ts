import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonErrorLine } from './json-error.ts';

test.each([
  ['an empty file', '', 1],
  ['HTML instead of JSON', '<!doctype html>\n<html>', 1],
  ['a comma before a closing brace', '{\n  "a": 1,\n}', 3],
  ['a missing comma, noticed where the next key begins', '{\n  "a": 1\n  "b": 2\n}', 3],
  ['a single quote', "{\r\n  'a': 1\r\n}", 2],
  ['a comment', '{\n  // note\n  "a": 1\n}', 2],
  ['a line break inside a text', '{\n\n  "a": "x\n"}', 3],
  ['a file that ends early', '{\n  "a": [\n    1,\n    2\n', 5],
  ['a second value behind the first', '{}\n{}', 2],
  ['a number with a leading zero', '[\n01]', 2],
])('the line is named for %s', (_case, text, line) => {
  expect(jsonErrorLine(text)).toBe(line);
});

test('ten thousand open brackets do not exhaust the stack', () => {
  expect(jsonErrorLine(`${'[\n'.repeat(10_000)}x`)).toBe(10_001);
});

test('whatever JSON.parse accepts has no error before its end', () => {
  fc.assert(
    fc.property(fc.json({ stringUnit: 'binary' }), (text) => {
      const lines = text.split('\n').length;
      expect(jsonErrorLine(`${text}\n\n!`)).toBe(lines + 2);
    }),
  );
});
