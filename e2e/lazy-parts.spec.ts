import { expect, test, type Page } from '@playwright/test';
import { bytesOf, shapefile, zipOf } from '../src/ingest/area-files.fixture.ts';
import { gridCountry } from '../src/ingest/grid-country.fixture.ts';
import { smallArchive } from '../src/opening/archive.fixture.ts';
import type { Manner, StaticServer } from '../src/opening/static-server.fixture.ts';
import { mapDrawn, ruleSentence, watchMap } from './atlas-page.ts';
import { serveBuiltPage } from './own-server.ts';

/** Every program file of the built page that is fetched later, each missing in three ways: the reader is told, and nothing waits. */

const manners: readonly Manner[] = ['missing', 'page', 'refusing'];

let server: StaticServer;

test.beforeEach(async () => {
  server = await serveBuiltPage();
});

test.afterEach(() => server.close());

/**
 * The script that runs before the page and the worker of the map, which are asked for whatever the page is about:
 * `missing-parts.spec.ts` looks after them, and after all that an atlas cannot be shown without.
 */
const always = /^assets\/(?:index|old-browser|preload-helper|maplibre-gl-worker)-/;

/** Names of the program files that are fetched later than those. */
const lazyFiles = (first: ReadonlySet<string>): string[] =>
  [...server.files.keys()].filter(
    (name) =>
      name.endsWith('.js') && name.startsWith('assets/') && !always.test(name) && !first.has(name),
  );

interface Dropped {
  readonly name: string;
  readonly bytes: Uint8Array;
}

async function drop(page: Page, files: readonly Dropped[]): Promise<void> {
  const plain = files.map(({ name, bytes }) => ({
    name,
    text: Buffer.from(bytes).toString('latin1'),
  }));
  const dataTransfer = await page.evaluateHandle((all) => {
    const transfer = new DataTransfer();
    for (const { name, text } of all) {
      const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
      transfer.items.add(new File([bytes], name));
    }
    return transfer;
  }, plain);
  await page.dispatchEvent('atlas-shell', 'drop', { dataTransfer });
}

/** A project of areas in some format, with a table of two rows. */
function projectWith(name: string, bytes: Uint8Array, key = 'id'): Dropped[] {
  const indicators = [{ id: 'a', column: 'Anteil', unit: 'percent' }];
  const tables = [{ source: 'werte.csv', key: 'id', indicators }];
  const project = { version: 1, title: name, areas: { source: name, key }, tables };
  return [
    { name: 'project.json', bytes: bytesOf(JSON.stringify(project)) },
    { name, bytes },
    { name: 'werte.csv', bytes: bytesOf('id;Anteil\n01;5\n02;6\n') },
  ];
}

const ring = '10,50 10.1,50 10.1,50.1 10,50.1 10,50';
const kml = `<kml xmlns="http://www.opengis.net/kml/2.2"><Document><Placemark><name>01</name><Polygon><outerBoundaryIs><LinearRing><coordinates>${ring}</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark></Document></kml>`;
const topology = JSON.stringify({
  type: 'Topology',
  arcs: [
    [
      [10, 50],
      [10.1, 50],
      [10.1, 50.1],
      [10, 50],
    ],
  ],
  objects: { a: { type: 'Polygon', arcs: [[0]], properties: { id: '01' } } },
});
const country = gridCountry();

/** What a reader wants that needs a part of the program which is not there yet. */
const wishes: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  kml: (page) => drop(page, projectWith('gebiete.kml', bytesOf(kml), 'name')),
  shapefile: (page) => drop(page, projectWith('gebiete.zip', zipOf(shapefile))),
  topojson: (page) => drop(page, projectWith('gebiete.topojson', bytesOf(topology))),
  parquet: (page) =>
    drop(
      page,
      [...country.files].map(([name, bytes]) => ({ name, bytes })),
    ),
  review: async (page) => {
    await page.goto(`${server.base}index.html?project=musterstadt/project.json&view=review`);
  },
  tiles: async (page) => {
    await page.goto(`${server.base}index.html?project=gitter/project.json`);
  },
};

function serveCountry(): void {
  const metadata = {
    fingerprint: country.fingerprint,
    areas: 24,
    areasZoom: 8,
    vector_layers: [{ id: 'areas' }, { id: 'borders' }],
  };
  for (const [name, bytes] of country.files) server.files.set(`gitter/${name}`, bytes);
  server.files.set('gitter/areas.pmtiles', smallArchive(metadata));
}

async function openCity(page: Page): Promise<void> {
  await watchMap(page);
  await page.goto(`${server.base}index.html?project=musterstadt/project.json`);
  await mapDrawn(page);
}

const titles: Readonly<Record<string, RegExp>> = {
  parquet: /Gitterland/,
  tiles: /Gitterland/,
  review: /Musterstadt/,
};

/** Which program files each wish asks for first, by a round in which all are there. */
async function filesByWish(page: Page): Promise<ReadonlyMap<string, string>> {
  const wishOf = new Map<string, string>();
  for (const [wish, ask] of Object.entries(wishes)) {
    const before = server.asked.length;
    await ask(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(titles[wish] ?? /^gebiete/);
    await expect(page.locator('load-progress section')).toHaveCount(0);
    // The map reads the archive, too, with a part of its own.
    if (wish === 'review') await expect(page.getByLabel('Name oder Kürzel')).toBeVisible();
    if (wish === 'tiles')
      await expect.poll(() => timesAsked('gitter/areas.pmtiles')).toBeGreaterThan(1);
    for (const name of server.asked.slice(before)) if (!wishOf.has(name)) wishOf.set(name, wish);
  }
  return wishOf;
}

function timesAsked(name: string): number {
  return server.asked.filter((asked) => asked.startsWith(name)).length;
}

test('each of them has words, and what the reader wanted ends', async ({ page }) => {
  test.setTimeout(180_000);
  serveCountry();
  await openCity(page);
  const first = new Set(server.asked);
  const wishOf = await filesByWish(page);
  // A new part that nothing here asks for has nobody who looks after its words.
  expect(lazyFiles(first).filter((name) => !wishOf.has(name))).toEqual([]);
  await openCity(page);
  /** An address of its own, and nothing that could be closed. */
  const isOfAddress = (name: string): boolean =>
    ['tiles', 'review'].includes(wishOf.get(name) ?? '');
  const files = lazyFiles(first).sort(
    (one, other) => Number(isOfAddress(one)) - Number(isOfAddress(other)),
  );
  for (const name of files) {
    for (const manner of manners) {
      server.manners.set(name, manner);
      await test.step(`${name} ${manner}`, async () => {
        await wishes[wishOf.get(name) ?? '']?.(page);
        const voice = page.locator(
          'failure-notice section, tile-notice [role="status"], .left > [role="alert"]',
        );
        await expect(voice).toContainText('Ein Teil der Seite fehlt auf dem Server');
        await expect(voice.getByRole('button', { name: 'Seite neu laden' })).toBeVisible();
        await expect(page.locator('load-progress section')).toHaveCount(0);
      });
      server.manners.clear();
      if (!isOfAddress(name)) await page.getByRole('button', { name: 'Schließen' }).click();
    }
  }
});

test('without a connection it is the connection that is missing, and trying again helps', async ({
  page,
  context,
}) => {
  await openCity(page);
  // The worker is in the browser's cache, the reader of KML is not there yet.
  await context.setOffline(true);
  await wishes['kml']?.(page);
  const alert = page.getByRole('alert', { name: 'Das Laden ist nicht gelungen' });
  await expect(alert).toContainText('nicht zu erreichen');
  await expect(alert).not.toContainText(/beschädigt|erneuert/);
  await context.setOffline(false);
  await alert.getByRole('button', { name: 'Noch einmal versuchen' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/gebiete\.kml/);
  await expect(ruleSentence(page)).toBeVisible();
});
