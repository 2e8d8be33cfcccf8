import { cellText, type StudyColumn } from './study-column.ts';

/** Tests only: a table as it is read on the screen, its heads first, without blanks at the ends; `noValue` stands where nothing is known. */
export function tableTexts<Row>(
  columns: readonly StudyColumn<Row>[],
  rows: readonly Row[],
  noValue = 'keine Angabe',
): string[][] {
  const heads = columns.map(({ label }) => label);
  return [
    heads,
    ...rows.map((row) => columns.map((column) => cellText(column, row, noValue).trim())),
  ];
}
