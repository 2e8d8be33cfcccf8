import { IDBFactory } from 'fake-indexeddb';
import { afterEach, expect, test, vi } from 'vitest';
import type { Entry } from '../../review/entry/entry.ts';
import { draftOf } from '../../review/entry/made-entry.fixture.ts';
import { useBrowserDatabase } from '../../state/record/browser-database.fixture.ts';
import { Folder } from '../../state/record/made-folder.fixture.ts';
import { ReviewRecord } from '../../state/record/review-record.ts';
import { readLogs, type LogSource } from '../../worker/read-logs.ts';
import { Keeping } from './keeping.ts';

const ends: (() => void)[] = [];

/** The worker's functions run here. */
const commands = {
  readLogs: (sources: readonly LogSource[], project: string) =>
    readLogs(sources, project, () => undefined),
};

async function openKeeping(): Promise<Keeping> {
  const keeping = new Keeping('kleinstadt', commands);
  ends.push(() => keeping.close());
  await keeping.open();
  return keeping;
}

async function decide(author: string, neighbourhood: string): Promise<void> {
  const record = new ReviewRecord();
  const stored = await record.entries.add(author, draftOf({ neighbourhood }));
  record.close();
  if (!stored.ok) throw new Error(stored.fault.kind);
}

async function neighbourhoods(): Promise<string[]> {
  const record = new ReviewRecord();
  const read = await record.entries.read('kleinstadt');
  record.close();
  const lines = read.ok ? read.value.lines : [];
  return lines.map((line) => (JSON.parse(line) as { neighbourhood: string }).neighbourhood);
}

const fileOf = (text: string | undefined, name: string): File => new File([text ?? ''], name);

useBrowserDatabase();

afterEach(() => {
  for (const end of ends.splice(0)) end();
});

test('an export ends the reminder; what comes after it is counted anew', async () => {
  await decide('Weber', '0102');
  const keeping = await openKeeping();
  expect(keeping.store.live.unexported?.count).toBe(1);
  expect(await keeping.exportLog()).toContain('"neighbourhood":"0102"');
  expect(keeping.store.live.unexported).toMatchObject({ count: 0 });
  await decide('Weber', '0200');
  await vi.waitFor(() => expect(keeping.store.live.unexported?.count).toBe(1));
});

test('a backup that is taken in on an empty browser gives the same log; a second time nothing is new', async () => {
  await decide('Weber', '0102');
  const first = await openKeeping();
  const [backup, log] = [await first.exportBackup(), await first.exportLog()];
  vi.stubGlobal('indexedDB', new IDBFactory());
  const keeping = await openKeeping();
  await keeping.take([fileOf(backup, 'sicherung.jsonl')]);
  expect(keeping.store.live.said).toMatchObject({ of: 'taken', merged: { added: 1, known: 0 } });
  expect(await keeping.exportLog()).toBe(log);
  await keeping.take([fileOf(log, 'pruefung.jsonl')]);
  expect(keeping.store.live.said).toMatchObject({ of: 'taken', merged: { added: 0, known: 1 } });
});

test('a record that is cleared is noticed by itself, and what the page still knows is put back', async () => {
  await decide('Weber', '0102');
  const keeping = await openKeeping();
  const log = await keeping.exportLog();
  indexedDB.deleteDatabase('quartieratlas-record');
  const cleared = { of: 'fault', fault: { kind: 'cleared' } };
  await vi.waitFor(() => expect(keeping.store.live.said).toEqual(cleared));
  expect(await neighbourhoods()).toEqual([]);
  await keeping.putBack([JSON.parse(log?.split('\n')[1] ?? '') as Entry]);
  expect(keeping.store.live.said).toEqual({ of: 'put-back', number: 1 });
  expect(await keeping.exportLog()).toBe(log);
});

test('one damaged file of two, and nothing is taken in', async () => {
  await decide('Weber', '0102');
  const log = await (await openKeeping()).exportLog();
  vi.stubGlobal('indexedDB', new IDBFactory());
  const keeping = await openKeeping();
  await keeping.take([fileOf(log, 'a.jsonl'), fileOf(log?.slice(0, -9), 'b.jsonl')]);
  const { said, busy } = keeping.store.live;
  expect(said).toMatchObject({ of: 'refused', diagnostics: [{ file: 'b.jsonl', line: 2 }] });
  expect(busy).toBeUndefined();
  expect(await neighbourhoods()).toEqual([]);
});

test('two people and a folder: each writes one file, both have all entries, a damaged file keeps no other', async () => {
  const folder = new Folder();
  vi.stubGlobal('showDirectoryPicker', () => Promise.resolve(folder));
  await decide('Weber', '0102');
  const weber = await openKeeping();
  expect(weber.store.live.folder).toEqual({ is: 'none' });
  await weber.chooseFolder();
  expect([...folder.files.keys()]).toEqual([expect.stringMatching(/^pruefung-weber-/)]);
  await decide('Weber', '0200');
  await vi.waitFor(async () => {
    const [file] = folder.files.values();
    expect(((await file?.text()) ?? '').split('\n')).toHaveLength(4);
  });
  weber.close();

  // Another machine.
  vi.stubGlobal('indexedDB', new IDBFactory());
  folder.put('alt.jsonl', '{"quartieratlas":"review-log"');
  await decide('Arnold', '0300');
  const arnold = await openKeeping();
  await arnold.chooseFolder();
  expect((await neighbourhoods()).toSorted()).toEqual(['0102', '0200', '0300']);
  expect(arnold.store.live.folder).toMatchObject({ is: 'open', others: 2 });
  expect(arnold.store.live.said).toMatchObject({ of: 'refused' });
  const names = [...folder.files.keys()].toSorted();
  expect(names.map((name) => name.split('-')[1] ?? name)).toEqual(['alt.jsonl', 'arnold', 'weber']);
  const own = await folder.files.get(names[1] ?? '')?.text();
  expect(own).not.toContain('Weber');
});
