import type { RecordConnection } from './record-connection.ts';
import type { RecordTransaction } from './record-database.ts';
import type { Kept } from './record-fault.ts';

/** What is in this browser alone, since nobody has carried it out: what came from a file is in that file, too. */
export interface Unexported {
  /** Entries that were made here since the last export. */
  readonly count: number;
  /** ISO 8601: when the first of them was made, by the clock of this browser and not by what the entry states. */
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
    return this.#connection.write(['entries', 'exports'], async (transaction) => {
      const made = await lastMade(transaction, project, upTo);
      const mark = { project, at: now.toISOString(), arrival: upTo };
      await transaction.objectStore('exports').put(made === undefined ? mark : { ...mark, made });
    });
  }

  unexported(project: string): Promise<Kept<Unexported>> {
    return this.#connection.read(async (database) => {
      const transaction = database.transaction(['entries', 'exports']);
      const mark = await transaction.objectStore('exports').get(project);
      const range = IDBKeyRange.bound([project, mark?.made ?? ''], [project, []], true);
      const entries = transaction.objectStore('entries').index('made');
      const count = await entries.count(range);
      const first = await entries.get(range);
      return {
        count,
        ...(first?.made !== undefined && { since: first.made }),
        ...(mark && { exported: mark.at }),
      };
    });
  }
}

/** When the last entry up to this arrival was made here. */
async function lastMade(
  transaction: RecordTransaction,
  project: string,
  upTo: number,
): Promise<string | undefined> {
  const range = IDBKeyRange.bound([project], [project, []]);
  const made = transaction.objectStore('entries').index('made');
  let last = await made.openCursor(range, 'prev');
  while (last && (last.value.arrival ?? 0) > upTo) last = await last.continue();
  return last?.value.made;
}
