import { textHash } from '../../review/entry/canonical.ts';
import type { FolderHandle } from './folder-handle.ts';

/**
 * A shared folder in place of a server: everybody reads all logs in it, and each person writes one file of each device, which
 * nobody else writes. Two who write one file would overwrite each other: a browser puts a whole file in its place.
 */

/** A log in the folder. */
export interface FolderFile {
  readonly name: string;
  readonly file: File;
}

/** What became of reading or writing in the folder. */
export type FolderOutcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | {
      readonly ok: false;
      /** `permission`: not allowed, or no longer; `gone`: the folder is not there; `failed`: anything else. */
      readonly reason: 'permission' | 'gone' | 'failed';
      readonly found?: string;
    };

/** Where a person's own entries of this device stand: letters and digits of the name, and what tells it from names like it. */
export function ownFileName(author: string, device: string): string {
  const readable = author
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 40);
  const apart = textHash(author).slice(0, 8);
  return `pruefung-${readable === '' ? 'ohne-lateinischen-namen' : readable}-${apart}-${device}.jsonl`;
}

export class SharedFolder {
  readonly #handle: FolderHandle;
  /** Size and time of the files that have been read, by name. */
  readonly #read = new Map<string, string>();

  constructor(handle: FolderHandle) {
    this.#handle = handle;
  }

  get name(): string {
    return this.#handle.name;
  }

  /**
   * The files that have not been read yet or have changed since; others than logs are left alone. What is read here counts as
   * read once `taken` says so.
   */
  changed(): Promise<FolderOutcome<readonly FolderFile[]>> {
    return outcomeOf(async () => {
      const found: FolderFile[] = [];
      for await (const entry of this.#handle.values()) {
        if (entry.kind !== 'file' || !/\.jsonl$/i.test(entry.name)) continue;
        const file = await entry.getFile();
        if (this.#read.get(entry.name) !== stateOf(file)) found.push({ name: entry.name, file });
      }
      return found.toSorted((one, other) => (one.name < other.name ? -1 : 1));
    });
  }

  /** These have been taken into the record. */
  taken(files: readonly FolderFile[]): void {
    for (const { name, file } of files) this.#read.set(name, stateOf(file));
  }

  /** Writes the own file, whole: until it is closed the one before stands there. */
  write(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<FolderOutcome<void>> {
    return outcomeOf(async () => {
      const entry = await this.#handle.getFileHandle(name, { create: true });
      const writable = await entry.createWritable();
      try {
        await writable.write(bytes);
        await writable.close();
      } catch (error) {
        await writable.abort().catch(() => undefined);
        throw error;
      }
      this.taken([{ name, file: await entry.getFile() }]);
    });
  }
}

function stateOf({ size, lastModified }: File): string {
  return `${size} ${lastModified}`;
}

async function outcomeOf<Value>(work: () => Promise<Value>): Promise<FolderOutcome<Value>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    const { name, message } = error;
    if (name === 'NotAllowedError' || name === 'SecurityError') {
      return { ok: false, reason: 'permission' };
    }
    if (name === 'NotFoundError') return { ok: false, reason: 'gone' };
    return { ok: false, reason: 'failed', found: `${name}: ${message}` };
  }
}
