import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { sharedFile } from '../src/shared-data.fixture.ts';
import { analyseProject, type Analysis } from './analyse-project.ts';
import {
  areaGrid,
  areaPanel,
  areaRow,
  mapDrawn,
  openAtlas,
  openMenu,
  ruleSentence,
} from './atlas-page.ts';
import { openFiles } from './open-files.ts';
import { watchErrors } from './page-errors.ts';
import {
  cellsOf,
  chooseShown,
  expectShown,
  filterTable,
  legendAbsences,
  legendClasses,
  numbersIn,
  numbersOf,
  renderedAreas,
  rowCount,
} from './read-screen.ts';

/** The page and the command line give the same numbers for the same project. */

const berlin = fixture('berlin');
const hamburg = fixture('hamburg');

/** Indicators of the Berlin project by their names on the page. */
const berlinIndicators: readonly (readonly [string, string])[] = [
  ['migrant-share', 'Menschen mit Migrationshintergrund'],
  ['unemployment', 'Arbeitslosigkeit'],
  ['transfer-income', 'Transferbezug'],
  ['child-poverty', 'Kinderarmut'],
  ['rent', 'Angebotsmiete (Median, 2020)'],
  ['status-index', 'Statusindex'],
];

/** A marked area, one that is not, one above both cuts by little, and one that is not decidable. */
const someBerlinAreas = ['01100310', '11501341', '07601340', '03300515'];

function fixture(name: string): string {
  return fileURLToPath(new URL(`fixtures/${name}.project.json`, import.meta.url));
}

interface ProjectFile {
  readonly areas: { readonly source: string };
  readonly tables: readonly { readonly source: string }[];
}

function read(project: string): ProjectFile {
  return JSON.parse(readFileSync(project, 'utf8')) as ProjectFile;
}

/** The project file and the files it names. */
function filesOf(project: string): string[] {
  const { areas, tables } = read(project);
  const sources = [areas, ...tables].map(({ source }) => resolve(project, '..', source));
  return [project, ...sources];
}

async function openProject(page: Page, project: string, title: string): Promise<void> {
  await openAtlas(page);
  await openFiles(page, filesOf(project));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title, { timeout: 30_000 });
  await mapDrawn(page, 2);
}

async function compareSentence(page: Page, { result }: Analysis): Promise<void> {
  const { flags } = result;
  const share = (100 * flags.population) / result.population;
  const sentence = ruleSentence(page);
  await expect(sentence).toHaveText(
    new RegExp(`^\\d+ Quartiere? aus ${flags.flagged.length} von ${result.areas} `),
  );
  const [, marked, all, people, percent, districts] = await numbersOf(sentence);
  expect([marked, all, people, districts]).toEqual([
    flags.flagged.length,
    result.areas,
    flags.population,
    flags.municipalities,
  ]);
  expect(percent).toBeCloseTo(share, 1);
}

async function compareLegend(page: Page, { result }: Analysis, id: string): Promise<void> {
  const truth = result.classification[id];
  if (!truth) throw new Error(`no classification of ${id}`);
  await expect
    .poll(async () => (await legendClasses(page)).map(({ areas }) => areas), { message: id })
    .toEqual(truth.classes.map(({ areas }) => areas));
  const shown = await legendClasses(page);
  expect(shown.map(({ people }) => people)).toEqual(
    truth.classes.map(({ population }) => population),
  );
  truth.breaks.forEach((edge, place) => {
    const range = shown[place]?.range ?? '';
    expectShown(range.replace(/^über .* bis /, ''), edge, `${id}, break ${place + 1}`);
    expectShown(shown[place + 1]?.range ?? '', edge, `${id}, foot of class ${place + 2}`);
  });
  expect(await legendAbsences(page)).toEqual({
    missing: truth.missing,
    suppressed: truth.suppressed,
    notApplicable: truth.notApplicable ?? 0,
  });
}

const absences: Readonly<Record<string, string>> = { missing: 'fehlt', suppressed: 'gesperrt' };
const answers: Readonly<Record<string, RegExp>> = {
  flagged: /^markiert$/,
  clear: /^(nicht markiert|knapp nicht markiert)$/,
  // In short for the eye, and in whole for whoever hears it.
  undecidable:
    /^(?:(?:fehlt|gesperrt|fehlt, gesperrt) )?nicht entscheidbar: (fehlt|gesperrt|fehlt, gesperrt)$/,
};

/** One row of the table against its row in `areas.csv`: mark, people, every value with its class. */
async function compareRow(page: Page, { areas }: Analysis, key: string): Promise<void> {
  const truth = areas.get(key);
  if (!truth) throw new Error(`no area ${key}`);
  await filterTable(page, key, /^1 von 542 Zeilen$/);
  await expect(areaRow(page, 1)).toContainText(key);
  const [flag = '', name, shownKey, , people = '', ...figures] = await cellsOf(areaRow(page, 1));
  expect(flag).toMatch(answers[truth['flag'] ?? ''] ?? /never/);
  expect([name, shownKey]).toEqual([truth['name'], key]);
  expectShown(people, Number(truth['population']), `${key}, people`);
  expect(figures).toHaveLength(berlinIndicators.length);
  const heads = await areaGrid(page).getByRole('columnheader').allInnerTexts();
  berlinIndicators.forEach(([id, label]) => {
    // The indicators of the rule come first.
    const place = heads.slice(-figures.length).findIndex((head) => head.includes(label));
    expect(place, label).toBeGreaterThanOrEqual(0);
    const cell = figures[place] ?? '';
    const state = truth[`${id}_state`] ?? '';
    if (state !== 'known') return expect(cell).toBe(absences[state]);
    expectShown(cell, Number(truth[id]), `${key}, ${id}`);
    return expect(cell).toMatch(new RegExp(` K ${truth[`${id}_class`]}\\b`));
  });
}

/** The panel of one area against the same row. */
async function comparePanel(page: Page, { areas, result }: Analysis, key: string): Promise<void> {
  const truth = areas.get(key);
  const search = page.getByRole('combobox', { name: 'Gebiet suchen' });
  await search.fill(key);
  await search.press('Enter');
  const panel = areaPanel(page);
  await expect(panel.getByText(`Schlüssel ${key}`)).toBeVisible();
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText(truth?.['name'] ?? '');
  for (const [id, label] of berlinIndicators) {
    const row = panel.locator(`indicator-strips li[data-indicator="${id}"]`);
    await expect(row.locator('.head')).toContainText(label);
    const value = await row.locator('.value').innerText();
    const shownClass = await row.locator('dd').first().innerText();
    const state = truth?.[`${id}_state`] ?? '';
    if (state === 'known') {
      expectShown(value, Number(truth?.[id]), `panel of ${key}, ${id}`);
      expect(shownClass).toBe(truth?.[`${id}_class`]);
      const rank = row.locator('dl > div', { has: page.getByText('Rang', { exact: true }) });
      const [, of] = numbersIn(await rank.locator('dd').innerText());
      const known = result.classification[id]?.classes.reduce((sum, one) => sum + one.areas, 0);
      expect(of).toBe(known);
    } else {
      expect([value, shownClass]).toEqual([absences[state], '–']);
    }
  }
}

test.describe('Berlin 2021', () => {
  test.skip(!sharedFile('data/berlin/mss-2021.csv'), 'needs ../shared/data/berlin');
  // 4.4 MB of geometry drawn in software, and many comparisons on one page.
  test.describe.configure({ timeout: 120_000 });

  test('542 of 542 areas join, and legend, sentence, table and panel say what analyse says', async ({
    page,
  }, info) => {
    const errors = await watchErrors(page);
    const truth = analyseProject(berlin, info.outputPath('analysis'));
    expect(truth.result.statusIndex).toEqual({
      id: 'status-index',
      assessed: 536,
      bands: { high: 75, medium: 366, low: 46, veryLow: 49 },
    });
    await openProject(page, berlin, 'Berlin 2021');

    await test.step('the data report', async () => {
      const menu = await openMenu(page);
      await menu.getByRole('menuitem', { name: 'Datenbericht' }).click();
      const report = page.getByRole('dialog', { name: 'Datenbericht' });
      const rows = report.getByRole('table', { name: /Verbindung/ }).getByRole('row');
      await expect(rows).toHaveCount(3);
      await expect(rows.nth(1)).toContainText('542 von 542');
      await expect(rows.nth(2)).toContainText('542 von 542');
      await expect(rows.nth(2).getByRole('button', { name: /^424, ergänzte/ })).toBeVisible();
      await report.getByRole('button', { name: 'Schließen' }).click();
    });

    await test.step('map, sentence and the two filters', async () => {
      const { flagged, undecidable } = truth.result.flags;
      await compareSentence(page, truth);
      await expect.poll(() => renderedAreas(page)).toEqual({ areas: 542, marked: flagged.length });
      const shows = page.locator('table-pane').getByLabel('Anzeigen');
      await shows.selectOption('markierte');
      await expect(rowCount(page)).toHaveText(`${flagged.length} von 542 Zeilen`);
      await shows.selectOption('nicht entscheidbare');
      await expect(rowCount(page)).toHaveText('6 von 542 Zeilen');
      expect(undecidable).toHaveLength(6);
      await expect(areaGrid(page)).toHaveAttribute('aria-rowcount', '7');
      await shows.selectOption('alle');
    });

    for (const [id, label] of berlinIndicators) {
      await test.step(`legend: ${label}`, async () => {
        await chooseShown(page, 'Merkmal', label);
        await compareLegend(page, truth, id);
      });
    }
    await test.step('legend: the published status bands', async () => {
      await chooseShown(page, 'Merkmal', 'Statusindex');
      await expect(page.locator('class-legend .bands')).toContainText(
        'hoch 75, mittel 366, niedrig 46, sehr niedrig 49',
      );
    });
    for (const key of someBerlinAreas) {
      await test.step(`table and panel: ${key}`, async () => {
        await compareRow(page, truth, key);
        await comparePanel(page, truth, key);
      });
    }
    await test.step('all 542 rows of the download', async () => {
      const asked = page.waitForEvent('download');
      const menu = await openMenu(page);
      await menu.getByRole('menuitem', { name: /CSV \(international/ }).click();
      const text = readFileSync(await (await asked).path(), 'utf8');
      expect(text).toBe(readFileSync(info.outputPath('analysis/areas.csv'), 'utf8'));
    });
    await test.step('and in German words', async () => {
      analyseProject(berlin, info.outputPath('in-words'), ['--lang', 'de']);
      for (const [entry, file] of [
        [/CSV \(volle Genauigkeit/, 'in-words/areas.csv'],
        [/Codebook/, 'in-words/codebook.csv'],
      ] as const) {
        const asked = page.waitForEvent('download');
        await (await openMenu(page)).getByRole('menuitem', { name: entry }).click();
        const text = readFileSync(await (await asked).path(), 'utf8');
        expect(text).toBe(readFileSync(info.outputPath(file), 'utf8'));
      }
    });
    await errors.expectNone();
  });

  test('classes by number of areas and a moved cut stay in step with analyse', async ({
    page,
  }, info) => {
    const project = info.outputPath('changed.project.json');
    const { areas, tables, ...rest } = read(berlin);
    const here = <Part extends { source: string }>(part: Part): Part => ({
      ...part,
      source: resolve(berlin, '..', part.source),
    });
    const changed = {
      ...rest,
      areas: here(areas),
      tables: tables.map(here),
      classing: { method: 'septiles', weight: 'areas' },
      rule: {
        all: [
          { indicator: 'migrant-share', classAtLeast: 5, frame: 'all' },
          { indicator: 'status-index', classAtLeast: 6, frame: 'all' },
        ],
      },
    };
    writeFileSync(project, JSON.stringify(changed));
    const truth = analyseProject(project, info.outputPath('analysis'));

    await openProject(page, berlin, 'Berlin 2021');
    await chooseShown(page, 'Klassen', 'Septile nach Zahl der Gebiete');
    await page
      .getByRole('slider', { name: 'Menschen mit Migrationshintergrund: ab Klasse' })
      .press('ArrowLeft');
    await compareSentence(page, truth);
    await expect(ruleSentence(page)).toContainText('gegenüber der Voreinstellung');
    await compareLegend(page, truth, 'migrant-share');
    await expect
      .poll(() => renderedAreas(page))
      .toEqual({ areas: 542, marked: truth.result.flags.flagged.length });
    await page.locator('table-pane').getByLabel('Anzeigen').selectOption('markierte');
    await expect(rowCount(page)).toHaveText(`${truth.result.flags.flagged.length} von 542 Zeilen`);
    await chooseShown(page, 'Merkmal', 'Statusindex');
    await compareLegend(page, truth, 'status-index');
  });
});

test.describe('Hamburg 2014', () => {
  test.skip(!sharedFile('data/hamburg/stadtteile.geojson'), 'needs ../shared/data/hamburg');

  test('95 of 103 quarters join by name, and the report lists the other names', async ({
    page,
  }, info) => {
    const truth = analyseProject(hamburg, info.outputPath('analysis'));
    await openProject(page, hamburg, 'Hamburg 2014');
    const menu = await openMenu(page);
    await menu.getByRole('menuitem', { name: 'Datenbericht' }).click();
    const report = page.getByRole('dialog', { name: 'Datenbericht' });
    const row = report
      .getByRole('table', { name: /Verbindung/ })
      .getByRole('row')
      .nth(1);
    await expect(row).toContainText('stadtteilprofile-2014.csv');
    await expect(row).toContainText('95 von 103');
    await row.getByRole('button', { name: /Gebiete ohne Zeile/ }).click();
    const keys = report.locator('report-keys [role="rowheader"]');
    await expect(keys).toHaveText([...truth.result.flags.undecidable]);
    await row.getByRole('button', { name: /Zeilen ohne Gebiet/ }).click();
    await expect(keys).toHaveCount(8);
    await expect(keys.first()).toHaveText('Kleiner Grasbrook und Steinwerder');
    await report.getByRole('button', { name: 'Schließen' }).click();
    const { flagged } = truth.result.flags;
    await expect(ruleSentence(page)).toHaveText(new RegExp(` aus ${flagged.length} von 103 `));
    await chooseShown(page, 'Karte zeigt', 'die Werte');
    await compareLegend(page, truth, 'migrant-share');
    await expect.poll(() => renderedAreas(page)).toEqual({ areas: 103, marked: flagged.length });
  });
});
