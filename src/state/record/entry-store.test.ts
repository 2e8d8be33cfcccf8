import { afterEach, describe, expect, test, vi } from 'vitest';
import { draftOf } from '../../review/entry/made-entry.fixture.ts';
import type { Entry } from '../../review/entry/entry.ts';
import { useBrowserDatabase } from './browser-database.fixture.ts';
import { recordDatabase } from './record-database.ts';
import { ReviewRecord } from './review-record.ts';
import type { Kept, RecordFaultKind } from './record-fault.ts';

const records: ReviewRecord[] = [];

function openRecord(hear?: (lost: RecordFaultKind) => void): ReviewRecord {
  const record = new ReviewRecord(hear);
  records.push(record);
  return record;
}

function valueOf<Value>(kept: Kept<Value>): Value {
  if (!kept.ok) throw new Error(kept.fault.kind);
  return kept.value;
}

const faultIn = (kept: Kept<unknown>): string => (kept.ok ? 'none' : kept.fault.kind);

async function entriesOf(record: ReviewRecord): Promise<Entry[]> {
  const { lines } = valueOf(await record.entries.read('kleinstadt'));
  return lines.map((line) => JSON.parse(line) as Entry);
}

/** Every transaction that writes, as the browser was asked for it. */
function watchTransactions(watch: (begun: IDBTransaction) => void = () => undefined) {
  const begun: IDBTransaction[] = [];
  const { transaction } = IDBDatabase.prototype;
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
    this: IDBDatabase,
    ...asked: Parameters<IDBDatabase['transaction']>
  ) {
    const made = transaction.apply(this, asked);
    if (asked[1] === 'readwrite') {
      begun.push(made);
      watch(made);
    }
    return made;
  });
  return begun;
}

useBrowserDatabase();

afterEach(() => {
  for (const record of records.splice(0)) record.close();
});

test('each entry has a transaction of its own, whose durability is strict', async () => {
  const begun = watchTransactions();
  const record = openRecord();
  const first = valueOf(await record.entries.add('A', draftOf()));
  const second = valueOf(await record.entries.add('A', draftOf({ neighbourhood: '0200' })));
  expect(begun.map(({ durability }) => durability)).toEqual(['strict', 'strict']);
  expect([first.durability, second.durability]).toEqual(['strict', 'strict']);
  expect([first.entry.seq, first.entry.prev]).toEqual([1, null]);
  expect([second.entry.seq, second.entry.prev]).toEqual([2, first.entry.id]);
  expect(first.entry.device).toMatch(/^[0-9a-f]{32}$/);
  expect(second.entry.device).toBe(first.entry.device);
});

test('an entry is acknowledged after its transaction is complete, not before', async () => {
  const order: string[] = [];
  watchTransactions((begun) => begun.addEventListener('complete', () => order.push('complete')));
  valueOf(await openRecord().entries.add('A', draftOf()));
  order.push('acknowledged');
  expect(order).toEqual(['complete', 'acknowledged']);
});

test('two tabs that write 20 entries each at once lose none and make no fork', async () => {
  const [one, other] = [openRecord(), openRecord()];
  const keys = Array.from({ length: 20 }, (_, place) => String(place).padStart(4, '0'));
  const writing = keys.flatMap((neighbourhood) => [
    one.entries.add('A', draftOf({ neighbourhood })),
    other.entries.add('A', draftOf({ neighbourhood: `1${neighbourhood}` })),
  ]);
  for (const stored of await Promise.all(writing)) valueOf(stored);
  const entries = await entriesOf(openRecord());
  expect(entries.map(({ seq }) => seq)).toEqual(
    Array.from({ length: 40 }, (_, place) => place + 1),
  );
  const ids = entries.map(({ id }) => id);
  expect(entries.map(({ prev }) => prev)).toEqual([null, ...ids.slice(0, -1)]);
});

test('the other tab hears of an entry and reads what is new alone', async () => {
  const [one, other] = [openRecord(), openRecord()];
  valueOf(await one.entries.add('A', draftOf()));
  const { upTo } = valueOf(await other.entries.read('kleinstadt'));
  const heard = new Promise<string>((resolve) => void other.tabs.listen(resolve));
  valueOf(await one.entries.add('A', draftOf({ neighbourhood: '0200' })));
  expect(await heard).toBe('kleinstadt');
  const { lines } = valueOf(await other.entries.read('kleinstadt', upTo));
  expect(lines.map((line) => (JSON.parse(line) as Entry).neighbourhood)).toEqual(['0200']);
});

test('two names on one device have a chain each, and two projects a record each', async () => {
  const record = openRecord();
  valueOf(await record.entries.add('A', draftOf()));
  const { entry } = valueOf(await record.entries.add('B', draftOf()));
  const elsewhere = valueOf(await record.entries.add('A', draftOf({ project: 'anderswo' })));
  expect([entry.seq, entry.prev, elsewhere.entry.seq]).toEqual([1, null, 1]);
  expect(await entriesOf(record)).toHaveLength(2);
});

describe('what is not stored is said, and never acknowledged', () => {
  const abortWith = (name: string | undefined, times: number): void => {
    const { add } = IDBObjectStore.prototype;
    let left = times;
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (
      this: IDBObjectStore,
      ...values: Parameters<IDBObjectStore['add']>
    ) {
      const request = add.apply(this, values);
      if (left > 0) {
        left -= 1;
        const { transaction } = this;
        request.addEventListener('success', () => {
          // The request has succeeded, and the transaction has not: so a browser says that there is no room.
          transaction.abort();
          if (name) {
            const error = new DOMException('no room', name);
            Object.defineProperty(transaction, 'error', { get: () => error });
          }
        });
      }
      return request;
    });
  };

  test('no room: the requests succeed, the transaction does not', async () => {
    const record = openRecord();
    abortWith('QuotaExceededError', 1);
    expect(faultIn(await record.entries.add('A', draftOf()))).toBe('full');
    expect(await entriesOf(record)).toEqual([]);
  });

  test('a transaction that is cut off is written again once, and the entry stands there once', async () => {
    const record = openRecord();
    abortWith(undefined, 1);
    expect(valueOf(await record.entries.add('A', draftOf())).entry.seq).toBe(1);
    expect(await entriesOf(record)).toHaveLength(1);
  });

  test('cut off twice it is not stored, and the next one is number 1', async () => {
    const record = openRecord();
    abortWith(undefined, 2);
    expect(faultIn(await record.entries.add('A', draftOf()))).toBe('closed');
    expect(await entriesOf(record)).toEqual([]);
    expect(valueOf(await record.entries.add('A', draftOf())).entry.seq).toBe(1);
  });

  test('a browser without a database, and one that denies it', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    expect(faultIn(await openRecord().entries.add('A', draftOf()))).toBe('denied');
    Reflect.deleteProperty(globalThis, 'indexedDB');
    expect(faultIn(await openRecord().entries.add('A', draftOf()))).toBe('absent');
  });

  test('a draft that is no entry is a fault of the program, and leaves nothing behind', async () => {
    const record = openRecord();
    await expect(record.entries.add('A', draftOf({ outcome: 'withdrawn' }))).rejects.toThrow('id');
    expect(await entriesOf(record)).toEqual([]);
  });
});

test('a connection that the browser has closed is opened again', async () => {
  const record = openRecord();
  valueOf(await record.entries.add('A', draftOf()));
  const { transaction } = IDBDatabase.prototype;
  let left = 1;
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
    this: IDBDatabase,
    ...asked: Parameters<IDBDatabase['transaction']>
  ) {
    // A browser that terminates a connection closes it before it says so.
    if (left-- > 0) this.close();
    return transaction.apply(this, asked);
  });
  expect(valueOf(await record.entries.add('A', draftOf())).entry.seq).toBe(2);
});

test('a newer version in another tab is given way to, and said at once and when something is asked', async () => {
  const heard: RecordFaultKind[] = [];
  const record = openRecord((lost) => heard.push(lost));
  valueOf(await record.entries.add('A', draftOf()));
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.open(recordDatabase, 99);
    request.addEventListener('success', () => {
      request.result.close();
      resolve();
    });
    request.addEventListener('error', () => reject(new Error('not opened')));
  });
  expect(heard).toEqual(['newer']);
  expect(faultIn(await record.entries.add('A', draftOf()))).toBe('newer');
});

test('entries that are cleared under our feet are noticed before one is written, and can be put back', async () => {
  const heard: RecordFaultKind[] = [];
  const record = openRecord((lost) => heard.push(lost));
  valueOf(await record.entries.add('A', draftOf()));
  valueOf(await record.entries.add('A', draftOf({ neighbourhood: '0200' })));
  const { lines } = valueOf(await record.entries.read('kleinstadt'));
  const known = lines.map((line) => JSON.parse(line) as Entry);
  await new Promise<void>((resolve) => {
    indexedDB.deleteDatabase(recordDatabase).addEventListener('success', () => resolve());
  });
  expect(heard).toEqual(['cleared']);
  expect(faultIn(await record.entries.check('kleinstadt'))).toBe('cleared');
  expect(faultIn(await record.entries.add('A', draftOf()))).toBe('cleared');
  expect(valueOf(await record.putBack('kleinstadt', known))).toMatchObject({ added: 2, known: 0 });
  expect(valueOf(await record.entries.read('kleinstadt')).lines).toEqual(lines);
  const { entry } = valueOf(await record.entries.add('A', draftOf()));
  // The device was cleared, too: a chain of its own, no fork of the old one.
  expect([entry.seq, entry.device === (JSON.parse(lines[0] ?? '') as Entry).device]).toEqual([
    1,
    false,
  ]);
});
