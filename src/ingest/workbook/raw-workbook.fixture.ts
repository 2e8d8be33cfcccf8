import { strToU8, zipSync, type Zippable } from 'fflate';
import type { Diagnostic } from '../../areas/diagnostic.ts';
import { readWorkbook } from './read-workbook.ts';
import type { WorkbookSheet } from '../result/sheet.ts';
import { sheetAsCsv, type SheetReading } from './sheet-as-csv.ts';

/** Workbooks of the very XML that a test states. */

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface RawSheet {
  readonly name: string;
  readonly state?: 'hidden' | 'veryHidden';
  /** What stands within `worksheet`: `cols`, `sheetData`, `autoFilter`. */
  readonly xml: string;
}

export interface RawParts {
  readonly sheets: readonly RawSheet[];
  /** `si` elements. */
  readonly strings?: string;
  /** Codes of formats; the style of a cell is their place, from 1. */
  readonly formats?: readonly string[];
  readonly workbookPr?: string;
}

/** The parts of a workbook, by path. */
export function partsOf({ sheets, strings = '', formats = [], workbookPr = '' }: RawParts) {
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
  const list = sheets.map(
    ({ name, state }, at) =>
      `<sheet name="${name}" sheetId="${at + 1}"${state ? ` state="${state}"` : ''} r:id="r${at}"/>`,
  );
  const codes = formats.map((code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${code}"/>`);
  const styles = formats.map((_, at) => `<xf numFmtId="${164 + at}"/>`);
  const parts: Record<string, string> = {
    'xl/workbook.xml': `<workbook ${main} xmlns:r="${office}">${workbookPr}<sheets>${list.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${sheets
      .map((_, at) => relation(`r${at}`, 'worksheet', `worksheets/s${at}.xml`))
      .join(
        '',
      )}${relation('rS', 'styles', 'styles.xml')}${relation('rT', 'sharedStrings', '/xl/sharedStrings.xml')}</Relationships>`,
    'xl/styles.xml': `<styleSheet ${main}><numFmts>${codes.join('')}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${styles.join('')}</cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `<sst ${main}>${strings}</sst>`,
  };
  sheets.forEach(({ xml }, at) => {
    parts[`xl/worksheets/s${at}.xml`] = `<worksheet ${main}>${xml}</worksheet>`;
  });
  return parts;
}

export function zipOfTexts(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const entries = Object.entries(parts).map(([path, part]): [string, Uint8Array] => [
    path,
    typeof part === 'string' ? strToU8(part) : part,
  ]);
  return zipSync(Object.fromEntries(entries) as Zippable);
}

/** A workbook of one sheet. */
export function oneSheet(xml: string, others: Omit<RawParts, 'sheets'> = {}): Uint8Array {
  return zipOfTexts(partsOf({ sheets: [{ name: 'Werte', xml }], ...others }));
}

export async function openBytes(
  bytes: Uint8Array,
  name = 't.xlsx',
): Promise<{ sheets: readonly WorkbookSheet[]; diagnostics: Diagnostic[] }> {
  const diagnostics: Diagnostic[] = [];
  const sheets = await readWorkbook(name, bytes, (one) => diagnostics.push(one));
  return { sheets: sheets ?? [], diagnostics };
}

/** The lines of a sheet as a table, without the mark at their start. */
export function linesOf(sheet: WorkbookSheet | undefined, reading: SheetReading = {}): string[] {
  const bytes = sheet && sheetAsCsv(sheet, reading);
  if (!(bytes instanceof Uint8Array)) throw new Error(bytes ?? 'no sheet');
  return new TextDecoder().decode(bytes).replace(/\n$/, '').split('\n');
}

/** The lines of the first sheet. */
export async function readLines(bytes: Uint8Array, reading: SheetReading = {}): Promise<string[]> {
  const { sheets } = await openBytes(bytes);
  return linesOf(sheets[0], reading);
}
