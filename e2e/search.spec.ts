import { expect, test } from '@playwright/test';
import { mapDrawn, watchMap } from './atlas-page.ts';

/** The search over the 86,578 areas of the country: all hits are told and reached, and signs are no operators. */

test('the list says "12 von 232", the arrow keys and its end bring the others, and a place and a typing error are understood', async ({
  page,
}) => {
  await watchMap(page);
  await page.goto('./?lang=de');
  await mapDrawn(page);
  const search = page.getByRole('combobox', { name: 'Gebiet suchen' });
  const box = page.locator('search-box');
  const options = box.getByRole('option');
  const rest = box.locator('.more');

  await search.fill('Gaswerkshöfe');
  await expect(rest).toContainText('12 von 232 Treffern');
  await expect(options).toHaveCount(12);
  await expect(options.first()).toHaveAttribute('aria-setsize', '232');
  await expect(box.getByRole('status')).toHaveText('232 Treffer');

  await test.step('the 13th press of the arrow reaches the 13th of 232', async () => {
    for (let press = 0; press < 13; press += 1) await search.press('ArrowDown');
    const active = box.locator('[aria-selected="true"]');
    await expect(active).toHaveAttribute('aria-posinset', '13');
    await expect(search).toHaveAttribute('aria-activedescendant', 'hit-12');
    await expect(rest).toContainText('60 von 232 Treffern');
    await rest.getByRole('button', { name: 'Weitere zeigen' }).click();
    await expect(rest).toContainText('108 von 232 Treffern');
    await expect(search).toBeFocused();
    await expect(async () => {
      await options.last().scrollIntoViewIfNeeded();
      await expect(options).toHaveCount(232, { timeout: 500 });
    }).toPass();
    await expect(rest).toHaveCount(0);
  });

  for (const [text, first, count] of [
    ['-Gaswerkshöfe', /^\s*Gaswerkshöfe /, 232],
    ['"gaswerkshoefe"', /^\s*Gaswerkshöfe /, 232],
    ['Gaswerkshöfe in Brunzau', /^\s*Gaswerkshöfe .*Brunzau\s*$/, undefined],
    ['Brunzau Nisenbahnerplatz', /^\s*Eisenbahnerplatz .*Brunzau\s*$/, undefined],
    ['210010020119', /^\s*Gaswerkshöfe .*Brunzau\s*$/, 1],
    [`${'x'.repeat(10_000)}`, /^\s*Kein Gebiet gefunden/, undefined],
  ] as const) {
    await test.step(text.slice(0, 30), async () => {
      await search.fill(text);
      await expect(options.first()).toHaveText(first);
      if (count) await expect(options.first()).toHaveAttribute('aria-setsize', `${count}`);
    });
  }
});
