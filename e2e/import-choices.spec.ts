import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { shapefile, zipOf } from '../src/ingest/area-files.fixture.ts';
import { workbookOf } from '../src/ingest/workbook.fixture.ts';
import { sharedFile } from '../src/shared-data.fixture.ts';
import { openAtlas, openMenu } from './atlas-page.ts';
import { chosen, openFiles, unfoldReading, type ChosenFiles } from './open-files.ts';
import { cutOff, scrollsSideways, violations, visibleControls } from './page-checks.ts';
import { featureCollection, townFeatures } from './small-town.ts';

/** The import assistant: everything it has understood can be changed, and the project file keeps every change. */

const areas = { name: 'gebiete.geojson', text: featureCollection(townFeatures) };

async function openAssistant(page: Page, files: ChosenFiles): Promise<Locator> {
  await openAtlas(page);
  await openFiles(page, files);
  const dialog = page.getByRole('dialog', { name: /^(Dateien verstehen|Understanding the files)/ });
  await expect(dialog).toBeVisible();
  await unfoldReading(dialog);
  return dialog;
}

/** What is taken over, as the menu saves it. */
async function takeOver(page: Page, dialog: Locator): Promise<Record<string, unknown>> {
  // What the rule does without is named, and does not hinder.
  await expect(dialog.locator('#obstacle')).toHaveText(
    /^(Alles Nötige ist gesetzt|Für die Regel nicht gefunden: [^.]+)\.$/,
  );
  await dialog.getByRole('button', { name: 'Übernehmen' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(/Musterstadt/);
  const saved = page.waitForEvent('download');
  await (await openMenu(page)).getByRole('menuitem', { name: /Projektdatei speichern/ }).click();
  return JSON.parse(readFileSync(await (await saved).path(), 'utf8')) as Record<string, unknown>;
}

const long = [
  'Gebiet;Merkmal;Wert',
  ...['0101', '0102', '0103', '0104'].flatMap((key, place) => [
    `${key};Anteil Migrationshintergrund;${10 + 10 * place},5`,
    `${key};Arbeitslosenquote;${2 + 3 * place},5`,
    `${key};Einwohner;${1000 + 500 * place}`,
  ]),
].join('\n');

test('a long table: its three figures are chosen like columns, in Chromium to the map of 4 areas', async ({
  page,
}) => {
  const dialog = await openAssistant(page, chosen([areas, { name: 'lang.csv', text: long }]));
  await expect(dialog.getByText('lang.csv: 4 von 4 Gebieten haben eine Zeile')).toBeVisible();
  await expect(dialog.getByRole('heading', { name: /3 Merkmale in den Zeilen/ })).toBeVisible();
  const use = (column: string) => dialog.getByLabel(`Bedeutung der Spalte ${column}`);
  await expect(use('Anteil Migrationshintergrund')).toHaveValue('migrant-share');
  await use('Arbeitslosenquote').selectOption('other');
  await expect(use('Arbeitslosenquote')).toHaveValue('other');
  await use('Arbeitslosenquote').selectOption('base-weak');
  const project = await takeOver(page, dialog);
  expect(project['tables']).toMatchObject([
    {
      pivot: { column: 'Merkmal', value: 'Wert' },
      population: 'Einwohner',
      indicators: [
        { column: 'Anteil Migrationshintergrund', role: 'migrant-share' },
        { column: 'Arbeitslosenquote', role: 'economic-base', highMeans: 'weak' },
      ],
    },
  ]);
  await expect(page.locator('painting-legend .grid tbody tr')).not.toHaveCount(0);
});

const signs = [
  'KEY;EW;Quote',
  '0101;1000;10,5',
  '0102;1500;-',
  '0103;2000;.',
  '0104;2500;-9999',
  'Insgesamt;7000;12,5',
].join('\n');

test('a dash is read as missing when a person says so, the counts follow, and a total can be read again', async ({
  page,
}) => {
  const dialog = await openAssistant(page, chosen([areas, { name: 'zeichen.csv', text: signs }]));
  await unfoldReading(dialog);
  await expect(dialog.getByText(/2 Werte, 1 null, 1 geheim, 1 fehlend/)).toBeVisible();
  await dialog.getByLabel('Bedeutung von „-“').selectOption('missing');
  await expect(dialog.getByText(/2 Werte, 0 null, 1 geheim, 2 fehlend/)).toBeVisible();
  const total = dialog.getByRole('checkbox', { name: /Zeile 6: Insgesamt/ });
  await expect(total).toBeChecked();
  await total.uncheck();
  await expect(dialog.getByText('Zeilen ohne Gebiet: 1')).toBeVisible();
  await total.check();
  await expect(dialog.getByText('Zeilen ohne Gebiet: 0')).toBeVisible();
  await dialog.getByLabel('Bedeutung der Spalte Quote').selectOption('migrant-share');
  expect(await violations(page)).toEqual([]);
  const project = await takeOver(page, dialog);
  expect(project['tables']).toMatchObject([{ missing: ['-9999', '-'], leaveOut: ['Insgesamt'] }]);
});

const misspelt = [
  'Name;EW;Quote',
  'Gebiet 0101;1000;10,5',
  'Gebiet 0102;1500;20,5',
  'Sonnenhang;2000;30,5',
  'Am Wehr;2500;40,5',
].join('\n');

test('two rows are matched by hand, one of them taken back; a wrong name is refused, and the list is saved', async ({
  page,
}) => {
  const dialog = await openAssistant(page, chosen([areas, { name: 'namen.csv', text: misspelt }]));
  await expect(dialog.getByText('namen.csv: 2 von 4 Gebieten haben eine Zeile')).toBeVisible();
  const field = dialog.getByLabel('Gebiet für Sonnenhang');
  await field.fill('Nirgendwo');
  await field.press('Enter');
  await expect(dialog.getByRole('alert')).toHaveText(/Kein freies Gebiet heißt „Nirgendwo“/);
  await field.fill('Gebiet 0103');
  await field.press('Enter');
  await expect(dialog.getByText('namen.csv: 3 von 4 Gebieten haben eine Zeile')).toBeVisible();
  const other = dialog.getByLabel('Gebiet für Am Wehr');
  await other.fill('Gebiet 0104');
  await other.press('Enter');
  await expect(dialog.getByText('namen.csv: 4 von 4 Gebieten haben eine Zeile')).toBeVisible();
  await dialog.getByRole('button', { name: 'Zuordnung von Am Wehr lösen' }).click();
  await expect(dialog.getByText('namen.csv: 3 von 4 Gebieten haben eine Zeile')).toBeVisible();
  await dialog.getByLabel('Bedeutung der Spalte Quote').selectOption('migrant-share');
  expect(await violations(page)).toEqual([]);
  const project = await takeOver(page, dialog);
  expect(project['tables']).toMatchObject([{ matches: { Sonnenhang: ['Gebiet 0103'] } }]);
});

const wide = [
  'KEY;EW 2020;EW 2021;Anteil Migranten 2020;Anteil Migranten 2021',
  '0101;900;1000;9,5;10,5',
  '0102;1400;1500;19,5;20,5',
  '0103;1900;2000;29,5;30,5',
  '0104;2400;2500;39,5;40,5',
].join('\n');

test('years in the names of columns become two rounds of one indicator; a kind that changes keeps the title', async ({
  page,
}) => {
  const other = { name: 'zweite.csv', text: 'KEY;Kinder\n0101;12\n0102;13\n0103;14\n0104;15' };
  const dialog = await openAssistant(
    page,
    chosen([areas, { name: 'breit.csv', text: wide }, other]),
  );
  await dialog.getByLabel('Titel des Atlas').fill('Zwei Jahre');
  await dialog.getByRole('button', { name: 'breit.csv' }).click();
  await expect(dialog.getByRole('checkbox', { name: '2020' })).toBeChecked();
  await dialog.getByLabel('Art der Datei zweite.csv').selectOption('unknown');
  await expect(dialog.getByText(/zweite\.csv: /)).toHaveCount(0);
  await expect(dialog.getByLabel('Titel des Atlas')).toHaveValue('Zwei Jahre');
  const project = await takeOver(page, dialog);
  expect(project['title']).toBe('Zwei Jahre');
  expect(project['tables']).toMatchObject([
    { round: '2021', population: 'EW 2021', indicators: [{ column: 'Anteil Migranten 2021' }] },
    { round: '2020', population: 'EW 2020', indicators: [{ column: 'Anteil Migranten 2020' }] },
  ]);
});

const schools = [
  'Schule;Lon;Lat;Schüler;Art',
  'Am Markt;10,15;50,05;800;Grundschule',
  'Waldschule;10,05;50,02;200;Gymnasium',
  'Seeschule;10,25;50,08;400;Gymnasium',
  'Fernschule;10,95;50,08;300;Gymnasium',
].join('\n');

test('a workbook, a table of schools with coordinates, and areas: three files become an atlas with a layer of points', async ({
  page,
}) => {
  const workbook = workbookOf({
    Notizen: [['Hinweis']],
    Werte: [
      ['KEY', 'Einwohner', 'Anteil mit Migrationshintergrund'],
      ['0101', 1000, 10.5],
      ['0102', 1500, 20.5],
      ['0103', 2000, 30.5],
      ['0104', 2500, 40.5],
    ],
  });
  const dialog = await openAssistant(page, [
    ...chosen([areas, { name: 'schulen.csv', text: schools }]),
    { name: 'werte.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(workbook) },
  ]);
  await expect(dialog.getByLabel('Art der Datei schulen.csv')).toHaveValue('points');
  await dialog.getByRole('button', { name: 'werte.xlsx' }).click();
  await expect(dialog.getByLabel('Tabellenblatt').locator('option:checked')).toHaveText('Werte');
  await expect(dialog.getByText('werte.xlsx: 4 von 4 Gebieten haben eine Zeile')).toBeVisible();
  await dialog.getByRole('button', { name: 'schulen.csv' }).click();
  await expect(
    dialog.getByText('4 Punkte haben einen Ort, 1 davon liegen in keinem Gebiet.'),
  ).toBeVisible();
  expect(await violations(page)).toEqual([]);
  const project = await takeOver(page, dialog);
  expect(project['points']).toMatchObject([
    { source: 'schulen.csv', name: 'Schule', longitude: 'Lon', latitude: 'Lat', size: 'Schüler' },
  ]);
  await expect(page.locator('point-legend')).toContainText('Schulen');
});

test('a zipped Shapefile without a word on its encoding is taken only once the letters are confirmed', async ({
  page,
}) => {
  const { 'a.cpg': _, ...silent } = shapefile;
  const table = 'id;Anteil Migrationshintergrund\n01;3,5\n02;4,5';
  const dialog = await openAssistant(page, [
    { name: 'gebiete.zip', mimeType: 'application/zip', buffer: Buffer.from(zipOf(silent)) },
    ...chosen([{ name: 'werte.csv', text: table }]),
  ]);
  await expect(dialog.locator('#obstacle')).toHaveText(/der Zeichensatz der Gebietsnamen/);
  await expect(dialog.getByText('Nord · Süd')).toBeVisible();
  await dialog.getByLabel('Zeichensatz der Namen').selectOption('windows-1252');
  await expect(dialog.getByText('werte.csv: 2 von 2 Gebieten haben eine Zeile')).toBeVisible();
  await expect(dialog.getByText(/km von Berlin entfernt/)).toBeVisible();
  await expect(dialog.getByRole('img', { name: 'Umrisse der Gebiete' })).toBeVisible();
  const project = await takeOver(page, dialog);
  expect(project['areas']).toMatchObject({ source: 'gebiete.zip', encoding: 'windows-1252' });
});

test('dark, English and on a phone: no violations, nothing cut off, every control for a finger', async ({
  browser,
}) => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    colorScheme: 'dark',
    locale: 'en-GB',
  });
  const page = await context.newPage();
  await openAtlas(page, 'lang=en');
  await openFiles(page, chosen([areas, { name: 'zeichen.csv', text: signs }]));
  await expect(page.getByText('zeichen.csv: 4 of 4 areas have a row')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  expect(await scrollsSideways(page)).toBe(false);
  expect(await cutOff(page)).toEqual([]);
  const small = (await visibleControls(page))
    .filter(({ width, height }) => Math.min(width, height) < 23.5)
    .map(({ name }) => name);
  expect(small).toEqual([]);
  await context.close();
});

const hamburg = ['stadtteile.geojson', 'stadtteilprofile-2014.csv'].map(
  (name) => sharedFile(`data/hamburg/${name}`) ?? '',
);

test('Hamburg as it came: four merged rows are accepted with one click, and 103 of 103 polygons are covered', async ({
  page,
}) => {
  test.skip(hamburg.includes(''), 'needs ../shared/data/hamburg');
  const files = hamburg.map((path) => ({
    name: basename(path),
    mimeType: 'application/octet-stream',
    buffer: readFileSync(path),
  }));
  const dialog = await openAssistant(page, files);
  await expect(dialog.getByText(/95 von 103 Gebieten haben eine Zeile/)).toBeVisible();
  await expect(dialog.getByRole('checkbox', { name: /^Zeile \d+: .*/ })).toHaveCount(8);
  await dialog.getByRole('button', { name: '4 gleich geschriebene verbinden' }).click();
  await expect(dialog.getByText(/Das sind 103 von 103 Flächen der Datei/)).toBeVisible();
  await takeOver(page, dialog);
});
