import { fileURLToPath } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { analyseProject } from './analyse-project.ts';
import {
  areaPanel,
  mapDrawn,
  musterstadt,
  openMenu,
  ruleSentence,
  watchMap,
} from './atlas-page.ts';
import { dropFiles } from './open-files.ts';
import { violations } from './page-checks.ts';
import { watchErrors } from './page-errors.ts';
import {
  legendAbsences,
  legendClasses,
  renderedAreas,
  renderedMunicipalities,
  rowCount,
} from './read-screen.ts';
import { squareFiles } from './many-squares.ts';

/** The embedded country: 86,578 quarters on one map, from the whole to a single quarter. */

const quarters = 86_578;
/** One quarter more would be marked, but nobody knows how many people live in it: its figures are withheld. */
const marked = 6_207;

async function openCountry(page: Page, query = ''): Promise<void> {
  await watchMap(page);
  await page.goto(`./?${query}`);
  await mapDrawn(page);
}

const levelNote = (page: Page) => page.locator('level-note');

test('Musterland opens with its municipalities and circles; near by there are quarters, with the same marks, sentence and legend', async ({
  page,
}) => {
  test.slow();
  const errors = await watchErrors(page);
  await openCountry(page, 'paint=classes');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Musterland/);
  await expect(page.locator('aside.band')).toHaveText(/Erfundene Beispieldaten/);
  await expect(ruleSentence(page)).toHaveText(/ aus 6\.207 von 86\.578 Gebieten/);
  const { municipalities, circles } = await renderedMunicipalities(page);
  expect(municipalities).toBeGreaterThan(2_500);
  expect(circles).toBeGreaterThan(400);
  await expect(levelNote(page)).toContainText('Diese Stufe zeigt Gemeinden');
  const far = await legendClasses(page);
  const absent = await legendAbsences(page);
  expect(far.reduce((sum, { areas }) => sum + areas, absent.missing + absent.suppressed)).toBe(
    quarters,
  );
  expect(await violations(page)).toEqual([]);
  const sentence = await ruleSentence(page).innerText();

  const goTo = async (municipality: string): Promise<void> => {
    const search = page.getByRole('combobox', { name: 'Gebiet suchen' });
    await search.fill(municipality);
    await expect(page.locator('#hits [role="option"]').first()).toContainText(municipality);
    await search.press('Enter');
    await expect(levelNote(page)).toContainText('Diese Stufe zeigt Gebiete');
  };
  await test.step('a municipality found by its name fills the map with its quarters', async () => {
    await goTo('Großmuster');
    await expect.poll(async () => (await renderedAreas(page)).areas).toBeGreaterThan(500);
    expect(await ruleSentence(page).innerText()).toBe(sentence);
    expect(await legendClasses(page)).toEqual(far);
    await expect(rowCount(page)).toHaveText(/ von 86\.578 Zeilen/);
  });

  await test.step('what the map outlines as marked is what the table lists as marked', async () => {
    await page.getByRole('button', { name: 'Filter aufheben' }).first().click();
    await page.locator('table-pane').getByLabel('Anzeigen').selectOption('markierte');
    await expect(rowCount(page)).toHaveText('6.207 von 86.578 Zeilen');
    await expect(levelNote(page)).toContainText('Diese Stufe zeigt Gemeinden');
    await page.getByRole('button', { name: 'mehr Filter' }).click();
    await page.getByRole('checkbox', { name: 'nur was die Karte zeigt' }).check();
    await goTo('Großmuster');
    await expect(rowCount(page)).not.toHaveText('6.207 von 86.578 Zeilen');
    const inSight = async () =>
      Number((await rowCount(page).innerText()).split(' ')[0]?.replace('.', ''));
    expect(await inSight()).toBeGreaterThan(10);
    // Quarters cut by the edge of the map are drawn though their middle is out of sight.
    await expect
      .poll(async () => (await renderedAreas(page)).marked - (await inSight()))
      .toBeGreaterThanOrEqual(0);
    expect(await violations(page)).toEqual([]);
  });
  await errors.expectNone();
});

test('a link opens a Land: its rows, its marked quarters one by one, and the panel with all figures', async ({
  page,
}) => {
  await openCountry(page, 'land=Land+Seenmark');
  const stepper = page.locator('flag-stepper');
  await expect(stepper).toContainText('im Land Seenmark');
  await expect(rowCount(page)).toHaveText(/ von 86\.578 Zeilen/);
  await expect(stepper).toContainText('13 Quartiere im Land Seenmark');
  await page.getByRole('button', { name: 'Nächstes Quartier' }).click();
  await expect(stepper).toContainText(/1 von 13 im Land Seenmark/);
  await expect(page).toHaveURL(/neighbourhood=\d{12}/);
  await page.keyboard.press('.');
  await expect(areaPanel(page)).toContainText(/ · \u2068?Land Seenmark\u2069? · Schlüssel/);
  await expect(areaPanel(page)).toContainText('Angebotsmiete');
  await expect(areaPanel(page)).not.toContainText('wird geladen');
  await expect(page).toHaveURL(/area=\d{12}/);
});

test('a map file that is cut off, then whole again: the message says so, everything else is there, and trying again mends it', async ({
  page,
}) => {
  let isBroken = true;
  await page.route('**/areas.pmtiles', async (route) => {
    const range = route.request().headers()['range'] ?? '';
    // The first bytes with header and directory come; tiles do not.
    if (isBroken && !range.startsWith('bytes=0-')) await route.abort('connectionreset');
    else await route.continue();
  });
  await watchMap(page);
  await page.goto('./');
  const notice = page.locator('tile-notice [role="status"]');
  await expect(notice).toContainText('Der Server war nicht zu erreichen.');
  await expect(notice).toContainText('Tabelle, Regel und alle Zahlen sind vollständig.');
  await expect(ruleSentence(page)).toHaveText(/ aus 6\.207 von 86\.578/);
  expect(marked).toBe(6_207);
  isBroken = false;
  await notice.getByRole('button', { name: 'Noch einmal versuchen' }).click();
  await expect
    .poll(async () => (await renderedMunicipalities(page)).municipalities)
    .toBeGreaterThan(2_500);
  await expect(notice).toHaveCount(0);
});

test('tiles that never come hold up nothing: table, order and figures are there', async ({
  page,
}) => {
  await page.route('**/areas.pmtiles', async (route) => {
    const range = route.request().headers()['range'] ?? '';
    if (range.startsWith('bytes=0-')) await route.continue();
  });
  await page.goto('./');
  await expect(rowCount(page)).toHaveText('86.578 Zeilen');
  await expect(ruleSentence(page)).toHaveText(/ aus 6\.207 von 86\.578/);
});

test('the first load given up leaves the empty page, without a word about data that are not there', async ({
  page,
}) => {
  await page.route('**/figures-2024.parquet', () => undefined);
  await page.goto('./');
  await expect(page.locator('.band')).toHaveText(/Erfundene Beispieldaten/);
  await page.getByRole('button', { name: 'Abbrechen' }).click();
  await expect(page.getByRole('button', { name: /Beispiel/ }).first()).toBeVisible();
  await expect(page.locator('.band')).toHaveCount(0);
  expect(await violations(page)).toEqual([]);
});

test('a host that answers with a page of HTML instead of the figures: the message names the file', async ({
  page,
}) => {
  await page.route('**/figures-2024.parquet', (route) =>
    route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html><p>Hallo</p>' }),
  );
  await page.goto('./');
  const alert = page.getByRole('alert', { name: 'Das Laden ist nicht gelungen' });
  await expect(alert).toContainText('figures-2024.parquet');
  await alert.getByRole('button', { name: 'Beispiel Musterstadt öffnen' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Musterstadt/);
});

test('5,256 own areas from one file are tiled on this machine: all are drawn, counted and found', async ({
  page,
}) => {
  await watchMap(page);
  await page.goto(`./?${musterstadt}`);
  await mapDrawn(page);
  await dropFiles(page, squareFiles(72, 73));
  await mapDrawn(page, 2);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kleinstadt');
  await expect(ruleSentence(page)).toHaveText(/ von 5\.256 Gebieten/);
  await expect.poll(async () => (await renderedAreas(page)).areas).toBe(5_256);
  const { marked: drawn } = await renderedAreas(page);
  await page.locator('table-pane').getByLabel('Anzeigen').selectOption('markierte');
  await expect(rowCount(page)).toHaveText(
    `${new Intl.NumberFormat('de').format(drawn)} von 5.256 Zeilen`,
  );
});

test('the data report of the country is the list that analyse prints, with keys instead of lines', async ({
  page,
}, info) => {
  test.slow();
  await openCountry(page);
  await (await openMenu(page)).getByRole('menuitem', { name: 'Datenbericht' }).click();
  const report = page.locator('report-dialog');
  await expect(report.getByText('Weitere Werte werden noch gelesen')).toHaveCount(0);
  const onPage = await report.locator('.notes > li > p').allTextContents();
  expect(onPage.join(' ')).toMatch(
    /haben 4 Gebiete keine Einwohner\. Schlüssel und Inhalt: \d{12}: 0,/,
  );
  const { result } = analyseProject(
    fileURLToPath(new URL('../geodata/sets/musterland/project.json', import.meta.url)),
    info.outputPath('musterland'),
  );
  expect(onPage.map((text) => text.trim()).sort()).toEqual(
    result.diagnostics.map(({ text }) => text).sort(),
  );
});
