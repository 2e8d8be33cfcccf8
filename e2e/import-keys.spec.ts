import { expect, test, type Locator, type Page } from '@playwright/test';
import { openAtlas } from './atlas-page.ts';
import { chosen, openFiles, unfoldReading } from './open-files.ts';
import { featureCollection, townFeatures } from './small-town.ts';

/** How tables and areas come together where their keys only look different, or are lost. */

const areas = { name: 'gebiete.geojson', text: featureCollection(townFeatures) };

async function openAssistant(page: Page, areasText: string, table: string): Promise<Locator> {
  await openAtlas(page);
  const files = [
    { ...areas, text: areasText },
    { name: 'werte.csv', text: table },
  ];
  await openFiles(page, chosen(files));
  const dialog = page.getByRole('dialog', { name: /^Dateien verstehen/ });
  await expect(dialog).toBeVisible();
  await unfoldReading(dialog);
  return dialog;
}

const rowsOf = (keys: readonly string[]) =>
  ['KEY;Einwohner;Anteil Migrationshintergrund in %;Arbeitslosenquote in %']
    .concat(
      keys.map((key, place) => `${key};${1000 + 500 * place};${10 + 9 * place},5;${3 + place},5`),
    )
    .join('\n');

test('keys behind signs that nobody sees meet all 4 areas, with the reason', async ({ page }) => {
  const keys = ['\u001f0101', '\u001f0102', '\u001f0103', '\u001f0104'];
  const dialog = await openAssistant(page, areas.text, rowsOf(keys));
  await expect(dialog.getByText('werte.csv: 4 von 4 Gebieten haben eine Zeile')).toBeVisible();
  await expect(
    dialog.getByText('ohne unsichtbare und umschließende Zeichen stimmen 4 von 4').first(),
  ).toBeVisible();
});

test('where nothing joins the cause is named, and rows can be matched by hand', async ({
  page,
}) => {
  const dialog = await openAssistant(
    page,
    areas.text,
    rowsOf(['01. Jan', '01. Feb', '01. Mrz', '01. Apr']),
  );
  await expect(
    dialog.getByText(/ein Tabellenprogramm aus 4 Schlüsseln ein Datum gemacht/),
  ).toBeVisible();
  await expect(dialog.getByText('werte.csv: 0 von 4 Gebieten haben eine Zeile')).toBeVisible();
  const field = dialog.getByLabel('Gebiet für 01. Jan');
  await field.fill('0101');
  await field.press('Enter');
  await expect(dialog.getByText('werte.csv: 1 von 4 Gebieten haben eine Zeile')).toBeVisible();
});

test('a table without a header: its four rows are areas, and the box can be unticked', async ({
  page,
}) => {
  const [, ...rows] = rowsOf(['0101', '0102', '0103', '0104']).split('\n');
  const dialog = await openAssistant(page, areas.text, rows.join('\n'));
  await expect(dialog.getByText('werte.csv: 4 von 4 Gebieten haben eine Zeile')).toBeVisible();
  const box = dialog.getByRole('checkbox', { name: /keine Kopfzeile/ });
  await expect(box).toBeChecked();
  await box.click();
  await expect(dialog.getByText('werte.csv: 3 von 4 Gebieten haben eine Zeile')).toBeVisible();
});
