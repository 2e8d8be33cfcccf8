import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const source = fileURLToPath(new URL('../..', import.meta.url));

/** Files of the page that import one of state/store, without tests. */
function importersOf(file: string): string[] {
  return readdirSync(source, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
    .filter((path) => readFileSync(join(source, path), 'utf8').includes(`/store/${file}'`));
}

test('only commands import the writer of the store: map, charts and elements cannot name it', () => {
  const importers = importersOf('atlas-store.ts');
  expect(importers).toContain('state/commands/commands.ts');
  expect(importers.filter((path) => !path.startsWith('state/commands/'))).toEqual([]);
});

/** Parts of the page with a small store of their own, of what the atlas does not know. */
const ownStores = ['ui/desk/desk-ground.ts', 'ui/keeping/keeping.ts'];

test('no store of the atlas is created anywhere else: outside its room only the two snapshots are known by their type', () => {
  const importers = importersOf('store.ts').sort();
  expect(importers).toEqual([
    'state/controllers/pane-turns.ts',
    'state/controllers/select-controller.ts',
    ...ownStores,
  ]);
  for (const path of importers.filter((one) => !ownStores.includes(one))) {
    expect(readFileSync(join(source, path), 'utf8')).toContain(
      "import type { Snapshots } from '../store/store.ts';",
    );
  }
});
