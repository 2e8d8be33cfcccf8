import { expect, test } from '@playwright/test';
import { openAtlas, openMenu, chooseMarkedArea } from './atlas-page.ts';
import { cutOff, scrollsSideways, violations } from './page-checks.ts';

/** The methods page: every number is one click from how it is computed. */

test('from the legend "Wie berechnet?" opens the page at the classes; Escape closes it and the focus returns', async ({
  page,
}) => {
  await openAtlas(page, 'paint=classes');
  const question = page
    .locator('legend-pane')
    .getByRole('button', { name: 'Wie berechnet? Die Klassen' });
  await question.click();
  const sheet = page.getByRole('dialog', { name: 'Methoden' });
  const head = sheet.getByRole('heading', { name: 'Die Klassen, die gerade gelten' });
  await expect(head).toBeFocused();
  await expect(head).toBeInViewport();
  await expect(page).toHaveURL(/methods=classes/);
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await expect(question).toBeFocused();
  await expect(page).not.toHaveURL(/methods=/);
});

test('a link opens the page; its contents lead to the indicators, which count 300 areas', async ({
  page,
}) => {
  await openAtlas(page, 'methods=segregation');
  const sheet = page.getByRole('dialog', { name: 'Methoden' });
  await expect(sheet.getByRole('heading', { name: 'Segregation' })).toBeFocused();
  await expect(sheet.getByText('D = ½ · Σ |xᵢ/X − yᵢ/Y|')).toBeVisible();
  await sheet
    .getByRole('navigation')
    .getByRole('button', { name: 'Menschen mit Migrationshintergrund' })
    .click();
  const head = page.getByRole('heading', { name: 'Menschen mit Migrationshintergrund', level: 4 });
  await expect(head).toBeFocused();
  await expect(page).toHaveURL(/methods=indicator-migrant-share/);
  // As the legend: 285 in classes, 13 withheld, 2 not applicable.
  await expect(sheet.getByRole('article').filter({ has: head })).toContainText(
    '285 mit Wert (davon 0 genau null), 13 gesperrt, 0 fehlend, 2 entfallen',
  );
});

test('rule, area, table and every view below the map ask "Wie berechnet?", and the menu opens the page', async ({
  page,
}) => {
  await openAtlas(page, 'study=municipalities');
  await chooseMarkedArea(page);
  const asked = (place: string) =>
    page.locator(place).getByRole('button', { name: /^Wie berechnet/ });
  await expect(asked('rule-editor .methods')).toHaveCount(1);
  await expect(asked('bottom-pane .methods')).toHaveText([
    'Wie berechnet? Segregation',
    'Wie berechnet? Ausweichen bei der Miete',
  ]);
  await expect(asked('area-panel')).not.toHaveCount(0);
  await page.getByRole('tab', { name: 'Gebiete' }).click();
  await expect(asked('table-pane')).toHaveCount(1);
  expect(await violations(page)).toEqual([]);

  await (await openMenu(page)).getByRole('menuitem', { name: /^Methoden/ }).click();
  const sheet = page.getByRole('dialog', { name: 'Methoden' });
  await expect(
    sheet.getByText(/^Damit sind markiert: 17 Quartiere aus 40 von 300 Gebieten/),
  ).toBeVisible();
});

test('on a phone the page fills the screen and nothing is cut off', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openAtlas(page, 'methods=rule&lang=en');
  const sheet = page.getByRole('dialog', { name: 'Methods' });
  await expect(sheet.getByRole('heading', { name: 'The rule in force' })).toBeFocused();
  expect(await scrollsSideways(page)).toBe(false);
  expect(await cutOff(page)).toEqual([]);
  expect(await violations(page)).toEqual([]);
});
