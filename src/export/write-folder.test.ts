import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeFolder } from './write-folder.ts';

const files = new Map([
  ['a.csv', 'one'],
  ['b.csv', 'two'],
]);
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'write-folder-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('a missing folder is made, with the folders above it, and nothing else is left in it', () => {
  const out = join(folder, 'deep', 'er');
  writeFolder(out, files);
  expect(readdirSync(out)).toEqual(['a.csv', 'b.csv']);
  expect(readFileSync(join(out, 'b.csv'), 'utf8')).toBe('two');
});

test('files of these names are replaced, others stay', () => {
  writeFileSync(join(folder, 'a.csv'), 'old');
  writeFileSync(join(folder, 'mine.txt'), 'mine');
  writeFolder(folder, files);
  expect(readdirSync(folder)).toEqual(['a.csv', 'b.csv', 'mine.txt']);
  expect(readFileSync(join(folder, 'a.csv'), 'utf8')).toBe('one');
});

test('where one file cannot take its place, none is written', () => {
  mkdirSync(join(folder, 'b.csv'));
  writeFileSync(join(folder, 'a.csv'), 'old');
  expect(() => writeFolder(folder, files)).toThrow('b.csv');
  expect(readdirSync(folder)).toEqual(['a.csv', 'b.csv']);
  expect(readFileSync(join(folder, 'a.csv'), 'utf8')).toBe('old');
});

test('a folder that was made for nothing is taken away again', () => {
  const out = join(folder, 'new', 'out');
  expect(() => writeFolder(out, new Map([['missing/a.csv', '']]))).toThrow('ENOENT');
  expect(existsSync(join(folder, 'new'))).toBe(false);
});
