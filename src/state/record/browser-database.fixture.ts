import * as database from 'fake-indexeddb';
import { afterEach, beforeEach, vi } from 'vitest';

const names = [
  'IDBCursor',
  'IDBCursorWithValue',
  'IDBDatabase',
  'IDBFactory',
  'IDBIndex',
  'IDBKeyRange',
  'IDBObjectStore',
  'IDBOpenDBRequest',
  'IDBRequest',
  'IDBTransaction',
  'IDBVersionChangeEvent',
] as const;

/** Gives every test of the file an empty database as a browser has it, and takes it away again. */
export function useBrowserDatabase(): void {
  beforeEach(() => {
    for (const name of names) vi.stubGlobal(name, database[name]);
    vi.stubGlobal('indexedDB', new database.IDBFactory());
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });
}
