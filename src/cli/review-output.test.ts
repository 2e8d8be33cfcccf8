import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import Papa from 'papaparse';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Cluster } from '../analysis/space/clusters.ts';
import type { Question } from '../analysis/question/question.ts';
import type { Entry } from '../review/entry/entry.ts';
import { Person } from '../review/entry/made-entry.fixture.ts';
import { logOf } from '../review/log/log.ts';
import { logText } from '../review/log/write-log.ts';
import { neighbourhoodStates } from '../review/standing/state-of-entries.ts';
import { AtlasFunctions } from '../worker/functions.ts';
import type { ReviewFileKind } from '../worker/review-files.ts';
import { root, runCommand } from './run-command.fixture.ts';

vi.setConfig({ testTimeout: 60_000 });

/** The fictional city as the page holds it, and two people who have decided ten of its neighbourhoods. */
const project = join(root, 'geodata/sets/musterstadt/project.json');

let folder: string;
let functions: AtlasFunctions;
let question: Question;
let entries: readonly Entry[];
let clusters: readonly Cluster[];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'review-output-'));
  functions = new AtlasFunctions();
  const files = readdirSync(dirname(project))
    .filter((name) => /\.(?:json|geojson|csv)$/.test(name))
    .map((name) => new File([readFileSync(join(dirname(project), name))], name));
  const loaded = await functions.load({ from: 'files', files }, () => undefined);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.diagnostics));
  const { rule, classing, dataset, review } = loaded.atlas;
  question = { rule, classing, round: dataset.rounds[0]?.id ?? '' };
  const { clusters: found } = await functions.exportStudies(question);
  const judgement = await functions.judge(question);
  clusters = found.list;
  const near = judgement.nearMisses.indexOf(1);
  entries = decided(review.id, (area) => String(dataset.areas[area]?.id), near);
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/**
 * Weber: first confirmed, second not, third without its first area, fourth with a near miss, fifth deferred, sixth confirmed
 * with a second opinion asked for. Arnold, without sight of her: first confirmed, second confirmed; and one that is gone.
 */
function decided(id: string, keyOf: (area: number) => string, near: number): readonly Entry[] {
  const [weber, arnold] = [new Person('Weber', 'a'), new Person('=Arnold', 'b')];
  const at = (place: number) => {
    const cluster = clusters[place] as Cluster;
    return { project: id, neighbourhood: cluster.key, members: cluster.areas.map(keyOf).sort() };
  };
  const other = { outcome: 'other-extent', reasons: ['extent'] } as const;
  weber.decide({ ...at(0), note: '=1+1' });
  weber.decide({ ...at(1), outcome: 'not-confirmed', reasons: ['building'], note: '-2' });
  weber.decide({ ...at(2), ...other, extent: [at(2).members.slice(1)] });
  weber.decide({ ...at(3), ...other, extent: [[...at(3).members, keyOf(near)].sort()] });
  weber.decide({ ...at(4), outcome: 'deferred', reasons: ['local'] });
  weber.decide({ ...at(5), second: true });
  weber.decide({ ...at(6), outcome: 'not-confirmed', reasons: ['institution'] });
  arnold.decide(at(0));
  arnold.decide(at(1));
  arnold.decide({ project: id, neighbourhood: 'gone', members: ['gone'] });
  return [...arnold.entries, ...weber.entries];
}

const file = (kind: ReviewFileKind, language: 'de' | 'en' = 'de'): Promise<string> =>
  functions.reviewFile({ question, entries }, kind, language);

function rowsOf(text: string): readonly (readonly string[])[] {
  const all = Papa.parse<string[]>(text.replace('\uFEFF', ''), { delimiter: ';' }).data;
  const gap = all.findIndex((row) => row.length === 1 && row[0] === '');
  return all.slice(gap + 1).filter((row) => row.length > 1);
}

test('the page and `analyse --log` write the same bytes for the decisions and for the result', async () => {
  const path = join(folder, 'pruefung.jsonl');
  writeFileSync(path, await file('log'));
  const out = join(folder, 'out');
  const run = await runCommand('analyse', project, '--out', out, '--log', path);
  expect(run.stderr).toContain('10 Einträge');
  expect(run.status).toBe(0);
  const written = (name: string) => readFileSync(join(out, name), 'utf8');
  expect(await file('decisions')).toBe(written('decisions.csv'));
  expect(JSON.parse(await file('result'))).toEqual(JSON.parse(written('result.json')));
  expect(await file('result')).toBe(written('result.json'));
});

test('table, GeoJSON, result, overview and list of differences count the same', async () => {
  const { overview, disagreements } = await functions.reviewView({ question, entries });
  const total = clusters.length;
  const expected = {
    open: total - 7,
    'waits-for-second': 1,
    agreed: 1,
    'in-conflict': 1,
    settled: 3,
    deferred: 1,
  };
  expect(overview.all).toEqual({ byState: expected, total, otherFigures: 7 });
  expect(overview.gone).toBe(1);
  for (const state of neighbourhoodStates) {
    const sum = overview.rows.reduce((all, { byState }) => all + byState[state], 0);
    expect(sum).toBe(expected[state]);
  }
  const result = JSON.parse(await file('result')) as {
    review: { states: object; decisions: { key: string; state: string }[] };
  };
  expect(result.review.states).toEqual(expected);
  expect(result.review.decisions).toHaveLength(total + 1);
  const geojson = JSON.parse(await file('geojson')) as {
    review: { entries: number; chains: object[]; fingerprints: object };
    notice: string;
    sources: object[];
    features: { id: string; geometry: object; properties: Record<string, string> }[];
  };
  const ruled = geojson.features.filter(({ properties }) => properties['extent'] === 'rule');
  expect(countsOf(ruled.map(({ properties }) => properties['review_state']))).toEqual(expected);
  const [heads = [], ...rows] = rowsOf(await file('decisions'));
  expect(rows).toHaveLength(total + 1);
  const state = heads.indexOf('Stand der Prüfung');
  const said = {
    offen: expected.open,
    'wartet auf Zweite': 1,
    'übereinstimmend entschieden': 1,
    uneinig: 1,
    entschieden: 3 + 1,
    zurückgestellt: 1,
  };
  expect(countsOf(rows.map((row) => row[state]))).toEqual(said);
  expect(disagreements.map(({ kind }) => kind)).toEqual([
    'other-extent',
    'near-miss',
    'not-confirmed',
    'unmarked',
  ]);
  expect(rowsOf(await file('disagreements'))).toHaveLength(1 + disagreements.length);
});

function countsOf(texts: readonly (string | undefined)[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const text of texts) counts[text ?? ''] = (counts[text ?? ''] ?? 0) + 1;
  return counts;
}

test('another extent is drawn beside that of the rule; what was not settled has none', async () => {
  const { features } = JSON.parse(await file('geojson')) as {
    features: { id: string; geometry: { type: string }; properties: Record<string, string> }[];
  };
  const [third, fourth] = [clusters[2]?.key, clusters[3]?.key];
  const drawn = features.filter(({ properties }) => properties['extent'] === 'decided');
  expect(drawn.map(({ id }) => id)).toEqual([`${third}/1`, `${fourth}/1`]);
  for (const { id, geometry, properties } of drawn) {
    expect(geometry.type).toBe('MultiPolygon');
    const ruled = features.find((one) => one.id === id.split('/')[0]);
    const [before, after] = [ruled, { properties }].map(
      (one) => one?.properties['area_keys']?.split(' ').length ?? 0,
    );
    expect((after ?? 0) - (before ?? 0)).toBe(id === `${third}/1` ? -1 : 1);
    expect(geometry).not.toEqual(ruled?.geometry);
  }
});

test('every file says that the data are made up, and names sources, fingerprints, and the end and count of each chain', async () => {
  const last = new Map(entries.map((entry) => [entry.author, entry]));
  const prints = Object.values(await functions.fingerprints(question));
  for (const kind of ['decisions', 'geojson', 'disagreements', 'log-csv', 'result'] as const) {
    const text = await file(kind);
    const facts = [...prints, ...[...last.values()].map(({ id }) => id)];
    expect([kind, facts.filter((fact) => !text.includes(fact))]).toEqual([kind, []]);
    if (kind === 'result') expect(text).toContain('"fictional": true');
    else expect(text).toMatch(/Erfundene/);
    if (kind !== 'result' && kind !== 'geojson')
      expect(text).toMatch(/Protokoll mit 10 Einträgen.*\r\n.*: 3 Einträge.*\r\n.*: 7 Einträge/);
  }
});

test('the log as a table has every entry, and what would be a formula stays, as text', async () => {
  const [heads = [], ...rows] = rowsOf(await file('log-csv'));
  expect(rows).toHaveLength(10);
  const column = (head: string) => rows.map((row) => row[heads.indexOf(head)]);
  expect(column('Wer').slice(2, 4)).toEqual(["'=Arnold", 'Weber']);
  expect(column('Notiz')).toContain("'=1+1");
  expect(column('Notiz')).toContain('-2');
  expect(column('Prüfsumme des Eintrags')).toEqual(logOf('', entries).entries.map(({ id }) => id));
  expect(await file('log')).toBe(logText(logOf(entries[0]?.project ?? '', entries)));
});
