import { join } from 'node:path';
import { expect, test } from 'vitest';
import { berlin } from '../recipes/berlin.ts';
import { municipalBoundaries } from '../recipes/municipal-boundaries.ts';
import { berlinTypes } from './berlin-wfs.fixture.ts';
import { filesIn, impatient, servedBy, temporaryFolder } from './run.fixture.ts';
import { runCall } from './run-call.ts';
import { startWfs, type WfsOptions } from './wfs-server.fixture.ts';

async function call(words: string, options: WfsOptions) {
  const { service } = await startWfs(options);
  const folder = temporaryFolder();
  const said: string[] = [];
  const told: string[] = [];
  const status = await runCall(
    words.split(' '),
    [servedBy(berlin, service), municipalBoundaries],
    { served: folder, cache: join(folder, 'cache'), server: 'http://127.0.0.1:4173/' },
    { say: (line) => said.push(line), tell: (line) => told.push(line) },
    impatient,
  );
  return { status, folder, said, told };
}

const wfs2023: WfsOptions = { types: berlinTypes({ year: 2023 }) };

test('status 0: the set lies under fetched/, the cache is gone, and the last line is the link', async () => {
  const { status, folder, said, told } = await call('berlin --year 2023', wfs2023);
  expect(status).toBe(0);
  expect(filesIn(join(folder, 'fetched', 'berlin-2023'))).toContain('project.json');
  expect(filesIn(join(folder, 'cache'))).toEqual([]);
  expect(said[0]).toBe('lade lor_2021:a_lor_plr_2021 ab 1 …');
  expect(told).toContain('index-indikatoren.csv: 542 von 542 Gebieten haben ihre Zeile');
  expect(told.at(-1)).toMatch(
    /http:\/\/127\.0\.0\.1:4173\/\?project=fetched\/berlin-2023\/project\.json$/,
  );
});

test('without a year the newest edition is asked for: 2025 is not there, status 1', async () => {
  const { status, said, told } = await call('berlin', wfs2023);
  expect(status).toBe(1);
  expect(told).toEqual([]);
  expect(said.at(-1)).toMatch(
    /TYPENAMES=mss_2025%3Amss2025_indexind_542.* meldet einen Fehler: „Feature type "mss_2025:mss2025_indexind_542" unknown“ \(InvalidParameterValue\)\. .*Rezept/,
  );
});

test('the same in English', async () => {
  const { said } = await call('berlin --lang en', wfs2023);
  expect(said[0]).toBe('loading lor_2021:a_lor_plr_2021 from 1 …');
  expect(said.at(-1)).toMatch(/ reports an error: “Feature type .* unknown” .*recipe/);
});

test.each([
  ['no recipe', '--year 2023', 'Bitte genau ein Rezept nennen.'],
  ['an unknown recipe', 'hamburg', 'Bitte genau ein Rezept nennen.'],
  ['an edition that does not exist', 'berlin --year 2022', 'berlin gibt es für 2021, 2023, 2025.'],
  ['a year where there are none', 'municipal-boundaries --year 2023', 'hat keine Jahre'],
  ['an unknown option', 'berlin --jahr 2023', 'Der Aufruf ist nicht verständlich'],
  ['a timeout that is no number', 'berlin --timeout kurz', '--timeout braucht Sekunden'],
])('status 2 and the way to call it: %s', async (_case, words, message) => {
  const { status, said } = await call(words, wfs2023);
  expect(status).toBe(2);
  expect(said).toHaveLength(1);
  expect(said[0]).toContain(message);
  expect(said[0]).toContain('Aufruf: npm run geodata -- berlin [--year 2021|2023|2025]');
});
