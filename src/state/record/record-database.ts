import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb';
import { RecordFailure } from './record-fault.ts';
import type { ReviewHead } from './review-head.ts';

/** The database of the record: entries, notes that are not finished, heads of reviews, settings, what has been exported. */

/** An entry as it is kept: its canonical line, and beside it what it is found by. */
export interface KeptEntry {
  /** Number in the order in which this browser has got them, from 1. */
  readonly arrival?: number;
  readonly project: string;
  readonly id: string;
  readonly author: string;
  readonly device: string;
  readonly seq: number;
  /** ISO 8601, as the entry states it. */
  readonly at: string;
  readonly line: string;
  /** ISO 8601, to the millisecond: when it was made in this browser; one that came from a file has none. */
  readonly made?: string;
}

/** A note that is not finished: no entry, and never counted as one. */
export interface NoteDraft {
  readonly project: string;
  readonly author: string;
  readonly neighbourhood: string;
  /** What the form holds; only the form reads it. */
  readonly content: unknown;
}

/** What has been carried out of this browser last. */
export interface ExportMark {
  readonly project: string;
  /** ISO 8601. */
  readonly at: string;
  /** The last entry that was carried out, by its arrival. */
  readonly arrival: number;
  /** When the last of them that was made here was made; undefined where none was. */
  readonly made?: string;
}

export interface RecordSchema extends DBSchema {
  entries: {
    key: number;
    value: KeptEntry;
    indexes: {
      id: [project: string, id: string];
      chain: [project: string, author: string, device: string, seq: number];
      arrival: [project: string, arrival: number];
      /** Those alone that were made here. */
      made: [project: string, made: string];
    };
  };
  notes: { key: [project: string, author: string, neighbourhood: string]; value: NoteDraft };
  reviews: { key: [project: string, id: string]; value: ReviewHead };
  settings: { key: string; value: unknown };
  exports: { key: string; value: ExportMark };
}

export type RecordDatabase = IDBPDatabase<RecordSchema>;
export type RecordStoreName = 'entries' | 'notes' | 'reviews' | 'settings' | 'exports';
export type RecordTransaction = IDBPTransaction<RecordSchema, RecordStoreName[], 'readwrite'>;

export const recordDatabase = 'quartieratlas-record';
const recordVersion = 2;

/** Milliseconds in which a database that answers at all has opened. */
const longestOpening = 4000;

/** What becomes of a connection once it is open. */
export interface ConnectionEnds {
  /** Another tab makes the database anew (`newer`) or removes it (`cleared`): the connection was given up for it. */
  readonly yielded: (to: 'newer' | 'cleared') => void;
  /** The browser has cut it off. */
  readonly terminated: () => void;
}

/**
 * @throws DOMException where the browser refuses
 * @throws RecordFailure where an older tab is in the way, or there is no answer
 */
export function openRecordDatabase(ends: ConnectionEnds): Promise<RecordDatabase> {
  if (!('indexedDB' in globalThis)) return Promise.reject(new RecordFailure('absent'));
  return new Promise((resolve, reject) => {
    const fail = (kind: 'in-the-way' | 'no-answer'): void => reject(new RecordFailure(kind));
    const late = setTimeout(() => fail('no-answer'), longestOpening);
    openDB<RecordSchema>(recordDatabase, recordVersion, {
      upgrade: (database, before, _, transaction) => {
        if (before < 1) makeStores(database);
        transaction.objectStore('entries').createIndex('made', ['project', 'made']);
      },
      blocked: () => fail('in-the-way'),
      blocking: (_, next, event) => {
        (event.target as IDBDatabase).close();
        ends.yielded(next === null ? 'cleared' : 'newer');
      },
      terminated: ends.terminated,
    })
      .then(resolve, reject)
      .finally(() => clearTimeout(late));
  });
}

function makeStores(database: RecordDatabase): void {
  const entries = database.createObjectStore('entries', {
    keyPath: 'arrival',
    autoIncrement: true,
  });
  entries.createIndex('id', ['project', 'id'], { unique: true });
  entries.createIndex('chain', ['project', 'author', 'device', 'seq']);
  entries.createIndex('arrival', ['project', 'arrival']);
  database.createObjectStore('notes', { keyPath: ['project', 'author', 'neighbourhood'] });
  database.createObjectStore('reviews', { keyPath: ['project', 'id'] });
  database.createObjectStore('settings');
  database.createObjectStore('exports', { keyPath: 'project' });
}
