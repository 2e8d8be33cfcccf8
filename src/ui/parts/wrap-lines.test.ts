import { expect, test } from 'vitest';
import { wrapLines } from './wrap-lines.ts';

/** Every character is 1 wide. */
const measure = (text: string): number => text.length;

test('a text of 26 characters becomes 3 lines of at most 10, broken at blanks', () => {
  expect(wrapLines('über 5,2 bis 8,1: 43 Areas', 10, measure)).toEqual([
    'über 5,2',
    'bis 8,1:',
    '43 Areas',
  ]);
});

test('a word of 12 characters goes on in the next line of 10, and a short text stays one line', () => {
  expect(wrapLines('in Musterstadt! gut', 10, measure)).toEqual(['in', 'Musterstad', 't! gut']);
  expect(wrapLines('kurz', 10, measure)).toEqual(['kurz']);
});
