import { expect, test } from 'vitest';
import { textsOf } from '../../i18n/texts.ts';
import { indexWords } from './index-words.ts';

const base = { unit: 'index', role: 'economic-base', highMeans: 'weak' } as const;

test('2.31 is clearly weaker than average where high means weak, and clearly stronger where it means strong', () => {
  const german = textsOf('de');
  expect(indexWords(base, 2.31, german)).toBe('deutlich schwächer als der Durchschnitt');
  expect(indexWords({ ...base, highMeans: 'strong' }, 2.31, german)).toBe(
    'deutlich stärker als der Durchschnitt',
  );
  expect(indexWords(base, -0.5, textsOf('en'))).toBe('about average');
});

test('an index of anything else is higher or lower, and a share has no such words', () => {
  const german = textsOf('de');
  expect(indexWords({ ...base, role: 'other' }, 0.7, german)).toBe('höher als der Durchschnitt');
  expect(indexWords({ ...base, unit: 'percent' }, 0.7, german)).toBeUndefined();
  expect(indexWords(base, undefined, german)).toBeUndefined();
});
