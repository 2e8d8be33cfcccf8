import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { mapDrawn, musterstadt, ruleSentence, watchMap } from './atlas-page.ts';
import { findNginx, startNginx, type RunningNginx } from './nginx.ts';
import { builtPage } from './own-server.ts';
import { watchErrors } from './page-errors.ts';
import { renderedAreas, renderedMunicipalities } from './read-screen.ts';

/** The built page as an office hosts it: Debian's nginx with its stock types of files and packing, no header of our own. */

const nginx = findNginx();
test.skip(!nginx, 'skipped: no nginx on this machine, and none could be unpacked (apt-get)');

let server: RunningNginx;

test.beforeAll(async () => {
  if (nginx) server = await startNginx(nginx, builtPage);
});

test.afterAll(() => server?.close());

test('every program file of the page is a .js file, which every server knows', () => {
  const endings = new Set(
    readdirSync(join(builtPage, 'assets')).map((name) => name.split('.').pop()),
  );
  expect([...endings].sort()).toEqual(['css', 'js', 'woff2']);
});

test('the city: all 300 areas are drawn, 40 of them as marked', async ({ page }) => {
  const errors = await watchErrors(page);
  await watchMap(page);
  await page.goto(`${server.base}?${musterstadt}`);
  await mapDrawn(page);
  await expect(ruleSentence(page)).toHaveText(/^17 Quartiere aus 40 von 300 Gebieten/);
  await expect.poll(() => renderedAreas(page)).toEqual({ areas: 300, marked: 40 });
  await errors.expectNone();
});

test('the country: municipalities from tiles that nginx sends by ranges, near by their quarters', async ({
  page,
}) => {
  test.slow();
  const errors = await watchErrors(page);
  const statuses: number[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('.pmtiles')) statuses.push(response.status());
  });
  await watchMap(page);
  await page.goto(server.base);
  await mapDrawn(page);
  await expect(ruleSentence(page)).toHaveText(/von 86\.578 Gebieten/);
  expect((await renderedMunicipalities(page)).municipalities).toBeGreaterThan(2_500);
  await page.getByRole('combobox', { name: 'Gebiet suchen' }).fill('Großmuster');
  await expect(page.locator('#hits [role="option"]').first()).toContainText('Großmuster');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await renderedAreas(page)).areas).toBeGreaterThan(500);
  expect(new Set(statuses)).toEqual(new Set([206]));
  await errors.expectNone();
});
