import { unwrap } from 'idb';
import type { RecordConnection } from './record-connection.ts';
import type { KeptEntry, NoteDraft, RecordTransaction } from './record-database.ts';
import { RecordFailure, type Kept } from './record-fault.ts';
import type { ReviewHead } from './review-head.ts';
import { deskSetting } from './review-store.ts';

/** What comes from elsewhere, read and checked: entries of one project, and with a backup what belongs to them. */
export interface Incoming {
  readonly entries: Iterable<KeptEntry>;
  /** How many entries there are. */
  readonly total: number;
  readonly reviews?: readonly ReviewHead[];
  readonly notes?: readonly NoteDraft[];
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** What of it was new here, and what was known. */
export interface Merged {
  readonly added: number;
  readonly known: number;
  readonly reviews: number;
  readonly notes: number;
}

/** Who hears how far it is, and who can call it off. */
export interface MergeWay {
  readonly report?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/** Entries that are handed to the database at once, so that the page answers in between. */
const batch = 250;

/** Takes everything in, in one transaction: all of it is there, or nothing. What is here already stays as it is. */
export function mergeIn(
  connection: RecordConnection,
  incoming: Incoming,
  way: MergeWay = {},
): Promise<Kept<Merged>> {
  return connection.write(['entries', 'reviews', 'notes', 'settings'], async (transaction) => {
    const added = await addEntries(transaction, incoming, way);
    const reviews = await addMissing(incoming.reviews ?? [], {
      find: ({ project, id }) => transaction.objectStore('reviews').getKey([project, id]),
      put: (head) => transaction.objectStore('reviews').put(head),
    });
    const notes = await addMissing(incoming.notes ?? [], {
      find: ({ project, author, neighbourhood }) =>
        transaction.objectStore('notes').getKey([project, author, neighbourhood]),
      put: (note) => transaction.objectStore('notes').put(note),
    });
    const settings = transaction.objectStore('settings');
    await addMissing(Object.entries(incoming.settings ?? {}), {
      find: ([name]) => settings.getKey(deskSetting(name)),
      put: ([name, value]) => settings.put(value, deskSetting(name)),
    });
    return { added, known: incoming.total - added, reviews, notes };
  });
}

async function addMissing<Value>(
  values: readonly Value[],
  store: {
    readonly find: (value: Value) => Promise<unknown>;
    readonly put: (value: Value) => Promise<unknown>;
  },
): Promise<number> {
  let added = 0;
  for (const value of values) {
    if ((await store.find(value)) !== undefined) continue;
    await store.put(value);
    added += 1;
  }
  return added;
}

async function addEntries(
  transaction: RecordTransaction,
  { entries, total }: Incoming,
  { report = () => undefined, signal }: MergeWay,
): Promise<number> {
  const store = unwrap(transaction.objectStore('entries'));
  let [added, done] = [0, 0];
  let piece: KeptEntry[] = [];
  const write = async (): Promise<void> => {
    if (signal?.aborted) throw new RecordFailure('cancelled');
    added += await addPiece(store, piece);
    done += piece.length;
    piece = [];
    report(done, total);
  };
  for (const entry of entries) {
    piece.push(entry);
    if (piece.length === batch) await write();
  }
  if (piece.length > 0) await write();
  return added;
}

/** How many of them were new; one that is here already is no fault and ends nothing. */
function addPiece(store: IDBObjectStore, piece: readonly KeptEntry[]): Promise<number> {
  return new Promise((resolve, reject) => {
    let [added, left] = [0, piece.length];
    const count = (number: number): void => {
      added += number;
      left -= 1;
      if (left === 0) resolve(added);
    };
    for (const entry of piece) {
      const request = store.add(entry);
      request.addEventListener('success', () => count(1));
      request.addEventListener('error', (event) => {
        if (request.error?.name !== 'ConstraintError') return reject(request.error as DOMException);
        event.preventDefault();
        event.stopPropagation();
        return count(0);
      });
    }
  });
}
