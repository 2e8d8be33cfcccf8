import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/**
 * A call takes only so many arguments, some 60,000 in a worker: a list that grows with a file must not be spread into one.
 * `max`, `min` and `extent` of d3-array take whole lists, and a loop pushes them.
 */
const spread =
  /(?:Math\.(?:max|min|hypot)|\.(?:push|unshift|splice|fromCharCode|fromCodePoint))\((?:[^()[\]{}`'"]*,\s*)?\.\.\./g;

/** Lists that are short whatever the files are. */
const short: Readonly<Record<string, string>> = {
  'src/analysis/classes/classify.ts': 'the edges of at most nine classes',
  'src/analysis/classes/class-sizes.ts': 'the shares of at most nine classes',
  'src/ingest/text/file-head.ts': 'the first few thousand bytes',
  'src/ingest/text/single-byte.ts': 'pieces of 8,192 units',
  'src/opening/fetching/tile-archive.ts': 'seven bytes',
  'geodata/musterland/land-lookup.ts': 'the two ends of a line',
  'geodata/musterland/rank-size.ts': 'one place, and sixteen Länder',
  'geodata/musterstadt/polygons.ts': 'the corners of one line',
};

function sources(folder: string): string[] {
  return readdirSync(new URL(`../${folder}/`, import.meta.url), { recursive: true })
    .map((name) => `${folder}/${String(name).replaceAll('\\', '/')}`)
    .filter((name) => name.endsWith('.ts') && !/\.(?:test|fixture)\.ts$/.test(name));
}

test('no list that grows with a file is spread into a call', () => {
  const found = [...sources('src'), ...sources('geodata')].filter((name) => {
    const text = readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');
    return text.search(spread) >= 0;
  });
  expect(found.filter((name) => !(name in short))).toEqual([]);
  expect(Object.keys(short).filter((name) => !found.includes(name))).toEqual([]);
});
