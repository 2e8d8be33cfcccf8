import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DownloadedFile } from './engine-page.ts';

/** A folder that a browser stores its files in. */
export class StoredFiles {
  readonly folder = mkdtempSync(join(tmpdir(), 'engine-'));
  readonly #isFile: (name: string) => boolean;

  /** @param isFile whether a name is a stored file, not one of the browser's own */
  constructor(isFile: (name: string) => boolean = () => true) {
    this.#isFile = isFile;
  }

  /** @throws where no file is whole after 30 s */
  async next(doing: () => Promise<void>): Promise<DownloadedFile> {
    const before = new Set(this.#names());
    await doing();
    let size = -1;
    for (const end = Date.now() + 30_000; Date.now() < end;) {
      const name = this.#names().find((one) => !before.has(one));
      if (name) {
        const now = statSync(join(this.folder, name)).size;
        if (now > 0 && now === size) return this.#take(name);
        size = now;
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error('no file was stored');
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }

  #names(): string[] {
    return readdirSync(this.folder, { withFileTypes: true })
      .filter((one) => one.isFile() && !one.name.endsWith('.part') && this.#isFile(one.name))
      .map(({ name }) => name);
  }

  #take(name: string): DownloadedFile {
    const path = join(this.folder, name);
    const bytes = readFileSync(path);
    rmSync(path);
    return { name, bytes };
  }
}
