import { describe, expect, test } from 'vitest';
import { canShareFolder, chooseFolder, mayUse } from './folder-handle.ts';
import { Folder } from './made-folder.fixture.ts';
import { ownFileName, SharedFolder } from './shared-folder.ts';

const device = 'a'.repeat(32);

async function namesOf(folder: SharedFolder): Promise<string[]> {
  const changed = await folder.changed();
  if (!changed.ok) throw new Error(changed.reason);
  folder.taken(changed.value);
  return changed.value.map(({ name }) => name);
}

const bytesOf = (text: string) => new TextEncoder().encode(text);

test('the own file is named after person and device, in letters that every disk takes', () => {
  const name = ownFileName('Jörg Weber/BBSR', device);
  expect(name).toMatch(new RegExp(`^pruefung-jorg-weber-bbsr-[0-9a-f]{8}-${device}\\.jsonl$`));
  const alike = ['A B', 'A-B', 'a b', 'Ä B', 'CON', '..', 'Ωμέγα', 'x'.repeat(200)];
  const names = alike.map((author) => ownFileName(author, device).toLowerCase());
  expect(new Set(names).size).toBe(alike.length);
  for (const one of names) expect(one).toMatch(/^[a-z0-9-]{1,110}\.jsonl$/);
});

test('all logs in the folder are read, and again only those that have changed', async () => {
  const handle = new Folder();
  handle.put('weber.jsonl', 'a');
  handle.put('arnold.jsonl', 'b');
  handle.put('notizen.docx', 'c');
  const folder = new SharedFolder(handle);
  expect(await namesOf(folder)).toEqual(['arnold.jsonl', 'weber.jsonl']);
  expect(await namesOf(folder)).toEqual([]);
  handle.put('weber.jsonl', 'aa');
  expect(await namesOf(folder)).toEqual(['weber.jsonl']);
});

test('a file that could not be taken in is offered again', async () => {
  const handle = new Folder();
  handle.put('weber.jsonl', 'a');
  const folder = new SharedFolder(handle);
  expect((await folder.changed()).ok && (await folder.changed())).toMatchObject({
    value: [{ name: 'weber.jsonl' }],
  });
});

test('only the own file is written, whole, and is not read back as news', async () => {
  const handle = new Folder();
  handle.put('arnold.jsonl', 'b');
  const folder = new SharedFolder(handle);
  await namesOf(folder);
  expect(await folder.write('weber.jsonl', bytesOf('eins\nzwei\n'))).toEqual({ ok: true });
  expect(await handle.files.get('weber.jsonl')?.text()).toBe('eins\nzwei\n');
  expect(await handle.files.get('arnold.jsonl')?.text()).toBe('b');
  expect(await namesOf(folder)).toEqual([]);
});

describe('what is not written leaves the file before it, and says why', () => {
  test.each([
    ['NotAllowedError', 'permission'],
    ['NotFoundError', 'gone'],
    ['QuotaExceededError', 'failed'],
  ])('%s: %s', async (name, reason) => {
    const handle = new Folder();
    handle.put('weber.jsonl', 'eins\n');
    handle.fails = name;
    const folder = new SharedFolder(handle);
    expect(await folder.write('weber.jsonl', bytesOf('zwei\n'))).toMatchObject({ reason });
    expect(await handle.files.get('weber.jsonl')?.text()).toBe('eins\n');
  });
});

test('a browser without folders says so, and a person may choose none', async () => {
  expect(canShareFolder({})).toBe(false);
  expect(await chooseFolder({})).toBeUndefined();
  const refuse = () => Promise.reject(new DOMException('', 'AbortError'));
  expect(canShareFolder({ showDirectoryPicker: refuse })).toBe(true);
  expect(await chooseFolder({ showDirectoryPicker: refuse })).toBeUndefined();
});

test('a remembered folder is asked for again only in answer to a click', async () => {
  const asked: string[] = [];
  const handle = Object.assign(new Folder(), {
    queryPermission: () => Promise.resolve('prompt' as const),
    requestPermission: () => {
      asked.push('person');
      return Promise.resolve('granted' as const);
    },
  });
  expect(await mayUse(handle, false)).toBe(false);
  expect(asked).toEqual([]);
  expect(await mayUse(handle, true)).toBe(true);
  expect(asked).toEqual(['person']);
});
