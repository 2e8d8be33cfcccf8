import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

/** The words of docs/glossary.md are those of the code. */

const source = fileURLToPath(new URL('.', import.meta.url));
const document = readFileSync(join(source, '../docs/glossary.md'), 'utf8');

/** The cells of every row below the heads of the tables. */
const rows = document
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\|(?: -+ \|)+$|in the code +\|/.test(line))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

test('every identifier of the glossary stands in the code', () => {
  const code = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
    .map((path) => readFileSync(join(source, path), 'utf8'));
  const words = new Set(code.flatMap((text) => text.match(/[A-Za-z_]\w*/g) ?? []));
  const named = rows.flatMap((cells) =>
    [...(cells.at(-2) ?? '').matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
  );
  expect(named.length).toBeGreaterThan(70);
  expect(named.filter((name) => !words.has(name))).toEqual([]);
});

test('every word has one row, an identifier and one sentence', () => {
  expect(rows.filter((cells) => cells.includes('') || !/`\w+`/.test(cells.at(-2) ?? ''))).toEqual(
    [],
  );
  expect(rows.filter((cells) => !/^[^.]+\.$/.test(cells.at(-1) ?? ''))).toEqual([]);
  const words = rows.map(([word]) => word);
  expect(words.filter((word, place) => words.indexOf(word) < place)).toEqual([]);
});
