import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test, type Download, type Page } from '@playwright/test';
import {
  areaGrid,
  areaPanel,
  areaRow,
  mapDrawn,
  openAtlas,
  openMenu,
  ruleSentence,
  neighbourhoodPanel,
} from './atlas-page.ts';
import { openFiles } from './open-files.ts';
import { watchErrors, watchForeignRequests } from './page-errors.ts';
import {
  chooseShown,
  filterTable,
  legendAbsences,
  legendClasses,
  numbersOf,
  renderedAreas,
  rowCount,
} from './read-screen.ts';

/** The embedded example, a fictional city of 300 quarters: the main job without any other file. */

const band = 'Erfundene Beispieldaten: Orte und Werte gibt es nicht';
const migrants = 'Menschen mit Migrationshintergrund';

function setFile(name: string): string {
  return fileURLToPath(new URL(`../geodata/sets/musterstadt/${name}`, import.meta.url));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** The middle between the corners of a quarter, in degrees; it lies inside the quarters used here. */
function middleOf(key: string): { readonly longitude: number; readonly latitude: number } {
  const text = readFileSync(setFile('musterstadt.geojson'), 'utf8');
  const { features } = JSON.parse(text) as {
    features: { properties: { QUARTIER: string }; geometry: { coordinates: number[][][] } }[];
  };
  const feature = features.find(({ properties }) => properties.QUARTIER === key);
  const ring = (feature?.geometry.coordinates[0] ?? []).slice(1);
  const mean = (place: number): number =>
    sum(ring.map((corner) => corner[place] ?? 0)) / ring.length;
  return { longitude: mean(0), latitude: mean(1) };
}

/** Pixels from the middle of the map to a place, in Web Mercator with tiles of 512 pixels. */
function pixelsFrom(
  centre: { longitude: number; latitude: number },
  place: { longitude: number; latitude: number },
  zoom: number,
): { readonly x: number; readonly y: number } {
  const world = 512 * 2 ** zoom;
  const east = (degrees: number): number => (degrees / 360) * world;
  const north = (degrees: number): number =>
    (Math.asinh(Math.tan((degrees * Math.PI) / 180)) / (2 * Math.PI)) * world;
  return {
    x: east(place.longitude) - east(centre.longitude),
    y: north(centre.latitude) - north(place.latitude),
  };
}

async function download(page: Page, entry: RegExp): Promise<Download> {
  const asked = page.waitForEvent('download');
  const menu = await openMenu(page);
  await menu.getByRole('menuitem', { name: entry }).click();
  return asked;
}

async function textOf(file: Download): Promise<string> {
  return readFileSync(await file.path(), 'utf8');
}

test('Musterstadt opens with its map, 300 areas, 40 marked in 2024 and 39 in 2021', async ({
  page,
  baseURL,
}) => {
  const errors = await watchErrors(page);
  const foreign = watchForeignRequests(page, baseURL ?? '');
  await openAtlas(page, 'paint=classes');
  await expect(page).toHaveTitle('Musterstadt 2024 – Quartieratlas');
  await expect(page.getByText(band, { exact: true })).toBeVisible();
  await expect.poll(() => renderedAreas(page)).toEqual({ areas: 300, marked: 40 });
  await expect(rowCount(page)).toHaveText('300 Zeilen');
  await expect(ruleSentence(page)).toHaveText(
    /^17 Quartiere aus 40 von 300 Gebieten, 90\.493 Menschen \(20,1\s%\), in 8 Bezirken; wie in der Voreinstellung$/,
  );

  await test.step('the classes of the legend and the areas without a class are the 300 areas', async () => {
    const classes = await legendClasses(page);
    expect(classes).toHaveLength(7);
    const absences = await legendAbsences(page);
    expect(absences).toEqual({ missing: 0, suppressed: 13, notApplicable: 2 });
    expect(sum(classes.map(({ areas }) => areas)) + 13 + 2).toBe(300);
    // 449,758 people live in the city; the rest of them in areas whose share is not known.
    const people = sum(classes.map((one) => one.people));
    expect(people).toBeGreaterThan(0.98 * 449_758);
    expect(people).toBeLessThanOrEqual(449_758);
    for (const one of classes)
      expect(Math.abs(one.people - people / 7)).toBeLessThan(0.02 * people);
    await expect(page.locator('class-legend')).toContainText(
      'Klasse 1 = niedrigste Werte; in jeder Klasse leben etwa gleich viele Menschen.',
    );
  });

  await test.step('another indicator changes legend, map and the marked column of the table', async () => {
    const before = await legendClasses(page);
    const label = page.locator('map-view canvas');
    await expect(label).toHaveAttribute('aria-label', new RegExp(`Merkmal „${migrants}“`));
    await chooseShown(page, 'Merkmal', 'Angebotsmiete');
    await expect(page.locator('class-legend')).toContainText('Werte (€/m²)');
    await expect(label).toHaveAttribute('aria-label', /Merkmal „Angebotsmiete“/);
    expect(await legendClasses(page)).not.toEqual(before);
    await expect(areaGrid(page).locator('.head .chosen')).toContainText('Angebotsmiete');
    await expect(ruleSentence(page)).toHaveText(/^17 Quartiere aus 40 von 300/);
  });

  await test.step('the year 2021', async () => {
    await chooseShown(page, 'Jahr', '2021');
    await expect(ruleSentence(page)).toHaveText(
      /^\d+ Quartiere aus 39 von 300 Gebieten, 82\.936 Menschen/,
    );
    await expect.poll(() => renderedAreas(page)).toEqual({ areas: 300, marked: 39 });
  });
  await errors.expectNone();
  expect(foreign).toEqual([]);
});

test('a cut moves by slider, number field and value, and the sentence, map and table follow', async ({
  page,
}) => {
  await openAtlas(page);
  const sentence = ruleSentence(page);
  const slider = page.getByRole('slider', { name: `${migrants}: ab Klasse` });
  const field = page.getByRole('textbox', { name: `${migrants}: ab Klasse` });
  await page.locator('table-pane').getByLabel('Anzeigen').selectOption('markierte');
  await expect(rowCount(page)).toHaveText('40 von 300 Zeilen');

  await slider.press('ArrowLeft');
  await expect(sentence).toHaveText(/; \+\d+ Gebiete? gegenüber der Voreinstellung$/);
  const [, wider = 0, , , , , more = 0] = await numbersOf(sentence);
  expect(wider).toBe(40 + more);
  await expect(field).toHaveValue('5');
  await expect(rowCount(page)).toHaveText(`${wider} von 300 Zeilen`);
  await expect.poll(async () => (await renderedAreas(page)).marked).toBe(wider);

  await field.fill('7');
  await field.press('Enter');
  await expect(slider).toHaveValue('7');
  await expect(sentence).toHaveText(/; −\d+ Gebiete? gegenüber der Voreinstellung$/);
  const [, narrower = 0, , , , , fewer = 0] = await numbersOf(sentence);
  expect(narrower).toBe(40 + fewer);

  await field.fill('acht');
  await field.press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: 'Bitte eine Zahl' })).toBeVisible();
  await expect(slider).toHaveValue('7');

  await test.step('by value: the cut of class 7 becomes its lowest value, and the marks stay', async () => {
    const basis = page.getByRole('group', { name: `${migrants}: Grenze nach` });
    await basis.getByRole('button', { name: 'Wert' }).click();
    const byValue = page.getByRole('textbox', { name: `${migrants}: ab Wert` });
    await expect(byValue).toBeVisible();
    await expect(sentence).toHaveText(new RegExp(` aus ${narrower} von 300`));
    await byValue.fill('0');
    await byValue.press('Enter');
    await expect(sentence).toHaveText(/; \+\d+ Gebiete? gegenüber der Voreinstellung$/);
  });

  await page.getByRole('button', { name: 'Voreinstellung wiederherstellen' }).click();
  await expect(sentence).toHaveText(/^17 Quartiere aus 40 von 300 .*; wie in der Voreinstellung$/);
  await expect(slider).toHaveValue('6');
  await expect(page.getByRole('button', { name: 'Voreinstellung wiederherstellen' })).toHaveCount(
    0,
  );
});

test('keys and buttons go through the 17 neighbourhoods of the 40 marked areas, the one with most people first', async ({
  page,
}) => {
  await openAtlas(page);
  const stepper = page.getByRole('group', { name: 'Quartiere der Reihe nach' });
  const place = stepper.locator('.place');
  const title = neighbourhoodPanel(page).getByRole('heading', { level: 2 });
  // Pressed before the neighbourhoods are known: the step waits for them, and is none through the areas.
  await page.keyboard.press('n');
  await expect(place).toHaveText('1 von 17größte zuerst');
  await expect(title).toHaveText('Korbmachervorstadt und 6 weitere');
  await expect(neighbourhoodPanel(page)).toContainText(
    'Quartier mit erhöhtem Aufmerksamkeitsbedarf',
  );
  await page.keyboard.press('n');
  await expect(place).toHaveText(/^2 von 17/);
  await expect(title).toHaveText('Erlenbruch');
  await stepper.getByRole('button', { name: 'Nächstes Quartier' }).click();
  await expect(place).toHaveText(/^3 von 17/);
  await stepper.getByRole('button', { name: 'Voriges Quartier' }).click();
  await page.keyboard.press('p');
  await expect(place).toHaveText(/^1 von 17/);
  await page.keyboard.press('p');
  await expect(place).toHaveText(/^17 von 17/);
  await page.keyboard.press('Escape');
  await expect(place).toHaveText(/^17 Quartiere/);
  await expect(areaPanel(page).getByRole('heading', { level: 2 })).toHaveText(
    'Kein Gebiet gewählt',
  );
});

test('search finds by name, key, without umlauts and by district, and selects and pins', async ({
  page,
}) => {
  await openAtlas(page);
  const search = page.getByRole('combobox', { name: 'Gebiet suchen' });
  const title = areaPanel(page).getByRole('heading', { level: 2 });
  for (const typed of ['Gaswerkshöfe', '010102', 'gaswerkshofe', 'gaswerkshoefe']) {
    await test.step(typed, async () => {
      await page.keyboard.press('Escape');
      await expect(title).toHaveText('Kein Gebiet gewählt');
      await page.keyboard.press('/');
      await search.fill(typed);
      await expect(page.getByRole('option').first()).toContainText('Gaswerkshöfe');
      await search.press('ArrowDown');
      await search.press('Enter');
      await expect(title).toHaveText('Gaswerkshöfe');
      await expect(search).toHaveAttribute('aria-expanded', 'false');
      await search.blur();
    });
  }
  await expect(areaGrid(page).locator('[role="row"][aria-selected="true"]')).toBeInViewport();
  await expect(page).toHaveURL(/area=010102/);
  await expect(page).toHaveURL(/map=/);

  await test.step('a district filters the table and takes the place of the area', async () => {
    await search.fill('Südhang');
    await page.getByRole('option', { name: /Südhang.*Bezirk/ }).click();
    await expect(rowCount(page)).toHaveText(/^\d+ von 300 Zeilen$/);
    await expect(areaRow(page, 1)).toContainText('Südhang');
    await expect(page.locator('municipality-panel').getByRole('heading', { level: 2 })).toHaveText(
      'Südhang',
    );
    await expect(page).toHaveURL(/place=S%C3%BCdhang/);
    await expect(page).not.toHaveURL(/area=/);
  });

  await test.step('nothing found is said', async () => {
    await search.fill('xyzxyz');
    const hits = page.getByRole('listbox', { name: 'Gebiet suchen' }).getByRole('option');
    await expect(hits).toHaveText([/Kein Gebiet gefunden/]);
  });
});

test('map, table and panel show the same area, whichever of them it is chosen in', async ({
  page,
}) => {
  const zoom = 13;
  const centre = { latitude: 51, longitude: 9.98 };
  await openAtlas(page, `map=${zoom}/${centre.latitude}/${centre.longitude}`);
  const selected = areaGrid(page).locator('[role="row"][aria-selected="true"]');
  const title = areaPanel(page).getByRole('heading', { level: 2 });

  await test.step('on the map', async () => {
    const box = await page.locator('map-view canvas').boundingBox();
    if (!box) throw new Error('the map has no box');
    const point = pixelsFrom(centre, middleOf('010103'), zoom);
    await page.mouse.click(box.x + box.width / 2 + point.x, box.y + box.height / 2 + point.y);
    await expect(title).toHaveText('Lohmüllervorstadt');
    await expect(selected).toContainText('Lohmüllervorstadt');
    await expect(selected).toBeInViewport();
    await expect(page).toHaveURL(/area=010103/);
  });

  await test.step('in the table, by keyboard', async () => {
    await selected.click();
    for (const [key, row] of [
      ['Home', 2],
      ['ArrowDown', 3],
      ['End', 301],
    ] as const) {
      await page.keyboard.press(key);
      await page.keyboard.press('Space');
      await expect(selected).toHaveAttribute('aria-rowindex', String(row));
      await expect(selected).toBeInViewport();
      const name = await selected.getByRole('rowheader').innerText();
      await expect(title).toHaveText(name.trim());
    }
  });

  await test.step('the panel says why, condition by condition, and what is missing', async () => {
    await filterTable(page, '020501', /^1 von 300 Zeilen$/);
    await expect(areaRow(page, 1)).toContainText('020501');
    await areaRow(page, 1).click();
    const panel = areaPanel(page);
    await expect(panel.getByText('Schlüssel 020501')).toBeVisible();
    await expect(panel.getByRole('heading', { name: 'Warum nicht entscheidbar' })).toBeVisible();
    await expect(panel.locator('why-list li')).toHaveCount(2);
    await expect(panel).toContainText('Gesperrt, weil zu wenige Menschen dahinterstehen');
    await expect(panel).toContainText(
      'Die Markierung beschreibt Bedingungen in einem Gebiet, nicht die Menschen, die dort leben.',
    );
    await panel.getByRole('button', { name: 'Auswahl aufheben' }).click();
    await expect(selected).toHaveCount(0);
    await expect(title).toHaveText('Kein Gebiet gewählt');
  });
});

test('every download says that the city is fictional, and a saved project brings its rule back', async ({
  page,
}) => {
  await openAtlas(page);
  await page.getByRole('slider', { name: `${migrants}: ab Klasse` }).press('ArrowLeft');
  await expect(ruleSentence(page)).toHaveText(/gegenüber der Voreinstellung$/);
  const [, marked = 0] = await numbersOf(ruleSentence(page));

  await test.step('the table in German words, for programs, and as shown', async () => {
    const file = await download(page, /CSV \(volle Genauigkeit/);
    expect(file.suggestedFilename()).toBe('musterstadt-2024.csv');
    const german = await textOf(file);
    expect(german.startsWith(`\uFEFFMusterstadt\r\n${band}\r\nJahr: 2024\r\n`)).toBe(true);
    expect(german).toMatch(/\r\n"Regel: .*in einer der Klassen 5 bis 7/);
    expect(german).toContain('\r\nSchlüssel;Name;Bezirk;Einwohner;Lage;Bebauung;');
    expect(german.split(band)).toHaveLength(302);
    expect(german).toContain(
      '\r\n010101;Botanikerviertel;Mitte;2304;Cityrand;gehobener Altbau;25,5;bekannt;',
    );
    expect(german.match(/;markiert;/g)).toHaveLength(marked);
    expect(german).toMatch(/;-0,7\d{10,};bekannt;/);
    const shown = await textOf(await download(page, /CSV \(Werte wie angezeigt/));
    expect(shown).toMatch(/;-0,7\d;bekannt;/);
    expect(shown).not.toMatch(/;-0,7\d{10,};/);
    const plain = await textOf(await download(page, /CSV \(international/));
    expect(plain).toContain(
      '\r\n010101,Botanikerviertel,Mitte,2304,Cityrand,gehobener Altbau,25.5,known,',
    );
    expect(plain.split(band)).toHaveLength(301);
  });

  await test.step('the marked areas as GeoJSON, and the codebook', async () => {
    const geojson = JSON.parse(
      await textOf(await download(page, /Markierte Gebiete als GeoJSON/)),
    ) as {
      notice: string;
      features: { properties: Record<string, unknown> }[];
    };
    expect(geojson.notice).toBe(band);
    expect(geojson.features).toHaveLength(marked);
    expect(new Set(geojson.features.map(({ properties }) => properties['note']))).toEqual(
      new Set([band]),
    );
    const codebook = await textOf(await download(page, /Codebook/));
    expect(codebook).toContain(band);
    expect(codebook).toMatch(/\r\nRegel;"?Menschen mit Migrationshintergrund"?;.*Klasse 5 bis 7/);
  });

  await test.step('the map as a picture, with room for title, notice and legend', async () => {
    const file = await download(page, /hoch \(PNG/);
    expect(file.suggestedFilename()).toBe('musterstadt-2024.png');
    const bytes = readFileSync(await file.path());
    expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
    const canvas = page.locator('map-view canvas');
    const [width, height] = await canvas.evaluate((one) => [one.clientWidth, one.clientHeight]);
    const size = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)] as const;
    expect(size(bytes)[1]).toBeGreaterThan(2 * (height + 300));
    const beside = readFileSync(await (await download(page, /quer \(PNG/)).path());
    expect(size(beside)[0]).toBeGreaterThan(2 * (width + 420));
    expect(size(beside)[1]).toBeLessThan(size(bytes)[1]);
    // The map on the page has its own sharpness again.
    expect(await canvas.evaluate((one) => (one as HTMLCanvasElement).width)).toBe(width);
  });

  await test.step('the project file, opened again with its data', async () => {
    const file = await download(page, /Projektdatei speichern/);
    const text = await textOf(file);
    expect(JSON.parse(text)).toMatchObject({ fictional: true });
    const before = await numbersOf(ruleSentence(page));
    const payload = (name: string, buffer: Buffer) => ({ name, mimeType: 'text/plain', buffer });
    await openFiles(page, [
      payload('saved.json', Buffer.from(text)),
      ...['musterstadt.geojson', 'figures.csv'].map((name) =>
        payload(name, readFileSync(setFile(name))),
      ),
    ]);
    await mapDrawn(page, 2);
    await expect(page).toHaveURL(/local=saved\.json/);
    await expect(ruleSentence(page)).toHaveText(/wie in der Voreinstellung$/);
    expect(await numbersOf(ruleSentence(page))).toEqual(before.slice(0, 6));
    await expect(page.getByText(band, { exact: true })).toBeVisible();
  });
});
