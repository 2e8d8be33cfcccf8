import { judgeEncodings } from './judge-encoding.ts';
import { decodeSingleBytes, isSingleByte, type SingleByteEncoding } from './single-byte.ts';

export type Encoding = 'utf-8' | SingleByteEncoding | 'utf-16le' | 'utf-16be';

/** Encodings that a project file can state for a text. */
export const textEncodings = [
  'utf-8',
  'windows-1252',
  'cp850',
  'cp437',
  'macintosh',
  'utf-16le',
  'utf-16be',
] as const satisfies readonly Encoding[];

/** Those of the table of a Shapefile, which is not in UTF-16. */
export const namesEncodings = [
  'utf-8',
  'windows-1252',
  'cp850',
  'cp437',
  'macintosh',
] as const satisfies readonly Encoding[];

export type NamesEncoding = (typeof namesEncodings)[number];

export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
}

/** How many bytes at the start are looked at for NUL. */
const sampleLength = 4096;

/**
 * Bytes of a text file as text. A byte order mark decides; then the stated encoding; then NUL bytes
 * (UTF-16, or no text at all); then strict UTF-8; and otherwise windows-1252, as German offices write it, unless the
 * words are clearly those of DOS (cp850) or of an old Macintosh.
 * Undefined where the bytes are not text, or not in the stated encoding.
 */
export function decodeText(bytes: Uint8Array, stated?: Encoding): DecodedText | undefined {
  const encoding = markedEncoding(bytes) ?? stated;
  if (encoding) return decodeStrictly(bytes, encoding);
  if (bytes.subarray(0, sampleLength).includes(0)) {
    const guess = encodingByZeros(bytes);
    return guess && decodeStrictly(bytes, guess);
  }
  const unicode = decodeStrictly(bytes, 'utf-8');
  if (unicode) return unicode;
  const [likeliest] = judgeEncodings(bytes);
  return decodeStrictly(bytes, likeliest?.encoding ?? 'windows-1252');
}

/** True where the file holds nothing but blanks, line ends and NUL; without decoding it. */
export function isBlank(bytes: Uint8Array): boolean {
  for (let index = markedEncoding(bytes) === 'utf-8' ? 3 : 0; index < bytes.length; index += 1) {
    const byte = bytes[index] ?? 0;
    // NUL, tab, line feed, vertical tab, form feed, carriage return, blank
    if (byte !== 0x20 && byte !== 0 && (byte < 0x09 || byte > 0x0d)) return false;
  }
  return true;
}

/** The encoding that a byte order mark at the start states. */
export function markedEncoding(bytes: Uint8Array): Encoding | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** In UTF-16 the letters of a table have their zero byte second (little endian) or first (big endian). */
function encodingByZeros(bytes: Uint8Array): Encoding | undefined {
  const zeros = [0, 0];
  const length = Math.min(bytes.length, sampleLength);
  for (let index = 0; index < length; index += 1) {
    if (bytes[index] === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros;
  if (even === 0 && odd > length / 4) return 'utf-16le';
  if (odd === 0 && even > length / 4) return 'utf-16be';
  return undefined;
}

function decodeStrictly(bytes: Uint8Array, encoding: Encoding): DecodedText | undefined {
  if (isSingleByte(encoding)) return { text: decodeSingleBytes(bytes, encoding), encoding };
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch {
    return undefined;
  }
}
