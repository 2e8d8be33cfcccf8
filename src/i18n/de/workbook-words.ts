import { formatNumber } from '../numbers/numbers.ts';

/** German words of the import assistant about what a workbook hides. */
export const workbookWordsDe = {
  hiddenSheet: (name: string) => `${name} (ausgeblendet)`,
  hiddenParts: 'Ausgeblendetes',
  hiddenChoice: {
    none: 'nicht lesen',
    rows: 'Zeilen mitlesen',
    columns: 'Spalten mitlesen',
    all: 'Zeilen und Spalten mitlesen',
  },
  hiddenRows: (rows: number, isFiltered: boolean) =>
    `Im Blatt ${rows === 1 ? 'ist eine Zeile' : `sind ${formatNumber('de', rows)} Zeilen`} ${isFiltered ? 'durch einen Filter ' : ''}ausgeblendet.`,
  /** @param names "C (Arbeitslose), D (alt)" */
  hiddenColumns: (columns: number, names: string) =>
    `Im Blatt ${columns === 1 ? 'ist eine Spalte' : `sind ${formatNumber('de', columns)} Spalten`} ausgeblendet: ${names}.`,
};
