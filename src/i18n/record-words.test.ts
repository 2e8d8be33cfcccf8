import { expect, test } from 'vitest';
import { languages } from './numbers/language.ts';
import { faultInWords, recordWords } from './record-words.ts';

test.each(languages)(
  'every fault of the record says in %s what is so and what helps',
  (language) => {
    const { faults } = recordWords(language);
    const kinds = Object.keys(faults) as (keyof typeof faults)[];
    expect(kinds).toHaveLength(10);
    for (const kind of kinds) {
      const text = faultInWords(faults, { kind, found: 'UnknownError' });
      expect(text).toMatch(/^[A-ZÄÖÜ].*\.$/);
      expect(text.split('. ').length).toBeGreaterThan(1);
      expect(text).not.toMatch(/undefined| {2}/);
    }
    expect(faultInWords(faults, { kind: 'failed', found: 'UnknownError' })).toContain(
      'UnknownError',
    );
  },
);

test('what is in this browser alone is said with number and day; one entry is one', () => {
  const { reminder, taken, takenBeside } = recordWords('de');
  expect(takenBeside(1, 0)).toBe('Dazu 1 begonnene Prüfung und 0 Entwürfe.');
  expect(reminder(31, '28. November 2026', undefined)).toBe(
    '31 Einträge seit 28. November 2026 liegen nur in diesem Browser. Gesichert wurde noch nie.',
  );
  expect(reminder(1, '28. November 2026', '27. November 2026')).toBe(
    '1 Eintrag seit 28. November 2026 liegt nur in diesem Browser. Zuletzt gesichert: 27. November 2026.',
  );
  expect(taken(0, 9)).toBe('Nichts Neues: Alle 9 Einträge waren schon da.');
  expect(taken(0, 1)).toBe('Nichts Neues: Der eine Eintrag war schon da.');
  expect(taken(1200, 1)).toBe('1.200 Einträge übernommen, 1 Eintrag war schon da.');
  expect(recordWords('en').taken(0, 9)).toBe('Nothing new: all 9 entries were there already.');
});
