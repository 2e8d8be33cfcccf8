import { expect, test } from 'vitest';
import type { OverviewRow } from '../../review/output/overview.ts';
import { numberIn, sortedRows } from './overview-order.ts';

const row = (land: string, open: number, settled: number): OverviewRow => ({
  land,
  total: open + settled,
  otherFigures: 0,
  byState: {
    open,
    settled,
    'waits-for-second': 0,
    agreed: 0,
    'in-conflict': 0,
    deferred: 0,
  },
});

const rows = [row('Westermark', 3, 4), row('Auland', 3, 1), row('Ödland', 9, 1)];
const overview = { rows, all: row('', 15, 6), gone: 0 };

test('Länder stand by name as a German reads it, by a number the highest first and equal ones by name', () => {
  const namesBy = (column: Parameters<typeof sortedRows>[1]) =>
    sortedRows(overview, column, 'de').map(({ land }) => land);
  expect(namesBy('land')).toEqual(['Auland', 'Ödland', 'Westermark']);
  expect(namesBy('open')).toEqual(['Ödland', 'Auland', 'Westermark']);
  expect(namesBy('total')).toEqual(['Ödland', 'Westermark', 'Auland']);
  expect(numberIn(overview.all, 'settled')).toBe(6);
});
