import { expect, test } from 'vitest';
import { agreeOnPlace } from './row-window.ts';

function shownAgainAt(scrollTop: number, known: number): { place: number; told: number[] } {
  const told: number[] = [];
  const scroller = {
    scrollTop,
    dispatchEvent: ({ type }: Event): boolean => {
      if (type === 'scroll') told.push(scroller.scrollTop);
      return true;
    },
  };
  agreeOnPlace(scroller, known);
  return { place: scroller.scrollTop, told };
}

test('a list that has lost its place while it was hidden, as in Firefox, gets it back and tells it', () => {
  expect(shownAgainAt(0, 2670)).toEqual({ place: 2670, told: [2670] });
});

test('a list that the browser has put back where it was tells its place', () => {
  expect(shownAgainAt(2670, 0)).toEqual({ place: 2670, told: [2670] });
});
