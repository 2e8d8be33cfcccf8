import { expect, test } from 'vitest';
import type { Atlas } from '../../opening/atlas.ts';
import { quarters, quartersResult, quartersRule } from '../four-quarters.fixture.ts';
import { createAtlasStore } from '../store/atlas-store.ts';
import type { History } from '../url/url-writer.ts';
import { settingsFromQuery } from '../url/url.ts';
import { changing, choosing } from './choosing.ts';
import type { CommandBasis } from './command-basis.ts';

const atlas = { dataset: quarters, rule: quartersRule } as unknown as Atlas;

/** Commands whose address is a list of the areas that were written into it. */
function page() {
  const { store, write } = createAtlasStore(settingsFromQuery('', 'de'));
  write({ atlas, load: 1, result: quartersResult() });
  const written: [area: string | undefined, history: History][] = [];
  const url = {
    write: ({ area }: { area?: string }, history: History) => written.push([area, history]),
  };
  const questions = { follow: () => undefined };
  const basis = { store, write, url, questions } as unknown as CommandBasis;
  return { store, written, commands: choosing(basis, changing(basis)) };
}

test('a click hands over the place of an area; the address keeps its key', () => {
  const { store, written, commands } = page();
  commands.choose(2);
  expect(store.live.settings.area).toBe('0104');
  expect(written).toEqual([['0104', 'push']]);
});

test('choosing the same area again is no step in the history', () => {
  const { written, commands } = page();
  commands.choose(2);
  commands.choose(2);
  commands.choose(undefined);
  commands.choose(undefined);
  expect(written).toEqual([
    ['0104', 'push'],
    [undefined, 'push'],
  ]);
});

test('a step goes to a marked quarter and says which one', () => {
  const { store, commands } = page();
  // Am Güterbahnhof alone has a share of at least 30 and a base of at least 5.
  expect(commands.step(1)).toBe(1);
  expect(store.live.settings.area).toBe('0101');
});

test('an option that is taken back stands nowhere any more', () => {
  const { store, commands } = page();
  commands.setOptions({ x: 'share', y: 'base' });
  commands.setOptions({ x: undefined }, 'replace');
  expect(store.live.settings.options).toEqual({ y: 'base' });
});
