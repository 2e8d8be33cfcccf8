import * as database from 'fake-indexeddb';
import { afterEach, beforeEach, vi } from 'vitest';

/** What a browser has of its own: the classes, not the instance that all share. */
const parts = Object.entries(database).filter(([name]) => name.startsWith('IDB'));

/** Gives every test of the file an empty database as a browser has it, and takes it away again. */
export function useBrowserDatabase(): void {
  beforeEach(() => {
    for (const [name, part] of parts) vi.stubGlobal(name, part);
    vi.stubGlobal('indexedDB', new database.IDBFactory());
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });
}
