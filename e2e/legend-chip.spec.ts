import { expect, test, type Page } from '@playwright/test';
import { openAtlas } from './atlas-page.ts';
import { violations } from './page-checks.ts';

/** A map is never without its legend, or a control that brings it back. */

const chip = (page: Page) => page.getByRole('button', { name: /^Legende zeigen: / });
const legend = (page: Page) => page.locator('legend-pane');

test('m folds the legend away, a control on the map brings it back', async ({ page }) => {
  await openAtlas(page);
  await expect(chip(page)).toHaveCount(0);
  await page.locator('map-view').click({ position: { x: 5, y: 5 } });
  await page.keyboard.press('m');
  await expect(legend(page)).toBeHidden();
  await expect(chip(page)).toHaveAccessibleName('Legende zeigen: Zwei Merkmale (3 × 3)');
  expect(await violations(page)).toEqual([]);
  await chip(page).click();
  await expect(legend(page)).toBeVisible();
  await expect(chip(page)).toHaveCount(0);
});

test('whoever folded the legend once opens the next link with it', async ({ page }) => {
  await openAtlas(page);
  await page.locator('map-view').click({ position: { x: 5, y: 5 } });
  await page.keyboard.press('m');
  await expect(legend(page)).toBeHidden();
  await page.evaluate(() => localStorage.setItem('quartieratlas.wide', 'yes'));
  await page.reload();
  await expect(legend(page)).toBeVisible();
});

test('in the table alone m leaves the legend where it is', async ({ page }) => {
  await openAtlas(page, 'view=table');
  await page.locator('body').press('m');
  await expect(legend(page)).toBeVisible();
});

test('on a phone a link to a view below the map opens with the sign of the legend on the map', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openAtlas(page, 'study=change&paint=change');
  await expect(legend(page)).toBeHidden();
  await expect(chip(page)).toBeInViewport();
  // It leaves the map in sight, and a finger the step control.
  const [sign, stepper] = [
    await chip(page).boundingBox(),
    await page.locator('flag-stepper').boundingBox(),
  ];
  expect(sign?.width).toBeLessThan(195);
  expect((stepper?.y ?? 0) - (sign ? sign.y + sign.height : 0)).toBeGreaterThanOrEqual(8);
  expect(await violations(page)).toEqual([]);
  await chip(page).click();
  await expect(legend(page)).toBeVisible();
  await expect(chip(page)).toHaveCount(0);
});
