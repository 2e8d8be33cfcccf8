import { expect, test } from '@playwright/test';
import type { MapView } from '../src/map/view/map-view.ts';
import { mapDrawn, watchMap } from './atlas-page.ts';
import { renderedMunicipalities } from './read-screen.ts';

/** What the map of a country draws at which zoom. */

test('the chosen quarter is named at every zoom, also where the map shows municipalities in its place', async ({
  page,
}) => {
  await watchMap(page);
  await page.goto('./?area=210010010627&map=4.60/51.2000/10.0000');
  await mapDrawn(page);
  const names = () =>
    page
      .locator('map-view')
      .evaluate((view) => (view as MapView).renderedNames().names.map((name) => name.trim()));
  const { circles } = await renderedMunicipalities(page);
  expect(circles).toBeGreaterThan(400);
  await expect.poll(names).toEqual(['Ährenanger']);
  await page.locator('map-view').evaluate((view) => {
    const { selected } = view as MapView;
    (view as MapView).zoomToAreas([selected ?? -1], { animate: false });
  });
  await expect.poll(names).toContain('Ährenanger');
  expect((await renderedMunicipalities(page)).municipalities).toBe(0);
});
