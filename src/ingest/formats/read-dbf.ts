import { decodeText, type Encoding } from '../text/decode-text.ts';
import { judgeEncodings, type EncodingScore } from '../text/judge-encoding.ts';

/** The table of a Shapefile, row by row (dBASE III and later). */
export interface DbfTable {
  readonly rows: readonly Readonly<Record<string, string | null>>[];
  /** Places of the rows that are marked as deleted; the program that wrote the file shows them no more. */
  readonly deleted: ReadonlySet<number>;
  readonly encoding: Encoding;
  /** True where no value has a letter beyond ASCII, so that every encoding reads the same. */
  readonly isAscii: boolean;
}

interface Field {
  readonly name: Uint8Array;
  readonly type: string;
  readonly start: number;
  readonly length: number;
}

const headerLength = 32;
const fieldLength = 32;
const nameLength = 11;
/** Ends the list of fields. */
const terminator = 0x0d;
/** First byte of a row that has been deleted. */
const deletedMark = 0x2a;

/** Byte 29 tells the encoding (language driver ID, as dBASE, FoxPro and GDAL write it); of other values nothing is taken. */
const driverPlace = 29;
const drivers: Readonly<Record<number, Encoding>> = {
  0x01: 'cp437',
  0x02: 'cp850',
  0x03: 'windows-1252',
  0x04: 'macintosh',
  0x0f: 'cp437',
  0x10: 'cp850',
  0x11: 'cp437',
  0x12: 'cp850',
  0x37: 'cp850',
  0x57: 'windows-1252',
  0x58: 'windows-1252',
  0x59: 'windows-1252',
};

/** The encoding that the table itself states. */
export function encodingOfDriver(bytes: Uint8Array): Encoding | undefined {
  return drivers[bytes[driverPlace] ?? 0];
}

/**
 * Reads a DBF table; every value is text as it stands there, so that keys keep their leading zeros and long
 * numbers their digits. Read here because shpjs decodes with TextDecoder, which is wrong for windows-1252
 * in Node 20, cannot guess an encoding and turns an empty number into NaN. Undefined where the bytes are no
 * such table or shorter than its header says. `choose` gets what the bytes speak for.
 */
export function readDbf(
  bytes: Uint8Array,
  choose: (guess: EncodingOfBytes) => Encoding = ({ guessed }) => guessed,
): DbfTable | undefined {
  if (bytes.length < headerLength) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = view.getUint32(4, true);
  const start = view.getUint16(8, true);
  const rowLength = view.getUint16(10, true);
  const fields = readFields(bytes, start);
  if (fields.length === 0 || rowLength === 0 || start + count * rowLength > bytes.length) {
    return undefined;
  }
  const body = bytes.subarray(0, start + count * rowLength);
  const texts = textsOf(body, fields, { start, rowLength });
  const encoding = choose(encodingOfTexts(texts));
  const decode = (part: Uint8Array) => decodeField(part, encoding);
  const names = fields.map(({ name }) => decode(name));
  const rows = Array.from({ length: count }, (_, row) => {
    const at = start + row * rowLength;
    return Object.fromEntries(
      fields.map((field, index) => [names[index], valueOf(body, at + field.start, field, decode)]),
    );
  });
  const deleted = new Set(
    [...rows.keys()].filter((row) => body[start + row * rowLength] === deletedMark),
  );
  return { rows, deleted, encoding, isAscii: texts.length === 0 };
}

function readFields(bytes: Uint8Array, end: number): Field[] {
  const fields: Field[] = [];
  // The first byte of a row marks it as deleted.
  let start = 1;
  for (let at = headerLength; at + fieldLength <= end; at += fieldLength) {
    if (bytes[at] === terminator) break;
    const length = bytes[at + 16] ?? 0;
    const type = String.fromCharCode(bytes[at + 11] ?? 0);
    fields.push({ name: upToZero(bytes.subarray(at, at + nameLength)), type, start, length });
    start += length;
  }
  return fields;
}

function valueOf(
  bytes: Uint8Array,
  at: number,
  { type, length }: Field,
  decode: (part: Uint8Array) => string,
): string | null {
  const text = decode(bytes.subarray(at, at + length));
  // Asterisks fill a number that is too long for its field, or stand for null.
  if (text === '' || (type !== 'C' && /^\*+$/.test(text))) return null;
  return type === 'N' || type === 'F' ? plainNumber(text) : text;
}

/** "12.000000" is the number 12; a whole number stays as it is written. */
function plainNumber(text: string): string {
  return /^-?\d+\.\d+$/.test(text) ? text.replace(/\.?0+$/, '') : text;
}

/** What the bytes of a table speak for; `isUtf8` only where it has letters beyond ASCII that are. */
export interface EncodingOfBytes {
  readonly guessed: Encoding;
  readonly isUtf8: boolean;
  /** The encodings with one byte per letter, the one that reads the words best first. */
  readonly scores: readonly EncodingScore[];
}

/** Cells, and names of fields, that have letters beyond ASCII. */
function textsOf(
  bytes: Uint8Array,
  fields: readonly Field[],
  { start, rowLength }: { start: number; rowLength: number },
): Uint8Array[] {
  const texts = fields.map(({ name }) => name).filter(isBeyondAscii);
  const cells = fields.filter(({ type }) => type === 'C');
  for (let at = start; at < bytes.length; at += rowLength) {
    for (const field of cells) {
      const from = at + field.start;
      const cell = bytes.subarray(from, from + field.length);
      if (isBeyondAscii(cell)) texts.push(cell);
    }
  }
  return texts;
}

/** All text in the table decides: strict UTF-8, else the encoding that reads its words best. */
function encodingOfTexts(texts: readonly Uint8Array[]): EncodingOfBytes {
  const isUnicode = texts.every(isUtf8);
  const scores = judgeEncodings(sampleOf(texts));
  const guessed = isUnicode ? 'utf-8' : (scores[0]?.encoding ?? 'windows-1252');
  return { guessed, isUtf8: isUnicode && texts.length > 0, scores };
}

/** Cells by which encodings are told apart, with a blank between them. */
const mostCells = 2000;

function sampleOf(texts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(texts.slice(0, mostCells).flatMap((text) => [0x20, ...text, 0x20]));
}

function isBeyondAscii(bytes: Uint8Array): boolean {
  return bytes.some((byte) => byte > 0x7f);
}

/** A field may end in the middle of a letter that did not fit; `stream` forgives that, and nothing else. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function decodeField(bytes: Uint8Array, encoding: Encoding): string {
  const text = decodeText(bytes, encoding)?.text ?? new TextDecoder().decode(bytes);
  return text.replace(/\0/g, '').trim();
}

function upToZero(bytes: Uint8Array): Uint8Array {
  const end = bytes.indexOf(0);
  return end < 0 ? bytes : bytes.subarray(0, end);
}
