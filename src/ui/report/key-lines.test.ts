import { expect, test } from 'vitest';
import { textsOf } from '../../i18n/texts.ts';
import { keyLine } from './key-lines.ts';

const entry = {
  key: '0101',
  kind: 'rows-without-area',
  table: 'rents.csv',
  round: '2024',
} as const;

test('a line has key, kind in words, table and round', () => {
  expect(keyLine(entry, textsOf('de'))).toEqual({
    key: '0101',
    kind: 'Zeilen ohne Gebiet',
    table: 'rents.csv',
    round: '2024',
  });
  expect(keyLine({ ...entry, round: '' }, textsOf('en'))).toMatchObject({
    kind: textsOf('en').report.rowsWithoutArea,
    round: '',
  });
});

test('two keys that look alike are told apart: a sign that cannot be seen is shown', () => {
  const [plain, hidden] = ['0101', '0101\u200b'].map(
    (key) => keyLine({ ...entry, key }, textsOf('de')).key,
  );
  expect(plain).toBe('0101');
  expect(hidden).toBe('0101[U+200B]');
});
