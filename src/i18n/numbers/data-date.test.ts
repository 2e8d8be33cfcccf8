import { expect, test } from 'vitest';
import { formatDataDate } from './data-date.ts';

test('a day, a month, a year and a period are written as the language writes them', () => {
  const german = ['2024-12-31', '2024-12', '2024', '2023-07/2024-06'].map((text) =>
    formatDataDate('de', text, 'bis'),
  );
  expect(german).toEqual(['31. Dezember 2024', 'Dezember 2024', '2024', 'Juli 2023 bis Juni 2024']);
  expect(formatDataDate('en', '2024-12-31', 'to')).toBe('31 December 2024');
});
