import { expect, test } from '@playwright/test';
import { mapDrawn, watchMap } from './atlas-page.ts';

/** The search over the 86,578 areas of the country: all hits are told and reached, and signs are no operators. */

test('the list says "19 von 239", the arrow keys and its end bring the others, and a place and a typing error are understood', async ({
  page,
}) => {
  await watchMap(page);
  await page.goto('./?lang=de');
  await mapDrawn(page);
  // Neighbourhoods are found as well, once they are known.
  await expect(page.locator('flag-stepper')).toContainText('1.498 Quartiere');
  const search = page.getByRole('combobox', { name: 'Gebiet suchen' });
  const box = page.locator('search-box');
  const options = box.getByRole('option');
  const rest = box.locator('.more');

  await search.fill('Gaswerkshöfe');
  await expect(rest).toContainText('19 von 239 Treffern');
  // Twelve areas of 232, and all seven neighbourhoods of that name.
  await expect(options).toHaveCount(19);
  await expect(options.first()).toHaveAttribute('aria-setsize', '239');
  await expect(box.getByRole('status')).toHaveText('239 Treffer');

  await test.step('the 20th press of the arrow reaches the 20th of 239', async () => {
    for (let press = 0; press < 20; press += 1) await search.press('ArrowDown');
    const active = box.locator('[aria-selected="true"]');
    await expect(active).toHaveAttribute('aria-posinset', '20');
    await expect(search).toHaveAttribute('aria-activedescendant', 'hit-19');
    await expect(rest).toContainText('67 von 239 Treffern');
    await rest.getByRole('button', { name: 'Weitere zeigen' }).click();
    await expect(rest).toContainText('115 von 239 Treffern');
    await expect(search).toBeFocused();
    await expect(async () => {
      await options.last().scrollIntoViewIfNeeded();
      await expect(options).toHaveCount(239, { timeout: 500 });
    }).toPass();
    await expect(rest).toHaveCount(0);
  });

  for (const [text, first, count] of [
    ['-Gaswerkshöfe', /^\s*Gaswerkshöfe /, 239],
    ['"gaswerkshoefe"', /^\s*Gaswerkshöfe /, 239],
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
