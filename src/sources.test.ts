import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

/** Whoever doubts a number goes from the comment to the definition: every Source, and every link of a document, opens. */

const root = fileURLToPath(new URL('..', import.meta.url));

function filesIn(folder: string, ending: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith(ending) && !path.includes('node_modules'));
}

const headings = new Map<string, ReadonlySet<string>>();

/** The anchors of a document, as GitHub makes them of its headings. */
function anchorsOf(path: string): ReadonlySet<string> {
  const known = headings.get(path);
  if (known) return known;
  const text = readFileSync(join(root, path), 'utf8').replaceAll(/^```.*?^```/gms, '');
  const anchors = [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => slugOf(heading));
  headings.set(path, new Set(anchors));
  return new Set(anchors);
}

function slugOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(' ', '-');
}

/** Whether a path from the root of the project, with an anchor or without, leads somewhere. */
function opens(target: string): boolean {
  const [path = '', anchor] = target.split('#');
  if (!existsSync(join(root, path))) return false;
  return anchor === undefined || anchorsOf(path).has(anchor);
}

/** Each Source of the comments of a file, up to the end of its comment. */
function sourcesIn(path: string): string[] {
  const text = readFileSync(join(root, path), 'utf8');
  const comments = [...text.matchAll(/\/\*\*?(.*?)\*\/|^\s*\/\/(.*)$/gms)];
  return comments.flatMap(([, block, line]) => {
    const words = (block ?? line ?? '').replaceAll(/^\s*\* ?/gm, ' ');
    return words.split(/\bSource:/).slice(1);
  });
}

/** Where a Source leads: into `docs/`, or to an address. */
function targetsOf(source: string): { readonly docs: string[]; readonly addresses: string[] } {
  const docs = [...source.matchAll(/\bdocs\/[\w./-]+(?:#[\w-]+)?/g)].map(([target]) =>
    target.replace(/\.$/, ''),
  );
  const addresses = [...source.matchAll(/https:\/\/\S+/g)].map(([address]) => address);
  return { docs, addresses };
}

function leadsSomewhere(source: string): boolean {
  const { docs, addresses } = targetsOf(source);
  return docs.length + addresses.length > 0 && docs.every(opens);
}

const code = ['src', 'geodata', 'e2e', 'scripts'].flatMap((folder) => filesIn(folder, '.ts'));

test('every Source of a comment opens: a heading in docs/, or an https address', () => {
  const found = code.flatMap((path) => sourcesIn(path).map((source) => ({ path, source })));
  expect(found.filter(({ source }) => !leadsSomewhere(source))).toEqual([]);
  expect(found.length).toBeGreaterThan(50);
});

test('a Source that only names a paper, another folder or a heading that is not there is refused', () => {
  expect(leadsSomewhere('Duncan & Duncan 1955; docs/method.md#dissimilarity.')).toBe(true);
  expect(leadsSomewhere('WCAG 2.2, https://www.w3.org/TR/WCAG22/.')).toBe(true);
  expect(leadsSomewhere('Duncan & Duncan 1955.')).toBe(false);
  expect(leadsSomewhere('design/method.md.')).toBe(false);
  expect(leadsSomewhere('docs/method.md#dissimilarities.')).toBe(false);
  expect(leadsSomewhere('docs/methods.md.')).toBe(false);
});

test('every mention of docs/ in code leads to a document that is there', () => {
  const wrong = code
    .filter((path) => !path.endsWith('sources.test.ts'))
    .flatMap((path) => {
      const text = readFileSync(join(root, path), 'utf8');
      const named = [...text.matchAll(/\bdocs\/[\w-]+\.md(?:#[\w-]+)?/g)].map(([target]) => target);
      return named.filter((target) => !opens(target)).map((target) => `${path}: ${target}`);
    });
  expect(wrong).toEqual([]);
});

/** The headings of the method that have a text of their own: the others gather what follows. */
function definitions(): string[] {
  const text = readFileSync(join(root, 'docs/method.md'), 'utf8');
  const headed = [...text.matchAll(/^##+ (.+)\n\n(?!#)/gm)].map(([, heading = '']) =>
    slugOf(heading),
  );
  const others = new Set(['checks-against-published-results', 'literature']);
  return headed.filter((anchor) => !others.has(anchor));
}

test('every definition of the method is the Source of the code that computes it', () => {
  const cited = new Set(
    code.flatMap((path) => sourcesIn(path).flatMap((source) => targetsOf(source).docs)),
  );
  expect(definitions().filter((anchor) => !cited.has(`docs/method.md#${anchor}`))).toEqual([]);
  expect(definitions().length).toBeGreaterThan(45);
});

test('every link of a document opens', () => {
  const documents = ['README.md', 'CONTRIBUTING.md', ...filesIn('docs', '.md')];
  const wrong = documents.flatMap((path) => {
    const text = readFileSync(join(root, path), 'utf8').replaceAll(/^```.*?^```/gms, '');
    const targets = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
    return targets
      .filter((target) => !target.startsWith('https://') && !opens(fromRoot(path, target)))
      .map((target) => `${path}: ${target}`);
  });
  expect(wrong).toEqual([]);
});

function fromRoot(path: string, target: string): string {
  return target.startsWith('#') ? `${path}${target}` : join(dirname(path), target);
}
