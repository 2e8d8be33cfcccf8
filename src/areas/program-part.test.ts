import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { isMissingPart, part } from './program-part.ts';

const source = fileURLToPath(new URL('..', import.meta.url));

test('a part that is there is handed on; one that does not come is known as missing', async () => {
  expect(await part(Promise.resolve(7))).toBe(7);
  const gone = part(Promise.reject(new TypeError('Failed to fetch dynamically imported module')));
  const error = await gone.catch((reason: unknown) => reason);
  expect(isMissingPart(error)).toBe(true);
  expect(isMissingPart('Uncaught MissingPart: Failed to fetch')).toBe(true);
  expect(isMissingPart(new TypeError('x is not a function'))).toBe(false);
});

test('every part that is fetched later is fetched so', () => {
  const names = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && name !== 'main.ts',
  );
  const bare = names.flatMap((name) =>
    readFileSync(join(source, name), 'utf8')
      .split('\n')
      .filter((line) => /(?<!part\()\bimport\('/.test(line) && !line.trimStart().startsWith('*'))
      .map((line) => `${name}: ${line.trim()}`),
  );
  // The page itself has a way of its own to say so.
  expect(bare).toEqual([]);
});
