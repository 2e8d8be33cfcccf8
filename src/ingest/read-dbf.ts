import { decodeText, type Encoding } from './decode-text.ts';

/** The table of a Shapefile, row by row (dBASE III and later). */
export interface DbfTable {
  readonly rows: readonly Readonly<Record<string, string | null>>[];
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

/**
 * Reads a DBF table; every value is text as it stands there, so that keys keep their leading zeros and long
 * numbers their digits. Read here because shpjs decodes with TextDecoder, which is wrong for windows-1252
 * in Node 20, cannot guess an encoding and turns an empty number into NaN. Undefined where the bytes are no
 * such table, shorter than its header says, or not in the stated encoding.
 */
export function readDbf(bytes: Uint8Array, stated?: Encoding): DbfTable | undefined {
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
  const encoding = stated ?? guessEncoding(body, fields, { start, rowLength });
  const decode = (part: Uint8Array) => decodeField(part, encoding);
  const names = fields.map(({ name }) => decode(name));
  const rows = Array.from({ length: count }, (_, row) => {
    const at = start + row * rowLength;
    return Object.fromEntries(
      fields.map((field, index) => [names[index], valueOf(body, at + field.start, field, decode)]),
    );
  });
  return { rows, encoding, isAscii: !body.subarray(start).some((byte) => byte > 0x7f) };
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

/** All text in the table decides: strict UTF-8, else windows-1252. */
function guessEncoding(
  bytes: Uint8Array,
  fields: readonly Field[],
  { start, rowLength }: { start: number; rowLength: number },
): Encoding {
  const texts = fields.filter(({ type }) => type === 'C');
  for (let at = start; at < bytes.length; at += rowLength) {
    for (const field of texts) {
      const from = at + field.start;
      if (!isUtf8(bytes.subarray(from, from + field.length))) return 'windows-1252';
    }
  }
  return fields.every(({ name }) => isUtf8(name)) ? 'utf-8' : 'windows-1252';
}

/** A field may end in the middle of a letter that did not fit; `stream` forgives that, and nothing else. */
function isUtf8(bytes: Uint8Array): boolean {
  if (!bytes.some((byte) => byte > 0x7f)) return true;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function decodeField(bytes: Uint8Array, encoding: Encoding): string {
  const text = decodeText(bytes, encoding)?.text ?? new TextDecoder(encoding).decode(bytes);
  return text.replace(/\0/g, '').trim();
}

function upToZero(bytes: Uint8Array): Uint8Array {
  const end = bytes.indexOf(0);
  return end < 0 ? bytes : bytes.subarray(0, end);
}
