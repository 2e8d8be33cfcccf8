import { expect, test } from 'vitest';
import type { DiagnosticEntry } from '../../areas/diagnostic.ts';
import { errorsOf, projectOf, read, smallest } from '../small-project.fixture.ts';

/** Keys of a table entry by which a project corrects how the table is read. */

const tableWithKeys = (keys: object) => ({ tables: [{ ...smallest.tables[0], ...keys }] });

test('every correction of a table reaches the instructions as it stands', () => {
  const keys = {
    headerRow: 5,
    headerRows: 2,
    lastRow: 16,
    leaveOut: ['Insgesamt', 103],
    sheet: 'Tabelle 2',
    pivot: { column: 'Merkmal', value: 'Wert' },
    keyForm: 'name',
    matches: { 'Neuland und Gut Moor': ['Neuland', 'Gut Moor'] },
  };
  expect(read(tableWithKeys(keys)).diagnostics).toEqual([]);
  expect(projectOf(tableWithKeys(keys)).instructions.tables[0]).toMatchObject(keys);
});

test('keys of areas may be numbers in a matching list, as people write them', () => {
  const [table] = projectOf(tableWithKeys({ matches: { Nord: [301, '0302'] } })).instructions
    .tables;
  expect(table?.matches).toEqual({ Nord: ['301', '0302'] });
});

test('a wrong correction is an error with its path and what is allowed', () => {
  const wrong = { headerRows: 0, lastRow: 1.5, keyForm: 'fuzzy', pivot: {}, matches: { Nord: [] } };
  expect(
    errorsOf(tableWithKeys(wrong)).map(({ column, expected }: DiagnosticEntry) => [
      column,
      expected,
    ]),
  ).toEqual([
    ['tables[0].headerRows', '≥ 1'],
    ['tables[0].lastRow', 'whole number'],
    ['tables[0].pivot.column', 'text'],
    ['tables[0].pivot.value', 'text'],
    ['tables[0].keyForm', '"exact" | "clean" | "name" | "ags"'],
    ['tables[0].matches.Nord', 'non-empty list'],
  ]);
});
