import { expect, test } from 'vitest';
import type { Reason } from '../../areas/reason.ts';
import { textsOf } from '../../i18n/texts.ts';
import { understandTable } from '../../ingest/understand/understand-table.ts';
import { otherRowsLeftOut, signRows } from './sign-rows.ts';

const german = textsOf('de');
const reading = understandTable('t.csv', new TextEncoder().encode('NR;A\n1;2\n2;3\n'));
if (!reading.ok) throw new Error('the table can be read');
const reason: Reason = reading.understanding.separator.reason;
const sign = (text: string, count: number, meaning: 'suppressed' | 'missing' | 'zero') => ({
  text,
  count,
  meaning,
  isUsual: true,
});
const sentinel = (text: string, count: number) => ({
  text,
  count,
  meaning: 'missing' as const,
  columns: ['A'],
  reason,
});

test('signs stand with how often they come and what they mean; an empty cell has a word', () => {
  const rows = signRows(
    {
      signs: [sign('.', 1200, 'suppressed'), sign('', 3, 'missing'), sign('–', 1, 'zero')],
      sentinels: [],
    },
    german,
  );
  expect(rows.map(({ text, count, meaning }) => [text, count, meaning])).toEqual([
    ['.', '1.200', 'suppressed'],
    [german.import.emptySign, '3', 'missing'],
    ['–', '1', 'zero'],
  ]);
  expect(rows.map((row) => row.sign)).toEqual(['.', '', '–']);
  expect(rows.every((row) => row.reason === undefined)).toBe(true);
});

test('a number that looks like none stands below, as a number until somebody says otherwise, with a reason', () => {
  const rows = signRows(
    { signs: [sign('.', 2, 'missing')], sentinels: [sentinel('-999', 40)] },
    german,
  );
  expect(rows[1]).toEqual({
    sign: '-999',
    text: '-999',
    count: '40',
    meaning: undefined,
    reason: german.import.reason(reason),
  });
});

test('a number that was declared a sign stands once, with its meaning and its reason', () => {
  const rows = signRows(
    { signs: [sign('-999', 40, 'missing')], sentinels: [sentinel('-999', 40)] },
    german,
  );
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({ meaning: 'missing', reason: german.import.reason(reason) });
});

test('a table without signs has no rows', () => {
  expect(signRows({ signs: [], sentinels: [] }, german)).toEqual([]);
});

test('rows left out by hand are those that nothing proposes', () => {
  const totals = [{ line: 9, key: 'Summe', leaveOut: 'Summe', reason }];
  expect(otherRowsLeftOut(['Summe', 'Umland', 17], { totals })).toEqual(['Umland', 17]);
  expect(otherRowsLeftOut([], { totals })).toEqual([]);
});
