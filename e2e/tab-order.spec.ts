import { expect, test, type Page } from '@playwright/test';
import { areaPanel, openAtlas, openMenu } from './atlas-page.ts';
import { chosen, dropFiles, openFiles } from './open-files.ts';
import { townFiles, townNames, townProject } from './small-town.ts';
import { walkByTab, watchListeners } from './tab-walk.ts';

/** Tab reaches, in every view, whatever a mouse can use. */

test.beforeEach(({ page }) => watchListeners(page));

/** Waits for the sentence that comes last, with a button of its own: how steady the marks are. */
async function expectWhole(page: Page): Promise<void> {
  await expect(page.locator('robustness-line p').first()).toBeAttached();
}

/** Opens Musterstadt with all its sentences. */
async function openWhole(page: Page, query = ''): Promise<void> {
  await openAtlas(page, query);
  await expectWhole(page);
}

/** @param least stops that the view has at least */
async function expectAllReached(page: Page, least: number): Promise<void> {
  const { missed, stops } = await walkByTab(page);
  expect(missed).toEqual([]);
  expect(stops).toBeGreaterThan(least);
}

test('on the page as it opens: the rows of the table, too', async ({ page }) => {
  await openWhole(page);
  await expectAllReached(page, 40);
  await page.keyboard.press('Escape');
  const inTable = await page.evaluate(() => {
    const { visited } = window as unknown as { visited: WeakSet<Element> };
    const rows: Element[] = [];
    const under = (root: Document | ShadowRoot): void => {
      for (const element of root.querySelectorAll('*')) {
        if (element.matches('.body .row') && visited.has(element)) rows.push(element);
        if (element.shadowRoot) under(element.shadowRoot);
      }
    };
    under(document);
    return rows.length;
  });
  expect(inTable).toBe(1);
});

for (const [what, query, least] of [
  ['with the map alone', 'view=map', 25],
  ['with the table alone', 'view=table', 30],
  ['with an area chosen', 'area=010101', 40],
] as const) {
  test(`on the page ${what}`, async ({ page }) => {
    await openWhole(page, query);
    await expectAllReached(page, least);
  });
}

const studies = [
  'municipalities',
  'clusters',
  'compare',
  'scatter',
  'spread',
  'lorenz',
  'change',
  'index',
  'warnings',
];

for (const study of studies) {
  test(`in the view ${study}`, async ({ page }) => {
    // The list of neighbourhoods with its second line of filters.
    await openWhole(page, `study=${study}${study === 'clusters' ? '&with.least=2' : ''}`);
    await expect(page.locator('bottom-pane .view')).not.toContainText('Wird berechnet');
    await expectAllReached(page, 35);
  });
}

for (const [name, least] of [
  ['Datenbericht', 1],
  ['Methoden: wie alles berechnet wird', 10],
  ['Hilfe und Tasten', 0],
] as const) {
  test(`in the sheet "${name}"`, async ({ page }) => {
    await openWhole(page);
    await (await openMenu(page)).getByRole('menuitem', { name }).click();
    await expectAllReached(page, least);
  });
}

test('in the import assistant', async ({ page }) => {
  await openWhole(page);
  await dropFiles(
    page,
    townFiles().filter(({ name }) => name !== townNames.project),
  );
  await expect(page.locator('import-dialog dialog').first()).toBeVisible();
  await expectAllReached(page, 10);
});

test('on a phone, tab by tab of the panes', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openWhole(page);
  for (const pane of ['Legende', 'Regel', 'Tabelle', 'Gebiet']) {
    await page.locator('nav.tabs, .tabs').getByRole('button', { name: pane }).first().click();
    await expectAllReached(page, 8);
  }
  await expect(areaPanel(page)).toBeVisible();
});

test('in the question about the background map', async ({ page }) => {
  await openAtlas(page);
  const background = { style: 'http://127.0.0.1:9/style.json', label: 'Grund', attribution: '©' };
  const project = JSON.stringify({ ...townProject, background });
  await openFiles(page, chosen(townFiles({ project })));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kleinstadt');
  await expectWhole(page);
  await expectAllReached(page, 30);
  await page.getByRole('button', { name: 'Hintergrundkarte', exact: true }).click();
  await expectAllReached(page, 1);
});
