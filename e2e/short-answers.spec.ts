import { expect, test, type Page } from '@playwright/test';
import type { Manner, StaticServer } from '../src/opening/static-server.fixture.ts';
import { mapDrawn, musterstadt, ruleSentence, watchMap } from './atlas-page.ts';
import { serveBuiltPage } from './own-server.ts';
import { renderedMunicipalities, rowCount } from './read-screen.ts';

/** A server, or the browser's cache, answers with less than it says. */

let server: StaticServer;

test.beforeEach(async () => {
  server = await serveBuiltPage();
});

test.afterEach(() => server.close());

const failed = (page: Page) => page.getByRole('alert', { name: 'Das Laden ist nicht gelungen' });
const again = 'Noch einmal versuchen';

async function open(page: Page, query = ''): Promise<void> {
  await watchMap(page);
  await page.goto(`${server.base}index.html?${query}`);
}

function sayOf(file: string, manner: Manner): void {
  server.manners.set(`musterland/${file}`, manner);
}

test('what a cache holds without its bytes is fetched past it: the country opens as if nothing had been', async ({
  page,
}) => {
  for (const name of server.files.keys()) {
    if (name.startsWith('musterland/')) server.cached.set(name, 'bodiless');
  }
  await open(page);
  await mapDrawn(page);
  await expect(ruleSentence(page)).toHaveText(/von 86\.578 Gebieten/);
  expect((await renderedMunicipalities(page)).municipalities).toBeGreaterThan(2_500);
  await expect(page.locator('tile-notice [role="status"]')).toHaveCount(0);
});

test('a server that answers short for the areas: how much came is said, and trying again succeeds once it answers rightly', async ({
  page,
}) => {
  sayOf('areas.parquet', 'bodiless');
  await open(page);
  await expect(failed(page)).toContainText('areas.parquet');
  await expect(failed(page)).toContainText('0 von 65.536 Byte');
  await expect(page.locator('load-progress section')).toHaveCount(0);
  await failed(page).getByRole('button', { name: again }).click();
  await expect(failed(page)).toContainText('0 von 65.536 Byte');
  server.manners.clear();
  await failed(page).getByRole('button', { name: again }).click();
  await mapDrawn(page);
  await expect(failed(page)).toHaveCount(0);
  await expect(ruleSentence(page)).toHaveText(/von 86\.578 Gebieten/);
});

test('the same for a project and a table that come whole: half of them is a failure with a way on', async ({
  page,
}) => {
  for (const file of ['project.json', 'figures.csv']) {
    server.manners.set(`musterstadt/${file}`, 'dropping');
    await open(page, musterstadt);
    await expect(failed(page)).toContainText(`${file} kam nur zum Teil an`);
    server.manners.clear();
    await failed(page).getByRole('button', { name: again }).click();
    await expect(ruleSentence(page)).toHaveText(/^17 Quartiere aus 40 von 300 Gebieten/);
  }
});

test('figures of the other year that come short are asked for again by a button', async ({
  page,
}) => {
  sayOf('figures-2021.parquet', 'half');
  await open(page, 'study=change');
  const notice = page.locator('notice-line [role="status"]').first();
  await expect(notice).toContainText('figures-2021.parquet kam nur zum Teil an');
  server.manners.clear();
  await notice.getByRole('button', { name: again }).click();
  await expect(notice).not.toContainText('kam nur zum Teil an');
  await expect(page.locator('change-view')).toContainText(/neu markiert/i);
});

test('tiles that come short are counted on the map, and come when they are tried again', async ({
  page,
}) => {
  await open(page);
  await mapDrawn(page);
  sayOf('areas.pmtiles', 'half');
  await page.getByRole('combobox', { name: 'Gebiet suchen' }).fill('Großmuster');
  await page.keyboard.press('Enter');
  const notice = page.locator('tile-notice [role="status"]');
  await expect(notice).toContainText('Sie kamen nur zum Teil an');
  server.manners.clear();
  await notice.getByRole('button', { name: again }).click();
  await expect(notice).toHaveCount(0);
  await expect(rowCount(page)).toHaveText(/ von 86\.578 Zeilen/);
});
