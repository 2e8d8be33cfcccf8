import { expect, test } from 'vitest';
import { excerpt } from './excerpt.ts';

test('200 letters stay as they are, of 201 the first 199 are left before the dots', () => {
  expect(excerpt('a'.repeat(200))).toBe('a'.repeat(200));
  expect(excerpt('a'.repeat(201))).toBe(`${'a'.repeat(199)}…`);
  expect(excerpt('Gaswerkshöfe', 6)).toBe('Gaswe…');
});

test('what is read as one letter is not cut: a family of seven code points, a flag, an accent of its own', () => {
  expect(excerpt('ab👩‍👩‍👧‍👦cd', 6)).toBe('ab…');
  expect(excerpt('a🇩🇪🇩🇪', 4)).toBe('a…');
  expect(excerpt('Caf\u0065\u0301s und mehr', 5)).toBe('Caf…');
});

test('one letter under a million accents, and a cell of 50 million letters, are 200 units at most', () => {
  expect(excerpt(`a${'\u0301'.repeat(1_000_000)}`)).toHaveLength(200);
  expect(excerpt('Lorem ipsum '.repeat(4_200_000))).toHaveLength(200);
});
