import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { gridCountry } from '../src/ingest/grid-country.fixture.ts';
import { smallArchive } from '../src/opening/archive.fixture.ts';
import type { StaticServer } from '../src/opening/static-server.fixture.ts';
import { openAtlas, openMenu, ruleSentence } from './atlas-page.ts';
import { serveBuiltPage } from './own-server.ts';
import { townProject, townTable } from './small-town.ts';

/** Moments that only a browser has: a folder in the place of a file, a file that is gone when it is read, a connection that ends. */

let folder: string;

test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'quartieratlas-'));
});

test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

const alertOf = (page: Page) => page.getByRole('alert', { name: 'Das Laden ist nicht gelungen' });

/** Drops what lies at these paths, as a hand does: the browser itself decides what the page gets. */
async function dropPaths(page: Page, files: readonly string[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [...files], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, x: 300, y: 300, data });
  }
}

test('a folder that is dropped is called a folder, beside a project and alone', async ({
  page,
}) => {
  await openAtlas(page, 'view=table');
  await dropPaths(page, [folder]);
  const alert = alertOf(page);
  await expect(alert).toContainText(/quartieratlas-\S+ ist ein Ordner und keine Datei\./);
  writeFileSync(join(folder, 'projekt.json'), JSON.stringify(townProject));
  await alert.getByRole('button', { name: 'Schließen' }).click();
  await dropPaths(page, [join(folder, 'projekt.json'), folder]);
  await expect(alert).toContainText(/quartieratlas-\S+ ist ein Ordner und keine Datei\./);
});

test('files that are dragged away again without a word leave no veil on the page', async ({
  page,
}) => {
  await openAtlas(page, 'view=table');
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [folder], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver'] as const)
    await session.send('Input.dispatchDragEvent', { type, x: 300, y: 300, data });
  await expect(page.getByText('Dateien hier loslassen')).toBeVisible();
  await expect(page.getByText('Dateien hier loslassen')).toBeHidden();
});

test('files that are dropped before the part that shows the page has come open the assistant once it is there', async ({
  page,
}) => {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(/atlas-shell-[^/]+\.js$/, async (route) => {
    await released;
    await route.continue();
  });
  await page.goto('?project=musterstadt/project.json&view=table');
  await page.locator('[data-program="started"]').waitFor();
  const file = join(folder, 'werte.csv');
  writeFileSync(file, townTable);
  await dropPaths(page, [file]);
  release();
  const assistant = page.getByRole('dialog', { name: 'Dateien verstehen' });
  await expect(assistant).toContainText('1 Datei');
});

test('what is printed before the map is drawn says so in its place, and shows no empty map', async ({
  page,
}) => {
  await page.route('**/maplibre*worker*.js', () => new Promise(() => undefined));
  await page.goto('./?project=musterstadt/project.json');
  await expect(ruleSentence(page)).toHaveText(/von 300 Gebieten/);
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  const sheet = page.locator('print-sheet');
  await expect(sheet).toContainText('Die Karte war beim Drucken noch nicht gezeichnet.');
  await expect(sheet.locator('img')).toHaveCount(0);
});

test('a file that is gone when it is read is said to be gone, by its name', async ({ page }) => {
  await openAtlas(page, 'view=table');
  const path = join(folder, 'werte.csv');
  writeFileSync(path, townTable);
  // The worker comes only when the file is gone.
  await page.route('**/atlas-worker-*.js', async (route) => {
    rmSync(path, { force: true });
    await route.continue();
  });
  const asked = page.waitForEvent('filechooser');
  const menu = await openMenu(page);
  await menu.getByRole('menuitem', { name: 'Projekt öffnen …' }).click();
  await (await asked).setFiles(path);
  await expect(alertOf(page)).toContainText('werte.csv lässt sich nicht mehr lesen');
  await expect(alertOf(page)).not.toContainText('Text');
});

test.describe('on a server of its own', () => {
  let server: StaticServer;

  test.beforeEach(async () => {
    server = await serveBuiltPage();
    const country = gridCountry();
    for (const [name, bytes] of country.files) server.files.set(`gitter/${name}`, bytes);
    const { fingerprint } = country;
    const layers = [{ id: 'areas' }, { id: 'borders' }];
    const metadata = { fingerprint, areas: 24, areasZoom: 8, vector_layers: layers };
    server.files.set('gitter/areas.pmtiles', smallArchive(metadata));
  });

  test.afterEach(() => server.close());

  test('a server that sends on to a sign-in elsewhere is told so, and not as a connection that is missing', async ({
    page,
  }) => {
    server.manners.set('musterstadt/figures.csv', 'elsewhere');
    await page.goto(`${server.base}index.html?project=musterstadt/project.json`);
    await expect(alertOf(page)).toContainText(
      'figures.csv ließ sich nicht laden: Der Server leitet die Anfrage an einen anderen Server weiter',
    );
  });

  test('a study that lacks figures says whose file did not come and why, and comes when it is asked again', async ({
    page,
  }) => {
    server.manners.set('gitter/figures-2021.parquet', 'half');
    await page.goto(`${server.base}index.html?project=gitter/project.json&study=change`);
    await expect(ruleSentence(page)).toHaveText(/von 24 Gebieten/);
    const alert = page.locator('change-view [role="alert"]');
    await expect(alert).toContainText(
      /Die Auswertung ließ sich nicht berechnen\. figures-2021\.parquet kam nur zum Teil an, .* Angekommen: [\d.]+ von [\d.]+ Byte/,
    );
    await expect(alert).not.toContainText(/FileFailure|Error/);
    server.manners.clear();
    await alert.getByRole('button', { name: 'Noch einmal versuchen' }).click();
    await expect(alert).toHaveCount(0);
  });

  test('without a connection no file is called damaged: it is the connection that is missing, and trying again helps', async ({
    page,
    context,
  }) => {
    await page.goto(`${server.base}index.html?project=gitter/project.json`);
    await expect(ruleSentence(page)).toHaveText(/von 24 Gebieten/);
    await context.setOffline(true);
    await page.evaluate(() => {
      history.pushState(null, '', '?project=gitter/project.json&study=change');
      window.dispatchEvent(new PopStateEvent('popstate'));
    });
    const alert = page.locator('change-view [role="alert"]');
    await expect(alert).toContainText(
      'figures-2021.parquet ließ sich nicht laden: keine Verbindung zum Server.',
    );
    await expect(page.locator('body')).not.toContainText('beschädigt');
    await context.setOffline(false);
    await alert.getByRole('button', { name: 'Noch einmal versuchen' }).click();
    await expect(alert).toHaveCount(0);
  });
});
