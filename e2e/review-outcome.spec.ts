import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { musterstadt } from './atlas-page.ts';
import { violations } from './page-checks.ts';
import { begin, chosenRow, openReview, progress } from './review-page.ts';

test('the outcome counts by Land and state what was decided, lists where rule and people differ, and gives it out as files; both lead back to the list', async ({
  page,
}) => {
  await openReview(page, musterstadt);
  await begin(page, 'A. Weber');
  const first = await chosenRow(page).getAttribute('data-key');
  for (const [decided, keys] of [
    ['1', ['3', 'a']],
    ['2', ['1', 'a']],
  ] as const) {
    for (const key of keys) await page.keyboard.press(key);
    await page.keyboard.press('Control+Enter');
    await expect(progress(page)).toHaveText(`${decided} von 17 entschieden`);
  }
  await page.getByRole('button', { name: 'Ergebnis', exact: true }).press('Enter');
  const sheet = page.getByRole('dialog', { name: 'Ergebnis der Prüfung' });
  const all = sheet.locator('[data-all] td');
  await expect(all).toHaveText(['15', '0', '0', '0', '2', '0', '17', '0']);
  const differences = sheet.locator('[data-differences] tbody tr');
  await expect(differences).toHaveCount(1);
  await expect(differences).toContainText('markiert, nicht bestätigt');
  expect.soft(await violations(page)).toEqual([]);
  await sheet.getByRole('button', { name: 'entschieden', exact: true }).click();
  await expect(sheet.locator('[aria-sort="descending"]')).toHaveText(/entschieden/);

  const download = page.waitForEvent('download');
  await sheet.locator('[data-file="decisions"]').click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('musterstadt-entscheidungen.csv');
  const rows = readFileSync(await file.path(), 'utf8').split('\r\n');
  expect(rows.filter((row) => row.includes(';offen;'))).toHaveLength(15);
  expect(rows.filter((row) => row.includes(';entschieden;'))).toHaveLength(2);

  await differences.getByRole('button').click();
  await expect(sheet).toBeHidden();
  await expect(chosenRow(page)).toHaveAttribute('data-key', first ?? '');

  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole('button', { name: 'Liste', exact: true }).click();
  await page.getByRole('button', { name: 'Ergebnis', exact: true }).click();
  expect.soft(await violations(page), '390').toEqual([]);
  await sheet.getByRole('button', { name: /^2 entschieden, alle/ }).click();
  await expect(sheet).toBeHidden();
  await expect(page.locator('review-queue [role="option"][data-state="settled"]')).toHaveCount(2);
  await expect(page.getByRole('button', { name: 'Ergebnis', exact: true })).toBeFocused();
});
