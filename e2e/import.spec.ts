import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { mapDrawn, musterstadt, openAtlas, openMenu } from './atlas-page.ts';
import { dropFiles } from './open-files.ts';
import { violations } from './page-checks.ts';
import { featureCollection, squareFeature, townFeatures } from './small-town.ts';

/** Files without a project file: the assistant asks what is missing and writes a project file. */

const folder = new URL('../geodata/sets/musterstadt/', import.meta.url);
const read = (name: string) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') });
const areas = read('musterstadt.geojson');
const figures = read('figures.csv');

test('areas and a table without a project file become a map of 300 areas, and the saved project asks nothing', async ({
  page,
}) => {
  await openAtlas(page);
  await dropFiles(page, [areas, figures]);
  const dialog = page.getByRole('dialog', { name: 'Dateien verstehen' });
  await expect(dialog.getByText('figures.csv · 2024: 300 von 300 Gebieten')).toBeVisible();
  await expect(dialog.getByRole('status')).toHaveText('Alles Nötige ist gesetzt.');
  expect(await violations(page)).toEqual([]);
  await dialog.getByLabel('Titel des Atlas').fill('Probe Stadt');
  await dialog.getByRole('button', { name: 'Übernehmen' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Probe Stadt/);
  await expect(dialog).toBeHidden();
  await expect(page).toHaveURL(/local=probe-stadt\.project\.json/);
  await expect(page.locator('rule-editor output')).toHaveText(/von 300 Gebieten/);
  const download = page.waitForEvent('download');
  const menu = await openMenu(page);
  await menu.getByRole('menuitem', { name: /Projektdatei speichern/ }).click();
  const path = await (await download).path();
  const saved = { name: 'probe.project.json', text: readFileSync(path, 'utf8') };
  await page.goto(`./?${musterstadt}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Musterstadt/);
  await mapDrawn(page);
  await dropFiles(page, [saved, areas, figures]);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Probe Stadt/);
  await expect(dialog).toBeHidden();
});

test('what is missing is said, taking it is refused until it is set, and cancelling changes nothing', async ({
  page,
}) => {
  await openAtlas(page);
  await dropFiles(page, [figures]);
  const dialog = page.getByRole('dialog', { name: 'Dateien verstehen' });
  await expect(dialog.getByRole('status')).toHaveText(/Es fehlt noch: eine Datei mit Gebieten/);
  const apply = dialog.getByRole('button', { name: 'Übernehmen' });
  await expect(apply).toHaveAttribute('aria-disabled', 'true');
  await apply.press('Enter');
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Musterstadt/);
});

test('where no file gives areas nothing is said to be checked, and what stands there later is named', async ({
  page,
}) => {
  await openAtlas(page, 'view=table');
  const login = '<!DOCTYPE html><html><head><title>Anmeldung</title></head></html>';
  await dropFiles(page, [{ name: 'gebiete.geojson', text: login }, figures]);
  const dialog = page.getByRole('dialog', { name: 'Dateien verstehen' });
  const map = dialog.getByRole('region', { name: 'Karte der Verbindung' });
  await expect(map).toHaveText(/Hier steht die Karte, sobald eine Datei mit Gebieten da ist\.\s*$/);
  await expect(map).toHaveAttribute('aria-busy', 'false');
  await expect(dialog.getByText('gebiete.geojson enthält eine Webseite')).toBeVisible();
});

test('the usual files of a town come to their map without a fold opened, each question answered with its reason', async ({
  page,
}) => {
  const keys = ['01', '02', '03', '04', '05', '06', '07'];
  const places = {
    name: 'gebiete.geojson',
    text: featureCollection(keys.map((key, place) => squareFeature(key, place))),
  };
  // 1,000 people in each area, so that each is a class: 05 and 07 have most unemployed, 06 and 07 most migrants.
  const lines = [4, 5, 6, 7, 12, 9, 11].map(
    (jobs, place) => `0${place + 1};1000;${10 + place},5;${jobs},5;${30 - place},5`,
  );
  const head = 'KEY;Einwohner;Anteil Migrationshintergrund in %;Arbeitslose in %;Pendler in %';
  const text = [head, ...lines].join('\n');
  await openAtlas(page);
  await dropFiles(page, [places, { name: 'werte.csv', text }]);
  const dialog = page.getByRole('dialog', { name: 'Dateien verstehen' });
  const marks = dialog.locator('.marks');
  await expect(marks).toHaveText(
    /wäre 1 von 7 Gebieten markiert: Gebiet 07\. Dort leben 1\.000 Menschen/,
  );
  await expect(dialog.locator('details.reading')).not.toHaveAttribute('open');
  const share = dialog.getByLabel('Spalte mit dem Migrationsanteil');
  await expect(share.locator('option:checked')).toHaveText('Anteil Migrationshintergrund in %');
  const step = dialog.getByRole('group', { name: 'Welche Spalte ist der Migrationsanteil?' });
  await expect(step).toContainText('der Name enthält „Migrationshintergrund“');
  await expect(step).toContainText('10,5');
  await share.selectOption({ label: 'nicht vorhanden' });
  await expect(dialog.getByRole('status')).toHaveText(
    'Für die Regel nicht gefunden: Migrationsanteil.',
  );
  await share.selectOption({ label: 'Anteil Migrationshintergrund in %' });
  await dialog
    .getByLabel('Weitere Spalte der wirtschaftlichen Grundlage')
    .selectOption({ label: 'Pendler in %' });
  await dialog.getByLabel('Hohe Werte von Pendler in %').selectOption('base-strong');
  await expect(dialog.getByText(/werden zu einem Statusindex/)).toBeVisible();
  // Of the index 05 and 07 are weakest; of the commuters alone 06 and 07.
  await expect(marks).toHaveText(/wäre 1 von 7 Gebieten markiert: Gebiet 07\./);
  await dialog
    .getByLabel('Spalte der wirtschaftlichen Grundlage', { exact: true })
    .selectOption({ label: 'nicht vorhanden' });
  await expect(marks).toHaveText(/wären 2 von 7 Gebieten markiert: Gebiet 06, Gebiet 07\./);
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Übernehmen' }).click();
  await expect(page.locator('rule-editor output')).toHaveText(
    /^\d Quartiere? aus 2 von 7 Gebieten/,
  );
});

test('a count that answers for a share has its whole beside it; while a scale is asked nothing is told of marks', async ({
  page,
}) => {
  const keys = ['01', '02', '03', '04', '05', '06', '07'];
  const places = {
    name: 'gebiete.geojson',
    text: featureCollection(keys.map((key, place) => squareFeature(key, place))),
  };
  const lines = keys.map((key, place) => `${key};1000;${150 + 40 * place};0,0${place + 3}5`);
  const head = 'KEY;Einwohner;Einwohner mit Migrationshintergrund;Arbeitslosenquote';
  await openAtlas(page);
  await dropFiles(page, [places, { name: 'werte.csv', text: [head, ...lines].join('\n') }]);
  const dialog = page.getByRole('dialog', { name: 'Dateien verstehen' });
  const step = dialog.getByRole('group', { name: 'Welche Spalte ist der Migrationsanteil?' });
  await expect(step.getByLabel(/^Anteil von .* woran$/).locator('option:checked')).toHaveText(
    'Anteil an: Einwohner (Vorschlag)',
  );
  const marks = dialog.locator('.marks');
  await expect(dialog.getByText('sobald die offenen Fragen beantwortet sind')).toBeVisible();
  await expect(marks).toHaveCount(0);
  await dialog.getByRole('radio', { name: /^ja, Brüche/ }).check();
  await expect(marks).toContainText('von 7 Gebieten markiert: Gebiet 06, Gebiet 07.');
});

test('a row without an area is called by its name, and a gap is hatched in the map of the join', async ({
  page,
}) => {
  const places = { name: 'gebiete.geojson', text: featureCollection(townFeatures) };
  const text =
    'KEY;Name;Einwohner;Quote\n0101;Aue;1000;1,5\n0102;Berg;1000;2,5\n0103;Cron;1000;3,5\nX4;Dahl;1000;4,5';
  await openAtlas(page);
  await dropFiles(page, [places, { name: 'werte.csv', text }]);
  const dialog = page.getByRole('dialog', { name: 'Dateien verstehen' });
  await expect(dialog.locator('.legend')).toHaveText(/3 mit Zeile\s+1 ohne Zeile/);
  await dialog.getByLabel('Gebiet für Dahl (X4)').fill('0104');
  await dialog.getByLabel('Gebiet für Dahl (X4)').press('Enter');
  await expect(dialog.locator('.legend')).toHaveText(/4 mit Zeile/);
});
