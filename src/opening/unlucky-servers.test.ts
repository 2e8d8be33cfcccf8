import { afterEach, beforeEach, expect, test } from 'vitest';
import { wordDiagnostic } from '../i18n/diagnostics.ts';
import { gridCountry } from '../ingest/grid-country.fixture.ts';
import { smallArchive } from './archive.fixture.ts';
import { openAtlas } from './open-atlas.ts';
import { serveFiles, type Manner, type StaticServer } from './static-server.fixture.ts';

/** Servers that do not deliver what a project names: the true reason is told, and no file is called damaged that is not. */

const country = gridCountry();
const metadata = {
  fingerprint: country.fingerprint,
  areas: 24,
  areasZoom: 8,
  vector_layers: [{ id: 'areas' }, { id: 'borders' }],
};
let server: StaticServer;

beforeEach(async () => {
  const plain = [...country.plainFiles].map(([name, bytes]) => [`ganz/${name}`, bytes] as const);
  const tiled = [...country.files, ['areas.pmtiles', smallArchive(metadata)] as const];
  const inFolder = tiled.map(([name, bytes]) => [`kacheln/${name}`, bytes] as const);
  server = await serveFiles(new Map([...plain, ...inFolder]));
});

afterEach(() => server.close());

/** Everything that is told of a project in German, once one of its files is answered so. */
async function told(file: string, manner: Manner): Promise<string> {
  server.manners.set(file, manner);
  const address = `${file.split('/')[0]}/project.json`;
  const nothing = (): void => undefined;
  const request = { from: 'address', address, base: server.base } as const;
  const opening = await openAtlas(request, nothing, nothing);
  const { diagnostics } = opening.ok ? opening.opened.atlas : opening;
  return diagnostics
    .filter(({ severity }) => severity !== 'hint')
    .map((one) => wordDiagnostic(one, 'de'))
    .join(' ');
}

const reasons: readonly (readonly [Manner, RegExp])[] = [
  ['refusing', /keine Verbindung zum Server.* Verbindung prüfen und noch einmal versuchen/],
  ['elsewhere', /an einen anderen Server weiter, etwa zu einer Anmeldung/],
  ['forbidden', /gibt sie nicht frei oder verlangt eine Anmeldung. Meldung: 403 Forbidden/],
  ['missing', /Unter ihrer Adresse liegt auf dem Server keine Datei. Meldung: 404 Not Found/],
  ['no-part', /liefert den verlangten Teil von ihr nicht. Meldung: 416/],
  ['broken', /Auf dem Server ist ein Fehler aufgetreten. Meldung: 500 .* später noch einmal/],
  ['failing', /im Augenblick überlastet. Meldung: 503/],
  ['page', /enthält eine Webseite oder die Fehlermeldung eines Servers statt der Daten/],
  ['dropping', /kam nur zum Teil an, .* Angekommen: [\d.]+ von [\d.]+ Byte/],
];

/** Words of blame: none of these files is damaged, and no library has a say. */
const blame = /beschädigt|fetch|Failed|unreachable|terminated|undefined/;

const files = [
  'ganz/project.json',
  'ganz/areas.geojson',
  'ganz/figures-2024.csv',
  'kacheln/areas.parquet',
  'kacheln/figures-2024.parquet',
];

test.each(
  files.flatMap((file) => reasons.map(([manner, reason]) => [file, manner, reason] as const)),
)('%s, answered so: %s', async (file, manner, reason) => {
  const text = await told(file, manner);
  expect(text).toMatch(reason);
  expect(text).toContain(file.split('/')[1]);
  expect(text).not.toMatch(blame);
});

const spares: readonly (readonly [Manner, RegExp])[] = [
  ['refusing', /Der Server war nicht zu erreichen\. Bitte die Verbindung prüfen/],
  ['elsewhere', /leitet die Anfrage an einen anderen Server weiter/],
  ['forbidden', /Der Server gab die Datei nicht heraus/],
  ['missing', /Der Server gab die Datei nicht heraus/],
  ['broken', /Der Server gab die Datei nicht heraus/],
  ['page', /Statt der Datei kam eine Webseite/],
  ['half', /kam nur zum Teil an/],
];

test.each(spares)(
  'what the atlas can do without, answered so (%s), says so and why',
  async (manner, reason) => {
    expect(await told('kacheln/borders.parquet', manner)).toMatch(
      new RegExp(
        `Grenzlinien der Gebiete \\(borders\\.parquet\\) sind nicht zu verwenden; .*${reason.source}`,
      ),
    );
    server.manners.clear();
    const tiles = await told('kacheln/areas.pmtiles', manner);
    expect(tiles).toMatch(
      new RegExp(
        `Kacheln der Karte \\(areas\\.pmtiles\\) sind nicht zu verwenden; .*${reason.source}`,
      ),
    );
    expect(tiles).not.toMatch(blame);
  },
);

test('a server without ranges delivers all the same, and a file that is cut short is told by its bytes', async () => {
  expect(await told('kacheln/areas.parquet', 'whole')).toBe('');
  expect(await told('kacheln/areas.parquet', 'half')).toMatch(/Angekommen: [\d.]+ von [\d.]+ Byte/);
});
