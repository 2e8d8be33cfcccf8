import { expect, test } from 'vitest';
import type { Diagnostic } from '../../areas/diagnostic.ts';
import { textsOf } from '../../i18n/texts.ts';
import { noteGroups } from './note-groups.ts';

const german = textsOf('de');
const padded = (items: readonly string[]): Diagnostic => ({
  kind: 'area-keys-padded',
  severity: 'hint',
  file: 'areas.geojson',
  column: 'key',
  count: items.length,
  items,
});
const empty: Diagnostic = { kind: 'file-empty', severity: 'error', file: 'a.csv' };
const numbers = (count: number) => Array.from({ length: count }, (_, index) => `${index + 1}`);

test('errors stand above hints, whatever came first; warnings are left out where there are none', () => {
  const groups = noteGroups([padded(['1']), empty, padded(['2'])], german, 'de');
  expect(groups.map(({ severity, title, notes }) => [severity, title, notes.length])).toEqual([
    ['error', 'Fehler', 1],
    ['hint', 'Hinweis', 2],
  ]);
  expect(noteGroups([], german, 'de')).toEqual([]);
});

test('a note names its file in the words of the language', () => {
  const texts = (['de', 'en'] as const).map(
    (language) => noteGroups([empty], textsOf(language), language)[0]?.notes[0]?.text ?? '',
  );
  expect(texts.every((text) => text.includes('a.csv'))).toBe(true);
  expect(texts[0]).not.toBe(texts[1]);
});

test('two entries can be opened; a single one, or none, is told by the note itself', () => {
  const itemsOf = (diagnostic: Diagnostic) =>
    noteGroups([diagnostic], german, 'de')[0]?.notes[0]?.items;
  expect(itemsOf(padded(['0101', '0102']))).toEqual({
    summary: 'Alle 2 zeigen',
    list: '0101 · 0102',
    more: undefined,
  });
  expect(itemsOf(padded(['0101']))).toBeUndefined();
  expect(itemsOf(empty)).toBeUndefined();
});

test('of 1234 entries 200 are listed and 1034 more are counted; 200 are listed without more', () => {
  const [group] = noteGroups([padded(numbers(1234)), padded(numbers(200))], german, 'de');
  const [long, all] = group?.notes ?? [];
  expect(long?.items?.summary).toBe('Alle 1.234 zeigen');
  expect(long?.items?.list.split(' · ')).toEqual(numbers(200));
  expect(long?.items?.more).toMatch(/^… und 1\.034 weitere/);
  expect(all?.items?.more).toBeUndefined();
});
