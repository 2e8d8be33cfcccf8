import { entryLine } from '../../review/entry/canonical.ts';
import { entryOf, newChain, type EntryDraft } from '../../review/entry/chain.ts';
import type { Entry } from '../../review/entry/entry.ts';
import { drawId } from './drawn-id.ts';
import type { RecordConnection } from './record-connection.ts';
import type { KeptEntry, RecordTransaction } from './record-database.ts';
import { RecordFailure, type Kept } from './record-fault.ts';
import type { RecordTabs } from './record-tabs.ts';

/** Given once the browser has completed the transaction, and never before. */
export interface Receipt {
  readonly entry: Entry;
  readonly storedAt: Date;
  /** What the browser has made of the wish for `strict`: the disk was written before it answered. */
  readonly durability: IDBTransactionDurability;
}

/** Lines of a project's record in the order in which this browser has got them. */
export interface RecordLines {
  readonly lines: readonly string[];
  /** Arrival of the last one; where to go on reading. */
  readonly upTo: number;
}

/** Entries that are read at once, so that the page answers in between. */
const batch = 1000;

/** The entries of the record: they are added and never changed or removed. */
export class EntryStore {
  readonly #connection: RecordConnection;
  readonly #tabs: RecordTabs;
  /** Of each project an entry that has been seen here: where it is gone, all are. */
  readonly #seen = new Map<string, string>();

  constructor(connection: RecordConnection, tabs: RecordTabs) {
    this.#connection = connection;
    this.#tabs = tabs;
  }

  /** One entry, in a transaction of its own. Where this answers with a fault, nothing was written. */
  async add(author: string, draft: EntryDraft): Promise<Kept<Receipt>> {
    const { project } = draft;
    // One that was cut off may have been completed all the same, and is not written twice.
    let attempted: Entry | undefined;
    const stored = await this.#tabs.inTurn(() =>
      this.#connection.write(['entries', 'settings'], async (transaction) => {
        const { durability } = transaction;
        await this.#failWhereCleared(transaction, project);
        const isThere = attempted !== undefined && (await has(transaction, attempted));
        const entry = (isThere && attempted) || (await sealed(transaction, author, draft));
        attempted = entry;
        const made = new Date().toISOString();
        if (!isThere) await transaction.objectStore('entries').add({ ...keptOf(entry), made });
        return { entry, durability };
      }),
    );
    if (!stored.ok) return stored;
    const { entry } = stored.value;
    this.#seen.set(project, entry.id);
    this.#tabs.tell(project);
    return { ok: true, value: { ...stored.value, storedAt: new Date() } };
  }

  /**
   * The lines of a project, in pieces.
   * @param after arrival of the last line that is known already
   */
  async read(project: string, after = 0): Promise<Kept<RecordLines>> {
    const lines: string[] = [];
    let upTo = after;
    for (;;) {
      const from = upTo;
      const piece = await this.#connection.read((database) => {
        const range = IDBKeyRange.bound([project, from], [project, []], true);
        return database.getAllFromIndex('entries', 'arrival', range, batch);
      });
      if (!piece.ok) return piece;
      for (const { line, arrival = 0 } of piece.value) {
        lines.push(line);
        upTo = arrival;
      }
      const last = piece.value.at(-1);
      if (last) this.#seen.set(project, last.id);
      if (piece.value.length < batch) return { ok: true, value: { lines, upTo } };
    }
  }

  /** The device of this browser; undefined before its first entry. */
  device(): Promise<Kept<string | undefined>> {
    return this.#connection.read(async (database) => {
      const device = await database.get('settings', 'device');
      return typeof device === 'string' ? device : undefined;
    });
  }

  /** Whether the entries that have been seen here are still there; where none has been, the last one is remembered. */
  check(project: string): Promise<Kept<true>> {
    return this.#connection.read(async (database) => {
      const seen = this.#seen.get(project);
      await failWhereGone(project, seen, (key) => database.getKeyFromIndex('entries', 'id', key));
      if (seen !== undefined) return true as const;
      const range = IDBKeyRange.bound([project], [project, []]);
      const arrivals = database.transaction('entries').store.index('arrival');
      const last = await arrivals.openCursor(range, 'prev');
      if (last) this.#seen.set(project, last.value.id);
      return true as const;
    });
  }

  /** What is here now counts: what was removed has been put back, or is given up. */
  forget(project: string): void {
    this.#seen.delete(project);
  }

  #failWhereCleared(transaction: RecordTransaction, project: string): Promise<void> {
    const ids = transaction.objectStore('entries').index('id');
    return failWhereGone(project, this.#seen.get(project), (key) => ids.getKey(key));
  }
}

async function failWhereGone(
  project: string,
  seen: string | undefined,
  find: (key: [string, string]) => Promise<number | undefined>,
): Promise<void> {
  if (seen === undefined) return;
  if ((await find([project, seen])) === undefined) throw new RecordFailure('cleared');
}

async function has(transaction: RecordTransaction, { project, id }: Entry): Promise<boolean> {
  const ids = transaction.objectStore('entries').index('id');
  return (await ids.getKey([project, id])) !== undefined;
}

/** The draft as the next entry of its author on this device: number and predecessor are those at this very moment. */
async function sealed(
  transaction: RecordTransaction,
  stated: string,
  draft: EntryDraft,
): Promise<Entry> {
  const { author, device } = newChain(stated, await deviceOf(transaction));
  const start = [draft.project, author, device] as const;
  const chain = transaction.objectStore('entries').index('chain');
  const last = await chain.openCursor(IDBKeyRange.bound([...start], [...start, []]), 'prev');
  const { seq: count = 0, id: head = null } = last?.value ?? {};
  return entryOf(draft, { author, device, count, head });
}

/** The device of this browser, drawn with the first entry and kept with it; cleared with it, another chain begins. */
async function deviceOf(transaction: RecordTransaction): Promise<string> {
  const settings = transaction.objectStore('settings');
  const known = await settings.get('device');
  if (typeof known === 'string') return known;
  const device = drawId();
  await settings.put(device, 'device');
  return device;
}

/** @param line the canonical line where it is known already */
export function keptOf(entry: Entry, line: string = entryLine(entry)): KeptEntry {
  const { project, id, author, device, seq, at } = entry;
  return { project, id, author, device, seq, at, line };
}
