import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { contentHash, moduleFiles } from './content-hash.ts';
import { keepFolder } from './kept-result.ts';

const room = mkdtempSync(join(tmpdir(), 'kept-'));
afterEach(() => rmSync(join(room, 'set'), { recursive: true, force: true }));

let made = 0;
const kept = (hash: string) => ({
  folder: join(room, 'set'),
  draft: join(room, 'draft'),
  hash,
  files: ['figures.txt'],
  make: async (folder: string) => {
    made += 1;
    writeFileSync(join(folder, 'figures.txt'), `made from ${hash}`);
  },
});

test('a folder is made once, again when its inputs change or a file of it is cut short, and never by halves', async () => {
  made = 0;
  expect(await keepFolder(kept('one'))).toBe(true);
  expect(await keepFolder(kept('one'))).toBe(false);
  expect(await keepFolder(kept('two'))).toBe(true);
  expect(readFileSync(join(room, 'set/figures.txt'), 'utf8')).toBe('made from two');
  writeFileSync(join(room, 'set/figures.txt'), 'cut');
  expect(await keepFolder(kept('two'))).toBe(true);
  expect(made).toBe(3);
  const fails = { ...kept('three'), make: () => Promise.reject(new Error('disk full')) };
  await expect(keepFolder(fails)).rejects.toThrow('disk full');
  expect(readFileSync(join(room, 'set/figures.txt'), 'utf8')).toBe('made from two');
});

test('the hash follows names and bytes, and the modules of an entry are found through 2 imports', () => {
  writeFileSync(join(room, 'a.ts'), "import { b } from './b.ts';\n");
  writeFileSync(join(room, 'b.ts'), "export * from './c.ts';\nexport const b = 1;\n");
  writeFileSync(join(room, 'c.ts'), 'export const c = 1;\n');
  writeFileSync(join(room, 'd.ts'), 'export const d = 1;\n');
  const files = moduleFiles(join(room, 'a.ts'));
  expect(files.map((file) => file.slice(room.length + 1))).toEqual(['a.ts', 'b.ts', 'c.ts']);
  const before = contentHash(room, files);
  expect(before).toMatch(/^[0-9a-f]{16}$/);
  writeFileSync(join(room, 'd.ts'), 'export const d = 2;\n');
  expect(contentHash(room, files)).toBe(before);
  writeFileSync(join(room, 'c.ts'), 'export const c = 2;\n');
  expect(contentHash(room, files)).not.toBe(before);
  expect(existsSync(join(room, 'a.ts'))).toBe(true);
});
