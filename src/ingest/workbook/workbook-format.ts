import { headOf, startsWith } from '../text/file-head.ts';
import { openArchive, type Archive } from '../formats/open-archive.ts';
import { isOpenDocument } from './read-ods.ts';
import { isXlsx } from './read-xlsx.ts';

/** What kind of spreadsheet a file is, by its bytes: names lie. */

export type ReadFormat = 'xlsx' | 'ods' | 'fods';

/** Spreadsheets that are not read: their sentence names them and says how to save them otherwise. */
export type RefusedWorkbook =
  'xls' | 'xls-html' | 'xls-xml' | 'xlsb' | 'password' | 'numbers' | 'document' | 'ole';

export type WorkbookFormat =
  | { readonly isRead: true; readonly name: ReadFormat }
  | { readonly isRead: false; readonly name: RefusedWorkbook };

/** The container of Office files before 2007, and of encrypted ones since (MS-CFB, 2.2). */
const oleStart = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Bytes of a text file that are looked at. */
const lookedAt = 4096;

/** Undefined where the bytes are no spreadsheet that is known. */
export function formatOfWorkbook(name: string, bytes: Uint8Array): WorkbookFormat | undefined {
  if (isZip(bytes)) {
    const archive = openArchive(bytes);
    return typeof archive === 'string' ? undefined : formatOfArchive(archive);
  }
  if (startsWith(bytes, oleStart)) return refused(formatOfOle(bytes));
  if (isBareXls(bytes)) return refused('xls');
  return formatOfText(name, headOf(bytes, lookedAt));
}

function isZip(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0x50, 0x4b, 3, 4]);
}

/** Whether a table is read as a workbook, or refused as one. */
export function isWorkbook(name: string, bytes: Uint8Array): boolean {
  return isZip(bytes) || formatOfWorkbook(name, bytes) !== undefined;
}

function refused(name: RefusedWorkbook): WorkbookFormat {
  return { isRead: false, name };
}

function formatOfArchive(archive: Archive): WorkbookFormat | undefined {
  const has = (pattern: RegExp) => archive.names.some((name) => pattern.test(name));
  if (isXlsx(archive)) return { isRead: true, name: 'xlsx' };
  if (has(/^xl[/\\]workbook\.bin$/i)) return refused('xlsb');
  if (isOpenDocument(archive)) return { isRead: true, name: 'ods' };
  if (has(/^Index(?:\.zip$|\/.*\.iwa$)/)) return refused('numbers');
  return has(/^(?:word|ppt)[/\\]/i) ? refused('document') : undefined;
}

/** By the names of the streams in the container, which are in UTF-16. */
function formatOfOle(bytes: Uint8Array): RefusedWorkbook {
  const letters = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1));
  if (/EncryptedPackage|EncryptionInfo/.test(letters)) return 'password';
  if (/WordDocument|PowerPoint Document/.test(letters)) return 'document';
  return /Workbook|Book/.test(letters) ? 'xls' : 'ole';
}

/** A stream of records without a container, as Excel wrote it until 1995 and some programs do still (MS-XLS, 2.4.21). */
function isBareXls(bytes: Uint8Array): boolean {
  const [first, version = 0xff, length = 0, high] = bytes;
  return first === 9 && [0, 2, 4, 8].includes(version) && length >= 4 && length <= 16 && high === 0;
}

function formatOfText(name: string, head: string): WorkbookFormat | undefined {
  if (/urn:schemas-microsoft-com:office:spreadsheet/.test(head)) return refused('xls-xml');
  if (/vnd\.oasis\.opendocument\.spreadsheet/.test(head) && /<(?:\w+:)?document[\s>]/.test(head)) {
    return { isRead: true, name: 'fods' };
  }
  const start = head.replace(/^\u00EF\u00BB\u00BF/, '').trimStart();
  const isPage = /^<(?:!doctype\s+html|html|head|meta|table|style)[\s>]/i.test(start);
  const isSpreadsheet = /\.xl\w+$/i.test(name) || /office:excel/.test(head);
  return isPage && isSpreadsheet ? refused('xls-html') : undefined;
}
