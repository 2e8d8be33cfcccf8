/**
 * The name under which the rows of a sheet are found as a table once a workbook has been read: the source itself
 * where the project names no sheet. NUL, because no file name has it.
 */
export function sheetSource(source: string, sheet: string | undefined): string {
  return sheet === undefined ? source : `${source}\0${sheet}`;
}
