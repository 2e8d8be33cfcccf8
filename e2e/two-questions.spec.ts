import { readFileSync } from 'node:fs';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { chosenOnScreen } from './chosen-on-screen.ts';
import { mapDrawn, neighbourhoodPanel, watchMap } from './atlas-page.ts';

/** Two questions that the page is for, from its start to a row of a file, each with one hand. */

test.use({ viewport: { width: 1366, height: 768 } });

const list = (page: Page): Locator => page.locator('neighbourhood-table');
const rows = (page: Page): Locator => list(page).locator('.body .row');

/** Presses a key until the control has the focus. */
async function walkTo(goal: Locator, key = 'Tab', most = 40): Promise<void> {
  const hasFocus = () => goal.evaluate((element) => element.matches(':focus'));
  for (let presses = 0; presses < most && !(await hasFocus()); presses += 1)
    await goal.page().keyboard.press(key);
  await expect(goal).toBeFocused();
}

async function openStart(page: Page): Promise<void> {
  await watchMap(page);
  await page.goto('./');
  await mapDrawn(page);
  await expect(page.locator('flag-stepper')).toContainText('1.498 Quartiere');
}

/** The row of a neighbourhood in a table that was downloaded, by the heads of its columns. */
function rowOfFile(text: string, key: string): Readonly<Record<string, string>> {
  const lines = text.split('\r\n').map((line) => line.split(';'));
  const heads = lines.find(([first]) => first === 'Schlüssel') ?? [];
  const row = lines.find(([first]) => first === key) ?? [];
  return Object.fromEntries(heads.map((head, place) => [head, row[place] ?? '']));
}

test('by keyboard alone: from the start page to the least steady neighbourhood of Land Heidemark, its row and its reasons', async ({
  page,
}) => {
  await openStart(page);
  await walkTo(page.getByRole('link', { name: 'Zur Tabelle springen' }));
  await page.keyboard.press('Enter');
  await walkTo(page.getByRole('tab', { name: 'Gebiete' }), 'Shift+Tab');
  await walkTo(page.getByRole('tab', { name: 'Quartiere' }), 'ArrowRight');
  await expect(rows(page).first()).toContainText('98.722');

  await walkTo(page.getByRole('combobox', { name: 'Land', exact: true }));
  await page.keyboard.type('Land Hei');
  await expect(page.getByRole('combobox', { name: 'Land', exact: true })).toHaveValue(
    'Land Heidemark',
  );
  await expect(page).toHaveURL(/land=Land\+Heidemark.*map=\d/);
  // The Land fills what the controls leave free of the map.
  const { chosen } = await chosenOnScreen(page);
  const map = await page.locator('map-view').boundingBox();
  expect((chosen.bottom - chosen.top) / (map?.height ?? 0)).toBeGreaterThan(0.55);
  const heads = list(page).getByRole('columnheader');
  await walkTo(heads.first().getByRole('button'));
  await walkTo(heads.filter({ hasText: 'Standfest' }).getByRole('button'), 'ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/order\.clusters=steadiness/);
  await page.keyboard.press('ArrowDown');
  const key = (await rows(page).first().getAttribute('data-key')) ?? '';
  await page.keyboard.press('Enter');
  await expect(page.locator('flag-stepper')).toContainText(
    /1 von \d+ im Land Heidemark.*nach „Standfest“ aufsteigend/,
  );

  await walkTo(page.locator('cluster-view').getByRole('button', { name: 'CSV' }), 'Shift+Tab');
  const asked = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  const row = rowOfFile(readFileSync(await (await asked).path(), 'utf8'), key);
  expect(row).toMatchObject({
    Schlüssel: '230010030174',
    Land: 'Land Heidemark',
    Gemeinde: 'Skizzenkirchen',
    Gebiete: '3',
    Einwohner: '3361',
    // No other of this Land stays marked under fewer of the neighbouring cuts.
    'Beständigkeit (0 bis 1)': '0,4444444444444444',
  });

  await page.keyboard.press('g');
  const panel = neighbourhoodPanel(page);
  await expect(panel.getByRole('heading', { level: 2 })).toBeFocused();
  await expect(panel).toContainText(`Land Heidemark · Schlüssel ${key}`);
  const facts = panel.locator('neighbourhood-facts');
  await expect(facts).toContainText(/Warum markiert.*Menschen mit Migrationshintergrund/s);
  await expect(facts).toContainText(/Wie standfest/);
});

test('by mouse alone: of the marked neighbourhoods of the city with most marked areas, the one with the highest need', async ({
  page,
}) => {
  await openStart(page);
  await page.getByRole('tab', { name: 'Gemeinden' }).click();
  const table = page.locator('municipality-view').getByRole('table');
  await table.getByRole('button', { name: 'markierte Gebiete' }).click();
  await table.getByRole('row').nth(1).getByRole('button').first().click();
  const panel = page.locator('municipality-panel');
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText('Fladdwalde');
  await panel.getByRole('button', { name: 'In der Liste der Quartiere vergleichen' }).click();
  await expect(page.locator('cluster-view')).toContainText('nur in Fladdwalde');
  await list(page).getByRole('columnheader', { name: 'Statusindex' }).getByRole('button').click();
  await expect(page.locator('flag-stepper')).toContainText(
    /\d+ Quartiere in Fladdwalde.*nach „Statusindex, Mittel“ absteigend/,
  );
  await rows(page).first().click();
  await expect(rows(page).first()).toHaveAttribute('aria-selected', 'true');
  await expect(rows(page).first()).toHaveText(
    /Ulmenvorstadt West und 5 weitere\s*310010010724\s*.*Fladdwalde\s*6\s*4\.942\s*50,6\s*2,87/s,
  );
  await expect(neighbourhoodPanel(page)).toContainText('Fladdwalde · ');
  await expect(neighbourhoodPanel(page).locator('neighbourhood-facts')).toContainText(
    'Statusindex',
  );
});
