import { startsWith } from '../text/file-head.ts';
import { part } from '../../areas/program-part.ts';
import { joined } from '../text/joined-bytes.ts';
import { fileLimits } from '../result/limits.ts';

export function isGzip(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0x1f, 0x8b, 8]);
}

/** Bytes handed to the inflater at a time: the most it can make of them is about 67 MB. */
const slice = 65_536;

/** Unpacks a file packed with gzip (RFC 1952), counting, so that no file can fill the memory. */
export async function gunzip(
  bytes: Uint8Array,
  limit: number = fileLimits.file,
): Promise<Uint8Array | 'damaged' | 'too-large'> {
  const { Gunzip } = await part('archive', import('fflate'));
  const pieces: Uint8Array[] = [];
  let length = 0;
  let isWhole = false;
  const unpacker = new Gunzip((piece, isLast) => {
    length += piece.length;
    if (length <= limit) pieces.push(piece);
    isWhole ||= isLast;
  });
  try {
    for (let at = 0; at < bytes.length && length <= limit; at += slice) {
      unpacker.push(bytes.subarray(at, at + slice), at + slice >= bytes.length);
    }
  } catch {
    return 'damaged';
  }
  if (length > limit) return 'too-large';
  return isWhole ? joined(pieces, length) : 'damaged';
}
