import { expect, test } from 'vitest';
import { collectFiles } from './collect-files.ts';
import { fileName } from './collection.ts';

const project = '{ "version": 1, "areas": { "source": "Anteil 100%.geojson" } }';

/** What comes of dropped files, given by name and text. */
function collect(texts: Readonly<Record<string, string>>) {
  const files = Object.entries(texts).map(([name, text]) => new File([text], name));
  return collectFiles({ from: 'files', files }, () => undefined);
}

test('a file is found by the last part of its source, with blanks and stray percent signs', async () => {
  expect(fileName('../data/a%20b.csv?version=2')).toBe('a b.csv');
  expect(fileName('C:\\data\\Anteil 100%.csv')).toBe('Anteil 100%.csv');
  const collection = await collect({ 'project.json': project, 'Anteil 100%.geojson': '{}' });
  expect(collection.ok && collection.files.find('Anteil 100%.geojson')).toEqual(
    new TextEncoder().encode('{}'),
  );
});

test('an empty project file, a web page under its name and no project at all are told apart', async () => {
  expect(await collect({ 'project.json': '', 'figures.csv': 'KEY' })).toMatchObject({
    ok: false,
    diagnostics: [{ kind: 'file-empty', file: 'project.json' }],
  });
  expect(await collect({ 'project.json': '<!doctype html><p>404</p>' })).toMatchObject({
    ok: false,
    diagnostics: [{ kind: 'is-html', file: 'project.json' }],
  });
  expect(await collect({ 'notes.txt': '', 'figures.csv': 'KEY' })).toMatchObject({
    ok: false,
    diagnostics: [{ kind: 'no-project-file', items: ['notes.txt', 'figures.csv'] }],
  });
});

test('no files are an answer, and a project of another server is not asked for', async () => {
  expect(await collect({})).toEqual({
    ok: false,
    diagnostics: [{ kind: 'no-files', severity: 'error' }],
  });
  const foreign = await collectFiles(
    { from: 'address', address: 'https://example.org/p.json', base: 'http://127.0.0.1/' },
    () => undefined,
  );
  expect(foreign).toMatchObject({
    ok: false,
    diagnostics: [{ kind: 'file-other-origin', found: 'https://example.org' }],
  });
});
