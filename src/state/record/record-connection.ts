import {
  openRecordDatabase,
  type RecordDatabase,
  type RecordStoreName,
  type RecordTransaction,
} from './record-database.ts';
import { faultOf, type Kept, type RecordFaultKind } from './record-fault.ts';

/**
 * The connection to the database. Browsers close it when they like; it is then opened again, and what was asked is done once
 * more. What fails twice is said, and is not done.
 */
export class RecordConnection {
  readonly #hear: (lost: RecordFaultKind) => void;
  #opening: Promise<RecordDatabase> | undefined;

  /** @param hear told when the database was taken away, by another tab or by the browser, before anything is asked of it */
  constructor(hear: (lost: RecordFaultKind) => void = () => undefined) {
    this.#hear = hear;
  }

  /** Does the work in one transaction that has reached the disk (`strict`) when this answers, or has not happened. */
  write<Value>(
    stores: readonly RecordStoreName[],
    work: (transaction: RecordTransaction) => Promise<Value>,
  ): Promise<Kept<Value>> {
    return this.#run((database) => {
      const transaction = database.transaction([...stores], 'readwrite', { durability: 'strict' });
      return completed(transaction, work);
    });
  }

  read<Value>(work: (database: RecordDatabase) => Promise<Value>): Promise<Kept<Value>> {
    return this.#run(work);
  }

  close(): void {
    void this.#opening?.then((database) => database.close()).catch(() => undefined);
    this.#opening = undefined;
  }

  async #run<Value>(work: (database: RecordDatabase) => Promise<Value>): Promise<Kept<Value>> {
    const first = await this.#attempt(work);
    if (first.ok || first.fault.kind !== 'closed') return first;
    this.close();
    return this.#attempt(work);
  }

  async #attempt<Value>(work: (database: RecordDatabase) => Promise<Value>): Promise<Kept<Value>> {
    let database: RecordDatabase;
    try {
      this.#opening ??= this.#open();
      database = await this.#opening;
    } catch (error) {
      this.#opening = undefined;
      return { ok: false, fault: faultOf(error, 'opening') };
    }
    try {
      return { ok: true, value: await work(database) };
    } catch (error) {
      return { ok: false, fault: faultOf(error, 'afterwards') };
    }
  }

  #open(): Promise<RecordDatabase> {
    const opening = openRecordDatabase({
      yielded: (to) => {
        this.#forget(opening);
        this.#hear(to);
      },
      terminated: () => {
        this.#forget(opening);
        this.#hear('closed');
      },
    });
    return opening;
  }

  #forget(opening: Promise<RecordDatabase>): void {
    if (this.#opening === opening) this.#opening = undefined;
  }
}

/** What is written counts once the transaction is complete: where there is no room, a browser may say so after every request has succeeded. */
async function completed<Value>(
  transaction: RecordTransaction,
  work: (transaction: RecordTransaction) => Promise<Value>,
): Promise<Value> {
  const done = transaction.done.then(
    () => undefined,
    (error: unknown) => ({ error }),
  );
  try {
    const value = await work(transaction);
    const ended = await done;
    if (ended) throw ended.error;
    return value;
  } catch (error) {
    // Where the browser has ended it, it knows why; a request only knows that it was ended.
    const isOwnEnd = abort(transaction);
    const ended = await done;
    throw isOwnEnd || !ended ? error : ended.error;
  }
}

/** Whether it was still running. */
function abort(transaction: RecordTransaction): boolean {
  try {
    transaction.abort();
    return true;
  } catch {
    return false;
  }
}
