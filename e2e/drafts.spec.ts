import { expect, test, type Page } from '@playwright/test';
import { openAtlas } from './atlas-page.ts';
import { chosen, dropFiles } from './open-files.ts';
import { featureCollection, squareFeature } from './small-town.ts';

/** A draft of the import assistant is not thrown away: it asks, takes further files, and is left by Back alone. */

const keys = ['01', '02', '03', '04', '05', '06', '07'];
const places = {
  name: 'gebiete.geojson',
  text: featureCollection(keys.map((key, place) => squareFeature(key, place))),
};
const shares = {
  name: 'anteile.csv',
  text: [
    'KEY;Einwohner;Anteil Migrationshintergrund in %',
    ...keys.map((key, place) => `${key};1000;${10 + place},5`),
  ].join('\n'),
};
const jobs = {
  name: 'arbeit.csv',
  text: ['KEY;Arbeitslose in %', ...keys.map((key, place) => `${key};${4 + place},5`)].join('\n'),
};

const assistant = (page: Page) => page.getByRole('dialog', { name: 'Dateien verstehen' });
const question = (page: Page) => page.getByRole('alertdialog', { name: 'Entwurf verwerfen?' });
/** Asked of the page: a step that it has just made is not yet known to what a test would ask from outside. */
const stepBack = (page: Page) => page.evaluate(() => window.history.back());
const ready = (page: Page) => assistant(page).locator('.map[aria-busy="false"]');

test('Escape asks once something was answered, stays by default with the focus where it was, and Back leaves the assistant alone', async ({
  page,
}) => {
  await openAtlas(page);
  const address = page.url();
  await dropFiles(page, [places, shares]);
  const title = assistant(page).getByLabel('Titel des Atlas');
  await title.fill('Siebenstadt');
  await page.keyboard.press('Escape');
  await expect(question(page)).toBeVisible();
  await expect(question(page).getByRole('button', { name: 'Weiter am Entwurf' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(question(page)).toBeHidden();
  await expect(title).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await expect(title).toHaveValue('Siebenstadt');
  await stepBack(page);
  await expect(question(page)).toBeVisible();
  await question(page).getByRole('button', { name: 'Weiter am Entwurf' }).click();
  await expect(title).toHaveValue('Siebenstadt');
  await stepBack(page);
  await question(page).getByRole('button', { name: 'Entwurf verwerfen' }).click();
  await expect(assistant(page)).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Musterstadt/);
  expect(page.url()).toBe(address);
  await page.goForward();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Musterstadt/);
  await expect(assistant(page)).toBeHidden();
});

test('where nothing was answered Back closes the assistant without a question; what is taken has no step of the assistant before it', async ({
  page,
}) => {
  await openAtlas(page);
  await dropFiles(page, [places, shares]);
  await expect(assistant(page)).toBeVisible();
  await stepBack(page);
  await expect(assistant(page)).toBeHidden();
  await dropFiles(page, [places, shares, jobs]);
  await ready(page).waitFor();
  await assistant(page).getByRole('button', { name: 'Übernehmen' }).click();
  await expect(page.locator('rule-editor output')).toHaveText(/von 7 Gebieten/);
  await stepBack(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Musterstadt/);
});

test('a file dropped while the assistant is open joins the draft with its answers; one of the same name replaces the other and says so', async ({
  page,
}) => {
  await openAtlas(page);
  await dropFiles(page, [places, shares]);
  await assistant(page).getByLabel('Titel des Atlas').fill('Siebenstadt');
  await ready(page).waitFor();
  await dropFiles(page, [jobs]);
  const said = assistant(page).locator('.joined [aria-live]');
  await expect(said).toHaveText('Hinzugekommen: arbeit.csv.');
  await expect(assistant(page).getByText('arbeit.csv: 7 von 7 Gebieten')).toBeVisible();
  await expect(assistant(page).getByLabel('Titel des Atlas')).toHaveValue('Siebenstadt');
  const fewer = { ...jobs, text: jobs.text.split('\n').slice(0, 4).join('\n') };
  const chooser = page.waitForEvent('filechooser');
  await assistant(page).getByRole('button', { name: 'Dateien hinzufügen …' }).click();
  await (
    await chooser
  ).setFiles([{ name: fewer.name, mimeType: 'text/csv', buffer: Buffer.from(fewer.text) }]);
  await expect(said).toHaveText(/^Ersetzt, weil der Name gleich ist: arbeit\.csv\./);
  await expect(assistant(page).getByText('arbeit.csv: 3 von 7 Gebieten')).toBeVisible();
});

test('two files of one name, as from the folders of two years, are both there, and the new name of one is said', async ({
  page,
}) => {
  await openAtlas(page, 'view=table');
  await dropFiles(page, [places, shares, { name: shares.name, text: jobs.text }]);
  const said = assistant(page).locator('.joined [aria-live]');
  await expect(said).toHaveText(/darum umbenannt: anteile \(2\)\.csv\.$/);
  await expect(assistant(page).getByText('anteile (2).csv: 7 von 7 Gebieten')).toBeVisible();
  await assistant(page).getByRole('button', { name: 'Übernehmen' }).click();
  await expect(page.locator('rule-editor output')).toHaveText(/von 7 Gebieten/);
});

test('a draft survives a reload with its files and answers, is taken, and leaves nothing behind', async ({
  page,
}) => {
  await openAtlas(page);
  await dropFiles(page, [places, shares]);
  await assistant(page).getByLabel('Titel des Atlas').fill('Siebenstadt');
  await assistant(page)
    .getByLabel('Spalte mit den Einwohnern')
    .selectOption({ label: 'nicht vorhanden' });
  await expect(assistant(page).locator('.kept')).toHaveText(/bleibt nach einem Neuladen da/);
  await page.reload();
  const offer = page.locator('left-draft');
  await expect(offer).toContainText('gebiete.geojson, anteile.csv');
  await offer.getByRole('button', { name: 'Entwurf fortsetzen' }).click();
  await expect(assistant(page).getByLabel('Titel des Atlas')).toHaveValue('Siebenstadt');
  await expect(
    assistant(page).getByLabel('Spalte mit den Einwohnern').locator('option:checked'),
  ).toHaveText('nicht vorhanden');
  await expect(offer.getByRole('button')).toHaveCount(0);
  await ready(page).waitFor();
  await expect(assistant(page).locator('.kept')).toBeVisible();
  await assistant(page).getByRole('button', { name: 'Übernehmen' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Siebenstadt/);
  await expect.poll(() => keptPieces(page)).toBe(0);
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
});

test('files that cannot be read again are named and asked for, and the answers hold; where nothing is kept that is said', async ({
  page,
}) => {
  await openAtlas(page);
  await dropFiles(page, [places, shares]);
  await assistant(page).getByLabel('Titel des Atlas').fill('Siebenstadt');
  await expect(assistant(page).locator('.kept')).toHaveText(/bleibt nach einem Neuladen da/);
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        const asked = indexedDB.open('quartieratlas-drafts');
        asked.addEventListener('success', () => {
          const pieces = asked.result.transaction('pieces', 'readwrite').objectStore('pieces');
          pieces.clear().addEventListener('success', resolve);
        });
      }),
  );
  await page.addInitScript(() => {
    Object.defineProperty(Storage.prototype, 'setItem', {
      value: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    });
  });
  await page.reload();
  const offer = page.locator('left-draft');
  await offer.getByRole('button', { name: 'Entwurf fortsetzen' }).click();
  await expect(offer).toContainText('Nicht mehr lesbar: gebiete.geojson, anteile.csv.');
  const chooser = page.waitForEvent('filechooser');
  await offer.getByRole('button', { name: 'Dateien wählen …' }).click();
  await (await chooser).setFiles(chosen([places, shares]));
  await expect(assistant(page).getByLabel('Titel des Atlas')).toHaveValue('Siebenstadt');
  await expect(assistant(page).locator('.kept')).toHaveText(/ist der Entwurf fort/);
});

test('two tabs keep a draft each: one that starts or is a copy takes nothing from the other, and only what closed tabs have left is removed', async ({
  page,
  context,
}) => {
  await openAtlas(page, 'view=table');
  await dropFiles(page, [places, shares]);
  await expect(assistant(page).locator('.kept')).toHaveText(/bleibt nach einem Neuladen da/);
  await page.reload();
  await expect(page.locator('left-draft')).toContainText('gebiete.geojson, anteile.csv');
  const opened = page.waitForEvent('popup');
  await page.evaluate(() => void window.open(location.href));
  const copy = await opened;
  await copy.clock.install();
  await copy.reload();
  await expect(copy.locator('rule-editor output')).toHaveText(/von 300 Gebieten/);
  await expect.poll(() => copy.evaluate(() => sessionStorage.length)).toBe(0);
  await expect(copy.locator('left-draft').getByRole('button')).toHaveCount(0);
  await copy.clock.fastForward(31_000);
  await page.locator('left-draft').getByRole('button', { name: 'Entwurf fortsetzen' }).click();
  await expect(assistant(page).locator('.kept')).toHaveText(/bleibt nach einem Neuladen da/);
  await page.close();
  expect(await keptPieces(copy)).toBe(2);
  const later = await context.newPage();
  await later.clock.install();
  await openAtlas(later, 'view=table');
  await later.clock.fastForward(31_000);
  await expect.poll(() => keptPieces(later)).toBe(0);
});

test('where the room ends only when the files are written, the draft is not said to be kept', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (...given) {
      const request = put.apply(this, given);
      request.addEventListener('success', () => this.transaction.abort());
      return request;
    };
  });
  await openAtlas(page, 'view=table');
  await dropFiles(page, [places, shares]);
  await expect(assistant(page).locator('.kept')).toHaveText(/Ihre Antworten/);
});

test('where the database of the browser never answers, that the files are not kept is said, and a resumed draft asks for them', async ({
  page,
}) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest;
  });
  await openAtlas(page, 'view=table');
  await dropFiles(page, [places, shares]);
  await expect(assistant(page).locator('.kept')).toHaveText(/Ihre Antworten/);
  await page.reload();
  const offer = page.locator('left-draft');
  await offer.getByRole('button', { name: 'Entwurf fortsetzen' }).click();
  await expect(offer).toContainText('Nicht mehr lesbar: gebiete.geojson, anteile.csv.');
});

/** Sealed pieces of files in this browser. */
function keptPieces(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const asked = indexedDB.open('quartieratlas-drafts');
        asked.addEventListener('success', () => {
          const count = asked.result.transaction('pieces').objectStore('pieces').count();
          count.addEventListener('success', () => resolve(count.result));
        });
      }),
  );
}
