import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

/** A newcomer finds every folder and room in docs/architecture.md. */

const source = fileURLToPath(new URL('.', import.meta.url));

function foldersOf(path: string): string[] {
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}

/** Names in code type of a cell. */
function namesIn(cell: string | undefined): string[] {
  return [...(cell ?? '').matchAll(/`([\w-]+)`/g)].map(([, name = '']) => name);
}

const document = readFileSync(join(source, '../docs/architecture.md'), 'utf8');

test('the table of the architecture has every folder of src with its rooms', () => {
  const part = /## Import rule\n(.*?)\n## /s.exec(document)?.[1] ?? '';
  const rows = part.split('\n').flatMap((line) => {
    const [, , folder, rooms] = line.split('|');
    const [name] = namesIn(folder);
    return name === undefined ? [] : [[name, namesIn(rooms).toSorted()] as const];
  });
  const there = foldersOf(source).map(
    (folder) => [folder, foldersOf(join(source, folder)).toSorted()] as const,
  );
  const byName = (one: readonly [string, unknown], other: readonly [string, unknown]): number =>
    one[0] < other[0] ? -1 : 1;
  expect(rows.toSorted(byName)).toEqual(there.toSorted(byName));
});

test('every library of the page is named in the README with a reason', () => {
  const readme = readFileSync(join(source, '../README.md'), 'utf8');
  const { dependencies } = JSON.parse(readFileSync(join(source, '../package.json'), 'utf8')) as {
    dependencies: Readonly<Record<string, string>>;
  };
  const reasons = readme.split('\n').filter((line) => /^- .+: .+/.test(line));
  const named = new Set(
    reasons.flatMap((line) => line.slice(2).split(': ')[0]?.split(/,? /) ?? []),
  );
  expect(Object.keys(dependencies).filter((name) => !named.has(name))).toEqual([]);
});
