import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { areaPanel, mapDrawn, openAtlas } from './atlas-page.ts';
import { chosen, openFiles } from './open-files.ts';
import { violations } from './page-checks.ts';
import { featureCollection, squareFeature } from './small-town.ts';

/** Rounds, weighted indices, early signs and the catalogue of a monitoring. */

test('indicators are chosen under their dimensions', async ({ page }) => {
  await openAtlas(page);
  const groups = page.getByRole('combobox', { name: 'Merkmal' }).first().locator('optgroup');
  const labels = await groups.evaluateAll((found) =>
    found.map((group) => group.getAttribute('label')),
  );
  expect(labels).toEqual([
    'Bevölkerung',
    'Arbeit und Einkommen',
    'Wohnen',
    'Wirtschaftliche Grundlage',
    'Weitere Merkmale',
    'Standortquotienten',
  ]);
});

test('the panel tells the trend beside the district, names the gap, and the class of the dynamics', async ({
  page,
}) => {
  await openAtlas(page, 'area=070103');
  const trend = areaPanel(page).locator('area-trend');
  await expect(trend.getByRole('heading')).toHaveText(
    'Verlauf: Menschen mit Migrationshintergrund',
  );
  // The area has no row in 2021; the means are those of the areas of Südhang, weighted by people.
  const rows = trend.locator('tbody tr');
  await expect(rows.nth(0)).toHaveText(/2021\s*fehlt\s*32,0\s*%/);
  await expect(rows.nth(1)).toHaveText(/2024\s*24,5\s*%\s*34,0\s*%/);
  await expect(trend.getByRole('img')).toBeVisible();
  await expect(areaPanel(page).locator('dynamics-line')).toContainText('Nicht bekannt');
  expect(await violations(page)).toEqual([]);

  // From result.json of the same data: 3.846.
  await openAtlas(page, 'area=030105&lang=en');
  const dynamics = areaPanel(page).locator('dynamics-line');
  await expect(dynamics).toContainText('Dynamics 2021 to 2024');
  await expect(dynamics).toContainText('Negative (dynamics index 3.85).');
});

test('the view of changes counts the classes of the dynamics: 8 positive, 254 stable, 14 negative', async ({
  page,
}) => {
  await openAtlas(page, 'study=change');
  const view = page.locator('change-view');
  await expect(
    view.getByText(
      'Dynamik 2021 bis 2024: positiv 8 Gebiete, stabil 254 Gebiete, negativ 14 Gebiete; ohne Index 24 Gebiete.',
    ),
  ).toBeVisible();
  await expect(view.getByRole('button', { name: 'Dynamikindex' })).toBeVisible();
});

test('a weighted index shows its weights, how much each matters, and how the groups spread over its classes', async ({
  page,
}) => {
  await openAtlas(page, 'study=index');
  const view = page.locator('sensitivity-view');
  await expect(view).toContainText(
    'Gewicht: Arbeitslosenanteil × 2,00 + Kinderarmut × 2,00 + Zu- und Fortzüge × 1,00',
  );
  const [sensitivity, spread] = [0, 1].map((at) => view.locator('study-table').nth(at));
  await expect(sensitivity?.locator('tbody tr') ?? view).toHaveCount(9);
  const rows = spread?.locator('tbody tr') ?? view;
  await expect(rows).toHaveCount(5);
  // From result.json of the same data: 0.28869 of the people from Turkey live in class 7.
  await expect(rows.nth(1)).toHaveText(/^\s*Herkunft Türkei.*28,9\s*%\s*$/s);
  expect(await violations(page)).toEqual([]);
});

test('early signs: in 9 areas more than 10 % are unemployed', async ({ page }) => {
  await openAtlas(page, 'study=warnings');
  const rows = page.locator('warning-view tbody tr');
  await expect(rows).toHaveCount(9);
  await expect(rows.first()).toContainText('über dem Bereich');
  expect(await violations(page)).toEqual([]);
});

test('the catalogue of Wiesbaden opens with a table of its 26 codes, in four dimensions', async ({
  page,
}) => {
  const catalogue = readFileSync(
    new URL('../geodata/catalogues/wiesbaden.json', import.meta.url),
    'utf8',
  );
  const codes = [...catalogue.matchAll(/"column": "([A-D]\.\d\.\d)"/g)].map(([, code]) => code);
  expect(codes).toHaveLength(26);
  const row = (key: string, value: number) =>
    [key, '2024', '5000', ...codes.map(() => value)].join(';');
  const head = ['SCHLUESSEL', 'JAHR', 'EINWOHNER', ...codes].join(';');
  const areas = featureCollection(
    ['01', '02'].map((key, at) => squareFeature(key, at, { SCHLUESSEL: key })),
  );
  await openAtlas(page);
  await openFiles(
    page,
    chosen([
      { name: 'project.json', text: catalogue },
      { name: 'gebiete.geojson', text: areas },
      { name: 'monitoring.csv', text: [head, row('01', 40), row('02', 60), ''].join('\n') },
    ]),
  );
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Integrationsmonitoring/);
  await mapDrawn(page, 2);
  const field = page.getByRole('combobox', { name: 'Merkmal' }).first();
  await expect(field.locator('optgroup')).toHaveCount(4);
  await expect(field.locator('option')).toHaveCount(26);
  await field.selectOption({ label: 'A.3.4 Arbeitslosenquote' });
  await page.getByText('Definition, Bezug, Farben').click();
  await expect(
    page.getByText('Bezugsgröße: abhängige zivile Erwerbspersonen. Angestrebt: sinkend.'),
  ).toBeVisible();
});
