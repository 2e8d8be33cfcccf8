import { part } from '../areas/program-part.ts';
import { fileLimits } from './limits.ts';
import { packedBytes, readDirectory, type ZipEntry } from './zip-directory.ts';

/** Why an archive, or a file in it, is not unpacked. */
export type ArchiveFault =
  'damaged' | 'encrypted' | 'false-size' | 'method' | 'path' | 'too-large' | 'too-many-entries';

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
  /** Unpacks one file. Each call counts towards the common limit. */
  readonly unpack: (name: string) => Promise<Uint8Array | ArchiveFault>;
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
  if (entries.length > limits.entries) return 'too-many-entries';
  if (entries.some(({ name }) => leadsOutside(name))) return 'path';
  const files = new Map(entries.filter(({ name }) => isFile(name)).map((one) => [one.name, one]));
  let left = limits.size;
  return {
    names: [...files.keys()],
    isTooLarge: entries.reduce((sum, { size }) => sum + size, 0) > limits.size,
    unpack: async (name) => {
      const entry = files.get(name);
      if (!entry) return 'damaged';
      if (entry.size > left) return 'too-large';
      left -= entry.size;
      return unpackEntry(bytes, entry);
    },
  };
}

function leadsOutside(name: string): boolean {
  return /^[/\\]|^[a-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)/i.test(name);
}

function isFile(name: string): boolean {
  return !/[/\\]$/.test(name) && !/(?:^|\/)(?:__MACOSX\/|\._|\.DS_Store$)/.test(name);
}

async function unpackEntry(bytes: Uint8Array, entry: ZipEntry): Promise<Uint8Array | ArchiveFault> {
  if (entry.isEncrypted) return 'encrypted';
  const packed = packedBytes(bytes, entry);
  if (!packed) return 'damaged';
  if (entry.method === 0) return packed.length === entry.size ? packed : 'false-size';
  return entry.method === 8 ? inflate(packed, entry.size) : 'method';
}

/** Bytes handed to the inflater at a time: the most it can make of them is about 67 MB. */
const slice = 65_536;

/** Inflates while counting: it ends as soon as there is more than the archive states. */
async function inflate(packed: Uint8Array, size: number): Promise<Uint8Array | ArchiveFault> {
  const { Inflate } = await part(import('fflate'));
  const pieces: Uint8Array[] = [];
  let length = 0;
  const inflater = new Inflate((piece) => {
    length += piece.length;
    if (length <= size) pieces.push(piece);
  });
  try {
    for (let at = 0; at < packed.length && length <= size; at += slice) {
      inflater.push(packed.subarray(at, at + slice), at + slice >= packed.length);
    }
  } catch {
    return 'damaged';
  }
  return length === size ? joined(pieces, size) : 'false-size';
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
