import type { Diagnostic } from '../../areas/diagnostic.ts';
import type { OnPart } from '../instructions/reading.ts';
import { chooseSheet, readWorkbook, tableOfSheet } from './read-workbook.ts';
import type { Report } from '../result/report.ts';
import { sheetSource, type TableSource } from './sheet-source.ts';
import type { WorkbookSheet } from '../result/sheet.ts';

/** A workbook as it was read, or why it was not. */
export interface OpenedWorkbook {
  readonly sheets: readonly WorkbookSheet[] | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Tables made of sheets that are kept; each may be as large as its file. */
const keptTables = 3;

/** Workbooks by their file: each is read once, however often its sheets are asked for. */
export class Workbooks {
  readonly #opened = new Map<string, Promise<OpenedWorkbook>>();
  readonly #tables = new Map<
    string,
    { readonly bytes: Uint8Array | undefined; readonly diagnostics: readonly Diagnostic[] }
  >();

  open(file: string, bytes: Uint8Array, onPart?: OnPart): Promise<OpenedWorkbook> {
    const opened = this.#opened.get(file) ?? openWorkbook(file, bytes, onPart);
    this.#opened.set(file, opened);
    return opened;
  }

  /** The table an entry names: its sheet, or the first that is visible and not empty. Reports a fault of the file once. */
  async table(
    entry: TableSource,
    bytes: Uint8Array,
    report: Report,
    onPart?: OnPart,
  ): Promise<Uint8Array | undefined> {
    const isNew = !this.#opened.has(entry.source);
    const { sheets, diagnostics } = await this.open(entry.source, bytes, onPart);
    if (isNew) diagnostics.forEach(report);
    if (!sheets) return undefined;
    const name = sheetSource(entry);
    const table = this.#tables.get(name) ?? makeTable(entry, sheets);
    this.#keep(name, table);
    table.diagnostics.forEach(report);
    return table.bytes;
  }

  #keep(name: string, table: ReturnType<typeof makeTable>): void {
    this.#tables.delete(name);
    this.#tables.set(name, table);
    const [oldest] = this.#tables.keys();
    if (this.#tables.size > keptTables && oldest !== undefined) this.#tables.delete(oldest);
  }
}

async function openWorkbook(
  file: string,
  bytes: Uint8Array,
  onPart?: OnPart,
): Promise<OpenedWorkbook> {
  const diagnostics: Diagnostic[] = [];
  const sheets = await readWorkbook(file, bytes, (one) => diagnostics.push(one), onPart);
  return { sheets, diagnostics };
}

function makeTable(
  entry: TableSource,
  sheets: readonly WorkbookSheet[],
): { bytes: Uint8Array | undefined; diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const report = (one: Diagnostic) => diagnostics.push(one);
  const sheet = chooseSheet(entry.source, sheets, entry.sheet, report);
  const bytes = sheet && tableOfSheet(entry.source, sheets, sheet, entry, report);
  return { bytes, diagnostics };
}
