import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { documentPath, withReference } from './document.ts';
import { sentences } from './key-sentences.ts';
import { keyTables, sentencesOf } from './key-tables.ts';
import { typeText } from './type-text.ts';

test('every key of the schema has one sentence, and every sentence a key', () => {
  const tables = keyTables();
  expect(tables.length).toBeGreaterThan(15);
  expect(tables.map(({ place }) => place).toSorted()).toEqual(Object.keys(sentences).toSorted());
  for (const { place, entries } of tables) {
    const words = sentencesOf(place);
    expect(Object.keys(words).toSorted(), place).toEqual(Object.keys(entries).toSorted());
    const wrong = Object.entries(words).filter(
      ([, one]) => !/^\S.*\.$/.test([one].flat()[0] ?? ''),
    );
    expect(wrong).toEqual([]);
  }
});

test('a key is called required where the schema asks for it, and only there', () => {
  const wrong = keyTables().flatMap(({ place, entries }) =>
    Object.entries(entries).flatMap(([key, { type }]) => {
      const isSilent = Array.isArray(sentencesOf(place)[key]);
      return isSilent === (type === 'exact_optional') ? [] : [`${place}.${key}`];
    }),
  );
  expect(wrong).toEqual([]);
});

test('docs/project-file.md is what the schema says today (npm run docs)', async () => {
  const text = readFileSync(documentPath, 'utf8');
  expect(await withReference(text)).toBe(text);
});

test('types are told in words: a range, a choice, texts by language', () => {
  const found = new Map(
    keyTables().flatMap(({ place, entries }) =>
      Object.entries(entries).map(([key, entry]) => [`${place}.${key}`, typeText(entry)] as const),
    ),
  );
  expect(found.get('areas.keyPad')).toBe('whole number from 1 to 40');
  expect(found.get('tables[].separator')).toBe('`;`, `,`, `\\t` or `|`');
  expect(found.get('tables[].indicators[].denominator')).toBe(
    'text or `{ de, en }` or `{ "population": true }`',
  );
  expect(found.get('rule.all[].classAtLeast')).toBe('whole number 1 … 9');
});
