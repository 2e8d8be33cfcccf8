import { afterEach, describe, expect, test, vi } from 'vitest';
import { draftOf, Person } from '../../review/entry/made-entry.fixture.ts';
import { logOf } from '../../review/log/log.ts';
import { logText } from '../../review/log/write-log.ts';
import { readLogs } from '../../worker/read-logs.ts';
import { writeBackup } from './backup-file.ts';
import { useBrowserDatabase } from './browser-database.fixture.ts';
import { drawId } from './drawn-id.ts';
import { keptOf } from './entry-store.ts';
import { isDue } from './export-reminder.ts';
import type { Incoming } from './merge-in.ts';
import type { Kept } from './record-fault.ts';
import type { ReviewHead } from './review-head.ts';
import { readReviewFiles } from './review-files.ts';
import { ReviewRecord } from './review-record.ts';
import { askToPersist, isScarce, storageState } from './storage-state.ts';

const records: ReviewRecord[] = [];

function openRecord(): ReviewRecord {
  const record = new ReviewRecord();
  records.push(record);
  return record;
}

function valueOf<Value>(kept: Kept<Value>): Value {
  if (!kept.ok) throw new Error(kept.fault.kind);
  return kept.value;
}

useBrowserDatabase();

afterEach(() => {
  for (const record of records.splice(0)) record.close();
});

const print = 'ab'.repeat(32);

const basis = {
  rule: {
    all: [{ kind: 'value-at-least', cut: 20, indicator: 'migrant-share', frame: 'all' } as const],
  },
  classing: { method: 'septiles', weight: 'population' } as const,
};

function headOf(changes: Partial<ReviewHead> = {}): ReviewHead {
  return {
    id: drawId(),
    project: 'kleinstadt',
    author: 'A. Weber',
    begun: '2026-11-30T14:00:00Z',
    round: '2024',
    rule: { words: 'Anteil ≥ 20 %', json: basis },
    fingerprints: { project: print, data: print, rule: print },
    queue: { keys: ['0102', '0200'], filter: { of: 'all' }, fingerprint: print },
    ...changes,
  };
}

/** What a log with the entries of two people brings. */
function incoming(number: number): Incoming {
  const people = [new Person('Weber', 'a'), new Person('Arnold', 'b')];
  for (let place = 0; place < number; place += 1) people[place % 2]?.decide();
  const entries = people.flatMap((person) => person.entries.map((entry) => keptOf(entry)));
  return { entries, total: entries.length };
}

async function linesOf(record: ReviewRecord): Promise<readonly string[]> {
  return valueOf(await record.entries.read('kleinstadt')).lines;
}

test('a note is kept per neighbourhood and person, apart from the entries, and is none', async () => {
  const record = openRecord();
  const note = {
    project: 'kleinstadt',
    author: 'A',
    neighbourhood: '0102',
    content: { note: 'x' },
  };
  valueOf(await record.desk.keepNote(note));
  valueOf(await record.desk.keepNote({ ...note, author: 'B', content: { note: 'y' } }));
  valueOf(await record.desk.keepNote({ ...note, content: { note: 'xy' } }));
  const again = openRecord();
  expect(valueOf(await again.desk.note('kleinstadt', 'A', '0102'))?.content).toEqual({
    note: 'xy',
  });
  expect(valueOf(await again.desk.notes('kleinstadt'))).toHaveLength(2);
  expect(await linesOf(again)).toEqual([]);
  valueOf(await again.desk.dropNote('kleinstadt', 'A', '0102'));
  expect(valueOf(await again.desk.note('kleinstadt', 'A', '0102'))).toBeUndefined();
});

test('several reviews stand side by side, the last one first, each with its place', async () => {
  const record = openRecord();
  const [one, other] = [headOf(), headOf({ begun: '2026-12-01T08:00:00Z', author: 'B' })];
  for (const head of [one, other, headOf({ project: 'anderswo' })])
    valueOf(await record.desk.keepReview(head));
  valueOf(await record.desk.keepReview({ ...one, place: '0200' }));
  expect(valueOf(await openRecord().desk.reviews('kleinstadt'))).toEqual([
    other,
    { ...one, place: '0200' },
  ]);
});

test('settings of the desk are kept by name; the device is none of them', async () => {
  const record = openRecord();
  valueOf(await record.entries.add('A', draftOf()));
  valueOf(await record.desk.keepSetting('name', 'A. Weber'));
  expect(valueOf(await record.desk.settings())).toEqual({ name: 'A. Weber' });
  expect(valueOf(await record.desk.setting('name'))).toBe('A. Weber');
});

describe('taking in what comes from elsewhere', () => {
  test('700 entries are taken in at once; a second time all of them are known', async () => {
    const record = openRecord();
    const steps: number[] = [];
    const report = (done: number): void => void steps.push(done);
    const merged = await record.merge('kleinstadt', incoming(700), { report });
    expect(valueOf(merged)).toMatchObject({ added: 700, known: 0 });
    expect(steps).toEqual([250, 500, 700]);
    const before = await linesOf(record);
    const again = await record.merge('kleinstadt', incoming(700));
    expect(valueOf(again)).toMatchObject({ added: 0, known: 700 });
    expect(await linesOf(record)).toEqual(before);
  });

  test('all or nothing: no room for the last, called off in the middle', async () => {
    const record = openRecord();
    valueOf(await record.entries.add('A', draftOf()));
    const { add } = IDBObjectStore.prototype;
    let added = 0;
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (
      this: IDBObjectStore,
      ...values: Parameters<IDBObjectStore['add']>
    ) {
      added += 1;
      if (added === 600) throw new DOMException('no room', 'QuotaExceededError');
      return add.apply(this, values);
    });
    const full = await record.merge('kleinstadt', { ...incoming(600), reviews: [headOf()] });
    expect(full).toEqual({ ok: false, fault: { kind: 'full' } });
    const end = new AbortController();
    const report = (): void => end.abort();
    const off = await record.merge('kleinstadt', incoming(600), { report, signal: end.signal });
    expect(off).toEqual({ ok: false, fault: { kind: 'cancelled' } });
    expect(await linesOf(record)).toHaveLength(1);
    expect(valueOf(await record.desk.reviews('kleinstadt'))).toEqual([]);
  });

  test('an own chain that comes back from elsewhere is gone on with where it ends', async () => {
    const record = openRecord();
    const { entry } = valueOf(await record.entries.add('A', draftOf()));
    const person = new Person('A', entry.device.slice(0, 1));
    person.chain = { author: 'A', device: entry.device, count: 1, head: entry.id };
    const further = person.decide({ neighbourhood: '0200' });
    valueOf(await record.merge('kleinstadt', { entries: [keptOf(further)], total: 1 }));
    const next = valueOf(await record.entries.add('A', draftOf({ neighbourhood: '0300' })));
    expect([next.entry.seq, next.entry.prev]).toEqual([3, further.id]);
  });
});

/** What files of these names and texts bring; the worker's function runs here. */
async function readFiles(texts: Readonly<Record<string, string>>) {
  const files = Object.entries(texts).map(([name, text]) => new File([text], name));
  const reading = await readReviewFiles(files, 'kleinstadt', (sources, project) =>
    readLogs(sources, project, () => undefined),
  );
  return reading ?? { ok: false as const, diagnostics: [] };
}

test('export, clear, take in: the log is byte for byte the same, and reviews, notes and settings are back', async () => {
  const record = openRecord();
  const head = headOf({ place: '0200' });
  const note = {
    project: 'kleinstadt',
    author: 'A',
    neighbourhood: '0300',
    content: { note: 'x' },
  };
  for (const key of ['0102', '0200'])
    valueOf(
      await record.entries.add('A', draftOf({ neighbourhood: key, note: '„=1+1“\n<b>\u2028' })),
    );
  valueOf(await record.merge('kleinstadt', incoming(5)));
  valueOf(await record.desk.keepReview(head));
  valueOf(await record.desk.keepNote(note));
  valueOf(await record.desk.keepSetting('name', 'A'));
  const { text } = valueOf(await record.log('kleinstadt'));
  const beside = valueOf(await record.beside('kleinstadt'));
  const backup = writeBackup('kleinstadt', beside, text);
  expect(backup.endsWith(`}\n${text}`)).toBe(true);
  record.close();

  indexedDB.deleteDatabase('quartieratlas-record');
  const empty = openRecord();
  expect(await linesOf(empty)).toEqual([]);
  const reading = await readFiles({ 'sicherung.jsonl': backup });
  if (!reading.ok) throw new Error(JSON.stringify(reading.diagnostics));
  const merged = await empty.merge('kleinstadt', reading.incoming);
  expect(valueOf(merged)).toEqual({ added: 7, known: 0, reviews: 1, notes: 1 });
  expect(valueOf(await empty.log('kleinstadt')).text).toBe(text);
  expect(valueOf(await empty.beside('kleinstadt'))).toEqual(beside);
  expect(beside).toEqual({ reviews: [head], notes: [note], settings: { name: 'A' } });
});

describe('several files of a review at once', () => {
  const logFile = (number: number, ...people: Person[]): string => {
    for (let place = 0; place < number; place += 1) people[place % people.length]?.decide();
    return logText(
      logOf(
        'kleinstadt',
        people.flatMap(({ entries }) => entries),
      ),
    );
  };

  test('logs of two people and a backup are taken in as one; a second time all is known', async () => {
    const [weber, arnold] = [new Person('Weber', 'a'), new Person('Arnold', 'b')];
    const files = {
      'weber.jsonl': logFile(4, weber),
      'arnold.jsonl': logFile(3, arnold),
      'alt.jsonl': writeBackup(
        'kleinstadt',
        { reviews: [headOf()], notes: [], settings: {} },
        logFile(2, weber),
      ),
    };
    const record = openRecord();
    const once = await readFiles(files);
    const merged = once.ok && (await record.merge('kleinstadt', once.incoming));
    expect(merged && valueOf(merged)).toEqual({ added: 9, known: 0, reviews: 1, notes: 0 });
    const again = await readFiles(files);
    const known = again.ok && (await record.merge('kleinstadt', again.incoming));
    expect(known && valueOf(known)).toEqual({ added: 0, known: 9, reviews: 0, notes: 0 });
  });

  test('one damaged file, and none is taken; all faults are told, in lines of their files', async () => {
    const whole = logFile(2, new Person('Weber', 'a'));
    const broken = writeBackup(
      'kleinstadt',
      { reviews: [], notes: [], settings: {} },
      logFile(3, new Person('Arnold', 'b')).slice(0, -30),
    );
    const reading = await readFiles({ 'a.jsonl': whole, 'b.jsonl': broken, 'c.jsonl': '' });
    expect(reading.ok).toBe(false);
    // A head of the backup, a head of the log, and the third entry.
    expect(reading.diagnostics).toMatchObject([
      { kind: 'log-line-broken', file: 'b.jsonl', line: 5 },
      { kind: 'log-empty', file: 'c.jsonl' },
    ]);
  });

  test('a backup of another project, a newer one and one with a damaged head are refused', async () => {
    const refusal = async (change: (head: Record<string, unknown>) => void) => {
      const [line = ''] = writeBackup(
        'kleinstadt',
        { reviews: [headOf()], notes: [], settings: {} },
        '',
      ).split('\n');
      const head = JSON.parse(line) as Record<string, unknown>;
      change(head);
      const reading = await readFiles({
        's.jsonl': `${JSON.stringify(head)}\n${logFile(1, new Person('A', 'a'))}`,
      });
      return reading.diagnostics;
    };
    expect(await refusal(() => undefined)).toEqual([]);
    expect(await refusal((head) => (head['project'] = 'anderswo'))).toMatchObject([
      { kind: 'log-other-project', file: 's.jsonl', line: 1, found: 'anderswo' },
    ]);
    expect(await refusal((head) => (head['v'] = 2))).toMatchObject([
      { kind: 'log-newer', line: 1, found: '2' },
    ]);
    expect(await refusal((head) => (head['reviews'] = [headOf({ id: 'x' })]))).toMatchObject([
      { kind: 'log-line-content', line: 1, column: 'reviews.0.id' },
    ]);
    const broken = { ...headOf(), rule: { words: '', json: { rule: { all: ['x'] } } } };
    expect(await refusal((head) => (head['reviews'] = [broken]))).toMatchObject([
      { kind: 'log-line-content', line: 1, column: 'reviews.0.rule.json.rule.all.0' },
    ]);
    expect(await refusal((head) => (head['reviews'] = [headOf({ project: 'b' })]))).toMatchObject([
      { kind: 'log-other-project', found: 'b' },
    ]);
  });
});

test('the reminder counts what was made here since the last export, by the clock of the browser; what came from a file is in that file', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const record = openRecord();
  expect(valueOf(await record.reminder.unexported('kleinstadt'))).toEqual({ count: 0 });
  vi.setSystemTime('2026-11-28T08:00:00Z');
  valueOf(await record.entries.add('A', draftOf()));
  const { upTo } = valueOf(await record.entries.read('kleinstadt'));
  const now = new Date('2026-11-29T08:00:00Z');
  valueOf(await record.reminder.exported('kleinstadt', upTo, now));
  // Entries that state a time long gone, made here on the 30th, and one of another person from a file.
  vi.setSystemTime('2026-11-30T08:00:00Z');
  valueOf(await record.entries.add('A', draftOf({ at: '1999-01-01T00:00:00Z' })));
  vi.setSystemTime('2026-11-30T09:00:00Z');
  valueOf(await record.entries.add('A', draftOf({ at: '1999-01-01T00:00:01Z' })));
  const other = new Person('B', '9').decide();
  valueOf(await record.merge('kleinstadt', { entries: [keptOf(other)], total: 1 }));
  const left = valueOf(await record.reminder.unexported('kleinstadt'));
  expect(left).toEqual({
    count: 2,
    since: '2026-11-30T08:00:00.000Z',
    exported: '2026-11-29T08:00:00.000Z',
  });
  vi.useRealTimers();
  expect(isDue(left, new Date('2026-12-01T08:00:00Z'))).toBe(false);
  expect(isDue(left, new Date('2026-12-02T08:00:01Z'))).toBe(true);
  expect(isDue({ count: 25 }, now)).toBe(true);
});

describe('what the browser says about room and keeping', () => {
  test('nothing, on plain http', async () => {
    vi.stubGlobal('navigator', {});
    expect(await askToPersist()).toEqual({});
  });

  test('little room, and that it will not keep it', async () => {
    const persist = vi.fn<() => Promise<boolean>>(() => Promise.resolve(false));
    const storage = {
      persist,
      persisted: () => Promise.resolve(false),
      estimate: () => Promise.resolve({ quota: 20_000_000, usage: 15_000_000 }),
    };
    vi.stubGlobal('navigator', { storage });
    const state = await askToPersist();
    expect(state).toEqual({ isPersistent: false, room: 5_000_000 });
    expect(isScarce(state)).toBe(true);
    expect(persist).toHaveBeenCalledTimes(1);
  });

  test('a browser that refuses to answer is no fault', async () => {
    const refuse = () => Promise.reject(new TypeError('opaque'));
    vi.stubGlobal('navigator', { storage: { persisted: refuse, estimate: refuse } });
    expect(await storageState()).toEqual({});
  });
});
