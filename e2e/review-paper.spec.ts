import { expect, test, type Page } from '@playwright/test';
import { musterstadt } from './atlas-page.ts';
import { violations } from './page-checks.ts';

/** The review on paper: sheets of evidence and the report, as the browser would print them. */

const prints = (page: Page) => page.locator('review-prints');
const sheets = (page: Page) => page.locator('paper-stack .sheet');

/** Pages of what would be printed now; the sheets are gone afterwards. */
async function printedPages(page: Page): Promise<number> {
  const pdf = (await page.pdf({ preferCSSPageSize: true, tagged: true })).toString('latin1');
  await expect(sheets(page)).toHaveCount(0);
  return pdf.match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;
}

async function asked(page: Page, what: 'one' | 'many' | 'report'): Promise<void> {
  await page.evaluate(() => document.documentElement.removeAttribute('data-asked'));
  await prints(page).locator(`[data-print=${what}]`).click();
  await expect(page.locator('html')).toHaveAttribute('data-asked', '');
}

test('a decided neighbourhood is one page with map, both conditions, decision and fingerprints; the list is 17 sheets, and the report names number and end of the chain', async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-asked', '');
  });
  await page.goto(`./?${musterstadt}&view=review`);
  await expect(page.getByRole('button', { name: 'Grundlage festhalten' })).toBeEnabled();
  await page.getByLabel('Name oder Kürzel').fill('A. Weber');
  await page.keyboard.press('Enter');
  await expect(page.locator('review-decision [data-save]')).toBeEnabled();
  for (const key of ['1', 'a', 'n']) await page.keyboard.press(key);
  await page.keyboard.type('Vor Ort <b>angesehen</b>');
  await page.keyboard.press('Control+Enter');
  await expect(page.locator('review-queue [data-progress] summary')).toHaveText(/^1 von 17/);
  await page.locator('review-queue [data-key="030103"]').click();
  await prints(page).locator('summary').click();
  await expect(prints(page).locator('[data-print=many]')).toHaveText(/17 Blätter/);
  expect.soft(await violations(page)).toEqual([]);

  await asked(page, 'one');
  const sheet = sheets(page);
  await expect(sheet.locator('h1')).toHaveText('Korbmachervorstadt und 6 weitere');
  await expect(sheet.locator('.state')).toHaveText('entschieden: bestätigt');
  await expect(sheet.locator('svg[role=img] .member')).toHaveCount(7);
  await expect(sheet.locator('.conditions tbody tr')).toHaveText([
    /Menschen mit Migrationshintergrund\s*44,7\s%\s*49,9\s%\s*54,8\s%\s*43,4\s%/,
    /Statusindex\s*0,5872\s*0,8356\s*1,1486\s*0,5866/,
  ]);
  await expect(sheet.locator('.shifts tbody tr')).toHaveCount(3);
  await expect(sheet).toContainText('Unter dieser Regel 2021');
  await expect(sheet.locator('.entry')).toContainText('Vor Ort <b>angesehen</b>');
  await expect(sheet.locator('.foot')).toContainText('Erfundene Beispieldaten');
  await expect(sheet.locator('.foot dd')).toHaveText(Array(3).fill(/^[0-9a-f]{64}$/));
  expect(await printedPages(page)).toBe(1);

  await asked(page, 'many');
  await expect(sheet).toHaveCount(17);
  await expect(sheet.nth(1)).toContainText('noch nicht entschieden');
  const areas = await sheet.locator('.quarters tbody tr').count();
  expect(areas).toBe(40);
  const annexes = await sheet.locator('.annex').count();
  expect(await printedPages(page)).toBe(17 + annexes);

  await asked(page, 'report');
  await expect(sheet.locator('.progress tbody tr')).toHaveText(
    /zusammen\s*16\s*0\s*0\s*0\s*1\s*0\s*17/,
  );
  await expect(sheet.locator('.chains tbody tr')).toHaveText(
    /A\. Weber\s*[0-9a-f]{32}\s*1\s*[0-9a-f]{64}/,
  );
  await expect(sheet).toContainText('Änderungen fallen auf');
  expect(await printedPages(page)).toBe(1);

  // Called off on the way: nothing is printed, and nothing stays.
  await page.evaluate(async () => {
    document.documentElement.removeAttribute('data-asked');
    const element = document
      .querySelector('atlas-shell')
      ?.shadowRoot?.querySelector<HTMLElement & { readonly updateComplete: Promise<boolean> }>(
        'review-prints',
      );
    element?.shadowRoot?.querySelector<HTMLElement>('[data-print=many]')?.click();
    await element?.updateComplete;
    element?.shadowRoot?.querySelector<HTMLElement>('.buttons button')?.click();
  });
  await expect(prints(page)).toContainText('Abgebrochen. Es wurde nichts gedruckt.');
  await expect(page.locator('paper-stack')).toHaveCount(0);
  await expect(page.locator('html')).not.toHaveAttribute('data-asked', '');
});
