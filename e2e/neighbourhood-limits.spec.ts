import { expect, test } from '@playwright/test';
import { mapDrawn, neighbourhoodPanel, openAtlas, watchMap } from './atlas-page.ts';
import { chosen, openFiles } from './open-files.ts';
import { cutOff, scrollsSideways } from './page-checks.ts';
import { featureCollection, squareFeature, townFiles, townProject } from './small-town.ts';

/** Neighbourhoods at the limits: the largest there is, and names that no line holds, without any place. */

test('the largest of the country has 104 quarters and 98,722 people: its link goes there, and panel, list and outline hold it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await watchMap(page);
  await page.goto('./?study=clusters&neighbourhood=210010010001');
  const panel = neighbourhoodPanel(page);
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText(
    'Musikerviertel und 103 weitere',
  );
  await expect(panel).toContainText('104 Gebiete, die markiert sind');
  await expect(panel).toContainText('98.722 Menschen');
  await expect(page).toHaveURL(/map=(8|9|10)\./);
  const drawn = () =>
    page
      .locator('map-view')
      .evaluate(
        (map) =>
          (map as unknown as { neighbourhood: { areas: readonly number[] } | null }).neighbourhood
            ?.areas.length,
      );
  await expect.poll(drawn).toBe(104);
  const quarters = panel.getByRole('region', { name: 'Seine 104 Gebiete' }).getByRole('row');
  await expect(quarters).toHaveCount(31);
  await panel.getByRole('button', { name: '30 weitere zeigen' }).click();
  await expect(quarters).toHaveCount(61);
  const row = page.locator('neighbourhood-table [aria-selected="true"]');
  await expect(row).toContainText(/210010010001.*104\s*98\.722/s);
  await expect(page.locator('flag-stepper')).toContainText('1 von 1.498');
});

test('names of 80 letters without municipality and Land stay whole in panel and step control, also on a phone', async ({
  page,
}) => {
  const street = 'Langgartenstraßenviertel'.repeat(3);
  const names = [' Nordost', ' Südosten'].map((end) => `${street}${end}`.slice(0, 80));
  expect(names.map(({ length }) => length)).toEqual([80, 80]);
  const features = names.map((NAME, place) => squareFeature(`010${place + 1}`, place, { NAME }));
  const { municipality: _, ...areas } = townProject['areas'] as Record<string, string>;
  const project = JSON.stringify({ ...townProject, areas });
  const table = 'KEY;EW;MH;AL\r\n0101;1000;30,5;12,0\r\n0102;1500;40,5;12,25\r\n';
  await openAtlas(page);
  await openFiles(page, chosen(townFiles({ project, areas: featureCollection(features), table })));
  await mapDrawn(page, 2);
  await page.keyboard.press('n');
  const panel = neighbourhoodPanel(page);
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText(street);
  await expect(panel.locator('.head')).toContainText('Schlüssel 0101');
  await expect(panel.locator('neighbourhood-facts')).toContainText('Warum markiert');
  for (const [width, height] of [
    [1366, 768],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    expect(await scrollsSideways(page)).toBe(false);
    expect(await cutOff(page)).toEqual([]);
  }
});
