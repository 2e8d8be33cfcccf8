import type { RecordConnection } from './record-connection.ts';
import type { Kept } from './record-fault.ts';

/** What the program uses of a folder of this machine (File System Access); only some browsers have it, none on plain http. */
export interface FolderHandle {
  readonly name: string;
  values(): AsyncIterable<FolderMember>;
  getFileHandle(name: string, options: { readonly create: boolean }): Promise<WritableFile>;
  queryPermission?(asked: { readonly mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission?(asked: { readonly mode: 'readwrite' }): Promise<PermissionState>;
}

export type FolderMember =
  | { readonly kind: 'file'; readonly name: string; getFile(): Promise<File> }
  | { readonly kind: 'directory'; readonly name: string };

export interface WritableFile {
  getFile(): Promise<File>;
  createWritable(): Promise<{
    write(bytes: Uint8Array<ArrayBuffer>): Promise<void>;
    close(): Promise<void>;
    abort(): Promise<void>;
  }>;
}

interface FolderPicker {
  showDirectoryPicker?(asked: {
    readonly id: string;
    readonly mode: 'readwrite';
  }): Promise<FolderHandle>;
}

/** Whether this browser can work in a folder at all; without, logs are exported and dropped. */
export function canShareFolder(host: FolderPicker = globalThis as FolderPicker): boolean {
  return host.showDirectoryPicker !== undefined;
}

/** Asks the person for a folder; undefined where none was chosen. Only in answer to a click. */
export async function chooseFolder(
  host: FolderPicker = globalThis as FolderPicker,
): Promise<FolderHandle | undefined> {
  try {
    return await host.showDirectoryPicker?.({ id: 'quartieratlas-review', mode: 'readwrite' });
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}

/** Whether the page may read and write there; a browser asks the person again after a while, in answer to a click alone. */
export async function mayUse(handle: FolderHandle, ask: boolean): Promise<boolean> {
  const asked = { mode: 'readwrite' } as const;
  const state = (await handle.queryPermission?.(asked)) ?? 'granted';
  if (state !== 'prompt' || !ask) return state === 'granted';
  return (await handle.requestPermission?.(asked)) === 'granted';
}

const place = (project: string): string => `folder.${project}`;

/** The folder of a project as this browser remembers it. */
export class RememberedFolder {
  readonly #connection: RecordConnection;

  constructor(connection: RecordConnection) {
    this.#connection = connection;
  }

  keep(project: string, handle: FolderHandle): Promise<Kept<void>> {
    return this.#connection.write(['settings'], async (transaction) => {
      await transaction.objectStore('settings').put(handle, place(project));
    });
  }

  recall(project: string): Promise<Kept<FolderHandle | undefined>> {
    return this.#connection.read(async (database) => {
      const handle = await database.get('settings', place(project));
      return handle as FolderHandle | undefined;
    });
  }

  forget(project: string): Promise<Kept<void>> {
    return this.#connection.write(['settings'], (transaction) =>
      transaction.objectStore('settings').delete(place(project)),
    );
  }
}
