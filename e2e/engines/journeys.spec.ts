import { expect } from '@playwright/test';
import { madeWorkbook } from '../made-workbook.ts';
import { keyOfSquare, squareAreas } from '../many-squares.ts';
import { drawn } from './drawn.ts';
import type { EnginePage } from './engine-page.ts';
import { setFile } from './set-file.ts';
import { journey } from './journey.ts';
import type { Reader } from './reader.ts';

/** The same journeys in every browser that readers have. */

const city = 'project=musterstadt/project.json';
const sentence = { css: 'output', within: 'rule-editor' };
const dialog = 'import-dialog';

async function openCity(reader: Reader, page: EnginePage): Promise<void> {
  await reader.open(city);
  await reader.expectText({ css: 'h1' }, /^Musterstadt/);
  await expect.poll(async () => (await drawn(page)).areas).toBe(300);
}

journey('the city opens with 300 areas on its map, 40 of them marked', async ({ reader, page }) => {
  await openCity(reader, page);
  expect(await drawn(page)).toMatchObject({ areas: 300, marked: 40 });
  await reader.expectText(sentence, /40 .*300 Gebieten, 90\.493 Menschen/);
});

journey(
  'the country opens with its municipalities, and every figure comes',
  async ({ reader, page }) => {
    await reader.open('');
    await reader.expectText({ css: 'h1' }, /^Musterland/);
    await expect.poll(async () => (await drawn(page)).municipalities).toBeGreaterThan(2500);
    await reader.expectText(sentence, /6\.207 .*86\.578 Gebieten/);
    await reader.expectText({ css: 'p', within: 'robustness-line' }, /\d/);
    await reader.expectText({ css: '[role="row"][aria-rowindex="2"]' }, /\d/);
    expect(await reader.find({ css: '*', says: 'ließen sich nicht laden' })).toBeUndefined();
    expect(await reader.find({ css: '[role="alert"]', says: 'nicht gekommen' })).toBeUndefined();
  },
);

journey('keys go to the next marked place and back', async ({ reader, page }) => {
  await openCity(reader, page);
  const place = { css: '.place' };
  await page.press('n');
  await reader.expectText(place, /^1 von \d+/);
  await page.press('n');
  await reader.expectText(place, /^2 von \d+/);
  await page.press('p');
  await reader.expectText(place, /^1 von \d+/);
  await page.press('Escape');
  await reader.expectText(place, /^\d+ /);
});

journey(
  'a cut moves by the arrow keys of its slider and by its field',
  async ({ reader, page }) => {
    await openCity(reader, page);
    const slider = { css: 'input[type="range"]', within: 'rule-editor' };
    await reader.focus(slider);
    await page.press('ArrowLeft');
    await reader.expectText(sentence, /; \+\d+ Gebiete? gegenüber der Voreinstellung/);
    const marked = Number(/(\d+) von 300/.exec(await reader.textOf(sentence))?.[1]);
    await expect.poll(async () => (await drawn(page)).marked).toBe(marked);
    await reader.write(
      { css: 'input[inputmode="decimal"], input[type="text"]', within: 'cut-editor' },
      '7',
    );
    await page.press('Enter');
    await reader.expectText(sentence, /; −\d+ Gebiete? gegenüber der Voreinstellung/);
    await reader.click({ css: 'button', name: 'Voreinstellung wiederherstellen' });
    await reader.expectText(sentence, /40 .*wie in der Voreinstellung/);
  },
);

journey(
  'another indicator and another year change legend, sentence and map',
  async ({ reader, page }) => {
    await openCity(reader, page);
    await reader.choose({ css: 'select', name: 'Merkmal' }, 'Angebotsmiete');
    await reader.expectText({ css: 'div, span, p, th', within: 'legend-pane', says: '€/m²' }, /./);
    await reader.choose({ css: 'select', name: 'Jahr' }, '2021');
    await reader.expectText(sentence, /39 .*300 Gebieten, 82\.936 Menschen/);
    await expect.poll(() => drawn(page)).toMatchObject({ areas: 300, marked: 39 });
  },
);

journey('the table is sorted by its head and narrowed by a word', async ({ reader, page }) => {
  await openCity(reader, page);
  const first = { css: '[role="row"][aria-rowindex="2"]', within: 'table-pane' };
  await reader.click({ css: 'button', name: 'Gebiet', within: 'table-pane' });
  const one = await reader.textOf(first);
  await reader.click({ css: 'button', name: 'Gebiet', within: 'table-pane' });
  await expect.poll(() => reader.textOf(first)).not.toBe(one);
  await reader.write({ css: 'input[type="search"]', within: 'table-pane' }, '020501');
  await reader.expectText({ css: '.rows', within: 'table-pane' }, /^1 von 300 Zeilen/);
  await reader.expectText(first, /020501/);
});

journey('a name without its umlaut is found and its quarter opens', async ({ reader, page }) => {
  await openCity(reader, page);
  await reader.write({ css: 'input[role="combobox"]' }, 'gaswerkshofe');
  await reader.expectText({ css: '[role="option"]' }, /Gaswerkshöfe/);
  await page.press('ArrowDown');
  await page.press('Enter');
  await reader.expectText({ css: 'h2', within: 'area-panel' }, /^Gaswerkshöfe$/);
  await expect.poll(() => reader.query()).toContain('area=010102');
});

journey('areas and a table become a map of 300 areas', async ({ reader, page }) => {
  await openCity(reader, page);
  await reader.drop(['musterstadt.geojson', 'figures.csv'].map(setFile));
  await reader.expectText({ css: '[role="status"]', within: dialog }, /^Alles Nötige ist gesetzt/);
  await reader.write({ css: 'input', name: 'Titel des Atlas', within: dialog }, 'Probe Stadt');
  await reader.click({ css: 'button', name: 'Übernehmen', within: dialog });
  await reader.expectText({ css: 'h1' }, /^Probe Stadt/);
  await reader.expectText(sentence, /von 300 Gebieten/);
  await expect.poll(async () => (await drawn(page)).areas).toBe(300);
});

journey(
  'a draft of an import survives a reload with its files and its answer',
  async ({ reader, page }) => {
    await openCity(reader, page);
    const title = { css: 'input', name: 'Titel des Atlas', within: dialog };
    await reader.drop(['musterstadt.geojson', 'figures.csv'].map(setFile));
    await reader.write(title, 'Probe Stadt');
    await reader.expectText({ css: '.kept', within: dialog }, /bleibt nach einem Neuladen da/);
    await page.reload();
    await reader.expectText({ css: 'p, li', within: 'left-draft', says: 'figures.csv' }, /geojson/);
    await reader.click({ css: 'button', name: 'Entwurf fortsetzen' });
    await expect.poll(async () => (await reader.find(title))?.value).toBe('Probe Stadt');
    await reader.expectText(
      { css: '[role="status"]', within: dialog },
      /^Alles Nötige ist gesetzt/,
    );
  },
);

journey('a workbook of 2 MB becomes a map of 5,600 areas', async ({ reader, page }) => {
  const workbook = madeWorkbook({ rows: 5600, moreColumns: 26, key: keyOfSquare });
  expect(workbook.length).toBeGreaterThan(2_000_000);
  await openCity(reader, page);
  await reader.drop([
    { name: 'gebiete.geojson', bytes: Buffer.from(squareAreas(80, 70)) },
    { name: 'werte.xlsx', bytes: workbook },
  ]);
  await reader.expectText(
    { css: 'p, li, td, span', within: dialog, says: '5.600 von 5.600' },
    /Gebieten/,
  );
  await reader.write({ css: 'input', name: 'Titel des Atlas', within: dialog }, 'Probe Felder');
  await reader.click({ css: 'button', name: 'Übernehmen', within: dialog });
  await reader.expectText({ css: 'h1' }, /^Probe Felder/);
  await reader.expectText(sentence, /von 5\.600 Gebieten/);
});

journey(
  'tables, marked areas and the project file are stored with the same bytes as in Chromium',
  async ({ reader, page, beside }) => {
    const entries = [
      'CSV (volle Genauigkeit',
      'CSV (international',
      'Markierte Gebiete als GeoJSON',
      'Quartiere als CSV',
      'Quartiere als GeoJSON',
      'Codebook',
      'Projektdatei speichern',
    ];
    const other = await beside();
    for (const one of [{ reader, page }, other]) await openCity(one.reader, one.page);
    for (const entry of entries) {
      const own = await page.download(() => reader.takeFromMenu(entry));
      const chromium = await other.page.download(() => other.reader.takeFromMenu(entry));
      expect(own.name).toBe(chromium.name);
      expect(own.bytes.toString('utf8')).toBe(chromium.bytes.toString('utf8'));
      expect(own.bytes.length).toBeGreaterThan(500);
    }
  },
);

journey('the map is stored as a picture', async ({ reader, page }) => {
  await openCity(reader, page);
  const { name, bytes } = await page.download(() => reader.takeFromMenu('hoch (PNG'));
  expect(name).toBe('musterstadt-2024.png');
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect(bytes.readUInt32BE(20)).toBeGreaterThan(1000);
  // 300 areas in seven colours do not pack into less.
  expect(bytes.length).toBeGreaterThan(60_000);
});

journey('on paper stand title, map, legend and sentence', async ({ reader, page }) => {
  await openCity(reader, page);
  await page.evaluate(() => void window.dispatchEvent(new Event('beforeprint')), undefined);
  const sheet = await page.evaluate(async () => {
    const within = document.querySelector('atlas-shell')?.shadowRoot?.querySelector('print-sheet');
    const picture = within?.shadowRoot?.querySelector('img');
    await picture?.decode();
    return { text: within?.shadowRoot?.textContent ?? '', width: picture?.naturalWidth ?? 0 };
  }, undefined);
  expect(sheet.text).toContain('Musterstadt');
  expect(sheet.width).toBeGreaterThan(500);
  await page.evaluate(() => void window.dispatchEvent(new Event('afterprint')), undefined);
});

journey(
  'a link opens its quarter; back, forward and a reload keep to it',
  async ({ reader, page }) => {
    await reader.open(`${city}&area=010102&study=clusters`);
    await expect.poll(async () => (await drawn(page)).areas).toBeGreaterThan(10);
    const title = { css: 'h2', within: 'area-panel' };
    await reader.expectText(title, /^Gaswerkshöfe$/);
    await reader.takeFromMenu('Methoden');
    await reader.expectText({ css: 'h2', within: 'methods-dialog' }, /Methoden/);
    await page.back();
    await expect
      .poll(() => reader.find({ css: 'dialog', within: 'methods-dialog' }))
      .toBeUndefined();
    await reader.expectText(title, /^Gaswerkshöfe$/);
    await page.forward();
    await reader.expectText({ css: 'h2', within: 'methods-dialog' }, /Methoden/);
    await page.back();
    await page.reload();
    await reader.expectText(title, /^Gaswerkshöfe$/);
    expect(await reader.query()).toContain('study=clusters');
  },
);
