import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test, vi } from 'vitest';
import { absenceOf, part } from './program-part.ts';

const source = fileURLToPath(new URL('..', import.meta.url));
const gone = new TypeError('Failed to fetch dynamically imported module');

afterEach(() => vi.unstubAllGlobals());

const failing = (): Promise<unknown> =>
  part('kml', Promise.reject(gone)).catch((reason: unknown) => reason);

test('a part that is there is handed on; one that does not come is known by what it is for', async () => {
  expect(await part('kml', Promise.resolve(7))).toBe(7);
  const absent = { part: 'kml', isOffline: false, message: gone.message };
  const error = await failing();
  expect(absenceOf(error)).toEqual(absent);
  expect(absenceOf(`Uncaught ${String(error)}`)).toEqual(absent);
  expect(absenceOf(new TypeError('x is not a function'))).toBeUndefined();
  expect(absenceOf('MissingPart')).toEqual({ part: undefined, isOffline: false, message: '' });
});

test('where the server does not answer at all, it is the connection that is missing', async () => {
  vi.stubGlobal('location', { href: 'https://atlas.example/assets/worker.js' });
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  expect(absenceOf(await failing())).toMatchObject({ part: 'kml', isOffline: true });
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 404 })));
  expect(absenceOf(await failing())).toMatchObject({ part: 'kml', isOffline: false });
});

/** Lines of the program, without comments, that match. */
function linesWith(pattern: RegExp): string[] {
  return readdirSync(source, { recursive: true, encoding: 'utf8' })
    .sort()
    .filter((name) => name.endsWith('.ts') && !/\.(?:test|fixture)\.ts$/.test(name))
    .flatMap((name) =>
      readFileSync(join(source, name), 'utf8')
        // On one line, however it is broken up.
        .replaceAll(/\(\s*\n\s*/g, '(')
        .replaceAll(/,\s*\n\s*(?=import\()/g, ', ')
        .split('\n')
        .filter((line) => pattern.test(line) && !/^\s*(?:\*|\/\/|\/\*\*)/.test(line))
        .map((line) => `${name.replaceAll('\\', '/')}: ${line.trim()}`),
    );
}

test('every part that is fetched later is fetched by its name, so that its absence has words', () => {
  expect(linesWith(/\bimport\(/).length).toBeGreaterThan(8);
  expect(linesWith(/(?<!part\('[a-z]+', )(?<!typeof )(?<!: )\bimport\(/)).toEqual([]);
});

test('workers are started at two places, each of which waits for a sign of life', () => {
  expect(linesWith(/\bnew (?:Shared)?Worker\(|importScripts|\?worker|serviceWorker/)).toEqual([
    "map/core/create-map.ts: import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';",
    "worker/worker-line.ts: return new Worker(new URL('./atlas-worker.ts', import.meta.url), { type: 'module' });",
  ]);
});
