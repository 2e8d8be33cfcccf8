import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** What every browser needs to find in the markup to tell screen readers the same. */

const source = new URL('.', import.meta.url);
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
  .map((path) => ({ path, text: readFileSync(new URL(path, source), 'utf8') }));

/** Pieces of the markup that a pattern finds and that lack a word. */
function lacking(piece: RegExp, word: RegExp): string[] {
  return files.flatMap(({ path, text }) =>
    [...text.matchAll(piece)]
      .filter(([found]) => !word.test(found))
      .map(([found]) => `${path}: ${found.replace(/\s+/g, ' ').slice(0, 80)}`),
  );
}

test('every list says that it is one: WebKit takes a list without marks for a mere group', () => {
  expect(lacking(/<(?:ul|ol)\b[^>]*/g, /\brole="/)).toEqual([]);
});

test('a field inside its label names itself: WebKit takes what is chosen or typed for a part of the label', () => {
  const field = /<label\b(?:(?!<\/label).)*?<(?:select|input)\b(?:(?!<\/label).)*/gs;
  expect(lacking(field, /type="(?:checkbox|radio)"|aria-label=/)).toEqual([]);
});

test('heads and feet of parts are no landmarks: Firefox and WebKit take one in a shadow root for the page’s own', () => {
  const owners = ['ui/shell/atlas-header.ts', 'ui/shell/page-foot.ts'];
  const found = files.filter(({ text }) => /<(?:header|footer)\b/.test(text));
  expect(found.map(({ path }) => path).sort()).toEqual(owners);
});
