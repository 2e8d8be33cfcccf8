import { writeFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { openAtlas } from './atlas-page.ts';
import { madeWorkbook } from './made-workbook.ts';
import { keyOfSquare, squareAreas } from './many-squares.ts';
import { openFiles } from './open-files.ts';

/** Workbooks of every size are imported in the built page, under its own policy. */

interface Town {
  readonly columns: number;
  readonly rows: number;
  readonly moreColumns: number;
}

/** Squares, and a workbook with one row for each of them, as files: the page reads them as a person's, not from the test. */
function filesOf({ columns, rows, moreColumns }: Town) {
  const workbook = madeWorkbook({ rows: columns * rows, moreColumns, key: keyOfSquare });
  const paths = ['gebiete.geojson', 'werte.xlsx'].map((name) => test.info().outputPath(name));
  const [areas = '', table = ''] = paths;
  writeFileSync(areas, squareAreas(columns, rows));
  writeFileSync(table, workbook);
  return { bytes: workbook.length, paths };
}

/** Notes the longest task of the page from now on, in milliseconds. */
async function watchTasks(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    document.documentElement.dataset['longest'] = '0';
    new PerformanceObserver((list) => {
      const { dataset } = document.documentElement;
      for (const { duration } of list.getEntries()) {
        dataset['longest'] = String(Math.max(Number(dataset['longest']), duration));
      }
    }).observe({ type: 'longtask' });
  });
  return () => page.evaluate(() => Number(document.documentElement.dataset['longest']));
}

/** Machines that test are slow and shared: what was measured stands in the annotation, and only an end is asked for. */
const patience = 240_000;

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Dateien verstehen' });

/** The sheet's part is a little smaller, or larger, than the 512,000 bytes above which libraries start workers. */
for (const moreColumns of [40, 41]) {
  test(`a workbook of 300 rows and ${moreColumns} more columns is understood`, async ({ page }) => {
    await openAtlas(page);
    const { paths } = filesOf({ columns: 20, rows: 15, moreColumns });
    await openFiles(page, paths);
    await expect(dialogOf(page).getByText('300 von 300 Gebieten')).toBeVisible();
  });
}

test('a workbook of 2 MB becomes a map of 5,600 areas', async ({ page }) => {
  await openAtlas(page);
  const { bytes, paths } = filesOf({ columns: 80, rows: 70, moreColumns: 26 });
  expect(bytes).toBeGreaterThan(2_000_000);
  await openFiles(page, paths);
  const dialog = dialogOf(page);
  await expect(dialog.getByText('5.600 von 5.600 Gebieten')).toBeVisible();
  await dialog.getByLabel('Titel des Atlas').fill('Probe Felder');
  await dialog.getByRole('button', { name: 'Übernehmen' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Probe Felder/);
  await expect(page.locator('rule-editor output')).toHaveText(/von 5\.600 Gebieten/);
});

test('a workbook of 30 MB with 85,000 rows is understood with progress while the page stays awake', async ({
  page,
}) => {
  test.setTimeout(2 * patience);
  await openAtlas(page);
  const { bytes, paths } = filesOf({ columns: 340, rows: 250, moreColumns: 25 });
  expect(bytes).toBeGreaterThan(29_000_000);
  const longest = await watchTasks(page);
  const begin = Date.now();
  await openFiles(page, paths);
  await expect(page.locator('load-progress')).toContainText('werte.xlsx');
  await expect(page.getByRole('alertdialog')).toBeHidden();
  await expect(dialogOf(page)).toBeVisible({ timeout: patience });
  const understood = Date.now() - begin;
  const task = await longest();
  await expect(dialogOf(page).getByText('85.000 von 85.000 Gebieten')).toBeVisible({
    timeout: patience,
  });
  const joined = Date.now() - begin;
  test.info().annotations.push({
    type: 'measured',
    description: `understood ${understood} ms, joined ${joined} ms, longest task ${Math.round(task)} ms`,
  });
});
