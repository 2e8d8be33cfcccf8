import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { areaPanel, areaRow, mapDrawn, openAtlas } from './atlas-page.ts';
import { chosen, openFiles } from './open-files.ts';
import { violations } from './page-checks.ts';
import { watchErrors } from './page-errors.ts';
import { townFiles, townProject } from './small-town.ts';

/** Layers of points beside the areas: on the map, in the legend, in the panel, as a file. */

const project = JSON.stringify({
  ...townProject,
  points: [
    {
      source: 'schulen.csv',
      name: 'Schule',
      longitude: 'Lon',
      latitude: 'Lat',
      label: { de: 'Schulen', en: 'Schools' },
      columns: [{ column: 'Art' }],
      size: 'Kinder',
    },
  ],
});

/** The largest school stands in the middle of all areas, on the edge of 0103; one row has no place. */
const schools = [
  'Schule;Lon;Lat;Kinder;Art',
  'Schule am Markt;10,201;50,05;800;Grundschule',
  'Waldschule;10,05;50,02;200;Gymnasium',
  'Seeschule;10,25;50,08;.;Gymnasium',
  'Ohne Ort;;;100;Grundschule',
].join('\n');

test('three of four schools are on the map, in the legend, in the panel of their area and in a file', async ({
  page,
}) => {
  const errors = await watchErrors(page);
  await openAtlas(page);
  const files = [...townFiles({ project }), { name: 'schulen.csv', text: schools }];
  await openFiles(page, chosen(files));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Kleinstadt/);
  await mapDrawn(page, 2);

  const legend = page.locator('point-legend');
  await expect(legend).toContainText('Schulen (3)');
  await expect(legend.locator('.sizes')).toHaveText(/Kinder:\s+500\s+200\s+50/);

  // As a link would, so that the school lies in the middle whatever stands at the edges of the map.
  await page.evaluate(() => {
    const address = new URL(window.location.href);
    address.searchParams.set('map', '9/50.05/10.201');
    window.history.pushState(null, '', address);
    window.dispatchEvent(new PopStateEvent('popstate'));
  });
  const pointAtSchool = async (): Promise<void> => {
    const canvas = await page.locator('map-view canvas').boundingBox();
    if (!canvas) throw new Error('the map has a canvas');
    const middle = [canvas.x + canvas.width / 2, canvas.y + canvas.height / 2] as const;
    await page.mouse.move(middle[0] + 60, middle[1]);
    await page.mouse.move(middle[0] + 2, middle[1]);
  };
  const caption = page.locator('map-view .caption');
  await expect(async () => {
    await pointAtSchool();
    await expect(caption).toContainText('Schule am Markt', { timeout: 1000 });
  }).toPass();
  await expect(caption).toContainText('Kinder: 800');
  await expect(caption).toContainText('Art: Grundschule');

  await areaRow(page, 3).click();
  const points = areaPanel(page).locator('area-points');
  await expect(points).toContainText('Schulen (2)');
  await expect(points.locator('li').nth(1)).toContainText('Seeschule');
  await expect(points.locator('li').nth(1)).toContainText('Kinder: gesperrt');
  await page.screenshot({ path: test.info().outputPath('points.png') });

  const saved = page.waitForEvent('download');
  await legend.getByRole('button', { name: 'Schulen als CSV-Tabelle speichern' }).click();
  const file = readFileSync(await (await saved).path(), 'utf8');
  expect(file.split('\r\n')[2]).toBe('Waldschule;10,05;50,02;0101;Gebiet 0101;200;known;Gymnasium');

  await legend.getByRole('checkbox').uncheck();
  await expect(page).toHaveURL(/[?&]hide=1(&|$)/);
  await pointAtSchool();
  await expect(caption).toContainText('Gebiet 0103');
  await expect(caption).not.toContainText('Schule');
  await errors.expectNone();
});

test('pupils of a group stand beside residents: 0.256 against 0.215, and 1 of 3 schools lies above a third', async ({
  page,
}) => {
  const errors = await watchErrors(page);
  await openAtlas(page);
  const [layer] = (JSON.parse(project) as { points: object[] }).points;
  const grouped = JSON.stringify({
    ...townProject,
    groups: [{ id: 'migrants', share: 'share', label: { de: 'Gruppe' } }],
    points: [{ ...layer, groups: [{ group: 'migrants', count: 'MH' }] }],
  });
  // A third exactly (100 of 300) is not above it; the school by the lake has no known size.
  const counted = [
    'Schule;Lon;Lat;Kinder;Art;MH',
    'Schule am Markt;10,201;50,05;800;Grundschule;400',
    'Waldschule;10,05;50,02;200;Gymnasium;20',
    'Dritte Schule;10,15;50,02;300;Gymnasium;100',
    'Seeschule;10,25;50,08;.;Gymnasium;30',
  ].join('\n');
  const files = [...townFiles({ project: grouped }), { name: 'schulen.csv', text: counted }];
  await openFiles(page, chosen(files));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Kleinstadt/);
  await page.getByRole('tab', { name: 'Bezirke' }).click();
  const view = page.locator('municipality-view');
  // ½ · (|400/520 − 400/780| + |20/520 − 180/780| + |100/520 − 200/780|) = 0.256
  await expect(view.locator('school-shares')).toContainText(
    'Dissimilarität, alle Gebiete zusammen: Wohnort 0,215, Schulen 0,256; Unterschied +0,042 (aus ungerundeten Werten).',
  );
  const sentence = '1 von 3 Schulen liegt über einem Drittel.';
  await expect(view.getByText(sentence, { exact: true })).toBeVisible();
  await expect(view.getByText('1 Ort ohne bekannte Zahlen bleibt außer Betracht.')).toBeVisible();
  const chart = view.getByRole('img', { name: new RegExp(sentence) });
  await expect(chart.locator('circle')).toHaveCount(3);
  await expect(chart.locator('circle.above')).toHaveCount(1);
  await expect(view.locator('tbody tr')).toContainText(
    /0,215\s*1 von 1\s*0,256\s*\+0,042\s*1 von 3/,
  );
  expect(await violations(page)).toEqual([]);
  await page.screenshot({ path: test.info().outputPath('schools.png') });
  await errors.expectNone();
});
