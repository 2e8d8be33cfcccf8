import { expect, test, type Page } from '@playwright/test';
import { musterstadt, openAtlas, ruleSentence } from './atlas-page.ts';
import { openFiles } from './open-files.ts';
import { serveBuiltPage } from './own-server.ts';
import { rowCount } from './read-screen.ts';
import type { Manner, StaticServer } from '../src/opening/static-server.fixture.ts';

/** A part of the program is not on the server, as after a renewal of the page, or comes as something else. */

let server: StaticServer;

test.beforeEach(async () => {
  server = await serveBuiltPage();
});

test.afterEach(() => server.close());

/** The server answers so for the program files whose name begins so. */
function spoil(name: string, manner: Manner): void {
  for (const file of server.files.keys()) {
    if (file.startsWith(`assets/${name}`) && file.endsWith('.js')) server.manners.set(file, manner);
  }
}

const open = (page: Page, query = '') => page.goto(`${server.base}index.html?${query}`);

for (const manner of ['missing', 'page', 'refusing'] as const) {
  test(`without the worker of the map (${manner}) a sentence stands in its place, and everything else is there`, async ({
    page,
  }) => {
    spoil('maplibre-gl-worker', manner);
    await open(page);
    const sentence = page.locator('map-pane .failed');
    await expect(sentence).toContainText('Ein Teil der Seite kam nicht vom Server');
    await expect(sentence.getByRole('button', { name: 'Seite neu laden' })).toBeVisible();
    await expect(ruleSentence(page)).toHaveText(/von 86\.578 Gebieten/);
    await expect(rowCount(page)).toHaveText('86.578 Zeilen');
  });

  test(`without the worker of the atlas (${manner}) the load ends in a sentence and a button`, async ({
    page,
  }) => {
    spoil('atlas-worker', manner);
    await open(page, musterstadt);
    const alert = page.getByRole('alert', { name: 'Das Laden ist nicht gelungen' });
    await expect(alert).toContainText(
      'Dateien können nicht gelesen werden: Der Teil der Seite, der sie liest, ist nicht gestartet',
    );
    await expect(page.locator('load-progress section')).toHaveCount(0);
    server.manners.clear();
    await alert.getByRole('button', { name: 'Seite neu laden' }).click();
    await expect(ruleSentence(page)).toHaveText(/von 300 Gebieten/);
  });

  test(`without its main part (${manner}) the page says that it was renewed`, async ({ page }) => {
    spoil('atlas-shell', manner);
    await open(page, musterstadt);
    await expect(page.getByRole('alert')).toContainText('Sie wurde wohl erneuert');
    server.manners.clear();
    await page.getByRole('button', { name: 'Seite neu laden' }).click();
    await expect(ruleSentence(page)).toHaveText(/von 300 Gebieten/);
  });
}

test('what the worker of the atlas begins with is missing: the load ends in a sentence, and the renewed page loads', async ({
  page,
}) => {
  spoil('rolldown-runtime', 'missing');
  await open(page, musterstadt);
  const alert = page.getByRole('alert', { name: 'Das Laden ist nicht gelungen' });
  await expect(alert).toContainText('Der Teil der Seite, der sie liest, ist nicht gestartet');
  server.manners.clear();
  await alert.getByRole('button', { name: 'Seite neu laden' }).click();
  await expect(ruleSentence(page)).toHaveText(/40 von 300/);
});

test('without its very first part the page says what to do', async ({ page }) => {
  spoil('index', 'missing');
  await open(page);
  await expect(page.getByRole('alert')).toContainText('Bitte laden Sie sie neu');
  server.manners.clear();
  await page.getByRole('button', { name: 'Seite neu laden' }).click();
  await expect(ruleSentence(page)).toHaveText(/von 86\.578 Gebieten/);
});

test('without the script that looks for old browsers the page loads all the same', async ({
  page,
}) => {
  spoil('old-browser', 'missing');
  await open(page, musterstadt);
  await expect(ruleSentence(page)).toHaveText(/40 von 300/);
});

test('a part that a format needs is missing: it is no fault of the file', async ({ page }) => {
  await open(page, musterstadt);
  await expect(ruleSentence(page)).toHaveText(/40 von 300/);
  for (const file of server.files.keys()) {
    const isLazy = /^assets\/(?!index|atlas-|maplibre|preload|rolldown).*\.js$/.test(file);
    if (isLazy) server.manners.set(file, 'missing');
  }
  const kml = '<kml xmlns="http://www.opengis.net/kml/2.2"><Document></Document></kml>';
  await openFiles(page, [
    { name: 'gebiete.kml', mimeType: 'text/xml', buffer: Buffer.from(kml) },
    { name: 'werte.csv', mimeType: 'text/csv', buffer: Buffer.from('Nr;Anteil\n01;5\n02;6\n') },
  ]);
  const alert = page.getByRole('alert', { name: 'Das Laden ist nicht gelungen' });
  await expect(alert).toContainText(
    'KML-Dateien können nicht gelesen werden: Ein Teil der Seite fehlt auf dem Server',
  );
  await expect(alert.getByRole('button', { name: 'Seite neu laden' })).toBeVisible();
});

test('a worker that never comes: after 20 seconds that is said', async ({ page }) => {
  spoil('atlas-worker', 'silent');
  await page.clock.install();
  await open(page);
  const alert = page.getByRole('alert', { name: 'Das Laden ist nicht gelungen' });
  const isAsked = (name: string): boolean => name.startsWith('assets/atlas-worker');
  await expect.poll(() => server.asked.some(isAsked)).toBe(true);
  await expect(page.locator('load-progress section')).toHaveCount(1);
  await page.clock.fastForward(10_000);
  await expect(alert).toHaveCount(0);
  await page.clock.fastForward(10_000);
  await expect(alert).toContainText('ist nicht gestartet');
});

test('files that are being understood: progress alone, and no failure beside it', async ({
  page,
}) => {
  await openAtlas(page);
  await page.evaluate(() => {
    const seen: boolean[] = [];
    Object.assign(window, { seen });
    const look = (): void => {
      const overlays = document
        .querySelector('atlas-shell')
        ?.shadowRoot?.querySelector('.overlays');
      const has = (name: string): boolean =>
        Boolean(overlays?.querySelector(name)?.shadowRoot?.querySelector('section'));
      seen.push(has('failure-notice') && has('load-progress'));
      requestAnimationFrame(look);
    };
    look();
  });
  const rows = Array.from({ length: 60_000 }, (_, row) => `${row};${row % 100}`).join('\n');
  await openFiles(page, [
    { name: 'werte.csv', mimeType: 'text/csv', buffer: Buffer.from(`Nr;Anteil\n${rows}\n`) },
  ]);
  await expect(page.locator('import-dialog dialog').first()).toBeVisible();
  const both = await page.evaluate(() => (window as unknown as { seen: boolean[] }).seen);
  expect(both.length).toBeGreaterThan(1);
  expect(both).not.toContain(true);
});
