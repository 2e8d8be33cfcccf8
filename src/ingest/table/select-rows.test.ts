import { expect, test } from 'vitest';
import type { Diagnostic } from '../../areas/diagnostic.ts';
import { parseTable } from './parse-table.ts';
import { selectRows } from './select-rows.ts';

const text = 'id;year;kind\n1;2010.0;a\n2; 2020 ;a\n3;2020;b\n';

function select(where: Record<string, string>) {
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic) => diagnostics.push(diagnostic);
  const table = parseTable('t.csv', text, {}, report);
  return { rows: table && selectRows(table, where, report), diagnostics };
}

test('cells are compared trimmed, and 2010.0 is 2010', () => {
  expect(select({ year: '2010' }).rows).toEqual([0]);
  expect(select({ year: '2020' }).rows).toEqual([1, 2]);
});

test('several conditions hold together', () => {
  expect(select({ year: '2020', kind: 'b' }).rows).toEqual([2]);
});

test('where no row is left, the values that are there are offered', () => {
  expect(select({ year: '1999' })).toEqual({
    rows: undefined,
    diagnostics: [
      {
        kind: 'table-where-no-rows',
        severity: 'error',
        file: 't.csv',
        column: 'year',
        found: '2010.0, 2020',
        expected: '1999',
        count: 2,
        items: ['2010.0', '2020'],
      },
    ],
  });
});

test('a condition on a column that is not there is an error', () => {
  expect(select({ Jahr: '2020' }).diagnostics).toMatchObject([
    { kind: 'table-column-missing', severity: 'error', column: 'Jahr' },
  ]);
});
