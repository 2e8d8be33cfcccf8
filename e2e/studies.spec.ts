import { expect, test } from '@playwright/test';
import { openAtlas } from './atlas-page.ts';
import { violations } from './page-checks.ts';
import { rowCount } from './read-screen.ts';

/** The views below the map and the paintings of the map. */

test('the map shows the answer of the rule: 228 not marked, 16 just not, 40 marked, 16 undecidable', async ({
  page,
}) => {
  await openAtlas(page);
  await page
    .getByRole('combobox', { name: /^Karte zeigt/ })
    .selectOption({ label: 'Antwort der Regel' });
  const legend = page.locator('painting-legend tbody tr');
  await expect(legend.nth(0)).toHaveText(/nicht markiert\s+228\s+319\.424/);
  await expect(legend.nth(1)).toHaveText(/knapp nicht markiert\s+16\s+35\.410/);
  await expect(legend.nth(2)).toHaveText(/markiert\s+40\s+90\.493/);
  // Withheld and missing are told apart: 3 + 13 areas, 2.477 + 1.954 = 4.431 people.
  await expect(legend.nth(3)).toHaveText(/nicht entscheidbar: Werte fehlen\s+3\s+2\.477/);
  await expect(legend.nth(4)).toHaveText(/nicht entscheidbar: Werte gesperrt\s+13\s+1\.954/);
  await expect(page).toHaveURL(/paint=flags/);
  expect(await violations(page)).toEqual([]);
});

test('tabs below the map are reached by keys, stand in the link, and the districts add up to 40 marked areas', async ({
  page,
}) => {
  await openAtlas(page);
  await page.getByRole('tab', { name: 'Gebiete' }).focus();
  await page.keyboard.press('ArrowRight');
  const tab = page.getByRole('tab', { name: 'Bezirke' });
  await expect(tab).toBeFocused();
  await expect(tab).toHaveAttribute('aria-selected', 'true');
  await expect(page).toHaveURL(/study=municipalities/);
  const cells = page.locator('municipality-view tbody td:nth-child(4)');
  await expect(cells).toHaveCount(9);
  const flagged = (await cells.allInnerTexts()).map(Number);
  expect(flagged.reduce((sum, one) => sum + one, 0)).toBe(40);
  expect(await violations(page)).toEqual([]);
});

test('rents and segregation stand beside the districts: in 3 of 8 there is no cheaper area', async ({
  page,
}) => {
  await openAtlas(page, 'study=municipalities');
  const view = page.locator('municipality-view');
  await expect(view.getByText(/^\s*In 3 von 8 Bezirken mit markierten Gebieten/)).toBeVisible();
  await expect(view.getByText(/alle Gebiete zusammen: Dissimilarität 0,\d{3}/)).toBeVisible();
  await view.getByRole('combobox', { name: 'Maß' }).selectOption({ label: 'Gini' });
  await expect(view.getByText(/alle Gebiete zusammen: Gini 0,\d{3}/)).toBeVisible();
  await expect(page).toHaveURL(/measure/);
});

test('nine districts are ranked, the map shows them in at most 7 ranges, and the groups stand side by side', async ({
  page,
}) => {
  await openAtlas(page, 'study=municipalities');
  const view = page.locator('municipality-view');
  await view.getByRole('button', { name: 'Rang' }).click();
  await expect(view.locator('tbody tr').first()).toContainText('1 von 9');
  await expect(view.locator('tbody tr').last()).toContainText('9 von 9');
  await view.getByRole('button', { name: 'auf der Karte zeigen' }).click();
  await expect(page).toHaveURL(/paint=segregation/);
  const legend = page.locator('painting-legend');
  await expect(legend.getByText(/^Dissimilarität der Gruppe „.*“/)).toBeVisible();
  const areas = await legend.locator('tbody td.number:nth-child(3)').allInnerTexts();
  expect(areas.length).toBeLessThanOrEqual(7);
  expect(areas.reduce((sum, text) => sum + Number(text), 0)).toBe(300);
  await view.getByRole('combobox', { name: 'Gruppe' }).selectOption('alle Gruppen nebeneinander');
  const rows = view.locator('tbody tr');
  await expect(rows).toHaveCount(1 + 9);
  await expect(rows.first()).toContainText('alle Gebiete zusammen');
  await expect(rows.nth(1)).toContainText(/0,\d{3}\*? · Rang \d/);
  expect(await violations(page)).toEqual([]);
});

test('against 2021, 4 areas are newly marked and 4 no longer; the map shows the difference in 7 ranges', async ({
  page,
}) => {
  await openAtlas(page, 'study=change&paint=change');
  const view = page.locator('change-view');
  await expect(
    view.getByText(
      /Gegenüber 2021: 4 Gebiete neu markiert \(8\.983 Menschen\), 4 Gebiete nicht mehr markiert \(5\.797 Menschen\)\./,
    ),
  ).toBeVisible();
  // 4 newly, 4 no longer, and 35 of the 40 in both years: one could not be decided in 2021.
  await expect(view.locator('tbody tr')).toHaveCount(4 + 4 + 35);
  const rows = page.locator('painting-legend tbody tr');
  await expect(rows.first()).toBeVisible();
  expect(await rows.count()).toBeGreaterThanOrEqual(7);
  expect(await violations(page)).toEqual([]);
});

test('22 % of the people with a migration background live in the highest class, and the two sides are compared', async ({
  page,
}) => {
  await openAtlas(page, 'study=spread');
  const spread = page.locator('spread-view');
  // From result.json of the same data: 0.22297 of the group.
  await expect(spread.locator('tbody tr').first().locator('td').last()).toHaveText(/22,3/);
  expect(await violations(page)).toEqual([]);
  await page.getByRole('tab', { name: 'Vergleich' }).click();
  const compare = page.locator('compare-view');
  // Six indicators and two indices.
  await expect(compare.locator('tbody tr')).toHaveCount(8);
  expect(await violations(page)).toEqual([]);
});

test('two indicators: a part of the diagram picks areas out for the table, and a cut is moved by the arrow keys', async ({
  page,
}) => {
  await openAtlas(page, 'study=scatter');
  const view = page.locator('scatter-view');
  await expect(view.getByText('280 von 300 Gebieten haben beide Werte')).toBeVisible();
  expect(await violations(page)).toEqual([]);

  await view.getByRole('spinbutton', { name: 'Menschen mit Migrationshintergrund von' }).fill('50');
  await view.getByRole('spinbutton', { name: 'Menschen mit Migrationshintergrund von' }).blur();
  const picked = view.getByRole('status').filter({ hasText: 'ausgewählt' });
  await expect(picked).toHaveText(
    /^\s*\d+ Gebiete mit [\d.]+ Menschen ausgewählt, davon \d+ markiert/,
  );
  const [, areas = ''] = /(\d+) Gebiete/.exec(await picked.innerText()) ?? [];
  await expect(page).toHaveURL(/with\.brush=50/);

  const cut = view.getByRole('slider', {
    name: 'Grenze der Regel bei Menschen mit Migrationshintergrund',
  });
  await cut.focus();
  await page.keyboard.press('PageUp');
  await expect(page).toHaveURL(/[?&]rule=/);
  await page.getByRole('tab', { name: 'Gebiete' }).click();
  await expect(rowCount(page)).toHaveText(`${areas} von 300 Zeilen`);
  // The legend beside the map says so as well.
  const notes = page.getByRole('button', { name: `${areas} Gebiete aus dem Streudiagramm` });
  await expect(notes).toHaveCount(2);
  await notes.last().click();
  await expect(notes).toHaveCount(0);
  await expect(rowCount(page)).toHaveText('300 Zeilen');
});

test('a rectangle drawn in the diagram picks areas out, and a click beside all points gives them up', async ({
  page,
}) => {
  await openAtlas(page, 'study=scatter&view=table');
  const plot = page.locator('scatter-plot svg');
  const box = await plot.boundingBox();
  if (!box) throw new Error('the diagram has a box');
  await page.mouse.move(box.x + box.width * 0.5, box.y + 30);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.7, box.y + box.height * 0.4, { steps: 4 });
  await page.mouse.move(box.x + box.width * 0.9, box.y + box.height * 0.5, { steps: 4 });
  await page.mouse.up();
  await expect(page).toHaveURL(/with\.brush=/);
  await expect(page.locator('scatter-view').getByRole('status')).toContainText('ausgewählt');
  await plot.click({ position: { x: box.width - 30, y: box.height - 60 } });
  await expect(page).not.toHaveURL(/with\.brush=/);
});

test('the nine colours of share and base count all 300 areas, with those that lack a value', async ({
  page,
}) => {
  await openAtlas(page, 'paint=bivariate');
  const legend = page.locator('painting-legend');
  // In short each colour is told to the ear with its areas, in full to all.
  await expect(legend.getByRole('cell', { name: /^\d+ Gebiete?, / })).toHaveCount(9);
  await expect(legend.locator('.signs')).toContainText('gesperrt: 13');
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Mehr zur Legende' }).click();
  const cells = legend.locator('.grid td span:not(.visually-hidden)');
  await expect(cells).toHaveCount(9);
  const numbers = (await cells.allInnerTexts()).map(Number);
  expect(numbers.reduce((sum, one) => sum + one, 0)).toBe(280);
  await expect(legend.locator('.absent')).toContainText('7 Gebiete');
  await expect(legend.locator('.absent')).toContainText('13 Gebiete');
  expect(await violations(page)).toEqual([]);
});

test('Lorenz curves of five groups, each with its Gini index', async ({ page }) => {
  await openAtlas(page, 'study=lorenz');
  const view = page.locator('lorenz-view');
  await expect(view.getByRole('img', { name: /^Lorenzkurve: .*, Gini 0,\d{3}$/ })).toHaveCount(5);
  await expect(view.locator('tbody tr')).toHaveCount(5);
  expect(await violations(page)).toEqual([]);
});
