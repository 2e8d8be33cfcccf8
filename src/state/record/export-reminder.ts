import type { RecordConnection } from './record-connection.ts';
import type { Kept } from './record-fault.ts';

/** What is in this browser alone, since nobody has carried it out. */
export interface Unexported {
  /** Entries that have come since the last export. */
  readonly count: number;
  /** ISO 8601: when the first of them was made. */
  readonly since?: string;
  /** ISO 8601: the last export; undefined where there was none. */
  readonly exported?: string;
}

/** Entries from which on the page reminds of an export. */
const manyEntries = 25;
/** Milliseconds from which on it reminds of fewer: Safari removes what a site keeps seven days after the last visit. */
const longTime = 2 * 24 * 3600 * 1000;

/** Whether it is time to say so. */
export function isDue({ count, since }: Unexported, now: Date): boolean {
  if (count >= manyEntries) return true;
  return since !== undefined && now.getTime() - Date.parse(since) > longTime;
}

export class ExportReminder {
  readonly #connection: RecordConnection;

  constructor(connection: RecordConnection) {
    this.#connection = connection;
  }

  /** @param upTo arrival of the last entry that was carried out, as `EntryStore.read` tells it */
  exported(project: string, upTo: number, now: Date = new Date()): Promise<Kept<void>> {
    return this.#connection.write(['exports'], async (transaction) => {
      const mark = { project, at: now.toISOString(), arrival: upTo };
      await transaction.objectStore('exports').put(mark);
    });
  }

  unexported(project: string): Promise<Kept<Unexported>> {
    return this.#connection.read(async (database) => {
      const transaction = database.transaction(['entries', 'exports']);
      const mark = await transaction.objectStore('exports').get(project);
      const range = IDBKeyRange.bound([project, mark?.arrival ?? 0], [project, []], true);
      const entries = transaction.objectStore('entries').index('arrival');
      const count = await entries.count(range);
      const first = await entries.get(range);
      return {
        count,
        ...(first && { since: first.at }),
        ...(mark && { exported: mark.at }),
      };
    });
  }
}
