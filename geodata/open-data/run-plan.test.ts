import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readDataset } from '../../src/ingest/dataset/read-dataset.ts';
import { readProject } from '../../src/project/file/read-project.ts';
import { berlinTypes, keyOf } from './berlin-wfs.fixture.ts';
import { filesIn, readSet, run, temporaryFolder } from './run.fixture.ts';
import { startWfs } from './wfs-server.fixture.ts';

const types = Object.freeze(berlinTypes({ year: 2021 }));
const indicators = 'mss_2021:mss2021_indexind_542';
const set = [
  'index-indikatoren.csv',
  'indizes.csv',
  'kontext-indikatoren.csv',
  'planungsraeume.geojson',
  'project.json',
];

/** What the atlas makes of a set on disk. */
function openWritten(folder: string) {
  const project = readProject(readSet(folder, 'project.json'), 'project.json');
  if (!project.ok) throw new Error(JSON.stringify(project.diagnostics));
  const { instructions } = project.project;
  return {
    hints: project.diagnostics,
    reading: readDataset(instructions, (name) => readFileSync(join(folder, name))),
  };
}

test('the set opens in the atlas without a word: 542 of 542 areas meet their row in three tables', async () => {
  const { folder, problems } = await run(await startWfs({ types }));
  expect(problems).toEqual([]);
  expect(filesIn(folder)).toEqual(set);
  const { hints, reading } = openWritten(folder);
  if (!reading.ok) throw new Error(JSON.stringify(reading.diagnostics));
  expect(hints).toEqual([]);
  expect(reading.joins.map(({ matched }) => matched)).toEqual([542, 542, 542]);
  expect(reading.dataset.indicators.map(({ id }) => id)).toEqual([
    'migrant-share',
    'unemployment',
    'transfer-income',
    'child-poverty',
    'published-status',
  ]);
});

test('-9999 stays in the table as delivered and is read as missing in 6 of 542 areas', async () => {
  const { folder, notes } = await run(await startWfs({ types }));
  expect(
    readSet(folder, 'index-indikatoren.csv').match(/,-9999,-9999,-9999,-9999\r\n/g),
  ).toHaveLength(6);
  expect(notes).toContainEqual({
    kind: 'missing',
    type: indicators,
    field: 'S1',
    missing: 6,
    of: 542,
  });
  const { reading } = openWritten(folder);
  if (!reading.ok) throw new Error(JSON.stringify(reading.diagnostics));
  const values = reading.dataset.rounds[0]?.columns['unemployment']?.values ?? [];
  expect([...values].filter((value) => value < 0)).toEqual([]);
});

test('from 2023 on the status index has four components, S2 among them', async () => {
  const server = await startWfs({ types: berlinTypes({ year: 2023 }) });
  const { folder, problems } = await run(server, { year: 2023 });
  expect(problems).toEqual([]);
  const project = JSON.parse(readSet(folder, 'project.json')) as { statusIndex: object };
  expect(project.statusIndex).toMatchObject({
    components: ['unemployment', 'single-parent-households', 'transfer-income', 'child-poverty'],
  });
});

test('fields in capitals and with _x give the same files, and those with _x are named', async () => {
  const plain = await run(await startWfs({ types }));
  const rename = (field: string) => `${field.toUpperCase()}_x`;
  const renamed = await run(await startWfs({ types: berlinTypes({ year: 2021, rename }) }));
  expect(renamed.problems).toEqual([]);
  for (const name of set.filter((file) => file !== 'project.json')) {
    expect(readSet(renamed.folder, name)).toBe(readSet(plain.folder, name));
  }
  expect(renamed.notes).toContainEqual({
    kind: 'shortened',
    type: indicators,
    fields: ['PLR_ID_x', 'EW_x', 'S1_x', 'S2_x', 'S3_x', 'S4_x'],
  });
});

test('a second run without changes says so, and all is asked for again', async () => {
  const server = await startWfs({ types });
  const place = temporaryFolder();
  const first = await run(server, { place });
  expect(first.notes.at(-1)).toEqual({ kind: 'first-run' });
  const second = await run(server, { place });
  expect(second.notes.at(-1)).toMatchObject({ kind: 'unchanged' });
  expect(second.asked).toEqual(first.asked);
});

test('differences to the last run: one area under a new key, one new field, one gone, two values', async () => {
  const server = await startWfs({ types });
  const place = temporaryFolder();
  await run(server, { place });
  const otherKey = (key: unknown) => (key === keyOf(0) ? '99000000' : key);
  const changed = Object.fromEntries(
    Object.entries(types).map(([type, features]) => [
      type,
      features.map((feature, index) => {
        const { s2: _gone, ...properties } = { ...feature.properties };
        const figure = type === indicators && (index === 1 || index === 2) ? { s1: 99 } : {};
        const added = type === indicators ? { stand: '2020' } : {};
        const plr_id: unknown = otherKey(properties['plr_id']);
        return { ...feature, properties: { ...properties, ...figure, ...added, plr_id } };
      }),
    ]),
  );
  server.serve({ types: changed });
  const { notes, problems } = await run(server, { place });
  expect(problems).toEqual([]);
  expect(
    notes.find((note) => note.kind === 'different' && note.file === 'index-indikatoren.csv'),
  ).toMatchObject({
    newAreas: ['99000000'],
    goneAreas: [keyOf(0)],
    newFields: ['STAND'],
    goneFields: ['S2'],
    changed: new Map([['S1', 2]]),
  });
});

test('a redrawn area counts as one changed geometry', async () => {
  const server = await startWfs({ types });
  const place = temporaryFolder();
  const { folder } = await run(server, { place });
  const path = join(folder, 'planungsraeume.geojson');
  writeFileSync(path, readFileSync(path, 'utf8').replace('[13.2,52.4]', '[13.2001,52.4]'));
  const { notes } = await run(server, { place });
  expect(notes.filter(({ kind }) => kind === 'different')).toMatchObject([
    { file: 'planungsraeume.geojson', newAreas: [], changed: new Map([['geometry', 1]]) },
  ]);
});

test('a failed run leaves the set of the last one as it was, and nothing half written', async () => {
  const server = await startWfs({ types });
  const place = temporaryFolder();
  const { folder } = await run(server, { place });
  const before = filesIn(folder).map((name) => readSet(folder, name));
  const fewer = berlinTypes({ year: 2021, areas: 541 });
  server.serve({ types: { ...types, 'mss_2021:mss2021_kontextind_542': fewer[indicators] ?? [] } });
  const failed = await run(server, { place });
  expect(failed.problems.map(({ kind }) => kind)).toContain('field-missing');
  expect(filesIn(folder)).toEqual(set);
  expect(filesIn(folder).map((name) => readSet(folder, name))).toEqual(before);
});

test('where a file stands in the place of the folder, that is the problem', async () => {
  const place = temporaryFolder();
  writeFileSync(join(place, 'set'), '');
  const { problems } = await run(await startWfs({ types }), { place });
  expect(problems).toMatchObject([{ kind: 'folder', folder: join(place, 'set') }]);
});
