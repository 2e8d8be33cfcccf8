import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

/** A folder imports itself and the folders on lines above its own. */
const lines = [
  ['areas'],
  ['ingest', 'analysis', 'i18n'],
  ['cartography', 'export', 'project', 'tiles'],
  ['opening'],
  ['studies'],
  ['worker'],
  ['state', 'cli'],
  ['map', 'charts'],
  ['ui'],
];
/**
 * The command line stands beside `state`: it imports what runs without a page. main.ts imports everything.
 */
const topFiles: Readonly<Record<string, number>> = { 'main.ts': lines.length };
const source = fileURLToPath(new URL('.', import.meta.url));

function lineOf(path: string): number {
  const [folder = ''] = path.split('/');
  if (path.includes('/')) return lines.findIndex((line) => line.includes(folder));
  return topFiles[path.replace('.test.ts', '.ts')] ?? 0;
}

/** A folder within a folder is part of it. */
function folderOf(path: string): string {
  return path.includes('/') ? (path.split('/')[0] ?? '') : '';
}

function importsOf(path: string): string[] {
  const text = readFileSync(join(source, path), 'utf8');
  const found = text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g);
  return [...found].map(([, target = '']) => posix.join(posix.dirname(path), target));
}

function breaks(path: string, target: string): boolean {
  if (target.startsWith('..') || target.includes('?')) return false;
  if (folderOf(path) === folderOf(target) && path.includes('/')) return false;
  if (!target.includes('/') && !path.includes('/')) return false;
  if (path.endsWith('.test.ts') && !target.includes('/')) return false;
  return !(lineOf(target) < lineOf(path));
}

test('a folder of src imports itself and the folders on lines above its own, and nothing else', () => {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts'));
  const wrong = files.flatMap((path) =>
    importsOf(path)
      .filter((target) => breaks(path, target))
      .map((target) => `${path} imports ${target}`),
  );
  expect(files.length).toBeGreaterThan(100);
  expect(wrong).toEqual([]);
});

test('every folder of src has its line in the rule', () => {
  const folders = readdirSync(source, { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  expect(folders.map(({ name }) => name).filter((name) => lineOf(`${name}/x.ts`) < 0)).toEqual([]);
});
