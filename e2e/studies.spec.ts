import { expect, test } from '@playwright/test';
import { openAtlas } from './atlas-page.ts';
import { violations } from './page-checks.ts';

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
  await expect(legend.nth(3)).toHaveText(/nicht entscheidbar\s+16\s+4\.431/);
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
