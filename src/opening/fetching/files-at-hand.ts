import { readBytes, type TooLarge } from './read-bytes.ts';

/**
 * Files of this machine, each read once: what has been read stays at hand until it is let go, for whoever finds out what the
 * files are, tries a draft of them, and opens it.
 */
export class FilesAtHand {
  readonly #bytes = new Map<string, Uint8Array>();

  /** @throws what the browser says of a file that cannot be read, such as a folder */
  async read(
    file: File,
    report: (done: number, total: number) => void = () => undefined,
  ): Promise<Uint8Array | TooLarge> {
    const key = JSON.stringify([file.name, file.size, file.lastModified]);
    const kept = this.#bytes.get(key);
    if (kept) return kept;
    const bytes = await readBytes(file.stream(), file.size, report);
    if (!('tooLarge' in bytes)) this.#bytes.set(key, bytes);
    return bytes;
  }

  letGo(): void {
    this.#bytes.clear();
  }
}
