import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { DiagnosticEntry } from '../areas/diagnostic.ts';
import type { Progress } from '../ingest/instructions/reading.ts';
import type { LoadAnswer } from '../opening/atlas.ts';
import { AtlasFunctions } from './functions.ts';

const folder = new URL('../../geodata/sets/musterstadt/', import.meta.url);
const names = ['project.json', 'musterstadt.geojson', 'figures.csv'];

function demoFiles(): File[] {
  return names.map((name) => new File([readFileSync(new URL(name, folder))], name));
}

async function loadDemo(files = demoFiles()): Promise<{
  functions: AtlasFunctions;
  loaded: LoadAnswer;
  steps: Progress['step'][];
}> {
  const functions = new AtlasFunctions();
  const steps: Progress['step'][] = [];
  const loaded = await functions.load({ from: 'files', files }, ({ step }) => steps.push(step));
  return { functions, loaded, steps };
}

test('the embedded example: 300 areas, 40 flagged in 2024 and 39 in 2021', async () => {
  const { functions, loaded } = await loadDemo();
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.diagnostics));
  const { atlas } = loaded;
  const { classing, rule } = atlas;
  const flagged = await Promise.all(
    atlas.dataset.rounds.map(async ({ id }) => {
      const { summary } = await functions.judge({ round: id, classing, rule });
      return [id, summary.areas, summary.flagged];
    }),
  );
  expect(flagged).toEqual([
    ['2024', 300, 40],
    ['2021', 300, 39],
  ]);
});

test('"gegenüber der Voreinstellung" means the project\'s own classes, whatever classes are chosen', async () => {
  const { functions, loaded } = await loadDemo();
  if (!loaded.ok) throw new Error('the example must load');
  const { rule } = loaded.atlas;
  const classing = { method: 'septiles', weight: 'areas' } as const;
  const { summary } = await functions.judge({ round: '2024', classing, rule });
  expect(summary.flaggedByDefault).toBe(40);
});

test('a load tells its steps in order: files, areas, table, classes, map', async () => {
  const { steps } = await loadDemo();
  const order = ['fetch', 'areas', 'analysis', 'geometry'] as const;
  const places = order.map((step) => steps.indexOf(step));
  expect(places).not.toContain(-1);
  expect(places.toSorted((one, other) => one - other)).toEqual(places);
});

test('every class of every indicator sums to the 300 areas with those that have no value', async () => {
  const { functions, loaded } = await loadDemo();
  if (!loaded.ok) throw new Error('the example must load');
  const { classifications } = functions.analyse('2024', loaded.atlas.classing);
  for (const one of Object.values(classifications)) {
    const classed = one.entries.reduce((sum, entry) => sum + entry.areas, 0);
    expect(classed + one.missing + one.suppressed + one.notApplicable, one.indicator).toBe(300);
  }
  // Six of the table, the status index, the weighted index, and the location quotients of the five groups.
  expect(Object.keys(classifications)).toHaveLength(6 + 1 + 1 + 5);
});

test('without its project file the files are refused, by name, and said to be without one', async () => {
  const { loaded } = await loadDemo(demoFiles().slice(1));
  expect(loaded).toEqual({
    ok: false,
    isWithoutProject: true,
    diagnostics: [
      { kind: 'no-project-file', severity: 'error', items: ['musterstadt.geojson', 'figures.csv'] },
    ],
  });
});

test('a file the project does not name is mentioned, and the rest is loaded', async () => {
  const { loaded } = await loadDemo([...demoFiles(), new File(['x'], 'notizen.txt')]);
  expect(loaded.ok && loaded.atlas.diagnostics).toContainEqual({
    kind: 'file-unused',
    severity: 'hint',
    file: 'notizen.txt',
  });
});

test('the log of a review beside a project is said to be one, and the rest is loaded', async () => {
  const head = '{"quartieratlas":"review-log","v":1,"project":"musterstadt"}\n';
  const { loaded } = await loadDemo([...demoFiles(), new File([head], 'weber.jsonl')]);
  expect(loaded.ok && loaded.atlas.diagnostics).toContainEqual({
    kind: 'review-file',
    severity: 'hint',
    file: 'weber.jsonl',
    found: 'musterstadt',
  });
});

test('classes by population without any population are reported for all 300 areas', async () => {
  const files = demoFiles();
  const text = readFileSync(new URL('project.json', folder), 'utf8');
  const without = text.replaceAll(/"population": "Einwohner",?/g, '');
  expect(without).not.toBe(text);
  const { loaded } = await loadDemo([new File([without], 'project.json'), ...files.slice(1)]);
  expect(loaded.ok && loaded.atlas.diagnostics).toContainEqual({
    kind: 'population-missing',
    severity: 'warning',
    count: 300,
  });
});

test('a missing table is named', async () => {
  const { loaded } = await loadDemo(demoFiles().slice(0, 2));
  expect(loaded.ok).toBe(false);
  expect(loaded.ok ? [] : loaded.diagnostics).toContainEqual(
    expect.objectContaining({ kind: 'file-not-found', file: 'figures.csv' }),
  );
});

test('parts of a Shapefile that lie beside it are not called unused', async () => {
  const names = ['project.json', 'lor.shp', 'lor.dbf', 'LOR.shx', 'lor.shp.xml', 'lor-2.dbf'];
  const project = {
    version: 1,
    title: 'T',
    areas: { source: 'lor.shp', key: 'id', crs: 'EPSG:25833' },
    tables: [],
  };
  const files = names.map(
    (name) => new File([name === 'project.json' ? JSON.stringify(project) : 'x'], name),
  );
  const { loaded } = await loadDemo(files);
  const unused = loaded.ok ? [] : loaded.diagnostics.filter(({ kind }) => kind === 'file-unused');
  expect(unused.map(({ file }: DiagnosticEntry) => file)).toEqual(['lor-2.dbf']);
  expect(loaded.ok ? [] : loaded.diagnostics).toContainEqual(
    expect.objectContaining({ kind: 'areas-file-damaged', file: 'lor.shp', expected: 'Shapefile' }),
  );
});

test('local clusters of 300 areas say how far they are, let a moved cut through, and end when they are cancelled', async () => {
  const { functions, loaded } = await loadDemo();
  if (!loaded.ok) throw new Error('the example must load');
  const { classing, rule, dataset } = loaded.atlas;
  const question = { round: '2024', classing, rule };
  const indicator = dataset.indicators[0]?.id ?? '';
  const asked = { question, indicator, options: {} };
  const told: string[] = [];
  const { port1, port2 } = new MessageChannel();
  port1.addEventListener('message', () => {
    void functions.judge(question).then(({ flags }) => told.push(`${flags.length}`));
  });
  port1.start();
  const whole = await functions.study('moran', asked, (done, total) => {
    if (told.push(`${done} of ${total}`) === 1) port2.postMessage('a cut is moved');
  });
  told.push('end');
  port1.close();
  expect(whole?.codes.length).toBe(300);
  expect(told[0]).toMatch(/^127 of \d+$/);
  expect(told.indexOf('300')).toBeLessThan(told.indexOf('end'));
  expect(told.indexOf('300')).toBeGreaterThan(0);

  const cancelled = functions.study('moran', asked, () => void functions.cancelStudy('moran'));
  expect(await cancelled).toBeUndefined();
});
