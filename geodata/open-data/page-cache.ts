/** Pages that have arrived, kept on disk until the whole run has succeeded: an interrupted run goes on there. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Older pages are fetched anew, so that one set does not mix two states of the data. */
const longestAge = 24 * 60 * 60 * 1000;

export class PageCache {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The text kept for an address, if it is at most a day old. */
  read(address: string): string | undefined {
    const path = this.#pathOf(address);
    try {
      if (Date.now() - statSync(path).mtimeMs > longestAge) return undefined;
      return readFileSync(path, 'utf8');
    } catch {
      return undefined;
    }
  }

  /** Moved into place when complete, so that a run ended at this moment leaves no half page. */
  keep(address: string, text: string): void {
    mkdirSync(this.#folder, { recursive: true });
    const path = this.#pathOf(address);
    writeFileSync(`${path}.part`, text);
    renameSync(`${path}.part`, path);
  }

  clear(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #pathOf(address: string): string {
    const name = createHash('sha256').update(address).digest('hex').slice(0, 32);
    return join(this.#folder, `${name}.json`);
  }
}
