import { expect } from '@playwright/test';
import type { MapView } from '../../src/map/view/map-view.ts';
import { journey } from './journey.ts';

/** The same journeys in every browser that readers have. */

journey('the city opens with 300 areas on its map, 40 of them marked', async ({ reader, page }) => {
  await reader.open('project=musterstadt/project.json');
  await reader.expectText({ css: 'h1' }, /^Musterstadt/);
  const drawn = () =>
    page.evaluate(() => {
      const view = document
        .querySelector('atlas-shell')
        ?.shadowRoot?.querySelector('map-pane')
        ?.shadowRoot?.querySelector('map-view') as MapView | null | undefined;
      return view?.renderedAreas();
    }, undefined);
  await expect.poll(drawn).toEqual({ areas: 300, marked: 40 });
  await reader.expectText(
    { css: 'output', within: 'rule-editor' },
    /^40 von 300 Gebieten, 90\.493 Menschen/,
  );
});
