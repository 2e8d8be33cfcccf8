import { writeFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { bytesOf, zipOf } from '../src/ingest/area-files.fixture.ts';
import {
  areaGrid,
  areaPanel,
  areaRow,
  mapDrawn,
  openAtlas,
  openMenu,
  ruleSentence,
} from './atlas-page.ts';
import { chosen, dropFiles, openFiles, type TextFile } from './open-files.ts';
import { watchErrors } from './page-errors.ts';
import { chooseShown } from './read-screen.ts';
import {
  featureCollection,
  squareFeature,
  townFeatures,
  townFiles,
  townNames,
  townProject,
  townTable,
} from './small-town.ts';

/** Files that are no use end in one German message, and the atlas that was there stays as it was. */

interface BadCase {
  readonly what: string;
  readonly files: readonly TextFile[];
  /** What the message says: what was found, and where. */
  readonly says: readonly (string | RegExp)[];
}

const failed = 'Das Laden ist nicht gelungen';

async function shownAtlas(page: Page): Promise<string[]> {
  const sentence = await ruleSentence(page).innerText();
  const legend = await page.locator('painting-legend').innerText();
  return [await page.title(), page.url(), sentence, legend];
}

/** One message, with every part of it; then it is closed and the atlas is still the same. */
async function expectRefused(page: Page, says: BadCase['says'], before: string[]): Promise<void> {
  const alert = page.getByRole('alert', { name: failed });
  await expect(alert).toBeVisible();
  await expect(alert.locator('.error')).toHaveCount(1);
  for (const part of says) await expect(alert.locator('.error')).toContainText(part);
  await expect(alert).toContainText('Der bisher gezeigte Atlas ist unverändert.');
  await alert.getByRole('button', { name: 'Schließen' }).click();
  await expect(alert).toHaveCount(0);
  expect(await shownAtlas(page)).toEqual(before);
}

async function refuseAll(page: Page, cases: readonly BadCase[]): Promise<void> {
  const errors = await watchErrors(page);
  await openAtlas(page);
  const before = await shownAtlas(page);
  for (const { what, files, says } of cases) {
    await test.step(what, async () => {
      await dropFiles(page, files);
      await expectRefused(page, says, before);
    });
  }
  await errors.expectNone();
}

function town(parts: Parameters<typeof townFiles>[0]): TextFile[] {
  return townFiles(parts);
}

/** The text of the town's project with one piece replaced. */
function projectWith(piece: string, other: string): string {
  const text = JSON.stringify(townProject, null, 2);
  if (!text.includes(piece)) throw new Error(`the project has no ${piece}`);
  return text.replace(piece, other);
}

const letter = 'Sehr geehrte Damen und Herren,\nanbei die Tabelle.\n';
const page404 = '<!DOCTYPE html>\n<html><body>404 Not Found</body></html>';
const areasText = featureCollection(townFeatures).replaceAll('{"type":"Feature"', '\n$&');

test('empty, blank, missing and wrong kinds of files are named', async ({ page }, info) => {
  await refuseAll(page, [
    {
      what: 'neither a project nor data',
      files: [{ name: 'brief.txt', text: letter }],
      says: ['keine Projektdatei', 'brief.txt'],
    },
    {
      what: 'an empty project file',
      files: town({ project: '' }),
      says: ['kleinstadt.json ist leer'],
    },
    { what: 'an empty table', files: town({ table: '' }), says: ['werte.csv ist leer (0 Byte)'] },
    {
      what: 'empty areas',
      files: town({ areas: '' }),
      says: ['gebiete.geojson ist leer (0 Byte)'],
    },
    {
      what: 'a web page for a table',
      files: town({ table: page404 }),
      says: ['werte.csv', 'enthält eine Webseite', '<!DOCTYPE html>'],
    },
    {
      what: 'a web page for the areas',
      files: town({ areas: page404 }),
      says: ['gebiete.geojson', 'enthält eine Webseite'],
    },
    {
      what: 'a web page for the project',
      files: town({ project: page404 }),
      says: ['kleinstadt.json', 'enthält eine Webseite'],
    },
    {
      what: 'a table that is not there',
      files: town({}).slice(0, 2),
      says: ['Die Datei werte.csv wurde nicht gefunden', 'Vorhanden: gebiete.geojson'],
    },
    {
      what: 'two projects',
      files: [...town({}), { name: 'zweite.json', text: JSON.stringify(townProject) }],
      says: ['mehrere Projektdateien', 'kleinstadt.json, zweite.json'],
    },
  ]);
  const before = await shownAtlas(page);

  await test.step('an archive that leads out of itself: why it was not unpacked, too', async () => {
    const archive = zipOf({ '../../gebiete.geojson': bytesOf('{}') });
    await openFiles(page, [
      { name: 'daten.zip', mimeType: 'application/zip', buffer: Buffer.from(archive) },
    ]);
    const says = ['daten.zip wurde nicht ausgepackt', 'Pfade, die aus dem Archiv hinausführen'];
    await expectRefused(page, says, before);
  });

  await test.step('30 MB of blanks', async () => {
    const paths = town({ table: ' '.repeat(30 * 2 ** 20) }).map(({ name, text }) => {
      const path = info.outputPath(name);
      writeFileSync(path, text);
      return path;
    });
    await openFiles(page, paths);
    await expectRefused(page, ['werte.csv enthält nur Leerzeichen und Leerzeilen'], before);
  });

  await test.step('a drop without a file', async () => {
    await page.evaluate(() => {
      const drop = new DragEvent('drop', { bubbles: true, cancelable: true });
      Object.defineProperty(drop, 'dataTransfer', {
        value: { types: ['Files'], files: [], items: [] },
      });
      window.dispatchEvent(drop);
    });
    await expectRefused(page, ['Es wurde keine Datei ausgewählt'], before);
  });

  await test.step('a drop of a letter', async () => {
    await dropFiles(page, [{ name: 'brief.txt', text: letter }]);
    await expectRefused(page, ['keine Projektdatei', 'brief.txt'], before);
  });
});

test('areas that cannot be drawn are refused with the place in the file', async ({ page }) => {
  const point = { type: 'Point', coordinates: [10, 50] };
  const metres = townFeatures.map((feature, place) => ({
    ...feature,
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [565_000 + place, 5_930_000],
          [565_001 + place, 5_930_000],
          [565_001 + place, 5_930_001],
          [565_000 + place, 5_930_001],
          [565_000 + place, 5_930_000],
        ],
      ],
    },
  }));
  await refuseAll(page, [
    {
      what: 'a truncated file',
      files: town({ areas: areasText.slice(0, areasText.indexOf('0103') + 30) }),
      says: [
        'In gebiete.geojson (Zeile 4',
        'bricht der Text mitten in den Daten ab',
        'Letzte Zeichen',
      ],
    },
    {
      what: 'a comma too many',
      files: town({ areas: areasText.replace('"properties":', ',"properties":') }),
      says: ['In gebiete.geojson (Zeile 2', 'kein gültiges JSON'],
    },
    {
      what: 'JSON that is no GeoJSON',
      files: town({ areas: '{"rows":[1,2,3]}' }),
      says: ['gebiete.geojson', 'kein gültiges GeoJSON'],
    },
    {
      what: 'points',
      files: town({
        areas: featureCollection(townFeatures.map((feature) => ({ ...feature, geometry: point }))),
      }),
      says: ['In gebiete.geojson', 'keine Fläche', 'Point'],
    },
    {
      what: 'metres instead of degrees',
      files: town({ areas: featureCollection(metres) }),
      says: [
        /In gebiete\.geojson \(.*Objekt 1\)/,
        'keine geographischen Koordinaten',
        'EPSG:25832 (ETRS89 / UTM 32N)',
        'EPSG:4326',
      ],
    },
    {
      what: 'no key in the areas',
      files: town({ areas: areasText.replaceAll('"KEY"', '"ID"') }),
      says: ['In gebiete.geojson', 'fehlt die Eigenschaft KEY', 'Gefunden: BEZ, ID, NAME'],
    },
    {
      what: 'no areas at all',
      files: town({ areas: featureCollection([]) }),
      says: ['gebiete.geojson', 'keine Fläche'],
    },
  ]);
});

test('tables and projects that do not fit are refused with line, column and what there is', async ({
  page,
}) => {
  await refuseAll(page, [
    {
      what: 'no key column',
      files: town({ table: townTable.replace('KEY', 'SCHLUESSEL') }),
      says: ['In werte.csv fehlt die Spalte KEY', 'Gefunden: EW, MH, AL, SCHLUESSEL'],
    },
    {
      what: 'an unknown column',
      files: town({ project: projectWith('"column": "AL"', '"column": "ALQ"') }),
      says: ['In werte.csv fehlt die Spalte ALQ', 'Gefunden: AL, KEY, EW, MH'],
    },
    {
      what: 'a head without rows',
      files: town({ table: 'KEY;EW;MH;AL\r\n' }),
      says: ['werte.csv', 'keine Zeile mit Werten'],
    },
    {
      what: 'keys of other areas',
      files: town({ table: townTable.replaceAll('\r\n01', '\r\n99') }),
      says: ['werte.csv', 'passt kein Schlüssel', '9901', '0101'],
    },
    {
      what: 'a project that is no JSON',
      files: town({ project: projectWith('"version": 1,', '"version": 1') }),
      says: ['In kleinstadt.json (Zeile 3', 'kein gültiges JSON'],
    },
    {
      what: 'a project without areas',
      files: town({ project: projectWith('"areas": {', '"gebiete": {') }),
      says: ['In kleinstadt.json', 'fehlt die Angabe „areas“'],
    },
    {
      what: 'a rule over an indicator that is not there',
      files: town({ project: projectWith('"indicator": "jobs"', '"indicator": "height"') }),
      says: ['In kleinstadt.json', 'rule.all', 'height', 'share'],
    },
    {
      what: 'a word in place of a number',
      files: town({ project: projectWith('"valueAtLeast": 20', '"valueAtLeast": "viel"') }),
      says: ['In kleinstadt.json', 'valueAtLeast', 'viel', 'eine Zahl'],
    },
    {
      what: 'a source whose address is a program',
      files: town({
        project: projectWith(
          '"version": 1',
          '"version": 1, "sources": [{ "text": "Amt", "url": "javascript:alert(3)" }]',
        ),
      }),
      says: ['In kleinstadt.json', 'sources[0].url', 'javascript:alert(3)', 'https://'],
    },
    {
      what: 'a project of the future',
      files: town({ project: projectWith('"version": 1', '"version": 99') }),
      says: ['kleinstadt.json hat eine neuere Version', '99'],
    },
  ]);
});

/** Opens the town and reads what the data report says about it. */
async function reportOf(page: Page, files: readonly TextFile[]): Promise<string> {
  const drawn = await page.evaluate(() => document.documentElement.dataset['mapDrawn']);
  await openFiles(page, chosen(files));
  await mapDrawn(page, Number(drawn) + 1);
  const menu = await openMenu(page);
  await menu.getByRole('menuitem', { name: 'Datenbericht' }).click();
  const report = page.getByRole('dialog', { name: 'Datenbericht' });
  const text = (await report.innerText()).replace(/\s+/g, ' ');
  await report.getByRole('button', { name: 'Schließen' }).click();
  return text;
}

test('what can be used is loaded, and the report says what was left out, with line and column', async ({
  page,
}) => {
  const errors = await watchErrors(page);
  await openAtlas(page);
  const rows: readonly (readonly [what: string, table: string, says: RegExp, sentence: RegExp])[] =
    [
      [
        'a key twice',
        `${townTable}0102;9;9;9\r\n`,
        /In werte\.csv kommt 1 Schlüssel mehrfach vor; verwendet wurde jeweils die erste Zeile\. .*0102: 3, 6/,
        /^1 Quartier aus 1 von 4 Gebieten, 1\.500 Menschen/,
      ],
      [
        'text in a column of numbers',
        townTable.replace('12,25', 'viele'),
        /In werte\.csv \(Zeile 3, Spalte AL\) ist 1 Angabe keine lesbare Zahl und gilt als fehlend\. Gefunden: „viele“/,
        /^0 von 4 Gebieten/,
      ],
      [
        'a population of 0',
        townTable.replace('0102;1500', '0102;0'),
        /In werte\.csv \(Zeile 3, Spalte EW\) hat 1 Gebiet keine Einwohner/,
        /^0 von 4 Gebieten/,
      ],
      [
        'a negative population',
        townTable.replace('0102;1500', '0102;-5'),
        /In werte\.csv \(Zeile 3, Spalte EW\) ist 1 Einwohnerzahl kleiner als null oder größer als zehn Milliarden und gilt als fehlend\. Gefunden: „-5“/,
        /^(1 Quartier aus 1|0) von 4 Gebieten/,
      ],
      [
        'keys that have lost a zero',
        townTable.replaceAll('\r\n01', '\r\n1').replace('\r\n104;', '\r\n0104;'),
        /In werte\.csv haben 3 Schlüssel vermutlich die führenden Nullen verloren .*"keyPad": 4/,
        /^0 von 4 Gebieten/,
      ],
    ];
  for (const [what, table, says, sentence] of rows) {
    await test.step(what, async () => {
      expect(await reportOf(page, town({ table }))).toMatch(says);
      await expect(ruleSentence(page)).toHaveText(sentence);
    });
  }
  await test.step('points among the areas', async () => {
    const point = {
      ...squareFeature('0105', 4),
      geometry: { type: 'Point', coordinates: [10, 50] },
    };
    const report = await reportOf(
      page,
      town({ areas: featureCollection([...townFeatures, point]) }),
    );
    expect(report).toMatch(
      /In gebiete\.geojson .*enthält 1 Objekt Punkte oder Linien statt Flächen/,
    );
  });
  await errors.expectNone();
});

test('names like __proto__ and names with markup stay names', async ({ page }) => {
  const errors = await watchErrors(page);
  await openAtlas(page);

  await test.step('__proto__, constructor and toString', async () => {
    const renamed = (text: string): string =>
      text
        .replaceAll('KEY', '__proto__')
        .replaceAll('"share"', '"constructor"')
        .replaceAll('MH', 'hasOwnProperty')
        .replaceAll('"Nord"', '"toString"');
    const files = town({}).map(({ name, text }) => ({ name, text: renamed(text) }));
    const report = await reportOf(page, files);
    expect(report).toContain('4 von 4');
    await expect(ruleSentence(page)).toHaveText(
      /^1 Quartier aus 1 von 4 Gebieten, 1\.500 Menschen \(21,4\s%\)/,
    );
    await areaRow(page, 2).click();
    await expect(areaPanel(page)).toContainText('toString');
    await expect(areaPanel(page)).toContainText('40,5');
  });

  await test.step('markup in title, names, keys, districts, labels and sources', async () => {
    const image = '<img src=x onerror=alert(1)>';
    const script = '"><script>alert(2)</script>';
    const project = JSON.stringify({
      ...townProject,
      title: `Stadt ${image}`,
      sources: [{ text: image, licence: script, url: `https://example.org/${script}` }],
    }).replace('"de":"Anteil"', `"de":${JSON.stringify(`Anteil ${script}`)}`);
    const areas = featureCollection(
      townFeatures.map((feature, place) =>
        squareFeature(`010${place + 1}`, place, {
          ...(feature['properties'] as object),
          NAME: `${place + 1} ${image}`,
          BEZ: script,
        }),
      ),
    );
    const table = `${townTable}${image};1;1;1\r\n`;
    const report = await reportOf(page, town({ project, areas, table }));
    expect(report).toContain(image);
    await expect(page).toHaveTitle(`Stadt ${image} – Quartieratlas`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Stadt ${image}`);
    await areaRow(page, 1).click();
    const panel = areaPanel(page);
    await expect(panel.getByRole('heading', { level: 2 })).toHaveText(`1 ${image}`);
    await expect(panel).toContainText(script);
    await expect(areaGrid(page)).toContainText(script);
    await page.locator('map-view canvas').hover();
    await page.getByRole('combobox', { name: 'Gebiet suchen' }).fill('img');
    await expect(page.getByRole('listbox', { name: 'Gebiet suchen' })).toContainText(image);
    await expect(page.locator('img, iframe, object, embed')).toHaveCount(0);
    await expect(page.locator('script:not([src])')).toHaveCount(0);
    await expect(page.locator('[href^="javascript"], [onerror], [style*="url("]')).toHaveCount(0);
  });
  await errors.expectNone();
});

test('a long load leaves the page usable, and cancelled it leaves the atlas as it was', async ({
  page,
}, info) => {
  const count = 60_000;
  const key = (place: number): string => String(place).padStart(6, '0');
  const features = Array.from({ length: count }, (_none, place) =>
    squareFeature(key(place), (place % 300) / 10),
  );
  const rows = Array.from({ length: count }, (_none, place) => `${key(place)};1000;10,5;2,0`);
  const paths = town({
    areas: featureCollection(features),
    table: ['KEY;EW;MH;AL', ...rows].join('\n'),
  }).map(({ name, text }) => {
    const path = info.outputPath(name);
    writeFileSync(path, text);
    return path;
  });
  const errors = await watchErrors(page);
  await openAtlas(page);
  const sentence = await ruleSentence(page).innerText();
  const title = await page.title();

  await openFiles(page, paths);
  const progress = page.getByRole('region', { name: 'Daten werden geladen' });
  await expect(progress).toBeVisible();
  await chooseShown(page, 'Merkmal', 'Angebotsmiete');
  await expect(page.locator('class-legend')).toContainText('Werte (€/m²)');
  await expect(progress.getByRole('progressbar')).toBeVisible();
  await progress.getByRole('button', { name: 'Abbrechen' }).click();
  await expect(progress).toHaveCount(0);
  await expect(page.locator('notice-line')).toContainText(
    'Laden abgebrochen. Was vorher zu sehen war, ist unverändert.',
  );
  expect(await page.title()).toBe(title);
  await expect(ruleSentence(page)).toHaveText(sentence);
  await expect(page.locator('class-legend')).toContainText('Werte (€/m²)');
  await expect(page).not.toHaveURL(new RegExp(townNames.project));
  await errors.expectNone();
});
