import { expect, test, type Page } from '@playwright/test';
import type { MapView } from '../src/map/view/map-view.ts';
import { mapDrawn, watchMap } from './atlas-page.ts';
import { renderedAreas, renderedMunicipalities } from './read-screen.ts';

/** The whole country in another painting: the old one stays until the new one is whole, and the page says what it does. */

async function openCountry(page: Page, query = ''): Promise<void> {
  await watchMap(page);
  await page.goto(`./?${query}`);
  await mapDrawn(page);
}

const status = (page: Page) => page.getByText('Karte wird gezeichnet …');

/** Colours at a few hundred places of the map, as they are on the screen, without what lies on it. */
async function colours(page: Page): Promise<string> {
  const picture = await page.locator('map-view').screenshot({ scale: 'css' });
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const found: string[] = [];
    // The status stands at the head, controls and signs stand at the sides and the foot.
    for (let x = image.width * 0.3; x < image.width * 0.7; x += 8) {
      for (let y = image.height * 0.25; y < image.height * 0.8; y += 8) {
        found.push(context?.getImageData(x, y, 1, 1).data.join() ?? '');
      }
    }
    return found.join(';');
  }, picture.toString('base64'));
}

test('change and Moran of the whole country appear in one step, and until then it is said', async ({
  page,
}) => {
  test.slow();
  await openCountry(page);
  let before = await colours(page);
  for (const paint of ['change', 'moran']) {
    await page.evaluate((chosen) => {
      const shell = document.querySelector('atlas-shell') as unknown as {
        commands: { change(patch: object): void };
      };
      shell.commands.change({ paint: chosen });
    }, paint);
    await expect(status(page)).toBeVisible();
    const seen = new Set<string>();
    while (await status(page).isVisible()) seen.add(await colours(page));
    const after = await colours(page);
    expect(after, `${paint} is on the map when it is no longer said that it is drawn`).not.toBe(
      before,
    );
    seen.delete(before);
    seen.delete(after);
    expect([...seen], `${paint}: pictures between the old and the new one`).toEqual([]);
    expect((await renderedAreas(page)).areas).toBeGreaterThan(80_000);
    before = after;
  }
});

test('coming nearer, municipalities stand until the quarters are painted: never the sign of missing', async ({
  page,
}) => {
  await openCountry(page);
  const zoom = (to: number) =>
    page.locator('map-view').evaluate((view, target) => {
      (view as MapView).position = { zoom: target, latitude: 50.5, longitude: 10 };
    }, to);
  await zoom(7.9);
  await expect
    .poll(async () => (await renderedMunicipalities(page)).municipalities)
    .toBeGreaterThan(50);
  await zoom(8.3);
  await expect.poll(async () => (await renderedAreas(page)).areas).toBeGreaterThan(500);
  await expect(status(page)).toHaveCount(0);
  expect((await renderedMunicipalities(page)).municipalities).toBe(0);
});
