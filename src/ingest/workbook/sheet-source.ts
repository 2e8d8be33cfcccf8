import type { FindFile } from '../result/find-file.ts';
import type { SheetReading } from './sheet-as-csv.ts';

/** Which rows of a file an entry of the project reads; the last three speak of workbooks. */
export interface TableSource extends SheetReading {
  readonly source: string;
  readonly sheet?: string;
}

/** The name under which the rows of a sheet are found as a table once a workbook has been read. NUL, because no file name has it. */
export function sheetSource({ source, sheet, decimal, hidden }: TableSource): string {
  return [source, sheet ?? '', decimal ?? '', hidden ?? ''].join('\0');
}

/** The bytes of a table: those of its sheet, or of the file itself. */
export function findTable(findFile: FindFile, entry: TableSource): Uint8Array | undefined {
  return findFile(sheetSource(entry)) ?? findFile(entry.source);
}

/** Finds tables that have been made of sheets, and files as before; no file is asked for by the name of a sheet. */
export function withSheets(findFile: FindFile, sheets: ReadonlyMap<string, Uint8Array>): FindFile {
  return (name) => sheets.get(name) ?? (name.includes('\0') ? undefined : findFile(name));
}
