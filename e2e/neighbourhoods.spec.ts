import { expect, test, type Page } from '@playwright/test';
import { areaPanel, mapDrawn, neighbourhoodPanel, openAtlas, ruleSentence } from './atlas-page.ts';
import { chosen, openFiles } from './open-files.ts';
import { violations } from './page-checks.ts';
import { featureCollection, squareFeature, townFiles } from './small-town.ts';

/** The neighbourhood as what is chosen: 17 of 40 marked areas; Erlenbruch has 5 of them, its key is 070105. */

const erlenbruch = 'neighbourhood=070105';

function title(page: Page) {
  return neighbourhoodPanel(page).getByRole('heading', { level: 2 });
}

/** Areas that the map shows as chosen together. */
function outlined(page: Page): Promise<number> {
  return page
    .locator('map-view')
    .evaluate(
      (map) =>
        (map as unknown as { neighbourhood: { areas: readonly number[] } | null }).neighbourhood
          ?.areas.length ?? 0,
    );
}

test('by keys alone: to the second neighbourhood, its quarter, back, its figures, and out; the address keeps each', async ({
  page,
}) => {
  await openAtlas(page);
  await page.keyboard.press('n');
  await page.keyboard.press('n');
  await expect(title(page)).toHaveText('Erlenbruch');
  await expect(page).toHaveURL(/neighbourhood=070105/);
  await expect.poll(() => outlined(page)).toBe(5);
  await page.keyboard.press('.');
  await expect(areaPanel(page).getByRole('heading', { level: 2 })).toHaveText('Erlenbruch Ost');
  await expect(page).toHaveURL(/area=\d+/);
  await expect(areaPanel(page).locator('cluster-line')).toContainText('5 Gebiete, 13.635 Menschen');
  await page.keyboard.press('.');
  await expect(title(page)).toHaveText('Erlenbruch');
  await page.keyboard.press('g');
  await expect(title(page)).toBeFocused();
  const facts = neighbourhoodPanel(page).locator('neighbourhood-facts');
  const share = facts.getByRole('table', { name: 'Menschen mit Migrationshintergrund' });
  await expect(share.getByRole('cell')).toHaveText([
    /^44,9\s%$/,
    /^49,7\s%$/,
    /^53,9\s%$/,
    /^43,4\s%$/,
  ]);
  // A class higher in the share leaves 3 of the 5, whatever the base; no other step takes a mark away.
  const shifts = facts.getByRole('table', { name: /Wie viele der 5 Gebiete/ });
  await expect(shifts.getByRole('cell')).toHaveText(['5', '5', '5', '5', '5', '5', '3', '3', '3']);
  await expect(facts).toContainText('Angebotsmiete: fehlt in 1 Gebiet');
  await expect(facts).toContainText('5 von 5 Gebieten waren markiert.');
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await expect(title(page)).toHaveCount(0);
  await page.goBack();
  await expect(title(page)).toHaveText('Erlenbruch');
});

test('a link goes to its whole outline; its quarters choose themselves, and a marked one names its neighbourhood', async ({
  page,
}) => {
  await openAtlas(page, erlenbruch);
  await expect(title(page)).toHaveText('Erlenbruch');
  await expect(page).toHaveTitle(/^Erlenbruch, /);
  await expect(page).toHaveURL(/map=1[2-4]\./);
  await expect(page.locator('flag-stepper')).toContainText('2 von 17');
  const rows = neighbourhoodPanel(page)
    .getByRole('region', { name: 'Seine 5 Gebiete' })
    .getByRole('row');
  await expect(rows).toHaveCount(6);
  await rows.nth(1).getByRole('button').click();
  await expect(areaPanel(page).getByRole('heading', { level: 2 })).toHaveText('Erlenbruch Nord');
  await areaPanel(page).locator('cluster-line').getByRole('button', { name: 'Erlenbruch' }).click();
  await expect(title(page)).toHaveText('Erlenbruch');
});

test('a key that another rule has made: the panel says so and offers the neighbourhood or the area it is now', async ({
  page,
}) => {
  await openAtlas(page, 'neighbourhood=070201');
  await expect(neighbourhoodPanel(page)).toContainText(
    'Unter dieser Regel gibt es kein Quartier mit dem Schlüssel 070201.',
  );
  expect(await violations(page)).toEqual([]);
  await neighbourhoodPanel(page)
    .getByRole('button', { name: /^Zum Quartier/ })
    .click();
  await expect(page).toHaveURL(/neighbourhood=\d{6}/);
  await expect(neighbourhoodPanel(page).locator('neighbourhood-facts')).toContainText(
    'Warum markiert',
  );

  await page.goto(
    `./${new URL(page.url()).search.replace(/neighbourhood=\d+/, 'neighbourhood=0')}`,
  );
  await expect(neighbourhoodPanel(page)).toContainText(
    'Diese Daten haben kein Gebiet mit dem Schlüssel 0.',
  );

  // Its share is withheld: nobody may say that it is not marked.
  await page.goto(
    `./${new URL(page.url()).search.replace(/neighbourhood=0/, 'neighbourhood=020501')}`,
  );
  await expect(neighbourhoodPanel(page)).toContainText('lässt sich nicht entscheiden');
});

test('the search offers a neighbourhood by the name its quarters have in common, by its key and by its whole name', async ({
  page,
}) => {
  await openAtlas(page);
  await expect(page.locator('flag-stepper')).toContainText('17 Quartiere');
  await page.getByRole('combobox', { name: 'Gebiet suchen' }).fill('Erlenbruch');
  const first = page.getByRole('option').first();
  await expect(first).toHaveText(/^\s*Erlenbruch\s+Quartier, 5 Gebiete/);
  await page.keyboard.press('Enter');
  await expect(title(page)).toBeFocused();
  await expect(title(page)).toHaveText('Erlenbruch');
  const search = page.getByRole('combobox', { name: 'Gebiet suchen' });
  await search.fill('030103');
  await expect(page.locator('search-box').getByRole('option')).toHaveText([
    /^\s*Kasernenviertel\s+Gebiet, 030103/,
    /^\s*Korbmachervorstadt und 6 weitere\s+Quartier, 7 Gebiete/,
  ]);
  // No area has this name.
  await search.fill('Korbmachervorstadt und 6 weitere');
  await page.keyboard.press('Enter');
  await expect(title(page)).toHaveText('Korbmachervorstadt und 6 weitere');
});

test('the list chooses a neighbourhood, and the steps follow its order and say so', async ({
  page,
}) => {
  await openAtlas(page, 'study=clusters');
  const view = page.locator('cluster-view');
  await view.getByRole('rowheader', { name: 'Erlenbruch', exact: true }).click();
  await expect(title(page)).toHaveText('Erlenbruch');
  await view.getByRole('columnheader', { name: 'Quartier' }).first().getByRole('button').click();
  await expect(page.locator('flag-stepper')).toContainText(/von 17.*nach „Quartier“/);
});

test('squares apart, of which nobody knows which touch: the sentence and the steps stay with areas', async ({
  page,
}) => {
  await openAtlas(page);
  const features = ['0101', '0102', '0103', '0104'].map((key, place) =>
    squareFeature(key, 2 * place),
  );
  await openFiles(page, chosen(townFiles({ areas: featureCollection(features) })));
  await mapDrawn(page, 2);
  await expect(ruleSentence(page)).toHaveText(/^1 von 4 Gebieten/);
  await page.keyboard.press('n');
  await expect(areaPanel(page).getByRole('heading', { level: 2 })).toHaveText('Gebiet 0102');
  await expect(page.locator('flag-stepper')).toContainText('1 von 1');
});
