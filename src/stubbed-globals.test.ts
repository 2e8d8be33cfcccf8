import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/**
 * The tests share one world: what one file leaves in the place of a global (half a `document`) is what the next file's
 * libraries find when they load.
 */
const stubs = /\bvi\.stubGlobal\(|\bstubFrames\(/;
const takenAway =
  /after(?:Each|All)\((?:[^;]|;(?!\n\}\);))*?vi\.unstubAllGlobals|useBrowserDatabase\(\)/;

test('a file of tests that puts something in the place of a global takes it away after each test', () => {
  const tests = ['src', 'geodata', 'scripts'].flatMap((folder) =>
    readdirSync(new URL(`../${folder}/`, import.meta.url), { recursive: true })
      .map((name) => `${folder}/${String(name).replaceAll('\\', '/')}`)
      .filter((name) => name.endsWith('.test.ts') && !name.endsWith('stubbed-globals.test.ts')),
  );
  const stubbing = tests
    .map((name) => ({ name, text: readFileSync(new URL(`../${name}`, import.meta.url), 'utf8') }))
    .filter(({ text }) => stubs.test(text));
  expect(stubbing.length).toBeGreaterThan(9);
  expect(stubbing.filter(({ text }) => !takenAway.test(text)).map(({ name }) => name)).toEqual([]);
});
