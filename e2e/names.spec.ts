import { expect, test, type Page } from '@playwright/test';
import { areaPanel, openAtlas, openMenu, chooseMarkedArea } from './atlas-page.ts';
import { chosen, dropFiles, openFiles } from './open-files.ts';
import { cutOff, scrollsSideways } from './page-checks.ts';
import {
  featureCollection,
  squareFeature,
  townFiles,
  townNames,
  townProject,
} from './small-town.ts';

/** Names as files have them: read from right to left, seventy letters in one word, titles of a whole line. */

interface Names {
  readonly title: string;
  readonly area: string;
  readonly municipality: string;
  readonly indicator: string;
}

/** The small town under other names. */
function namedFiles({ title, area, municipality, indicator }: Names) {
  const [table] = (townProject as { tables: { indicators: object[] }[] }).tables;
  const indicators = table?.indicators.map((one, place) => ({
    ...one,
    label: { de: place === 0 ? indicator : `${indicator} ${place + 1}` },
  }));
  const project = { ...townProject, title, tables: [{ ...table, indicators }] };
  const features = ['0101', '0102', '0103', '0104'].map((key, place) =>
    squareFeature(key, place, { NAME: `${area} ${key}`, BEZ: municipality }),
  );
  return townFiles({ project: JSON.stringify(project), areas: featureCollection(features) });
}

async function openNamed(page: Page, names: Names): Promise<void> {
  await openAtlas(page);
  await openFiles(page, chosen(namedFiles(names)));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(names.title);
  await chooseMarkedArea(page);
  await expect(areaPanel(page).getByRole('heading', { level: 2 })).toHaveText(`${names.area} 0102`);
}

const hebrew: Names = {
  title: 'עיר קטנה (2024)',
  area: 'שכונת הגנים (א)',
  municipality: 'מרכז!',
  indicator: 'שיעור המהגרים (%)',
};

/** Texts and labels in which letters from right to left stand among others without being kept to themselves. */
function turned(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const rightToLeft = /[\u0590-\u08FF]/;
    const bare = (text: string): string => text.replace(/\u2068[^\u2069]*\u2069/g, '');
    const under = (root: Document | ShadowRoot): Element[] =>
      [...root.querySelectorAll('*')].flatMap((element) => [
        element,
        ...(element.shadowRoot ? under(element.shadowRoot) : []),
      ]);
    return under(document).flatMap((element) => {
      const texts = [...element.childNodes]
        .filter((node): node is Text => node instanceof Text)
        .filter(({ data }) => rightToLeft.test(bare(data)) && !element.closest('bdi, option'))
        .map(({ data }) => `${element.localName}: ${data.trim()}`);
      // A title of its own shows its own text alone.
      const labels = [...element.attributes]
        .filter(({ name }) => name !== 'title' && name !== 'value')
        .filter(({ value }) => rightToLeft.test(bare(value)))
        .map(({ name, value }) => `${element.localName} ${name}: ${value}`);
      return [...texts, ...labels];
    });
  });
}

test('names from right to left turn no sentence around: in panes, table, studies, search and dialogs', async ({
  page,
}) => {
  await openNamed(page, hebrew);
  await expect(page.locator('area-table .row[aria-selected="true"]')).toBeVisible();
  expect(await turned(page)).toEqual([]);
  for (const tab of await page.getByRole('tab').all()) {
    await tab.click();
    await expect(page.getByRole('tabpanel')).not.toContainText('Wird berechnet');
    expect(await turned(page)).toEqual([]);
  }
  await page.getByRole('combobox', { name: 'Gebiet suchen' }).fill('שכונת');
  // Four areas and the neighbourhood they form.
  await expect(page.getByRole('listbox').getByRole('option')).toHaveCount(5);
  expect(await turned(page)).toEqual([]);
  await page.keyboard.press('Escape');
  for (const name of ['Datenbericht', 'Methoden: wie alles berechnet wird']) {
    await (await openMenu(page)).getByRole('menuitem', { name }).click();
    await expect(page.getByRole('dialog').getByRole('heading').first()).toBeVisible();
    expect(await turned(page)).toEqual([]);
    await page.keyboard.press('Escape');
  }
  await page.locator('map-view canvas.maplibregl-canvas').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toContainText(hebrew.area);
  expect(await turned(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await dropFiles(
    page,
    namedFiles(hebrew).filter(({ name }) => name !== townNames.project),
  );
  await expect(page.locator('import-dialog dialog').first()).toBeVisible();
  expect(await turned(page)).toEqual([]);
});

const word = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtenge';
const long: Names = {
  title:
    'Bericht der Kreisverwaltung zur kleinräumigen Beobachtung 2024 in allen Gemeinden des Landkreises',
  area: word,
  municipality: word,
  indicator: word,
};

test('a word of 70 letters and a long title fit into every place, and the search keeps its width', async ({
  page,
}) => {
  expect(word).toHaveLength(70);
  await page.setViewportSize({ width: 1440, height: 900 });
  await openNamed(page, long);
  const search = page.getByRole('combobox', { name: 'Gebiet suchen' });
  for (const [width, height, least] of [
    [1440, 900, 300],
    [1024, 768, 220],
    [390, 844, 370],
    [320, 640, 300],
  ] as const) {
    await page.setViewportSize({ width, height });
    const box = await search.boundingBox();
    expect(box?.width, `search at ${width}`).toBeGreaterThanOrEqual(least);
    const heading = await page.getByRole('heading', { level: 1 }).boundingBox();
    expect(heading?.height).toBeLessThanOrEqual(200);
    const panes = width < 1000 ? ['Legende', 'Regel', 'Tabelle', 'Gebiet'] : [undefined];
    for (const pane of panes) {
      if (pane) await page.locator('nav.tabs').getByRole('button', { name: pane }).click();
      expect(await scrollsSideways(page)).toBe(false);
      expect(await cutOff(page)).toEqual([]);
    }
  }
  for (const name of ['Datenbericht', 'Methoden: wie alles berechnet wird']) {
    await (await openMenu(page)).getByRole('menuitem', { name }).click();
    await expect(page.getByRole('dialog').getByRole('heading').first()).toBeVisible();
    expect(await cutOff(page)).toEqual([]);
    await page.keyboard.press('Escape');
  }
  await page.locator('map-view canvas.maplibregl-canvas').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toContainText(word);
  expect(await cutOff(page)).toEqual([]);
});

/** Ordinary words that stand in two lines though a line would hold them. */
function brokenWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const under = (root: Document | ShadowRoot): Element[] =>
      [...root.querySelectorAll('*')].flatMap((element) => [
        element,
        ...(element.shadowRoot ? under(element.shadowRoot) : []),
      ]);
    const texts = under(document)
      .filter((one) => one.checkVisibility() && !one.matches('option'))
      // What is only read aloud, or not at all, stands in a corner of one pixel.
      .filter((one) =>
        [one, one.parentElement].every((box) => !box || getComputedStyle(box).clipPath === 'none'),
      )
      .flatMap((one) => [...one.childNodes].filter((node): node is Text => node instanceof Text));
    return texts.flatMap((text) =>
      [...text.data.matchAll(/[\p{L}\d]{4,24}/gu)].flatMap(({ index, 0: letters }) => {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + letters.length);
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        const host = (text.getRootNode() as ShadowRoot).host?.localName ?? '';
        return lines.size > 1 ? [`${host}: ${letters}`] : [];
      }),
    );
  });
}

test('ordinary words stay whole, on a wide screen and at 320 px', async ({ page }) => {
  await openAtlas(page, 'area=010101');
  expect(await brokenWords(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  for (const pane of ['Legende', 'Regel', 'Tabelle', 'Gebiet']) {
    await page.locator('nav.tabs').getByRole('button', { name: pane }).click();
    expect(await brokenWords(page)).toEqual([]);
  }
});

test('on the map the chosen area has its name, and no name lies across its outline', async ({
  page,
}) => {
  await openAtlas(page);
  const rendered = () =>
    page.locator('map-view').evaluate((map) =>
      (
        map as unknown as {
          renderedNames(): { names: readonly string[]; across: readonly string[] };
        }
      ).renderedNames(),
    );
  const heading = areaPanel(page).getByRole('heading', { level: 2 });
  const chosenNames: string[] = [];
  for (let step = 0; step < 4; step += 1) {
    await chooseMarkedArea(page);
    await expect(heading).not.toHaveText(chosenNames.at(-1) ?? 'Kein Gebiet gewählt');
    const name = await heading.innerText();
    chosenNames.push(name);
    await expect.poll(async () => (await rendered()).names).toContain(name);
    await expect.poll(async () => (await rendered()).across).toEqual([]);
    // Farther away the names crowd.
    await page.getByRole('button', { name: 'Verkleinern' }).click();
    await expect.poll(async () => (await rendered()).names).toContain(name);
    await expect.poll(async () => (await rendered()).across).toEqual([]);
  }
});
