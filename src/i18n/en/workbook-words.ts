import { formatNumber } from '../numbers/numbers.ts';
import type { workbookWordsDe } from '../de/workbook-words.ts';

/** English words of the import assistant about what a workbook hides. */
export const workbookWordsEn: typeof workbookWordsDe = {
  hiddenSheet: (name) => `${name} (hidden)`,
  hiddenParts: 'Hidden parts',
  hiddenChoice: {
    none: 'do not read',
    rows: 'read rows too',
    columns: 'read columns too',
    all: 'read rows and columns too',
  },
  hiddenRows: (rows, isFiltered) =>
    `${rows === 1 ? 'One row is' : `${formatNumber('en', rows)} rows are`} hidden in the sheet${isFiltered ? ' by a filter' : ''}.`,
  hiddenColumns: (columns, names) =>
    `${columns === 1 ? 'One column is' : `${formatNumber('en', columns)} columns are`} hidden in the sheet: ${names}.`,
};
