import { gzipSync, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../areas/diagnostic.ts';
import { wordDiagnostic } from '../../i18n/diagnostics.ts';
import { gridCountry } from '../../ingest/grid-country.fixture.ts';
import { workbookOf } from '../../ingest/workbook.fixture.ts';
import { openAtlas } from '../../opening/open-atlas.ts';
import { DraftFiles } from './draft-files.ts';

/**
 * Files as they come: cut off, locked, empty, of another kind than their name says, nested without end. Each is dropped alone,
 * and named by a project; the same true sentence is told both times, and no word of the program's own.
 */

const square = (west: number) => [
  [west, 50],
  [west + 1, 50],
  [west + 1, 51],
  [west, 51],
  [west, 50],
];
const feature = (west: number) => ({
  type: 'Feature',
  properties: { id: `0${west}` },
  geometry: { type: 'Polygon', coordinates: [square(west)] },
});
const areas = JSON.stringify({ type: 'FeatureCollection', features: [1, 2, 3].map(feature) });
const table = 'id;Anteil\n01;5\n02;6\n03;7\n';

const half = (bytes: Uint8Array): Uint8Array => bytes.slice(0, Math.floor(bytes.length / 2));
const archive = zipSync({ 'gebiete.geojson': strToU8(areas) });
const stored = zipSync({ 'gebiete.geojson': [strToU8(areas), { level: 0 }] });
const workbook = workbookOf({
  Blatt: [
    ['id', 'Anteil'],
    ['01', 5],
    ['02', 6],
  ],
});

/** Writes a number of two bytes so far behind every entry of the directory of an archive (APPNOTE 4.3.12). */
function withEntry(bytes: Uint8Array, behind: number, value: number): Uint8Array {
  const changed = bytes.slice();
  const view = new DataView(changed.buffer);
  for (let at = 0; at + 46 <= changed.length; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + behind, value, true);
  }
  return changed;
}

const locked = (bytes: Uint8Array) => withEntry(bytes, 8, 1);

/** One byte in the middle is another one. */
function flipped(bytes: Uint8Array): Uint8Array {
  const changed = bytes.slice();
  changed[Math.floor(changed.length / 3)]! ^= 1;
  return changed;
}

function workbookWith(change: (parts: Record<string, Uint8Array>) => void): Uint8Array {
  const parts = unzipSync(workbook);
  change(parts);
  return zipSync(parts);
}

/** The container of an encrypted workbook names its one stream in UTF-16 (MS-OFFCRYPTO, 2.3.4.4). */
function encryptedWorkbook(): Uint8Array {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...'EncryptedPackage'].forEach((letter, at) => (bytes[1024 + 2 * at] = letter.charCodeAt(0)));
  return bytes;
}

const kmlOf = (inside: string): Uint8Array =>
  strToU8(`<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2">${inside}`);
const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
const collections = (depth: number): string =>
  '{"type":"GeometryCollection","geometries":['.repeat(depth) + ']}'.repeat(depth);
const figures = gridCountry().files.get('figures-2024.parquet')!;
const text = (letters: string): Uint8Array => strToU8(letters);

/** What is told of each, once it is dropped alone and once a project names it; `same` where it is the same. */
const cases: Readonly<
  Record<string, readonly [bytes: Uint8Array, dropped: RegExp, named: RegExp | 'same']>
> = {
  'halb.zip': [
    half(archive),
    /^halb\.zip wurde nicht ausgepackt\. Das Archiv ist beschädigt oder unvollständig\. .* neu herunterladen/,
    'same',
  ],
  'leer.zip': [zipSync({}), /^leer\.zip wurde nicht ausgepackt\. Das Archiv ist leer\./, 'same'],
  'gekippt.zip': [flipped(stored), /^gekippt\.zip\/gebiete\.geojson .* beschädigt/, 'same'],
  'kennwort.zip': [
    locked(archive),
    /^kennwort\.zip\/gebiete\.geojson .* mit einem Kennwort geschützt.* selbst auspacken/,
    'same',
  ],
  'verfahren.zip': [
    withEntry(archive, 10, 12),
    /mit einem Verfahren gepackt, das der Atlas nicht kennt/,
    'same',
  ],
  'hinaus.zip': [
    zipSync({ '../a.geojson': text(areas) }),
    /Pfade, die aus dem Archiv hinausführen/,
    'same',
  ],
  'doppelt.zip': [zipSync({ 'a.zip': archive }), /keine Gebiete.* Enthalten: a\.zip\./, 'same'],
  'kaputt-darin.zip': [
    zipSync({ 'g.geojson': text(areas.slice(0, 200)) }),
    /^In kaputt-darin\.zip\/g\.geojson .* bricht der Text mitten in den Daten ab/,
    'same',
  ],
  'kein-kml-darin.kmz': [
    zipSync({ 'doc.kml': text('hallo') }),
    /^kein-kml-darin\.kmz\/doc\.kml lässt sich nicht als KML lesen/,
    'same',
  ],
  'halb.csv.gz': [
    half(gzipSync(text(table.repeat(50)))),
    /^halb\.csv\.gz .* beschädigt oder unvollständig/,
    'same',
  ],
  'halb.kml': [
    kmlOf('<Document><Placemark><name>02'),
    /^halb\.kml lässt sich nicht als KML lesen: .* Stelle: „.*<name>02“/,
    'same',
  ],
  'kein.kml': [
    text('hallo, das ist kein KML'),
    /^kein\.kml lässt sich nicht als KML lesen: .* Stelle: „hallo/,
    'same',
  ],
  'seite.kml': [text('<!doctype html><p>404</p>'), /^seite\.kml enthält eine Webseite/, 'same'],
  'halb.xlsx': [half(workbook), /^halb\.xlsx lässt sich nicht als XLSX lesen/, 'same'],
  'halbes-blatt.xlsx': [
    workbookWith(
      (parts) => (parts['xl/worksheets/sheet1.xml'] = text('<worksheet><sheetData><row r="1"')),
    ),
    /^halbes-blatt\.xlsx lässt sich nicht als XLSX lesen/,
    'same',
  ],
  'ohne-blatt.xlsx': [
    workbookWith((parts) => delete parts['xl/worksheets/sheet1.xml']),
    /^ohne-blatt\.xlsx lässt sich nicht als XLSX lesen/,
    'same',
  ],
  'kennwort.xlsx': [
    encryptedWorkbook(),
    /^kennwort\.xlsx ist mit einem Kennwort verschlüsselt/,
    'same',
  ],
  'kennwort-darin.xlsx': [
    locked(workbook),
    /^kennwort-darin\.xlsx ist mit einem Kennwort verschlüsselt/,
    'same',
  ],
  'leer.csv': [new Uint8Array(), /^leer\.csv ist leer \(0 Byte\)/, 'same'],
  'blank.csv': [text('  \n \n'), /^blank\.csv enthält nur Leerzeichen/, 'same'],
  'tief.geojson': [
    text(
      `{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"x":NaN,"id":${nested(20_000)}},"geometry":null}]}`,
    ),
    /^tief\.geojson ist so tief verschachtelt/,
    'same',
  ],
  'tiefe-punkte.geojson': [
    text(
      `{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"id":"1"},"geometry":{"type":"Polygon","coordinates":${nested(200_000)}}}]}`,
    ),
    /^tiefe-punkte\.geojson ist so tief verschachtelt/,
    /^In tiefe-punkte\.geojson \(Objekt 1\) ist die Geometrie fehlerhaft/,
  ],
  'tief.topojson': [
    text(`{"type":"Topology","arcs":[],"objects":{"a":${collections(20_000)}}}`),
    /^tief\.topojson ist so tief verschachtelt/,
    'same',
  ],
  'tief.json': [
    text(`[{"a":${nested(50_000)}},{"a":1}]`),
    /^tief\.json ist so tief verschachtelt/,
    /^In tief\.json stehen 2 Datensätze ohne Umrisse/,
  ],
  'halb.topojson': [
    text('{"type":"Topology","arcs":[[[0,0],[1'),
    /^In halb\.topojson \(Zeile 1\) bricht der Text mitten in den Daten ab/,
    'same',
  ],
  'bogen.topojson': [
    text('{"type":"Topology","arcs":[],"objects":{"a":{"type":"Polygon","arcs":[[5]]}}}'),
    /^bogen\.topojson lässt sich nicht als TopoJSON lesen: .* Stelle: „"arcs":\[5\]“/,
    'same',
  ],
  'ohne.geojson': [
    text('{"type":"FeatureCollection","features":[]}'),
    /^In ohne\.geojson ist keine Fläche enthalten\./,
    'same',
  ],
  'ohne.kml': [
    text('<kml xmlns="http://www.opengis.net/kml/2.2"><Document/></kml>'),
    /^In ohne\.kml ist keine Fläche enthalten\./,
    'same',
  ],
  'halb.parquet': [
    half(figures),
    /^halb\.parquet ist eine Parquet-Datei; der Atlas liest solche nur mit einer Projektdatei/,
    /^halb\.parquet ist beschädigt oder unvollständig/,
  ],
};

const isTable = (name: string): boolean => /\.(?:csv|xlsx|gz|parquet)$/.test(name);

/** What engines, parsers and libraries say when they fail is no sentence for a reader. */
const foreign =
  /call stack|undefined|unclosed|unexpected|position \d|DataView|Error\b|no tag|wurde nicht gefunden/i;

const sentences = (found: readonly Diagnostic[]): string =>
  found
    .filter(({ severity }) => severity === 'error')
    .map((one) => wordDiagnostic(one, 'de'))
    .join(' | ');

async function dropped(name: string, bytes: Uint8Array): Promise<string> {
  const { files } = await new DraftFiles().understand([new File([bytes as BlobPart], name)]);
  return sentences(files.flatMap(({ diagnostics }) => diagnostics));
}

async function named(name: string, bytes: Uint8Array): Promise<string> {
  const [areasName, tableName] = isTable(name) ? ['g.geojson', name] : [name, 't.csv'];
  const indicators = [{ id: 'a', column: 'Anteil', unit: 'percent' }];
  const project = JSON.stringify({
    version: 1,
    title: 'x',
    areas: { source: areasName, key: 'id' },
    tables: [{ source: tableName, key: 'id', indicators }],
  });
  const beside = isTable(name) ? new File([areas], 'g.geojson') : new File([table], 't.csv');
  const files = [new File([project], 'project.json'), beside, new File([bytes as BlobPart], name)];
  const nothing = (): void => undefined;
  const opening = await openAtlas({ from: 'files', files }, nothing, nothing);
  return opening.ok ? 'opened' : sentences(opening.diagnostics);
}

describe.each(Object.entries(cases))('%s', (name, [bytes, ofDropped, ofNamed]) => {
  test('dropped alone, it is told what is wrong with it', async () => {
    const told = await dropped(name, bytes);
    expect(told).toMatch(ofDropped);
    expect(told).not.toMatch(foreign);
  });

  test('named by a project, too', async () => {
    const told = await named(name, bytes);
    expect(told).toMatch(ofNamed === 'same' ? ofDropped : ofNamed);
    expect(told).not.toMatch(foreign);
  });
});
