import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { programVersion } from './program-version.ts';

test('entries state the version of package.json', () => {
  const text = readFileSync(new URL('../../../package.json', import.meta.url), 'utf8');
  expect(programVersion).toBe((JSON.parse(text) as { version: string }).version);
});
