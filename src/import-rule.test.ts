import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

/**
 * A folder imports itself and the folders on lines above its own; inside a folder its rooms stand in the order of its line.
 * Files directly in a folder with rooms come after its rooms. Fixtures of tests may stand anywhere in their folder.
 */
const lines: readonly Readonly<Record<string, readonly string[]>>[] = [
  { areas: ['diagnostics'] },
  {
    ingest: [
      'result',
      'text',
      'cells',
      'keys',
      'instructions',
      'crs',
      'geometry',
      'join',
      'table',
      'formats',
      'parquet',
      'workbook',
      'privacy',
      'dataset',
      'points',
      'understand',
    ],
    analysis: [
      'question',
      'values/fast',
      'values',
      'classes/fast',
      'classes',
      'rule',
      'index',
      'pairs',
      'space',
      'time',
      'municipalities',
      'neighbourhoods',
      'segregation',
    ],
    i18n: [
      'numbers',
      'parts',
      'de/diagnostics',
      'de',
      'de/review',
      'en/diagnostics',
      'en',
      'en/review',
    ],
  },
  {
    cartography: ['colours', 'paintings', 'geometry', 'layers'],
    export: [],
    project: ['file', 'draft', 'opened', 'questions'],
    tiles: [],
  },
  { opening: ['fetching'], review: ['entry', 'log', 'standing', 'agreement', 'queue', 'output'] },
  { studies: [] },
  { worker: ['drafting'] },
  {
    state: ['url', 'kept', 'record', 'store', 'shown', 'table', 'commands', 'controllers'],
    cli: [],
  },
  { map: ['core', 'tiles', 'whole', 'view'], charts: [] },
  {
    ui: [
      'parts',
      'grid',
      'rule',
      'methods',
      'legend',
      'neighbourhoods',
      'studies',
      'area',
      'print',
      'map',
      'table',
      'draft',
      'import',
      'report',
      'frame',
      'keeping',
      'desk',
      'card',
      'sheets',
      'outcome',
      'review',
      'shell',
    ],
  },
];

/** Files of a room, tests not counted: more of them nobody overlooks. */
const largestRoom = 30;

/** Outside src only what is no code: style sheets, and catalogues of indicators. */
const outside = /^\.\.\/(?:styles\/[a-z-]+\.css|geodata\/catalogues\/[a-z-]+\.json)$/;

const source = fileURLToPath(new URL('.', import.meta.url));
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'));

function folderOf(path: string): string {
  return path.includes('/') ? (path.split('/')[0] ?? '') : '';
}

/** '' for a file directly in its folder. */
function roomOf(path: string): string {
  return path.split('/').slice(1, -1).join('/');
}

function lineOf(folder: string): number {
  return lines.findIndex((line) => folder in line);
}

/** The place of a file's room in the line of its folder; files without a room come last. */
function placeOf(path: string): number {
  const rooms = lines[lineOf(folderOf(path))]?.[folderOf(path)] ?? [];
  const room = roomOf(path);
  return room === '' ? rooms.length : rooms.indexOf(room);
}

const isTest = (path: string): boolean => path.endsWith('.test.ts');
const isFixture = (path: string): boolean => path.endsWith('.fixture.ts');

function importsOf(path: string): string[] {
  const text = readFileSync(join(source, path), 'utf8');
  const found = text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^'?]+)/g);
  return [...found].map(([, target = '']) => posix.join(posix.dirname(path), target));
}

/** main.ts imports everything; nothing imports it. */
function breaks(path: string, target: string): boolean {
  if (target.startsWith('..')) return !isTest(path) && !outside.test(target);
  const [from, to] = [folderOf(path), folderOf(target)];
  if (from === '') return false;
  if (to === '') return !(isTest(path) || isFixture(path)) || !isFixture(target);
  if (from !== to) return !(lineOf(to) < lineOf(from));
  if (isTest(path) || isFixture(path)) return false;
  return isFixture(target) || placeOf(target) > placeOf(path);
}

test('a folder imports itself and the lines above; inside a folder its rooms stand in the order of its line', () => {
  const wrong = files.flatMap((path) =>
    importsOf(path)
      .filter((target) => breaks(path, target))
      .map((target) => `${path} imports ${target}`),
  );
  expect(files.length).toBeGreaterThan(500);
  expect(wrong).toEqual([]);
});

test('every folder of src and every room in it has its place in the rule', () => {
  const inFolders = files.filter((path) => folderOf(path) !== '');
  expect(inFolders.filter((path) => lineOf(folderOf(path)) < 0 || placeOf(path) < 0)).toEqual([]);
  const named = lines.flatMap((line) =>
    Object.entries(line).flatMap(([folder, rooms]) => rooms.map((room) => `${folder}/${room}/`)),
  );
  const isEmpty = (room: string): boolean => !files.some((path) => path.startsWith(room));
  expect(named.filter(isEmpty)).toEqual([]);
});

test('no room has more than 30 files, tests not counted', () => {
  const sizes = new Map<string, number>();
  for (const path of files.filter((one) => !isTest(one))) {
    const room = posix.dirname(path);
    sizes.set(room, (sizes.get(room) ?? 0) + 1);
  }
  expect([...sizes].filter(([, size]) => size > largestRoom)).toEqual([]);
});

test('no file imports itself by way of others, types counted', () => {
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (path: string, way: readonly string[]): void => {
    const at = way.indexOf(path);
    if (at >= 0) circles.push([...way.slice(at), path].join(' → '));
    if (at >= 0 || done.has(path)) return;
    for (const target of importsOf(path)) {
      if (target.endsWith('.ts') && !target.startsWith('..')) visit(target, [...way, path]);
    }
    done.add(path);
  };
  for (const path of files) visit(path, []);
  expect(circles).toEqual([]);
});

test('every file that is imported by its path is there, style sheets and workers too', () => {
  const missing = files.flatMap((path) =>
    importsOf(path)
      .filter((target) => !existsSync(join(source, target)))
      .map((target) => `${path} imports ${target}`),
  );
  expect(missing).toEqual([]);
});
