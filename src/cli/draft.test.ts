import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { shapefile, zipOf } from '../ingest/area-files.fixture.ts';
import { partsOf, zipOfTexts } from '../ingest/workbook/raw-workbook.fixture.ts';
import { runCommand, type Run } from './run-command.fixture.ts';

/** The import assistant without a page, run as a person runs it. */

/** Each run starts Node anew, which takes its time on a busy machine. */
vi.setConfig({ testTimeout: 60_000 });

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'draft-'));
  mkdirSync(join(folder, 'daten'));
  put('daten/gebiete.geojson', areas);
  put('daten/werte.csv', table);
});

afterEach(() => rmSync(folder, { recursive: true }));

function put(name: string, content: string | Uint8Array): void {
  writeFileSync(join(folder, name), content);
}

const at = (name: string): string => join(folder, name);
const written = (): unknown => JSON.parse(readFileSync(at('projekt.json'), 'utf8'));
const draft = (...words: readonly string[]): Promise<Run> =>
  runCommand('draft', ...words, '--out', at('projekt.json'));

/** Seven squares in a row. */
const keys = ['01', '02', '03', '04', '05', '06', '07'];
const areas = JSON.stringify({
  type: 'FeatureCollection',
  features: keys.map((KEY, index) => ({
    type: 'Feature',
    properties: { KEY, NAME: `Gebiet ${KEY}` },
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [10 + index, 50],
          [11 + index, 50],
          [11 + index, 51],
          [10 + index, 51],
          [10 + index, 50],
        ],
      ],
    },
  })),
});
/** 1,000 people in each area, so that each is a class: 06 and 07 are in the last two of the share, 05 and 07 of the base. */
const table = [
  'KEY;Einwohner;Anteil Migrationshintergrund in %;Arbeitslose in %;Pendler in %',
  ...[4, 5, 6, 7, 12, 9, 11].map(
    (jobs, index) => `0${index + 1};1000;${10 + index},5;${jobs},5;${30 - index},5`,
  ),
].join('\n');

test('a usual pair of files: the project is written beside them, its paths hold, and analyse marks what was told', async () => {
  const { status, stdout, stderr } = await draft(
    at('daten/gebiete.geojson'),
    at('daten/werte.csv'),
  );
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(stdout).toContain('werte.csv: 7 von 7 Gebieten haben eine Zeile');
  expect(stdout).toContain('Mit der Standardregel wäre 1 von 7 Gebieten markiert: Gebiet 07.');
  expect(stdout).toContain('Welche Spalte ist die Miete? – nicht gefunden');
  expect(written()).toMatchObject({
    areas: { source: 'daten/gebiete.geojson', key: 'KEY' },
    tables: [{ source: 'daten/werte.csv', key: 'KEY', population: 'Einwohner' }],
  });
  const analysed = await runCommand('analyse', at('projekt.json'), '--out', at('ergebnis'));
  expect(analysed.status).toBe(0);
  expect(JSON.parse(readFileSync(at('ergebnis/result.json'), 'utf8'))).toMatchObject({
    flags: { flagged: ['07'] },
  });
});

test('what the files leave open is asked by its id, nothing is written; the answer completes it', async () => {
  const { 'a.cpg': _, ...silent } = shapefile;
  const two = 'id;Anteil Migrationshintergrund in %\n01;3,5\n02;4,5';
  put('daten/gebiete.zip', zipOf({ ...silent, 'zwei.csv': new TextEncoder().encode(two) }));
  const files = [at('daten/gebiete.zip')];
  const asked = await draft(...files, '--lang', 'en');
  expect(asked.status).toBe(1);
  expect(asked.stdout).toContain('areas-encoding:gebiete.zip');
  expect(asked.stdout).toMatch(/- "windows-1252": .*/);
  expect(asked.stderr).toMatch(/is not written while anything is still to be decided/);
  expect(existsSync(at('projekt.json'))).toBe(false);
  put('antworten.json', JSON.stringify({ 'areas-encoding:gebiete.zip': 'windows-1252' }));
  const answered = await draft(...files, '--answers', at('antworten.json'));
  expect(answered.status).toBe(0);
  expect(written()).toMatchObject({
    areas: { source: 'daten/gebiete.zip', encoding: 'windows-1252' },
    tables: [{ source: 'daten/gebiete.zip/zwei.csv' }],
  });
  const analysed = await runCommand('analyse', at('projekt.json'), '--out', at('ergebnis'));
  expect(analysed).toMatchObject({ status: 0 });
});

test('answers choose as in the dialog: title, another use, no name', async () => {
  put(
    'antworten.json',
    JSON.stringify({
      title: 'Probe',
      'areas.name': '',
      'use:werte.csv:Pendler in %': 'base-strong',
      'use:werte.csv:Arbeitslose in %': 'other',
    }),
  );
  const files = [at('daten/gebiete.geojson'), at('daten/werte.csv')];
  const { status, stdout } = await draft(...files, '--answers', at('antworten.json'));
  expect(status).toBe(0);
  // Few commuters: 06 and 07 have fewest, and are in the last two septiles of the share.
  expect(stdout).toContain('2 von 7 Gebieten markiert: 06, 07.');
  expect(written()).toMatchObject({ title: 'Probe', areas: { key: 'KEY' } });
});

test('a wrong call, a file that is not there, and an answer to nothing end with 2 and one sentence', async () => {
  const files = [at('daten/gebiete.geojson'), at('daten/werte.csv')];
  put('antworten.json', JSON.stringify({ 'use:werte.csv:Pendeln': 'rent' }));
  put('falsch.json', JSON.stringify({ 'use:werte.csv:Pendler in %': 'miete' }));
  const runs = await Promise.all([
    runCommand('draft', ...files),
    draft(),
    draft(at('fehlt.csv')),
    draft(...files, '--answers', at('antworten.json')),
    draft(...files, '--answers', at('falsch.json')),
  ]);
  expect(runs.map(({ status }) => status)).toEqual([2, 2, 2, 2, 2]);
  const [out, none, missing, unknown, value] = runs.map(({ stderr }) => stderr);
  expect(out).toMatch(/--out.*Aufruf: npm run --silent draft/);
  expect(none).toMatch(/Es ist keine Datei genannt/);
  expect(missing).toBe('Die Datei fehlt.csv lässt sich nicht lesen.\n');
  expect(unknown).toMatch(/Zu „use:werte\.csv:Pendeln“ gibt es nichts zu antworten/);
  expect(value).toMatch(/ist keiner von: none, key, population, migrant-share/);
  expect(existsSync(at('projekt.json'))).toBe(false);
});

test('a table alone lacks the areas: named, 1, nothing written', async () => {
  const { status, stdout } = await draft(at('daten/werte.csv'));
  expect(status).toBe(1);
  expect(stdout).toContain('Es fehlt noch: eine Datei mit Gebieten.');
  expect(existsSync(at('projekt.json'))).toBe(false);
});

test('what a workbook hides is named: a sheet, and a row that counts as missing', async () => {
  const cells = (...texts: string[]): string =>
    texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('');
  const [head = '', ...others] = table.trim().split('\n');
  const rows = others.map(
    (line, at) => `<row${at === 2 ? ' hidden="1"' : ''}>${cells(...line.split(';'))}</row>`,
  );
  const xml = `<sheetData><row>${cells(...head.split(';'))}</row>${rows.join('')}</sheetData>`;
  const old = { name: 'Alt', state: 'hidden', xml } as const;
  put('daten/werte.xlsx', zipOfTexts(partsOf({ sheets: [old, { name: 'Neu', xml }] })));
  const { stdout } = await draft(at('daten/gebiete.geojson'), at('daten/werte.xlsx'));
  expect(stdout).toContain('werte.xlsx: Tabelle, 6 Zeilen, Neu');
  expect(stdout).toContain('    Alt (ausgeblendet)\n    Im Blatt ist eine Zeile ausgeblendet.\n');
});
