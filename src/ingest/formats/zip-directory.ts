import { decodeText } from '../text/decode-text.ts';

/** A packed file as the directory at the end of a ZIP archive describes it (APPNOTE 6.3.10, 4.3.12). */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly packedSize: number;
  /** As the archive states it, which may be false. */
  readonly size: number;
  /** CRC-32 of the unpacked bytes; 0 where the archive states none. */
  readonly checksum: number;
  /** Where the entry's own header begins. */
  readonly offset: number;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
/** The end record is 22 bytes long and may be followed by a comment of up to 65,535. */
const endLength = 22;
const longestComment = 65_535;
const entryLength = 46;
const localLength = 30;

/**
 * The entries of an archive, at most `most` + 1 of them, none of an empty one; undefined where the directory is damaged.
 * Archives beyond 4 GB or 65,535 entries (ZIP64) count as damaged: they are far beyond every limit here.
 */
export function readDirectory(bytes: Uint8Array, most: number): ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return undefined;
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  while (entries.length <= most && at + entryLength <= end) {
    if (view.getUint32(at, true) !== entrySignature) return undefined;
    entries.push(readEntry(bytes, view, at));
    const variable = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    at += entryLength + variable.reduce((sum, length) => sum + length, 0);
  }
  const isEmpty = view.getUint16(end + 10, true) === 0;
  return entries.length === 0 && !isEmpty ? undefined : entries;
}

/** The packed bytes of an entry; undefined where they lie outside the archive. */
export function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset, packedSize } = entry;
  if (offset + localLength > bytes.length) return undefined;
  if (view.getUint32(offset, true) !== localSignature) return undefined;
  const start =
    offset + localLength + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packedSize > bytes.length) return undefined;
  return bytes.subarray(start, start + packedSize);
}

function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - endLength;
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  return undefined;
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): ZipEntry {
  const nameStart = at + entryLength;
  const name = bytes.subarray(nameStart, nameStart + view.getUint16(at + 28, true));
  return {
    name: decodeText(name)?.text ?? '',
    method: view.getUint16(at + 10, true),
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    checksum: view.getUint32(at + 16, true),
    packedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
}
