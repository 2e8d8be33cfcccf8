import { expect, test } from 'vitest';
import { collectFiles } from './collect-files.ts';
import { fileName } from './collection.ts';
import { reviewFilesAmong } from './review-file.ts';

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

const log =
  '{"quartieratlas":"review-log","v":1,"project":"Müsterstadt","chains":[],"entries":0}\n';

test('files of a review alone are no data: each is said, with its project', async () => {
  const backup = log.replace('-log', '-backup').replace('Müsterstadt', 'anderswo');
  expect(await collect({ 'weber.jsonl': log, 'sicherung.jsonl': backup })).toEqual({
    ok: false,
    diagnostics: [
      { kind: 'review-file', severity: 'error', file: 'weber.jsonl', found: 'Müsterstadt' },
      { kind: 'review-file', severity: 'error', file: 'sicherung.jsonl', found: 'anderswo' },
    ],
  });
});

test('files of a review beside data leave these to the assistant', async () => {
  expect(await collect({ 'weber.jsonl': log, 'figures.csv': 'KEY;A' })).toMatchObject({
    isWithoutProject: true,
    diagnostics: [{ kind: 'no-project-file' }],
  });
});

test('dropped files are told apart by their first bytes, whatever their names', async () => {
  const files = [new File([log], 'werte.csv'), new File(['KEY;A'], 'review-log.jsonl')];
  const { review, others } = await reviewFilesAmong(files);
  expect([review, others].map((some) => some.map(({ name }) => name))).toEqual([
    ['werte.csv'],
    ['review-log.jsonl'],
  ]);
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
