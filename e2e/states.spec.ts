import { expect, test, type Page } from '@playwright/test';
import { areaPanel, openMenu, ruleSentence } from './atlas-page.ts';
import { chooseShown } from './read-screen.ts';

/** The page says what it shows: a wish is marked as one until it is there, and whatever cannot be done says so. */

const round2021 = '**/figures-2021.parquet';
const roundField = (page: Page) => page.locator('indicator-chooser').getByLabel('Jahr');
const wishLine = (page: Page) => page.locator('legend-pane wish-line');

test('a year whose file cannot be had: every pane says 2024, the wish is marked, a file is of 2024, and trying again brings 2021', async ({
  page,
}) => {
  test.slow();
  let isDown = true;
  await page.route(round2021, (route) => (isDown ? route.abort() : route.continue()));
  await page.goto('./?round=2021');
  await expect(ruleSentence(page)).toHaveText(/^6\.207 von 86\.578 Gebieten/);
  await expect(wishLine(page)).toContainText('2021: nicht geladen. Zu sehen ist 2024.');
  await expect(roundField(page)).toHaveValue('2024');

  await test.step('a quarter: its panel is of 2024, and what is not there says so', async () => {
    await page.getByRole('button', { name: 'Nächstes markiertes Gebiet' }).click();
    await expect(areaPanel(page).getByRole('heading', { name: 'Merkmale 2024' })).toBeVisible();
    await expect(areaPanel(page).locator('area-trend')).toContainText('2021: nicht geladen');
  });
  await test.step('the wish given up and chosen again is asked for again', async () => {
    await wishLine(page).getByRole('button', { name: 'bei 2024 bleiben' }).click();
    await expect(wishLine(page)).not.toContainText('2021');
    await expect(page).toHaveURL(/round=2024/);
    await chooseShown(page, 'Jahr', '2021');
    await expect(wishLine(page)).toContainText('2021: nicht geladen');
    await expect(roundField(page)).toHaveValue('2024');
  });
  await test.step('the download is of what is on screen, and says so', async () => {
    const asked = page.waitForEvent('download');
    await (await openMenu(page)).getByRole('menuitem', { name: /CSV \(volle/ }).click();
    expect((await asked).suggestedFilename()).toBe('musterland-2024.csv');
    await expect(page.locator('notice-line')).toContainText(
      'musterland-2024.csv gespeichert. Zu sehen ist 2024.',
    );
  });
  await test.step('the change of the years is not painted, and that is said', async () => {
    await page.locator('indicator-chooser').getByLabel('Karte zeigt').selectOption('change');
    await expect(page.locator('painting-status')).toContainText('ließ sich nicht laden');
    await expect(page.locator('painting-status')).not.toContainText('Karte wird gezeichnet');
    await chooseShown(page, 'Karte zeigt', 'die Werte');
  });
  isDown = false;
  await wishLine(page).getByRole('button', { name: 'noch einmal versuchen' }).click();
  await expect(areaPanel(page).getByRole('heading', { name: 'Merkmale 2021' })).toBeVisible();
  await expect(roundField(page)).toHaveValue('2021');
  await expect(wishLine(page)).not.toContainText('2021');
  await expect(page.locator('notice-line')).not.toContainText('nicht laden');
});
