import { gzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { DiagnosticEntry } from '../../areas/diagnostic.ts';
import { bytesOf, shapefile, zipOf, type Files } from '../../ingest/area-files.fixture.ts';
import { folderType } from '../../opening/fetching/files-at-hand.ts';
import { DraftFiles } from './draft-files.ts';
import { AtlasFunctions } from '../functions.ts';

const table = 'id;Einwohner;Anteil Migrationshintergrund\n01;1000;3,5\n02;2000;4,5\n';

function filesOf(files: Files): File[] {
  return Object.entries(files).map(([name, bytes]) => new File([Uint8Array.from(bytes)], name));
}

/** Drops files, takes the draft as it is, and opens it with the same files. */
async function take(files: Files) {
  const dropped = filesOf(files);
  const { files: listed, draft } = await new DraftFiles().understand(dropped);
  const project = new File([JSON.stringify(draft.json)], 'projekt.json');
  const loaded = await new AtlasFunctions().load(
    { from: 'files', files: [...dropped, project] },
    () => undefined,
  );
  return { listed: listed.map(({ name, kind }) => `${name}: ${kind}`), json: draft.json, loaded };
}

const geojson = JSON.stringify({
  type: 'FeatureCollection',
  features: ['01', '02'].map((id, index) => ({
    type: 'Feature',
    properties: { id },
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [9 + index, 51],
          [10 + index, 51],
          [10 + index, 52],
          [9 + index, 51],
        ],
      ],
    },
  })),
});

test('a ZIP with a Shapefile and a table: both are used, and the project opens with the same drop', async () => {
  const packed = Object.entries({ ...shapefile, 'werte.csv': bytesOf(table) });
  const inFolder = Object.fromEntries(packed.map(([name, bytes]) => [`daten/${name}`, bytes]));
  const { listed, json, loaded } = await take({ 'alles.zip': zipOf(inFolder) });
  expect(listed).toEqual(['alles.zip: areas', 'alles.zip/daten/werte.csv: table']);
  expect(json.tables.map(({ source }) => source)).toEqual(['alles.zip/daten/werte.csv']);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.diagnostics));
  expect(loaded.atlas.joins.map(({ matched }) => matched)).toEqual([2]);
  expect(loaded.atlas.diagnostics.map(({ kind }) => kind)).not.toContain('file-unused');
});

test('a ZIP with tables alone beside areas: its tables are listed, in whatever folder', async () => {
  const second = table.replace('Migrationshintergrund', 'Arbeitslose');
  const zip = zipOf({
    'a/w.csv': bytesOf(table),
    'b/w.csv': bytesOf(second),
    'lies.txt': bytesOf('Hallo'),
  });
  const { listed, json, loaded } = await take({ 'g.geojson': bytesOf(geojson), 'zahlen.zip': zip });
  expect(listed).toEqual([
    'g.geojson: areas',
    'zahlen.zip/a/w.csv: table',
    'zahlen.zip/b/w.csv: table',
  ]);
  expect(json.tables.map(({ source }) => source)).toEqual([
    'zahlen.zip/a/w.csv',
    'zahlen.zip/b/w.csv',
  ]);
  expect(loaded.ok).toBe(true);
});

test('a ZIP with areas and two tables in JSON and CSV', async () => {
  const json = '[{"id":"01","Anteil Mieter":1.234},{"id":"02","Anteil Mieter":22.5}]';
  const zip = zipOf({
    'g.geojson': bytesOf(geojson),
    'w.csv': bytesOf(table),
    'm.json': bytesOf(json),
  });
  const { listed, loaded } = await take({ 'a.zip': zip });
  expect(listed).toEqual(['a.zip: areas', 'a.zip/w.csv: table', 'a.zip/m.json: table']);
  expect(loaded.ok).toBe(true);
});

test('records in JSON are a table: a list, a line each, or inside the answer of a service; 1.234 is no thousand', async () => {
  const records = ['{"id":"01","share":1.234,"note":null}', '{"id":"02","share":22.5}'];
  const texts = [
    `[${records.join(',')}]`,
    records.join('\n'),
    `{"total":2,"value":[${records.join(',')}]}`,
  ];
  for (const text of texts) {
    const { listed, loaded } = await take({
      'g.geojson': bytesOf(geojson),
      'w.json': bytesOf(text),
    });
    expect(listed).toEqual(['g.geojson: areas', 'w.json: table']);
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.diagnostics));
    const [round] = loaded.atlas.dataset.rounds;
    expect([...(round?.columns['share']?.values ?? [])]).toEqual([1.234, 22.5]);
  }
});

test('files packed with gzip are read as what they are', async () => {
  const { listed, loaded } = await take({
    'g.geojson.gz': gzipSync(bytesOf(geojson)),
    'w.csv.gz': gzipSync(bytesOf(table)),
  });
  expect(listed).toEqual(['g.geojson.gz: areas', 'w.csv.gz: table']);
  expect(loaded.ok).toBe(true);
});

async function listed(name: string, bytes: Uint8Array) {
  const { files } = await new DraftFiles().understand(filesOf({ [name]: bytes }));
  return files.map(({ kind, diagnostics }) => {
    const [first]: readonly DiagnosticEntry[] = diagnostics;
    return [kind, first?.kind, first?.found].join(' ');
  });
}

const pdf = bytesOf('%PDF-1.7\n%âãÏÓ\n');

test('a file is known by its bytes, whatever it is called', async () => {
  expect(await listed('gebiete.geojson', pdf)).toEqual(['unknown file-format-refused PDF']);
  expect(await listed('werte.csv', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10))).toEqual([
    'unknown file-format-refused PNG',
  ]);
  expect(await listed('ohne-endung', bytesOf(geojson))).toEqual(['areas  ']);
  expect(await listed('werte.dat', bytesOf(table))).toEqual(['table  ']);
  expect(await listed('werte.csv', bytesOf(geojson))).toEqual(['areas  ']);
});

test('what is not read is named with the reason', async () => {
  expect(await listed('leer.csv', new Uint8Array())).toEqual(['unknown file-empty ']);
  expect(await listed('b.zip', zipOf({ 'word/document.xml': bytesOf('<w/>') }))).toEqual([
    'unknown file-format-refused DOCX',
  ]);
  expect(await listed('b.zip', zipOf({ 'plan.pdf': pdf }))).toEqual([
    'unknown areas-archive-empty ',
  ]);
  expect(await listed('w.csv.gz', gzipSync(bytesOf(table)).subarray(0, 30))).toEqual([
    'unknown areas-archive-refused damaged',
  ]);
  const gml =
    '<?xml version="1.0"?><wfs:FeatureCollection xmlns:gml="http://www.opengis.net/gml/3.2"/>';
  expect(await listed('gebiete.xml', bytesOf(gml))).toEqual(['unknown file-format-refused GML']);
});

test('a folder is called one; a file that can be read no more is called gone, and what needs more memory so', async () => {
  const failing = (name: string, error: Error): File =>
    Object.defineProperty(new File(['a'], name), 'stream', {
      value: () => new ReadableStream({ start: (controller) => controller.error(error) }),
    });
  const { files } = await new DraftFiles().understand([
    new File([], 'ordner', { type: folderType }),
    failing('weg.csv', new DOMException('gone', 'NotFoundError')),
    failing('gesperrt.csv', new DOMException('locked', 'NotReadableError')),
    failing('riesig.csv', new RangeError('Array buffer allocation failed')),
  ]);
  expect(files.map(({ diagnostics }) => diagnostics)).toMatchObject([
    [{ kind: 'file-is-folder', file: 'ordner' }],
    [{ kind: 'file-gone', file: 'weg.csv' }],
    [{ kind: 'file-gone', file: 'gesperrt.csv' }],
    [{ kind: 'memory-short', file: 'riesig.csv' }],
  ]);
});

test('what is neither areas nor a table says so, with how it begins', async () => {
  const begins = async (name: string, text: string) => {
    const { files } = await new DraftFiles().understand(filesOf({ [name]: bytesOf(text) }));
    return files.map(({ diagnostics }) => {
      const [one]: readonly DiagnosticEntry[] = diagnostics;
      return `${one?.kind} ${one?.found ?? ''}`;
    });
  };
  expect(await begins('w.csv', 'id\n01\n02\n')).toEqual(['file-not-recognised id\n01\n02']);
  expect(await begins('w.csv', 'a;b')).toEqual(['file-not-recognised a;b']);
  const fault = '{"error":{"code":400,"message":"Für Invalid URL"}}';
  expect(await begins('w.json', fault)).toEqual([`file-not-recognised ${fault}`]);
  expect(await begins('w.xls', 'MIME-Version: 1.0\r\n\r\n<table>')).toEqual([
    'file-format-refused MHTML',
  ]);
  const stated = await new DraftFiles().understand(filesOf({ 'w.csv': bytesOf('id\n01\n') }), {
    'w.csv': 'table',
  });
  expect(stated.files[0]?.diagnostics).toEqual([]);
});

test('an archive in an archive stays closed and is named beside what is read', async () => {
  const inner = zipOf({ 'gebiete.geojson': bytesOf(geojson) });
  expect(await listed('a.zip', zipOf({ 'w.csv': bytesOf(table), 'innen.zip': inner }))).toEqual([
    'table  ',
    'unknown areas-archive-refused nested',
  ]);
});

test('the log of a review is no table, though each of its lines is a record', async () => {
  const head =
    '{"quartieratlas":"review-log","v":1,"project":"kleinstadt","chains":[],"entries":1}';
  const log = bytesOf(`${head}\n{"v":1,"author":"A"}\n`);
  const { files } = await new DraftFiles().understand(filesOf({ 'weber.jsonl': log }));
  expect(files.map(({ kind }) => kind)).toEqual(['unknown']);
  expect(files[0]?.diagnostics).toEqual([
    { kind: 'review-file', severity: 'error', file: 'weber.jsonl', found: 'kleinstadt' },
  ]);
});
