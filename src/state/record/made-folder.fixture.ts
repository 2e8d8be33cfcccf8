import type { FolderHandle } from './folder-handle.ts';

/** A folder as a browser hands it out: a file is put in its place when it is closed. */
export class Folder implements FolderHandle {
  readonly name = 'Prüfung';
  readonly files = new Map<string, File>();
  fails: string | undefined;
  #time = 0;

  put(name: string, text: string): void {
    this.files.set(name, new File([text], name, { lastModified: (this.#time += 1) }));
  }

  async *values() {
    yield { kind: 'directory', name: 'alt.jsonl' } as const;
    for (const [name, file] of this.files) {
      yield { kind: 'file', name, getFile: () => Promise.resolve(file) } as const;
    }
  }

  getFileHandle(name: string) {
    if (this.fails === 'NotAllowedError') return Promise.reject(new DOMException('', this.fails));
    let written = new Uint8Array();
    return Promise.resolve({
      getFile: () => Promise.resolve(this.files.get(name) ?? new File([], name)),
      createWritable: () =>
        Promise.resolve({
          write: (bytes: Uint8Array<ArrayBuffer>) => {
            written = bytes;
            return this.fails
              ? Promise.reject(new DOMException('', this.fails))
              : Promise.resolve();
          },
          close: () => Promise.resolve(this.put(name, new TextDecoder().decode(written))),
          abort: () => Promise.resolve(),
        }),
    });
  }
}
