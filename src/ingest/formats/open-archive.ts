import { part } from '../../areas/program-part.ts';
import { joined } from '../text/joined-bytes.ts';
import { fileLimits } from '../result/limits.ts';
import { Checksum } from './checksum.ts';
import { packedBytes, readDirectory, type ZipEntry } from './zip-directory.ts';

/** Why an archive, or a file in it, is not unpacked. */
export type ArchiveFault =
  | 'damaged'
  | 'empty'
  | 'encrypted'
  | 'false-size'
  | 'method'
  | 'path'
  | 'too-large'
  | 'too-many-entries';

/** Limits that are counted before and while unpacking, so that no archive can fill the memory. */
export const archiveLimits = Object.freeze({
  entries: fileLimits.archiveEntries,
  size: fileLimits.archive,
});

export interface Archive {
  /** Names of the files, without folders and what operating systems add. */
  readonly names: readonly string[];
  /** True where all files together are larger than the limit, by what the archive states. */
  readonly isTooLarge: boolean;
  /** Bytes of a file once unpacked, by what the archive states. */
  readonly sizeOf: (name: string) => number;
  /** Unpacks one file. Each call counts towards the common limit. */
  readonly unpack: (name: string) => Promise<Uint8Array | ArchiveFault>;
  /** The same piece by piece, for large files that need not be in memory as a whole. What `take` throws is thrown. */
  readonly stream: (
    name: string,
    take: (piece: Uint8Array) => void,
  ) => Promise<ArchiveFault | undefined>;
}

/**
 * Opens a ZIP archive by its directory; nothing is unpacked yet. Archives in archives stay closed.
 * A name that leads out of its folder is refused although nothing is ever written to a disk.
 */
export function openArchive(
  bytes: Uint8Array,
  limits: { readonly entries: number; readonly size: number } = archiveLimits,
): Archive | ArchiveFault {
  const entries = readDirectory(bytes, limits.entries);
  if (!entries) return 'damaged';
  if (entries.length === 0) return 'empty';
  if (entries.length > limits.entries) return 'too-many-entries';
  if (entries.some(({ name }) => leadsOutside(name))) return 'path';
  const files = new Map(entries.filter(({ name }) => isFile(name)).map((one) => [one.name, one]));
  let left = limits.size;
  const stream = async (
    name: string,
    take: (piece: Uint8Array) => void,
  ): Promise<ArchiveFault | undefined> => {
    const entry = files.get(name);
    if (!entry) return 'damaged';
    if (entry.size > left) return 'too-large';
    left -= entry.size;
    return streamChecked(bytes, entry, take);
  };
  return {
    names: [...files.keys()],
    isTooLarge: entries.reduce((sum, { size }) => sum + size, 0) > limits.size,
    sizeOf: (name) => files.get(name)?.size ?? 0,
    stream,
    unpack: async (name) => {
      const pieces: Uint8Array[] = [];
      const fault = await stream(name, (piece) => pieces.push(piece));
      return fault ?? joined(pieces, files.get(name)?.size ?? 0);
    },
  };
}

function leadsOutside(name: string): boolean {
  return /^[/\\]|^[a-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)/i.test(name);
}

function isFile(name: string): boolean {
  return !/[/\\]$/.test(name) && !/(?:^|\/)(?:__MACOSX\/|\._|\.DS_Store$)/.test(name);
}

/** What is not what was packed is damaged, although it could be unpacked. */
async function streamChecked(
  bytes: Uint8Array,
  entry: ZipEntry,
  take: (piece: Uint8Array) => void,
): Promise<ArchiveFault | undefined> {
  const checksum = new Checksum();
  const fault = await streamEntry(bytes, entry, (piece) => {
    checksum.add(piece);
    take(piece);
  });
  const isOther = entry.checksum !== 0 && entry.checksum !== checksum.value;
  return fault ?? (isOther ? 'damaged' : undefined);
}

async function streamEntry(
  bytes: Uint8Array,
  entry: ZipEntry,
  take: (piece: Uint8Array) => void,
): Promise<ArchiveFault | undefined> {
  if (entry.isEncrypted) return 'encrypted';
  const packed = packedBytes(bytes, entry);
  if (!packed) return 'damaged';
  if (entry.method === 8) return inflate(packed, entry.size, take);
  if (entry.method !== 0) return 'method';
  if (packed.length !== entry.size) return 'false-size';
  for (let at = 0; at < packed.length; at += slice) take(packed.subarray(at, at + slice));
  return undefined;
}

/** Bytes handed on at a time; of so many packed ones an inflater makes about 67 MB at most. */
const slice = 65_536;

/**
 * Inflates while counting: it ends as soon as there is more than the archive states. Synchronous within this thread,
 * because the asynchronous functions of the library start workers that the page's policy forbids.
 */
async function inflate(
  packed: Uint8Array,
  size: number,
  take: (piece: Uint8Array) => void,
): Promise<ArchiveFault | undefined> {
  const { Inflate } = await part('archive', import('fflate'));
  let length = 0;
  let thrown: { readonly error: unknown } | undefined;
  const inflater = new Inflate((piece) => {
    length += piece.length;
    if (length > size || thrown) return;
    try {
      take(piece);
    } catch (error) {
      thrown = { error };
    }
  });
  try {
    for (let at = 0; at < packed.length && length <= size && !thrown; at += slice) {
      inflater.push(packed.subarray(at, at + slice), at + slice >= packed.length);
    }
  } catch {
    return 'damaged';
  }
  if (thrown) throw thrown.error;
  return length === size ? undefined : 'false-size';
}
