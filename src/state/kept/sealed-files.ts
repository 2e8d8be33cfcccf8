import type { KeptFile, TabDraft } from './tab-draft.ts';

/**
 * The bytes of a draft's files in this browser (IndexedDB), in pieces sealed with a key that only the tab knows: once it is
 * closed nobody can read them. What closed tabs have left is removed a while after the page has started: a tab that is just
 * being loaded anew says for a moment not that it lives.
 */

const database = 'quartieratlas-drafts';
const pieces = 'pieces';
/** Bytes of a piece. */
const pieceSize = 4_000_000;
/** Bytes of all files of a draft together; larger ones are asked for again after a reload. */
const mostBytes = 400_000_000;
/** Milliseconds until the page before a reload has surely let go of its draft. */
const longestLeave = 1500;
/** Milliseconds in which a database that answers at all has opened. */
const longestOpening = 4000;

interface Piece {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly sealed: ArrayBuffer;
}

/** Whether this browser can seal and keep files at all; not over plain http. */
export function canKeepFiles(files: readonly KeptFile[]): boolean {
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  return bytes <= mostBytes && 'subtle' in crypto && 'locks' in navigator && 'indexedDB' in window;
}

export async function newKey(): Promise<string> {
  const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, ['encrypt']);
  return (await crypto.subtle.exportKey('jwk', made)).k ?? '';
}

function readKey(k: string): Promise<CryptoKey> {
  const jwk = { kty: 'oct', k, alg: 'A256GCM', ext: true };
  return crypto.subtle.importKey('jwk', jwk, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

/** @throws what the browser says where it has no room, or a file cannot be read */
export async function sealFiles(
  { id, key }: TabDraft,
  files: readonly File[],
  isWanted: () => boolean,
): Promise<void> {
  const [sealing, opened] = await Promise.all([readKey(key), open()]);
  try {
    for (const file of files) {
      for (let from = 0; from < file.size && isWanted(); from += pieceSize) {
        const bytes = await file.slice(from, from + pieceSize).arrayBuffer();
        const iv = crypto.getRandomValues(new Uint8Array(12));
        const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, sealing, bytes);
        const piece: Piece = { iv, sealed };
        if (isWanted()) await kept(opened, (all) => all.put(piece, [id, file.name, from]));
      }
    }
  } finally {
    opened.close();
  }
}

/** The files that can be read again; those of which anything is missing are left out. */
export async function openFiles({ id, key, files }: TabDraft): Promise<File[]> {
  if (key === '') return [];
  const [sealing, opened] = await Promise.all([readKey(key), open()]);
  try {
    const found = await Promise.all(files.map((file) => openFile(opened, sealing, id, file)));
    return found.filter((file) => file !== undefined);
  } finally {
    opened.close();
  }
}

async function openFile(
  opened: IDBDatabase,
  sealing: CryptoKey,
  id: string,
  { name, size, lastModified }: KeptFile,
): Promise<File | undefined> {
  const parts: ArrayBuffer[] = [];
  try {
    for (let from = 0; from < size; from += pieceSize) {
      const piece = await done<Piece | undefined>(store(opened).get([id, name, from]));
      if (!piece) return undefined;
      const { iv, sealed } = piece;
      parts.push(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, sealing, sealed));
    }
  } catch {
    return undefined;
  }
  const file = new File(parts, name, { lastModified });
  return file.size === size ? file : undefined;
}

/** Removes the pieces of one draft. */
export async function removeFiles(id: string): Promise<void> {
  const opened = await open();
  try {
    await kept(opened, (all) => all.delete(ofDraft(id)));
  } finally {
    opened.close();
  }
}

/**
 * Says that the tab lives, for as long as it does.
 * @returns whether the draft is this tab's: a tab that was duplicated has what belongs to the first
 */
export function holdDraft(id: string): Promise<boolean> {
  return new Promise((resolve) => {
    const signal = AbortSignal.timeout(longestLeave);
    const held = navigator.locks.request(lockOf(id), { signal }, () => {
      resolve(true);
      return new Promise(() => undefined);
    });
    held.catch(() => resolve(false));
  });
}

/** Removes what tabs have left that live no more; `own` is that of this tab. */
export async function removeLeftFiles(own: () => string | undefined): Promise<void> {
  const opened = await open();
  try {
    const keys = await done(store(opened).getAllKeys());
    const { held = [] } = await navigator.locks.query();
    const living = new Set(held.map(({ name }) => name));
    const ids = new Set(keys.map((key) => String((key as readonly IDBValidKey[])[0])));
    for (const id of ids) {
      if (id === own() || living.has(lockOf(id))) continue;
      await kept(opened, (all) => all.delete(ofDraft(id)));
    }
  } finally {
    opened.close();
  }
}

function ofDraft(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id], [id, []]);
}

function lockOf(id: string): string {
  return `${database}.${id}`;
}

/** A browser may leave it without an answer; whoever waits is told then that it has none. */
function open(): Promise<IDBDatabase> {
  const asked = indexedDB.open(database, 1);
  asked.addEventListener('upgradeneeded', () => asked.result.createObjectStore(pieces));
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('IndexedDB')), longestOpening);
    done(asked)
      .then(resolve, reject)
      .finally(() => clearTimeout(late));
  });
}

function store(opened: IDBDatabase): IDBObjectStore {
  return opened.transaction(pieces).objectStore(pieces);
}

/** What is written counts once all of it is: where there is no room, a browser may say so after the request has succeeded. */
function kept(opened: IDBDatabase, write: (all: IDBObjectStore) => unknown): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = opened.transaction(pieces, 'readwrite');
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () => {
      reject(transaction.error ?? new Error('IndexedDB'));
    });
    write(transaction.objectStore(pieces));
  });
}

function done<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('IndexedDB')));
  });
}
