import { expect, test } from '@playwright/test';
import { securityHeaders } from '../src/security-headers.ts';
import { openAtlas, openMenu, mapDrawn, chooseMarkedArea } from './atlas-page.ts';
import { watchErrors, watchForeignRequests } from './page-errors.ts';

/** What the page may do: only what its own headers allow, and nothing outside its own server. */

test('the server sends every header that docs/hosting.md recommends', async ({ request }) => {
  const answer = await request.get('./');
  const sent = answer.headers();
  for (const [name, value] of Object.entries(securityHeaders)) {
    expect(sent[name.toLowerCase()], name).toBe(value);
  }
  expect(Object.keys(securityHeaders)).toHaveLength(5);
});

test('the page as it is sent holds no inline script, no inline style and the same policy', async ({
  request,
}) => {
  const text = await (await request.get('./')).text();
  expect(text.match(/<script(?![^>]*\ssrc=)[^>]*>/g)).toBeNull();
  expect(text.match(/<style|\sstyle=|\son\w+=/g)).toBeNull();
  expect(text.match(/(?:src|href)="(?!\.\/)[^"]*"/g)).toBeNull();
  const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(text)?.[1];
  const sent = securityHeaders['Content-Security-Policy'] ?? '';
  expect(policy?.replaceAll('&#39;', "'")).toBe(sent.replace(/; frame-ancestors 'none'$/, ''));
});

test('a whole session breaks no rule of the policy and asks no other server', async ({
  page,
  baseURL,
}) => {
  const errors = await watchErrors(page);
  const foreign = watchForeignRequests(page, baseURL ?? '');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await openAtlas(page);
  await chooseMarkedArea(page);
  for (const name of [
    /CSV \(volle Genauigkeit/,
    /CSV \(intern/,
    /Markierte Gebiete als GeoJSON/,
    /Quartiere als CSV/,
    /Quartiere als GeoJSON/,
    /Codebook/,
    /hoch \(PNG/,
    /Projektdatei/,
  ]) {
    const saved = page.waitForEvent('download');
    await (await openMenu(page)).getByRole('menuitem', { name }).click();
    expect(await (await saved).failure()).toBeNull();
  }
  await page.getByRole('button', { name: /^Darstellung/ }).click();
  await page.getByRole('button', { name: /^Darstellung/ }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('button', { name: 'Deutsch' }).click();
  await (await openMenu(page)).getByRole('menuitem', { name: 'Datenbericht' }).click();
  await page.keyboard.press('Escape');
  await page.locator('indicator-chooser').getByLabel('Jahr').selectOption('2021');
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('print-sheet')).toBeAttached();
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await (await openMenu(page)).getByRole('menuitem', { name: /^Beispiel Musterstadt/ }).click();
  await mapDrawn(page, 2);
  await (await openMenu(page)).getByRole('menuitem', { name: /^Beispielland/ }).click();
  await mapDrawn(page, 3);

  await errors.expectNone();
  expect(foreign).toEqual([]);
  // The names on the map are drawn from a font of the page itself: nobody asks for glyphs.
  expect(asked.filter((url) => /\.pbf|glyph|sprite/.test(url))).toEqual([]);
  expect(asked.filter((url) => url.endsWith('.woff2')).length).toBeGreaterThan(0);
});
