import type { Diagnostic } from '../../areas/diagnostic.ts';
import { fileLimits } from '../result/limits.ts';
import { openArchive } from '../formats/open-archive.ts';
import type { OnPart } from '../instructions/reading.ts';
import { reportThrown } from '../result/guard.ts';
import { excerpt } from '../../areas/excerpt.ts';
import type { Report } from '../result/report.ts';
import { hiddenParts, reads } from './hidden-parts.ts';
import { PartFault } from './package-parts.ts';
import { isEncryptedOds, readFlatOds, readOds } from './read-ods.ts';
import { readXlsx } from './read-xlsx.ts';
import type { WorkbookSheet } from '../result/sheet.ts';
import { sheetAsCsv, type SheetReading } from './sheet-as-csv.ts';
import { formatOfWorkbook, type ReadFormat, type RefusedWorkbook } from './workbook-format.ts';

/** Sheets and columns that are named one by one. */
const namedCases = 50;

/**
 * Sheets of a workbook (.xlsx, .xlsm, .ods, .fods), in its order, hidden ones too. Cells are texts as a person sees them,
 * numbers at full precision; formulas give the value that was saved. Undefined, with an error, where the bytes are no
 * workbook that is read.
 */
export async function readWorkbook(
  file: string,
  bytes: Uint8Array,
  report: Report,
  onPart: OnPart = () => undefined,
): Promise<readonly WorkbookSheet[] | undefined> {
  const format = formatOfWorkbook(file, bytes);
  if (format?.isRead === false) return refuse(file, format.name, report);
  try {
    if (!format) return unreadable(file, bytes, report);
    if (format.name === 'fods') return readFlatOds(bytes);
    return await readPacked(file, bytes, format.name, report, onPart);
  } catch (error) {
    if (error instanceof PartFault) return refuseArchive(file, error.message, report);
    const expected = format?.name.toUpperCase() ?? 'XLSX';
    reportThrown(file, error, report, { kind: 'areas-file-damaged', file, expected });
    return undefined;
  }
}

async function readPacked(
  file: string,
  bytes: Uint8Array,
  format: Exclude<ReadFormat, 'fods'>,
  report: Report,
  onPart: OnPart,
): Promise<readonly WorkbookSheet[] | undefined> {
  const archive = openArchive(bytes);
  if (typeof archive === 'string') return refuseArchive(file, archive, report);
  if (archive.isTooLarge) return refuseArchive(file, 'too-large', report);
  if (format === 'xlsx') return readXlsx(archive, onPart);
  if (await isEncryptedOds(archive)) return refuse(file, 'password', report);
  return readOds(archive, onPart);
}

/** A ZIP whose directory tells nothing, or no spreadsheet at all. */
function unreadable(file: string, bytes: Uint8Array, report: Report): undefined {
  const archive = openArchive(bytes);
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (isZip && typeof archive === 'string') return refuseArchive(file, archive, report);
  if (isZip && typeof archive !== 'string' && archive.isTooLarge) {
    return refuseArchive(file, 'too-large', report);
  }
  const items = isZip && typeof archive !== 'string' ? { items: archive.names } : {};
  report({ kind: 'table-workbook-unreadable', severity: 'error', file, ...items });
  return undefined;
}

function refuse(file: string, found: RefusedWorkbook, report: Report): undefined {
  report({ kind: 'workbook-format-refused', severity: 'error', file, found });
}

function refuseArchive(file: string, found: string, report: Report): undefined {
  // A workbook that is broken is no archive that a person could unpack.
  const ending = /\.(xls\w|ods)$/i.exec(file)?.[1]?.toUpperCase();
  if (ending !== undefined && found === 'encrypted') return refuse(file, 'password', report);
  const isBroken = ['damaged', 'empty', 'false-size'].includes(found);
  report(
    ending !== undefined && isBroken
      ? { kind: 'areas-file-damaged', severity: 'error', file, expected: ending }
      : { kind: 'areas-archive-refused', severity: 'error', file, found },
  );
}

/** The stated sheet, or the first that is visible and not empty; reported where that was a choice. */
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
    const entry = { found: excerpt(stated), expected: excerpt(names.join(', ')) };
    if (!found) report({ ...about, ...entry, kind: 'table-sheet-missing', severity: 'error' });
    return found;
  }
  const filled = visibleFirst(sheets).filter(isFilled);
  const chosen = filled[0] ?? sheets[0];
  if (chosen && filled.length > 1) {
    report({ ...about, kind: 'table-sheet-assumed', severity: 'hint', found: chosen.name });
  }
  return chosen;
}

/** Sheets as they are offered: those a person sees come before the hidden ones. */
export function visibleFirst(sheets: readonly WorkbookSheet[]): WorkbookSheet[] {
  const rank = ({ visibility }: WorkbookSheet) =>
    ['visible', 'hidden', 'very-hidden'].indexOf(visibility);
  return sheets.toSorted((one, other) => rank(one) - rank(other));
}

export function isFilled({ cellCount }: WorkbookSheet): boolean {
  return cellCount > 0;
}

/** A sheet as a CSV file, with what is said about it; undefined, with an error, where it is too large. */
export function tableOfSheet(
  file: string,
  sheets: readonly WorkbookSheet[],
  sheet: WorkbookSheet,
  reading: SheetReading,
  report: Report,
): Uint8Array | undefined {
  const bytes = sheetAsCsv(sheet, reading);
  if (bytes === 'too-large') {
    const expected = String(fileLimits.cells);
    const found = excerpt(sheet.name);
    report({ kind: 'workbook-sheet-too-large', severity: 'error', file, found, expected });
    return undefined;
  }
  reportHidden(file, sheets, sheet, reading, report);
  const about = { file, severity: 'warning' } as const;
  const { errors, unsavedFormulas } = sheet;
  if (errors.count > 0) report({ ...about, ...errors, kind: 'workbook-cell-errors' });
  if (unsavedFormulas > 0) {
    report({ ...about, kind: 'workbook-formulas-unsaved', count: unsavedFormulas });
  }
  return bytes;
}

/** What a person who opens the workbook does not see, and whether it was read. */
function reportHidden(
  file: string,
  sheets: readonly WorkbookSheet[],
  sheet: WorkbookSheet,
  { hidden }: SheetReading,
  report: Report,
): void {
  const about = { file, severity: 'hint', found: sheet.name } as const;
  const others = sheets.filter(({ visibility }) => visibility !== 'visible').filter(isFilled);
  if (others.length > 0) {
    const items = others.slice(0, namedCases).map(({ name }) => excerpt(name));
    report({ ...about, kind: 'workbook-sheets-hidden', count: others.length, items });
  }
  const { rows, firstRows, columns, isFiltered } = hiddenParts(sheet);
  if (rows > 0) {
    const expected = reads(hidden, 'rows') ? 'read' : isFiltered ? 'filtered' : 'left-out';
    report({ ...about, kind: 'workbook-rows-hidden', count: rows, items: firstRows, expected });
  }
  if (columns.length > 0) {
    const expected = reads(hidden, 'columns') ? 'read' : 'left-out';
    const items = columns.slice(0, namedCases);
    report({ ...about, kind: 'workbook-columns-hidden', count: columns.length, items, expected });
  }
}
