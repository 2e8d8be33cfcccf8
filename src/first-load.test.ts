import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const source = fileURLToPath(new URL('.', import.meta.url));

/** Imports that a program is linked with; types leave nothing behind, and `import()` fetches later. */
const linked = /^(?:import|export)\s+(?!type\b)(?:[^'";]*?\sfrom\s+)?'(\.[^']+)';/gm;

/** A list of types alone. */
const typesOnly = /^(?:import|export)\s+\{(?:\s*type\s+[^,}]+,?)+\s*\}\s+from/;

/** All files that are fetched with these: what they are linked with, and so on. */
function linkedFrom(...entries: readonly string[]): ReadonlySet<string> {
  const files = new Set(entries.map((entry) => join(source, entry)));
  for (const file of files) {
    for (const [whole, path = ''] of readFileSync(file, 'utf8').matchAll(linked)) {
      if (path.endsWith('.ts') && !typesOnly.test(whole)) files.add(join(dirname(file), path));
    }
  }
  return new Set([...files].map((file) => file.slice(source.length)));
}

/** What the page begins with: the program, and the shell that it asks for at once. */
const first = linkedFrom('main.ts', 'ui/shell/atlas-shell.ts');

test('the page begins with the shell and the commands, and follows what they are linked with', () => {
  expect(first.size).toBeGreaterThan(300);
  for (const file of ['state/commands/reviewing.ts', 'ui/map/map-pane.ts', 'map/view/atlas-map.ts'])
    expect(first).toContain(file);
});

test('of the review nothing is fetched before it is opened: no desk, no record, no logs, no hashes', () => {
  const ofReview =
    /^(?:ui\/(?:desk|card|review|keeping)|state\/record|review\/(?:entry|log|standing|agreement|output))\//;
  expect([...first].filter((file) => ofReview.test(file))).toEqual([]);
});
