import { expect, test } from 'vitest';
import { areasAndPeople, peopleCell } from './people-text.ts';

test('a number of people that is not known is a dash, never 0', () => {
  expect(peopleCell({ population: undefined, unknown: 3 }, 'de')).toBe('–');
  expect(peopleCell({ population: null }, 'de')).toBe('–');
  expect(peopleCell({ population: 0 }, 'de')).toBe('0');
  expect(peopleCell({ population: 1234, unknown: 2 }, 'de')).toBe('1.234 (+ 2 unbekannt)');
});

test('a line of a picture leaves out people whose number is not known', () => {
  expect(areasAndPeople({ areas: 14, population: undefined }, 'de')).toBe('14 Gebiete');
  expect(areasAndPeople({ areas: 1, population: 1 }, 'en')).toBe('1 area, 1 person');
});
