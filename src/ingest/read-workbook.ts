import { part } from '../areas/program-part.ts';
import type { Diagnostic } from '../areas/diagnostic.ts';
import { cellFormats, type CellFormats } from './cell-formats.ts';
import type { DecimalSign } from './decimal-sign.ts';
import { excerpt, type Report } from './report.ts';

/** Rows of one sheet as a reader sees them, every cell as text. */
export interface WorkbookSheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** What a cell of the decoder can be. */
type CellValue = string | number | boolean | Date | null;

/**
 * Sheets of an XLSX workbook, in its order. Numbers keep full precision and are written with the stated decimal
 * sign, the comma where none is stated, so that they are read as what they are; percentages are given in percent ("35,5 %"), keys that a format shows with leading zeros get
 * them, dates are "31.12.2021". Formulas give the value that was saved. Undefined, with an error, where the
 * bytes are no such workbook. The caller limits the size of the archive.
 */
export async function readWorkbook(
  file: string,
  bytes: Uint8Array,
  report: Report,
  decimal: DecimalSign = ',',
): Promise<readonly WorkbookSheet[] | undefined> {
  try {
    const { default: readSheets } = await part(import('read-excel-file/web-worker'));
    const sheets = await readSheets(ownBuffer(bytes));
    const formats = await cellFormats(bytes);
    return sheets.map(({ sheet, data }) => ({
      name: sheet,
      rows: (data as unknown as CellValue[][]).map((cells, row) =>
        cells.map((cell, column) => textOfCell(cell, formats(sheet, row, column), decimal)),
      ),
    }));
  } catch (error) {
    const found = excerpt(error instanceof Error ? error.message : String(error));
    report({ kind: 'table-workbook-unreadable', severity: 'error', file, found });
    return undefined;
  }
}

/** The stated sheet, or the first that is not empty; reported where that was a choice. */
export function chooseSheet(
  file: string,
  sheets: readonly WorkbookSheet[],
  stated: string | undefined,
  report: Report,
): WorkbookSheet | undefined {
  const names = sheets.map(({ name }) => name);
  const about = { file, items: names } satisfies Partial<Diagnostic>;
  if (stated !== undefined) {
    const found = sheets.find(({ name }) => name === stated);
    const entry = { found: stated, expected: names.join(', ') };
    if (!found) report({ ...about, ...entry, kind: 'table-sheet-missing', severity: 'error' });
    return found;
  }
  const filled = sheets.filter(({ rows }) => rows.some((row) => row.some((cell) => cell !== '')));
  const chosen = filled[0] ?? sheets[0];
  if (chosen && filled.length > 1) {
    report({ ...about, kind: 'table-sheet-assumed', severity: 'hint', found: chosen.name });
  }
  return chosen;
}

/** A sheet as the bytes of a CSV file (UTF-8, semicolons), so that it is read like any other table. */
export function sheetAsCsv({ rows }: WorkbookSheet): Uint8Array {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const lines = rows.map((row) =>
    Array.from({ length: width }, (_, column) => quoteCell(row[column] ?? '')).join(';'),
  );
  // The mark keeps a first line such as "sep=…" or "#" from being taken for anything but cells.
  return new TextEncoder().encode(`\uFEFF${lines.join('\n')}\n`);
}

function quoteCell(cell: string): string {
  return /[;"\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function textOfCell(
  value: CellValue,
  format: ReturnType<CellFormats>,
  decimal: DecimalSign,
): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'WAHR' : 'FALSCH';
  if (value instanceof Date) return textOfDate(value);
  if (format === 'percent') return `${withSign(shiftDecimals(value, 2), decimal)} %`;
  return typeof format === 'number'
    ? String(value).padStart(format, '0')
    : withSign(String(value), decimal);
}

function textOfDate(date: Date): string {
  const iso = date.toISOString();
  const [year = '', month = '', day = ''] = iso.slice(0, 10).split('-');
  const time = iso.slice(11, 16);
  return `${day}.${month}.${year}${time === '00:00' ? '' : ` ${time}`}`;
}

/** Three decimals get a zero more, because "1,234" alone could be a thousand. */
function withSign(number: string, decimal: DecimalSign): string {
  return number.replace('.', decimal).replace(/^-?\d+[.,]\d{3}$/, '$&0');
}

/** The number times a power of ten, by moving the point, because 0.07 * 100 is 7.000000000000001. */
function shiftDecimals(value: number, places: number): string {
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  return String(Number(`${mantissa}e${Number(exponent) + places}`));
}

/** The decoder takes a whole buffer, not a part of one. */
function ownBuffer(bytes: Uint8Array): ArrayBuffer {
  return Uint8Array.from(bytes).buffer;
}
