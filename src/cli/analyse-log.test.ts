import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { entryOf, newChain, type EntryDraft } from '../review/entry/chain.ts';
import type { Entry } from '../review/entry/entry.ts';
import { chainWith } from '../review/entry/made-entry.fixture.ts';
import { logOf } from '../review/log/log.ts';
import { logText } from '../review/log/write-log.ts';
import { root, runCommand, type Run } from './run-command.fixture.ts';

vi.setConfig({ testTimeout: 60_000 });

/** The fictional city, with the logs of two people. */
const project = join(root, 'geodata/sets/musterstadt/project.json');
const { title } = JSON.parse(readFileSync(project, 'utf8')) as { title: string };

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'analyse-log-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function analyse(...words: string[]): Promise<Run> {
  return runCommand('analyse', project, '--out', join(folder, 'out'), ...words);
}

const readOut = (name: string): string => readFileSync(join(folder, 'out', name), 'utf8');

interface Listed {
  readonly id: string;
  readonly properties: Readonly<Record<string, string | null>>;
}

function neighbourhoods(): readonly Listed[] {
  return (JSON.parse(readOut('neighbourhoods.geojson')) as { features: Listed[] }).features;
}

/** The file of a person who has decided so, and its path. */
function logFile(
  author: string,
  decisions: readonly (Pick<EntryDraft, 'neighbourhood' | 'members'> & Partial<EntryDraft>)[],
  id = title,
): string {
  let chain = newChain(author, '0'.repeat(32));
  const entries: Entry[] = decisions.map((decision) => {
    const entry = entryOf({ ...blank, project: id, ...decision }, chain);
    chain = chainWith(entry);
    return entry;
  });
  const path = join(folder, `${author}.jsonl`);
  writeFileSync(path, logText(logOf(id, entries)));
  return path;
}

const blank = {
  project: title,
  at: '2026-11-30T14:02:31Z',
  outcome: 'confirmed',
  reasons: [],
  note: '=1+1',
  office: '',
  fields: [],
  links: [],
  sees: [],
  evidence: {
    round: '',
    rule: { words: '', json: null },
    conditions: [],
    steady: '',
    fingerprints: { project: '', data: '', rule: '' },
    app: 'test',
  },
} as const;

test('state and outcome of the logs are in table, GeoJSON and result, and a seventh file has the decisions', async () => {
  await analyse();
  const plain = readOut('neighbourhoods.csv').split('\r\n');
  const [first, second, third] = neighbourhoods();
  const decided = (listed: Listed | undefined) => ({
    neighbourhood: listed?.id ?? '',
    members: (listed?.properties['area_keys'] ?? '').split(' '),
  });
  const weber = logFile('Weber', [decided(first), decided(second)]);
  const arnold = logFile('Arnold', [
    decided(first),
    { ...decided(second), outcome: 'not-confirmed' },
    { neighbourhood: 'gone', members: ['gone'], outcome: 'unclear' },
  ]);
  const { status, stderr } = await analyse('--log', weber, '--log', arnold, '--log', weber);
  expect(status).toBe(0);
  expect(stderr).toContain('Aus Weber.jsonl kamen 2 Einträge hinzu.');
  expect(stderr).toContain('In Weber.jsonl steht nichts Neues: 2 Einträge waren schon da.');
  expect(readdirSync(join(folder, 'out'))).toHaveLength(7);
  const told = neighbourhoods().map(({ properties }) => [
    properties['review_state'],
    properties['review_outcome'],
  ]);
  expect(told.slice(0, 3)).toEqual([
    ['agreed', 'confirmed'],
    ['in-conflict', null],
    ['open', null],
  ]);
  const rows = readOut('neighbourhoods.csv').split('\r\n');
  expect(rows[0]).toContain(';steadiness;review_state;review_outcome');
  expect(rows[1]).toContain(';agreed;confirmed');
  expect(rows).toHaveLength(plain.length);
  const total = told.length;
  expect(JSON.parse(readOut('result.json'))).toMatchObject({
    review: {
      entries: 5,
      chains: [
        { author: 'Arnold', count: 3 },
        { author: 'Weber', count: 2 },
      ],
      neighbourhoods: total,
      states: { agreed: 1, 'in-conflict': 1, open: total - 2 },
      agreement: { pairs: 2, percent: 50, kappa: 0 },
    },
  });
  expect(readOut('result.json')).toContain('"gone": true');
  const decisions = readOut('decisions.csv');
  expect(decisions).toContain('Protokoll mit 5 Einträgen');
  expect(decisions).toContain(";'=1+1;");
  expect(decisions.split('\r\n').filter((row) => row.startsWith(`${third?.id};`))).toHaveLength(1);
  await analyse('--lang', 'de', '--log', weber);
  expect(readOut('neighbourhoods.csv')).toContain(';Stand der Prüfung;Ergebnis der Prüfung');
  expect(readOut('neighbourhoods.csv')).toContain(';entschieden;bestätigt');
  expect(readOut('codebook.csv')).toContain('Ergebnis der Prüfung: confirmed (bestätigt)');
});

test('the project says with its seed who needs four eyes, and has words for its reasons', async () => {
  const copy = join(folder, 'project.json');
  const json = JSON.parse(readFileSync(project, 'utf8')) as Record<string, unknown>;
  const review = {
    id: 'runde-2026',
    fourEyes: { share: 100, seed: 'x' },
    reasons: [{ key: 'near-cut', label: 'Werte knapp' }, { key: 'local' }],
  };
  cpSync(dirname(project), folder, { recursive: true });
  writeFileSync(copy, JSON.stringify({ ...json, review }));
  await runCommand('analyse', copy, '--out', join(folder, 'out'));
  const [first] = neighbourhoods();
  const members = (first?.properties['area_keys'] ?? '').split(' ');
  const decided = {
    neighbourhood: first?.id ?? '',
    members,
    reasons: ['near-cut', 'local', 'old'],
  };
  const log = logFile('Weber', [decided], 'runde-2026');
  const run = await runCommand('analyse', copy, '--out', join(folder, 'out'), '--log', log);
  expect(run.status).toBe(0);
  expect(neighbourhoods()[0]?.properties).toMatchObject({
    review_state: 'waits-for-second',
    review_outcome: 'confirmed',
  });
  expect(readOut('decisions.csv')).toContain(';"Werte knapp, örtliche Kenntnis, old";');
});

test('a damaged log, another project and a log that is not there end the command with one line, nothing written', async () => {
  const weber = logFile('Weber', [{ neighbourhood: '1', members: ['1'] }]);
  const text = readFileSync(weber, 'utf8');
  const cases: readonly [content: string, status: number, message: RegExp][] = [
    [text.slice(0, -20), 1, /In Weber\.jsonl \(Zeile 2\) steht kein vollständiger Eintrag/],
    [text.replace('"=1+1"', '"=1+2"'), 1, /Zeile 2.*Prüfsumme/],
    [text.replace(JSON.stringify(title), '"Anderswo"'), 1, /Zeile 1.*Prüfung eines anderen/],
  ];
  for (const [content, status, message] of cases) {
    writeFileSync(weber, content);
    const run = await analyse('--log', weber);
    expect([run.status, run.stderr]).toEqual([status, expect.stringMatching(message)]);
    expect(run.stderr.trimEnd().split('\n')).toHaveLength(1);
  }
  const absent = await analyse('--log', join(folder, 'none.jsonl'));
  expect([absent.status, absent.stderr]).toEqual([2, expect.stringContaining('none.jsonl')]);
  expect(readdirSync(folder)).toEqual(['Weber.jsonl']);
});
