import { expect, test } from '@playwright/test';
import { areaPanel, openAtlas } from './atlas-page.ts';

/** What the page says about areas is said in the right words: withheld is not missing, and what there is not is not told. */

test('a withheld area: what is withheld is not called missing, and no steadiness of an answer it does not have', async ({
  page,
}) => {
  await openAtlas(page, 'view=table&area=020501');
  const panel = areaPanel(page);
  await expect(panel.locator('other-rounds')).toHaveText(
    '2021, gleiche Regel: nicht entscheidbar, weil Werte gesperrt sind.',
  );
  await expect(panel.locator('p.plain').nth(2)).toContainText('meist zum Schutz der Menschen dort');
  await expect(panel.locator('dynamics-line')).toContainText('Werte gesperrt sind.');
  await expect(panel.getByRole('heading', { name: 'Was nicht gezeigt wird' })).toBeVisible();
  await expect(panel.getByRole('heading', { name: 'Wie sicher ist das?' })).toHaveCount(0);
  await expect(panel).not.toContainText(/fehl(t|en)\b/);
});

test('a marked area: its index with two decimals and in words, its mark in 2021, and that it is narrow', async ({
  page,
}) => {
  await openAtlas(page, 'view=table&area=030105');
  const panel = areaPanel(page);
  await expect(panel.locator('other-rounds')).toHaveText('2021, gleiche Regel: nicht markiert.');
  await expect(panel.locator('p.plain').nth(2)).toHaveText(
    /Das ist knapp: Läge die Grenze bei „Statusindex“ um ein Zehntel höher, wäre es nicht markiert\.$/,
  );
  const index = panel.locator('indicator-strips li[data-indicator="status-index"]');
  await expect(index.locator('.value')).toHaveText('0,61');
  await expect(index).toContainText('schwächer als der Durchschnitt');
});

test('the panel says whom to ask, and the foot of the page who publishes the data and of which day they are', async ({
  page,
}) => {
  await openAtlas(page, 'view=table&area=030105');
  const asked = areaPanel(page).locator('contact-lines');
  await expect(asked).toContainText(
    'Monitoring der Quartiere (erfunden), quartiere@musterstadt.example',
  );
  await expect(asked.getByRole('link')).toHaveAttribute(
    'href',
    'mailto:quartiere@musterstadt.example',
  );
  const foot = page.getByRole('contentinfo');
  await expect(foot).toContainText('Herausgegeben von: Stadt Musterstadt (erfunden)');
  await expect(foot).toContainText('Stand der Daten: 31. Dezember 2024');
  await expect(foot).toBeInViewport();

  // Said once: without a chosen area by the foot, and where there is none by the panel.
  await openAtlas(page);
  await expect(asked).toBeHidden();
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole('button', { name: 'Gebiet', exact: true }).click();
  await expect(asked).toBeVisible();
  await expect(foot).toBeHidden();
});
