import { spentFault } from '../../ingest/result/spent-fault.ts';
import { FileFailure } from './file-failure.ts';
import { readBytes, type TooLarge } from './read-bytes.ts';

/** Type of what stands for a folder among dropped files (shared-mime-info); a browser hands one over like a file. */
export const folderType = 'inode/directory';

/**
 * Files of this machine, each read once: what has been read stays at hand until it is let go, for whoever finds out what the
 * files are, tries a draft of them, and opens it.
 */
export class FilesAtHand {
  readonly #bytes = new Map<string, Uint8Array>();

  /** @throws FileFailure for a folder, for what can be read no more, and where memory is short */
  async read(
    file: File,
    report: (done: number, total: number) => void = () => undefined,
  ): Promise<Uint8Array | TooLarge> {
    if (file.type === folderType)
      throw new FileFailure({ kind: 'file-is-folder', file: file.name });
    const key = JSON.stringify([file.name, file.size, file.lastModified]);
    const kept = this.#bytes.get(key);
    if (kept) return kept;
    const bytes = await readFile(file, report);
    if (!('tooLarge' in bytes)) this.#bytes.set(key, bytes);
    return bytes;
  }

  letGo(): void {
    this.#bytes.clear();
  }
}

/** A file that was there when it was dropped, and cannot be read now, is gone, whatever each browser calls it. */
async function readFile(
  file: File,
  report: (done: number, total: number) => void,
): Promise<Uint8Array | TooLarge> {
  try {
    return await readBytes(file.stream(), file.size, report);
  } catch (error) {
    const { name } = file;
    throw new FileFailure(spentFault(name, error) ?? { kind: 'file-gone', file: name });
  }
}
