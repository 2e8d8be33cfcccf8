import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { build, type Plugin } from 'vite';
import { workerRunsOnce } from './worker-runs-once.ts';

const root = mkdtempSync(join(tmpdir(), 'worker-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** A worker whose later part shares a module with its beginning. */
const sources = {
  'index.html': '<script type="module" src="page.js"></script>',
  'page.js': `new Worker(new URL('./begin.js', import.meta.url), { type: 'module' });`,
  'begin.js': `import { shared } from './shared.js';
    self.onmessage = async () => self.postMessage([shared, (await import('./later.js')).later]);`,
  'later.js': `import { shared } from './shared.js'; export const later = shared + 1;`,
  'shared.js': 'export const shared = Math.random();',
};

/** The built files by the beginning of their names. */
async function built(plugins: Plugin[]): Promise<Map<string, string>> {
  for (const [name, text] of Object.entries(sources)) writeFileSync(join(root, name), text);
  const worker = { format: 'es' as const, plugins: () => plugins };
  const options = { root, configFile: false as const, logLevel: 'silent' as const, worker };
  const result = await build({ ...options, build: { write: false } });
  const files = 'output' in result ? result.output : [];
  return new Map(
    files.map((file) => {
      const text = file.type === 'chunk' ? file.code : String(file.source);
      return [/(\w+)(?:-[^/]*)?\.\w+$/.exec(file.fileName)?.[1] ?? '', text];
    }),
  );
}

test('no part that a worker fetches later imports the file that it begins with', async () => {
  const files = await built([workerRunsOnce()]);
  expect([...files.keys()].sort()).toEqual(['begin', 'index', 'later', 'shared']);
  expect(files.get('later')).toContain('shared');
  expect([...files.values()].filter((text) => /from[^;]*begin/.test(text))).toEqual([]);
});

test('a build in which one does ends with its name', async () => {
  const { generateBundle } = workerRunsOnce();
  const onlyChecks = { name: 'only-checks', ...(generateBundle && { generateBundle }) };
  await expect(built([onlyChecks])).rejects.toThrow(/later-\S+ imports \S*begin-\S+, which begins/);
});
