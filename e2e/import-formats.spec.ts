import { gzipSync } from 'fflate';
import { expect, test } from '@playwright/test';
import { bytesOf, zipOf } from '../src/ingest/area-files.fixture.ts';
import { openAtlas } from './atlas-page.ts';
import { openFiles } from './open-files.ts';

/** Formats under the page's own policy: what is packed is unpacked in the worker, and what is open is asked. */

const place = (id: string, east: number) =>
  JSON.stringify({
    type: 'Feature',
    properties: { id },
    // Latitude first, as some map services write it: squares near Kassel.
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [51.3, east],
          [51.3, east + 0.1],
          [51.4, east + 0.1],
          [51.4, east],
          [51.3, east],
        ],
      ],
    },
  });
const lines = `${place('01', 9.4)}\n${place('02', 9.5)}\n`;
const table = 'id;Einwohner;Anteil Migrationshintergrund\r\n01;1000;3,5\r\n02;2000;4,5\r\n';

test('areas with a line each and latitude first, a table beside them in the ZIP and one in gzip: asked once, then on the map', async ({
  page,
}) => {
  await openAtlas(page);
  const zip = zipOf({
    'daten/gebiete.geojsonl': bytesOf(lines),
    'daten/werte.csv': bytesOf(table),
  });
  const second = gzipSync(bytesOf(table.replace('Migrationshintergrund', 'Mieter')));
  await openFiles(page, [
    { name: 'alles.zip', mimeType: 'application/zip', buffer: Buffer.from(zip) },
    { name: 'mieter.csv.gz', mimeType: 'application/gzip', buffer: Buffer.from(second) },
  ]);
  const dialog = page.getByRole('dialog', { name: /^Dateien verstehen/ });
  await expect(dialog.getByText('alles.zip/daten/werte.csv: 2 von 2 Gebieten')).toBeVisible();
  await expect(dialog.getByText('mieter.csv.gz: 2 von 2 Gebieten')).toBeVisible();
  await expect(dialog.locator('#obstacle')).toHaveText(/Reihenfolge der Koordinaten/);
  await dialog.getByLabel(/^Breite oder Hochwert zuerst: \d+ km von Kassel/).check();
  await expect(dialog.getByText(/km von Kassel entfernt/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Übernehmen' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText(/von 2 Gebieten/).first()).toBeVisible();
});
