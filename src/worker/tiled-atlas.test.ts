import type { LoadRequest, WantedFigures } from '../opening/fetching/load-request.ts';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Question } from '../analysis/question/question.ts';
import { wordDiagnostic } from '../i18n/diagnostics.ts';
import { gridCountry } from '../ingest/grid-country.fixture.ts';
import { smallArchive } from '../opening/archive.fixture.ts';
import type { Atlas, LoadAnswer } from '../opening/atlas.ts';
import { AtlasFunctions } from './functions.ts';
import { serveFiles, type StaticServer } from '../opening/static-server.fixture.ts';

const country = gridCountry();
const metadata = {
  fingerprint: country.fingerprint,
  areas: 24,
  areasZoom: 8,
  vector_layers: [{ id: 'areas' }, { id: 'borders' }],
};
let server: StaticServer;
let functions: AtlasFunctions;

beforeEach(async () => {
  server = await serveFiles(new Map([...country.files, ['areas.pmtiles', smallArchive(metadata)]]));
  functions = new AtlasFunctions();
});

afterEach(() => server.close());

function load(wanted?: WantedFigures): Promise<LoadAnswer> {
  const address = 'project.json';
  const request = {
    from: 'address',
    address,
    base: server.base,
    ...(wanted && { wanted }),
  } as const;
  return functions.load(request, () => undefined);
}

async function loaded(wanted?: WantedFigures): Promise<Atlas> {
  const answer = await load(wanted);
  if (!answer.ok) throw new Error(JSON.stringify(answer.diagnostics));
  return answer.atlas;
}

/** The same country read as a whole, from GeoJSON and CSV. */
async function whole(): Promise<{ functions: AtlasFunctions; atlas: Atlas }> {
  const own = new AtlasFunctions();
  const files = [...country.plainFiles].map(([name, bytes]) => new File([bytes as BlobPart], name));
  const answer = await own.load({ from: 'files', files }, () => undefined);
  if (!answer.ok) throw new Error(JSON.stringify(answer.diagnostics));
  return { functions: own, atlas: answer.atlas };
}

function questionOf({ classing, rule }: Atlas, round = '2024'): Question {
  return { round, classing, rule };
}

const kindsOf = ({ diagnostics }: Pick<Atlas, 'diagnostics'>): string[] =>
  diagnostics.map(({ kind }) => kind);

test('24 areas are drawn from tiles; only the rule and the shown indicator have their figures', async () => {
  const { dataset, geometry } = await loaded();
  expect(geometry.areas.size).toBe(0);
  expect(geometry.tiles).toMatchObject({
    from: { archive: `${server.base}areas.pmtiles` },
    minZoom: 4,
    maxZoom: 12,
    areasZoom: 8,
  });
  expect([...(geometry.tiles?.points.slice(0, 2) ?? [])]).toEqual([9.005, 50.005]);
  expect([...(geometry.tiles?.municipality.slice(0, 8) ?? [])]).toEqual([0, 0, 1, 1, 2, 2, 0, 0]);
  expect(geometry.tiles?.borders?.left.length).toBe(58);
  const [shown, earlier] = dataset.rounds;
  expect(Object.keys(shown?.columns ?? {}).sort()).toEqual([
    'migrants',
    'status',
    'transfer',
    'unemployment',
  ]);
  expect(shown?.pending).toEqual(['turkish', 'rent', 'children', 'turkish-group-quotient']);
  expect(earlier?.columns).toEqual({});
  expect(server.asked.some((one) => one.startsWith('figures-2021'))).toBe(false);
});

test('flags, classes and clusters are those of the country read as a whole', async () => {
  const atlas = await loaded();
  const plain = await whole();
  for (const round of ['2024', '2021']) {
    const [one, other] = await Promise.all([
      functions.judge(questionOf(atlas, round)),
      plain.functions.judge(questionOf(plain.atlas, round)),
    ]);
    expect(one).toEqual(other);
  }
  const asked = { question: questionOf(atlas), indicator: 'rent', options: {} };
  for (const id of ['clusters', 'moran', 'municipalities', 'change', 'segregation'] as const) {
    const [one, other] = await Promise.all(
      [functions, plain.functions].map((each) => each.study(id, asked, () => undefined)),
    );
    expect(one, id).toEqual(other);
  }
});

test('figures come when they are asked for, once, and are those of the whole', async () => {
  const atlas = await loaded();
  const plain = await whole();
  const rent = await functions.fetchFigures('2024', ['rent']);
  if (!rent.ok) throw new Error('rents must come');
  expect(Object.keys(rent.round.columns)).toEqual(['rent']);
  expect(rent.round.columns['rent']).toEqual(plain.atlas.dataset.rounds[0]?.columns['rent']);
  const rest = await functions.fetchFigures('2024');
  if (!rest.ok) throw new Error('the rest must come');
  expect(Object.keys(rest.round.columns).sort()).toEqual([
    'children',
    'turkish',
    'turkish-group-quotient',
  ]);
  expect(rest.round.pending).toBeUndefined();
  expect(rest.round.withheld).toEqual(plain.atlas.dataset.rounds[0]?.withheld);
  const analysis = functions.analyse('2024', atlas.classing, ['migrants', 'status']);
  const all = plain.functions.analyse('2024', atlas.classing);
  const { migrants: _m, status: _s, ...others } = all.classifications;
  expect(analysis.classifications).toEqual(others);
});

test('the data report is that of the whole, and names keys where rows have no lines', async () => {
  await loaded();
  await functions.fetchFigures('2021');
  const answer = await functions.fetchFigures('2024');
  const told = answer.diagnostics.map((one) => wordDiagnostic(one, 'de')).sort();
  const { atlas } = await whole();
  expect(told).toEqual(atlas.diagnostics.map((one) => wordDiagnostic(one, 'de')).sort());
  expect(told.filter((text) => text.includes(' 0: '))).toEqual([]);
  expect(told.length).toBeGreaterThan(0);
});

test('a link asks for its own indicator and round at once', async () => {
  const { dataset } = await loaded({ round: '2021', indicators: ['children', 'unknown'] });
  expect(dataset.rounds[1]?.columns['children']).toBeDefined();
  expect(dataset.rounds[0]?.columns).toEqual({});
});

test('flagged areas are exported with their outlines, which are fetched then', async () => {
  const atlas = await loaded();
  const plain = await whole();
  const text = await functions.flaggedGeojson(questionOf(atlas));
  expect(JSON.parse(text)).toEqual(
    JSON.parse(await plain.functions.flaggedGeojson(questionOf(plain.atlas))),
  );
});

test('a server that sends whole files is mentioned, and the atlas is the same', async () => {
  for (const name of country.files.keys()) server.manners.set(name, 'whole');
  const { dataset, diagnostics } = await loaded();
  expect(dataset.areas).toHaveLength(24);
  expect(diagnostics).toContainEqual(
    expect.objectContaining({ kind: 'server-without-ranges', severity: 'hint', count: 3 }),
  );
});

test.each([
  ['ends early', smallArchive(metadata).slice(0, -4), 'truncated'],
  ['is a text', new TextEncoder().encode('x'.repeat(300)), 'not-tiles'],
  ['is empty', new Uint8Array(), 'truncated'],
  ['has other areas', smallArchive({ ...metadata, fingerprint: 'aaaa' }), 'other-areas'],
  ['has fewer areas', smallArchive({ ...metadata, areas: 23 }), 'other-areas'],
  ['has no areas', smallArchive({ ...metadata, vector_layers: [] }), 'no-areas'],
])('where the archive of tiles %s, the map is made from the outlines', async (_, bytes, found) => {
  server.files.set('areas.pmtiles', bytes);
  const { geometry, diagnostics, dataset } = await loaded();
  expect(geometry.areas.size).toBeGreaterThan(1000);
  expect(dataset.rounds[0]?.pending).toBeUndefined();
  expect(diagnostics[0]).toMatchObject({
    kind: 'tiles-unusable',
    severity: 'warning',
    file: 'areas.pmtiles',
    found,
  });
});

test('a page in the place of the archive is told from a file', async () => {
  server.manners.set('areas.pmtiles', 'page');
  expect((await loaded()).diagnostics[0]).toMatchObject({
    kind: 'tiles-unusable',
    found: 'is-html',
  });
});

test('a page, a 404 or half a file in the place of the areas is a failure that names it; the next load succeeds', async () => {
  const file = 'areas.parquet';
  server.manners.set(file, 'page');
  expect(await load()).toMatchObject({ ok: false, diagnostics: [{ kind: 'is-html', file }] });
  server.manners.set(file, 'missing');
  expect(await load()).toMatchObject({
    ok: false,
    diagnostics: [{ kind: 'file-fetch-failed', file, found: '404 Not Found' }],
  });
  server.manners.delete(file);
  const bytes = server.files.get(file) ?? new Uint8Array();
  server.files.set(file, bytes.slice(0, 1500));
  expect(await load()).toMatchObject({
    ok: false,
    diagnostics: [{ kind: 'parquet-damaged', file }],
  });
  server.files.set(file, bytes);
  expect((await load()).ok).toBe(true);
});

test('figures that do not come are a message that names the file, and come at the next try', async () => {
  const atlas = await loaded();
  server.manners.set('figures-2021.parquet', 'page');
  expect(await functions.fetchFigures('2021')).toMatchObject({
    ok: false,
    diagnostics: [{ kind: 'is-html', file: 'figures-2021.parquet' }],
  });
  await expect(functions.judge(questionOf(atlas, '2021'))).rejects.toMatchObject({
    diagnostic: { kind: 'is-html', file: 'figures-2021.parquet' },
  });
  server.manners.delete('figures-2021.parquet');
  expect(await functions.fetchFigures('2021')).toMatchObject({ ok: true });
  expect((await functions.judge(questionOf(atlas, '2021'))).summary.areas).toBe(24);
});

test('figures of other areas are joined by their keys, with a warning', async () => {
  const other = gridCountry(6, 5);
  server.files.set(
    'figures-2024.parquet',
    other.files.get('figures-2024.parquet') ?? new Uint8Array(),
  );
  const { diagnostics, dataset, joins } = await loaded();
  expect(kindsOf({ diagnostics })).toContain('parquet-other-areas');
  expect(joins[0]).toMatchObject({ matched: 24 });
  expect(joins[0]?.rowsWithoutArea).toHaveLength(6);
  // Place 6: 10 + (6 · 7) % 60, and 1 more in the later round.
  expect(dataset.rounds[0]?.columns['migrants']?.values[6]).toBe(53);
});

test('borders of other areas are left out, and the neighbours come from the outlines', async () => {
  const other = gridCountry(7, 5);
  server.files.set('borders.parquet', other.files.get('borders.parquet') ?? new Uint8Array());
  const atlas = await loaded();
  expect(kindsOf(atlas)).toContain('borders-unusable');
  expect(atlas.geometry.tiles?.borders).toBeUndefined();
  const asked = { question: questionOf(atlas), indicator: 'migrants', options: {} };
  const clusters = await functions.study('clusters', asked, () => undefined);
  const plain = await whole();
  expect(clusters).toEqual(await plain.functions.study('clusters', asked, () => undefined));
});

test('a connection that breaks off half-way is said of its file, and the next try goes on', async () => {
  const file = 'figures-2021.parquet';
  await loaded();
  server.manners.set(file, 'dropping');
  expect(await functions.fetchFigures('2021')).toMatchObject({
    ok: false,
    diagnostics: [{ kind: 'file-cut-off', severity: 'error', file }],
  });
  server.manners.delete(file);
  const answer = await functions.fetchFigures('2021', ['rent']);
  expect(answer.ok && answer.round.columns['rent']?.values.length).toBe(24);
});

test.each([...country.files.keys(), 'areas.pmtiles'])(
  'where a cache holds %s without its bytes, the file is fetched past it and the atlas is whole',
  async (file) => {
    server.cached.set(file, 'bodiless');
    const { dataset, diagnostics } = await loaded();
    expect(dataset.areas).toHaveLength(24);
    expect(kindsOf({ diagnostics })).not.toContain('tiles-unusable');
    expect(await functions.fetchFigures('2021')).toMatchObject({ ok: true });
  },
);

test('a server that always answers short: how many bytes came of how many; asked past the cache, all of it is fetched anew', async () => {
  const file = 'areas.parquet';
  server.manners.set(file, 'bodiless');
  const size = Math.min(65_536, server.files.get(file)?.length ?? 0);
  expect(await load()).toMatchObject({
    ok: false,
    diagnostics: [{ kind: 'file-cut-off', file, found: '0', expected: String(size) }],
  });
  // What a cache still holds would fail again.
  server.manners.delete(file);
  for (const name of server.files.keys()) server.cached.set(name, 'missing');
  const fresh = { from: 'address', address: 'project.json', base: server.base, isFresh: true };
  expect((await functions.load(fresh as LoadRequest, () => undefined)).ok).toBe(true);
});

test('a server that packs its files: the stated lengths are those of the packed ones, and the atlas is whole', async () => {
  for (const name of server.files.keys()) server.manners.set(name, 'packed');
  expect((await loaded()).dataset.areas).toHaveLength(24);
});
