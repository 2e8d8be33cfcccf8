import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { musterstadt } from './atlas-page.ts';
import { violations } from './page-checks.ts';
import { begin, cardReady, chosenRow, openReview, progress } from './review-page.ts';

/** Which of these colours fill at least a hundred pixels of the map, in their order. */
async function coloursOnMap(page: Page, colours: readonly string[]): Promise<string[]> {
  const picture = [...(await page.locator('map-view').screenshot())];
  return page.evaluate(
    async ([bytes, wanted]) => {
      const image = await createImageBitmap(new Blob([Uint8Array.from(bytes)]));
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
      context?.drawImage(image, 0, 0);
      const { data } = context!.getImageData(0, 0, image.width, image.height);
      const counts = new Map<number, number>();
      for (let at = 0; at < data.length; at += 4) {
        const colour = 65536 * data[at]! + 256 * data[at + 1]! + data[at + 2]!;
        counts.set(colour, (counts.get(colour) ?? 0) + 1);
      }
      return wanted.filter((one) => (counts.get(Number.parseInt(one.slice(1), 16)) ?? 0) >= 100);
    },
    [picture, colours] as const,
  );
}

test('the outcome counts by Land and state what was decided, lists where rule and people differ, and gives it out as files and on the map; all lead back to the list', async ({
  page,
}) => {
  await openReview(page, musterstadt);
  await begin(page, 'A. Weber');
  const first = await chosenRow(page).getAttribute('data-key');
  for (const [decided, keys] of [
    ['1', ['3', 'a']],
    ['2', ['1', 'a']],
  ] as const) {
    const card = await chosenRow(page).getAttribute('data-key');
    for (const key of keys) await page.keyboard.press(key);
    await page.keyboard.press('Control+Enter');
    await expect(progress(page)).toHaveText(`${decided} von 17 entschieden`);
    // Keys are silent until the next card is there.
    await expect(chosenRow(page)).not.toHaveAttribute('data-key', card ?? '');
    await cardReady(page);
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

  // The map of decisions: the same numbers, each neighbourhood in the colour of its row of the legend.
  await sheet.getByRole('button', { name: 'Auf der Karte zeigen' }).click();
  await expect(sheet).toBeHidden();
  const legend = page.locator('review-legend');
  await expect(legend.locator('[data-counts]')).toHaveText(
    /^Entscheidungen: 15 offen \(\d+ Gebiete\), 1 bestätigt \(\d+ Gebiete?\), 1 nicht bestätigt \(\d+ Gebiete?\)\.$/,
  );
  await legend.locator('summary').click();
  await expect(legend.locator('tbody tr td:nth-child(3)')).toHaveText([
    '15',
    '0',
    '0',
    '1',
    '1',
    '0',
    '0',
    '',
    '',
    '',
  ]);
  const colours = await legend
    .locator('tbody rect')
    .evaluateAll((all) => all.slice(0, 7).map((one) => one.getAttribute('fill') ?? ''));
  const drawn = (): Promise<string[]> => coloursOnMap(page, colours);
  await expect.poll(drawn).toEqual([colours[0], colours[3], colours[4]]);
  // A further decision is on the map at once; one key further its picture is there again.
  await page.keyboard.press('4');
  await page.keyboard.press('a');
  await page.keyboard.press('Control+Enter');
  await expect(legend.locator('[data-counts]')).toContainText('14 offen');
  await expect(legend.locator('[data-counts]')).toContainText(', 1 unklar');
  await page.keyboard.press('v');
  await expect(legend.locator('[data-counts]')).toBeHidden();
  await expect(page.locator('review-map-key [aria-pressed="true"]')).not.toHaveText(
    'Entscheidungen',
  );
  await legend.locator('summary').click();
  await page.getByRole('button', { name: 'Ergebnis', exact: true }).press('Enter');
  await expect(all).toHaveText(['14', '0', '0', '0', '3', '0', '17', '0']);

  await differences.getByRole('button').click();
  await expect(sheet).toBeHidden();
  await expect(chosenRow(page)).toHaveAttribute('data-key', first ?? '');

  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole('button', { name: 'Liste', exact: true }).click();
  await page.getByRole('button', { name: 'Ergebnis', exact: true }).click();
  expect.soft(await violations(page), '390').toEqual([]);
  await sheet.getByRole('button', { name: /^3 entschieden, alle/ }).click();
  await expect(sheet).toBeHidden();
  await expect(page.locator('review-queue [role="option"][data-state="settled"]')).toHaveCount(3);
  await expect(page.getByRole('button', { name: 'Ergebnis', exact: true })).toBeFocused();
});
