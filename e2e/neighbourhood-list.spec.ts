import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { runCommand } from '../src/cli/run-command.fixture.ts';
import { neighbourhoodPanel, openAtlas, openMenu } from './atlas-page.ts';
import { violations } from './page-checks.ts';
import { renderedOutlines } from './read-screen.ts';

/** The list of neighbourhoods: what stands in it, how it is sorted and filtered, and its files. */

const list = (page: Page): Locator => page.locator('neighbourhood-table');
const rows = (page: Page): Locator => list(page).locator('.body .row');

test('17 neighbourhoods of 40 marked areas with means, steadiness and change; across districts, most people first', async ({
  page,
}) => {
  await openAtlas(page, 'study=clusters');
  await expect(
    page.locator('cluster-view').getByText('17 Quartiere aus 40 markierten Gebieten'),
  ).toBeVisible();
  await expect.poll(() => renderedOutlines(page)).toBe(17);
  await expect(rows(page).first()).toHaveText(
    /Korbmachervorstadt und 6 weitere\s*030103\s*Sternwarte\s*7\s*18\.351\s*49,9\s*0,84\s*0 von 7/,
  );
  await expect(rows(page).nth(1)).toContainText('Mühlengrund, Südhang');
  await expect(list(page).getByRole('columnheader')).toHaveText([
    'Quartier',
    'Schlüssel',
    'Bezirk',
    'Gebiete',
    'Menschen',
    /Menschen mit Migrationshintergrund, Mittel\s*%/,
    'Statusindex, Mittel',
    'Standfest',
    'Seit 2021',
  ]);
  await expect(
    list(page).getByRole('columnheader', { name: 'Menschen', exact: true }),
  ).toHaveAttribute('aria-sort', 'descending');
  expect(await violations(page)).toEqual([]);
});

test('by keys: the least steady with a steady area in Südhang is found, chosen, and stands in the link; steps follow the list', async ({
  page,
}) => {
  await openAtlas(page, 'study=clusters');
  await expect(rows(page).first()).toContainText('0 von 7');
  await page.getByRole('searchbox', { name: 'Ort, Name oder Schlüssel' }).focus();
  await page.keyboard.type('südh');
  await page.getByRole('button', { name: 'mehr Filter' }).click();
  await page.getByRole('combobox', { name: 'Standfest' }).selectOption('some');
  expect(await violations(page)).toEqual([]);
  const found = await rows(page).count();
  expect(found).toBeGreaterThan(0);
  await expect(page.locator('cluster-view').getByText(`${found} von 17 Quartieren`)).toBeVisible();
  await list(page).getByRole('button', { name: 'Quartier', exact: true }).focus();
  for (let step = 0; step < 7; step += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(list(page).getByRole('columnheader', { name: 'Standfest' })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
  await expect(page).toHaveURL(/with\.order\.clusters=steadiness/);
  await page.keyboard.press('ArrowDown');
  const key = await rows(page).first().getAttribute('data-key');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`neighbourhood=${key}`));
  await expect(neighbourhoodPanel(page)).toContainText(`Schlüssel ${key}`);
  await expect(rows(page).first()).toHaveAttribute('aria-selected', 'true');
  await expect(page.locator('flag-stepper')).toContainText(`von ${found}`);
  await page.reload();
  await expect(rows(page)).toHaveCount(found);
  await expect(rows(page).first()).toHaveAttribute('aria-selected', 'true');
  await page.getByRole('button', { name: 'Filter aufheben' }).click();
  await expect(page.locator('cluster-view').getByText('17 Quartiere aus')).toBeVisible();
});

test('nothing found says so, and a link with an order and a size that there is not shows the whole list and names them', async ({
  page,
}) => {
  await openAtlas(page, 'study=clusters&with.where=xyz');
  await expect(list(page).getByText('Kein Quartier entspricht den Filtern.')).toBeVisible();
  await page.goto(
    './?project=musterstadt/project.json&study=clusters&with.least=0&with.order.clusters=-9',
  );
  await expect(rows(page).first()).toContainText('Korbmachervorstadt');
  await expect(
    page.getByText('Im Link nicht verstanden: with.least=0, with.order.clusters=-9.'),
  ).toBeVisible();
});

async function download(page: Page, act: () => Promise<void>): Promise<string> {
  const asked = page.waitForEvent('download');
  await act();
  return readFileSync(await (await asked).path(), 'utf8');
}

test('table and GeoJSON of the neighbourhoods have the bytes that analyse writes; a filtered list has its rows alone', async ({
  page,
}) => {
  const out = mkdtempSync(join(tmpdir(), 'neighbourhoods-'));
  const run = await runCommand(
    'analyse',
    'geodata/sets/musterstadt/project.json',
    '--out',
    out,
    '--lang',
    'de',
  );
  expect(run.status).toBe(0);
  await openAtlas(page, 'study=clusters');
  const fromMenu = (entry: string) => async () => {
    const menu = await openMenu(page);
    await menu.getByRole('menuitem', { name: entry, exact: true }).click();
  };
  const table = await download(page, fromMenu('Quartiere als CSV'));
  expect(table).toBe(readFileSync(join(out, 'neighbourhoods.csv'), 'utf8'));
  const ground = await download(page, fromMenu('Quartiere als GeoJSON'));
  expect(ground).toBe(readFileSync(join(out, 'neighbourhoods.geojson'), 'utf8'));
  const view = page.locator('cluster-view');
  const shown = await download(page, () => view.getByRole('button', { name: 'CSV' }).click());
  expect(shown).toBe(table);
  await page.getByRole('searchbox', { name: 'Ort, Name oder Schlüssel' }).fill('070105');
  await expect(rows(page)).toHaveCount(1);
  const one = await download(page, () => view.getByRole('button', { name: 'GeoJSON' }).click());
  const { features } = JSON.parse(one) as { features: { id: string; properties: object }[] };
  expect(features.map(({ id }) => id)).toEqual(['070105']);
  expect(features[0]?.properties).toMatchObject({ areas: 5, population: 13_635 });
});
