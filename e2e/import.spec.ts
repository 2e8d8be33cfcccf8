import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { mapDrawn, musterstadt, openAtlas, openMenu } from './atlas-page.ts';
import { dropFiles } from './open-files.ts';
import { violations } from './page-checks.ts';

/** Files without a project file: the assistant asks what is missing and writes a project file. */

const folder = new URL('../geodata/sets/musterstadt/', import.meta.url);
const read = (name: string) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') });
const areas = read('musterstadt.geojson');
const figures = read('figures.csv');

test('areas and a table without a project file become a map of 300 areas, and the saved project asks nothing', async ({
  page,
}) => {
  await openAtlas(page);
  await dropFiles(page, [areas, figures]);
  const dialog = page.getByRole('dialog', { name: 'Dateien verstehen' });
  await expect(dialog.getByText('figures.csv · 2024: 300 von 300 Gebieten')).toBeVisible();
  await expect(dialog.getByRole('status')).toHaveText('Alles Nötige ist gesetzt.');
  expect(await violations(page)).toEqual([]);
  await dialog.getByLabel('Titel des Atlas').fill('Probe Stadt');
  await dialog.getByRole('button', { name: 'Übernehmen' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Probe Stadt/);
  await expect(dialog).toBeHidden();
  await expect(page).toHaveURL(/local=probe-stadt\.project\.json/);
  await expect(page.locator('rule-editor output')).toHaveText(/von 300 Gebieten/);
  const download = page.waitForEvent('download');
  const menu = await openMenu(page);
  await menu.getByRole('menuitem', { name: /Projektdatei speichern/ }).click();
  const path = await (await download).path();
  const saved = { name: 'probe.project.json', text: readFileSync(path, 'utf8') };
  await page.goto(`./?${musterstadt}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Musterstadt/);
  await mapDrawn(page);
  await dropFiles(page, [saved, areas, figures]);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Probe Stadt/);
  await expect(dialog).toBeHidden();
});

test('what is missing is said, taking it is refused until it is set, and cancelling changes nothing', async ({
  page,
}) => {
  await openAtlas(page);
  await dropFiles(page, [figures]);
  const dialog = page.getByRole('dialog', { name: 'Dateien verstehen' });
  await expect(dialog.getByRole('status')).toHaveText(/Es fehlt noch: eine Datei mit Gebieten/);
  const apply = dialog.getByRole('button', { name: 'Übernehmen' });
  await expect(apply).toHaveAttribute('aria-disabled', 'true');
  await apply.press('Enter');
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Musterstadt/);
});
