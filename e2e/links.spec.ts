import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import {
  areaGrid,
  areaPanel,
  mapDrawn,
  musterstadt,
  openAtlas,
  ruleSentence,
  watchMap,
  chooseMarkedArea,
} from './atlas-page.ts';
import { dropFiles } from './open-files.ts';
import { watchErrors, watchForeignRequests } from './page-errors.ts';
import { chooseShown, shownField, numbersOf, rowCount } from './read-screen.ts';
import { townFiles, townNames } from './small-town.ts';

/** The address owns what is on the screen: links, back and forward, and links that are wrong. */

const migrants = 'Menschen mit Migrationshintergrund';
const query = (page: Page): URLSearchParams => new URL(page.url()).searchParams;

/** Everything a reader sees, as texts. */
async function screen(page: Page): Promise<unknown> {
  const table = page.locator('table-pane');
  const chosen = (label: string) => shownField(page, label).locator('option:checked').innerText();
  const row = areaGrid(page).locator('[role="row"][aria-selected="true"]');
  return {
    title: await page.title(),
    indicator: await chosen('Merkmal'),
    round: await chosen('Jahr'),
    classing: await chosen('Klassen'),
    legend: await page.locator('class-legend').innerText(),
    rule: await page.locator('rule-editor').innerText(),
    sliders: await page
      .getByRole('slider')
      .evaluateAll((sliders) => sliders.map((slider) => (slider as HTMLInputElement).value)),
    panel: await areaPanel(page).innerText(),
    filter: await table.getByRole('searchbox').inputValue(),
    show: await table.getByLabel('Anzeigen').inputValue(),
    rows: await rowCount(page).innerText(),
    sort: await areaGrid(page).locator('[aria-sort]').innerText(),
    row: await row.allInnerTexts(),
    step: await page.locator('flag-stepper').innerText(),
    map: await page.locator('map-view canvas').getAttribute('aria-label'),
    view: await page
      .getByRole('group', { name: 'Ansicht' })
      .getByRole('button', { pressed: true })
      .getAttribute('aria-label'),
  };
}

async function openLink(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await watchMap(page);
  await page.goto(address);
  await mapDrawn(page);
  return page;
}

test('a copied link shows the same screen on another page', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openAtlas(page);
  await chooseShown(page, 'Merkmal', 'Kinderarmut');
  await chooseShown(page, 'Jahr', '2021');
  await chooseShown(page, 'Klassen', 'Septile nach Zahl der Gebiete');
  await page.getByRole('slider', { name: `${migrants}: ab Klasse` }).press('ArrowLeft');
  await expect(ruleSentence(page)).toHaveText(/gegenüber der Voreinstellung$/);
  await page.locator('table-pane').getByLabel('Anzeigen').selectOption('markierte');
  await page.locator('table-pane').getByRole('searchbox').fill('Mitte');
  await areaGrid(page)
    .getByRole('columnheader', { name: 'Kinderarmut' })
    .getByRole('button')
    .click();
  await expect(areaGrid(page).locator('[aria-sort="descending"]')).toContainText('Kinderarmut');
  await chooseMarkedArea(page);
  await expect(page).toHaveURL(/map=/);
  await expect(page.locator('flag-stepper .place')).toHaveText(
    /^1 von \d+nach „Kinderarmut“ absteigend, gefiltert: „Mitte“$/,
  );

  await page.getByRole('button', { name: 'Menü' }).click();
  await page.getByRole('menuitem', { name: 'Link kopieren' }).click();
  await expect(page.getByText('Link kopiert.')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(Object.fromEntries(new URL(link).searchParams)).toMatchObject({
    lang: 'de',
    indicator: 'child-poverty',
    round: '2021',
    classing: 'septiles-areas',
    rule: 'migrant-share~class-at-least~5~all status-index~class-at-least~6~all',
    text: 'Mitte',
    show: 'flagged',
    sort: '-child-poverty',
  });
  const other = await openLink(context, link);
  await expect.poll(() => screen(other)).toEqual(await screen(page));
  expect(other.url()).toBe(link);

  await test.step('language and view belong to the link as well', async () => {
    await page.bringToFront();
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('button', { name: 'Map', exact: true }).click();
    await expect(page).toHaveURL(/lang=en.*view=map/);
    const english = await openLink(context, page.url());
    await expect(english.locator('html')).toHaveAttribute('lang', 'en');
    await expect(english.getByRole('button', { name: 'Map', exact: true })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await expect(areaGrid(english)).toBeHidden();
  });
});

test('back and forward walk through the choices, and a drag of a slider is one of them', async ({
  page,
}) => {
  await openAtlas(page);
  const indicator = shownField(page, 'Merkmal');
  const title = areaPanel(page).getByRole('heading', { level: 2 });
  const sentence = ruleSentence(page);
  const slider = page.getByRole('slider', { name: `${migrants}: ab Klasse` });
  await chooseShown(page, 'Merkmal', 'Angebotsmiete');
  await chooseMarkedArea(page);
  const area = await title.innerText();

  await slider.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => history.length);
  const box = await slider.boundingBox();
  if (!box) throw new Error('the slider has no box');
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width * 0.8, y);
  await page.mouse.down();
  for (const share of [0.65, 0.5, 0.35, 0.2]) await page.mouse.move(box.x + box.width * share, y);
  await page.mouse.up();
  await expect(slider).toHaveValue('2');
  await expect(sentence).toHaveText(/; \+\d+ Gebiete? gegenüber der Voreinstellung$/);
  await expect.poll(() => query(page).get('rule')).toMatch(/^migrant-share~class-at-least~2~all /);
  expect(await page.evaluate(() => history.length)).toBe(before + 1);
  const [, marked] = await numbersOf(sentence);

  await page.goBack();
  await expect(sentence).toHaveText(/^17 Quartiere aus 40 von 300 .*; wie in der Voreinstellung$/);
  await expect(slider).toHaveValue('6');
  await expect(title).toHaveText(area);
  // The way to the area led over its neighbourhood.
  await page.goBack();
  await expect(page.locator('neighbourhood-panel')).toBeVisible();
  await page.goBack();
  await expect(title).toHaveText('Kein Gebiet gewählt');
  await expect(indicator).toHaveValue('rent');
  await page.goBack();
  await expect(indicator).toHaveValue('migrant-share');
  for (let step = 0; step < 4; step += 1) await page.goForward();
  await expect(indicator).toHaveValue('rent');
  await expect(title).toHaveText(area);
  await expect(sentence).toHaveText(new RegExp(` aus ${marked} von 300`));
  await expect(page.locator('class-legend')).toContainText('€/m²');
});

test('what a link asks for and the data do not have is said, and the default is shown', async ({
  page,
}) => {
  const errors = await watchErrors(page);
  await watchMap(page);
  const notice = page.locator('notice-line');
  const wrong: readonly (readonly [string, string])[] = [
    ['area=999999', 'Der Link nennt das Gebiet „999999“, das es in diesen Daten nicht gibt.'],
    ['indicator=height', 'Der Link nennt das Merkmal „height“, das es in diesen Daten nicht gibt.'],
    ['rule=height~class-at-least~6~all', 'Die Regel im Link passt nicht zu diesen Daten.'],
    ['rule=%3Cimg%20src=x%3E', 'Die Regel im Link passt nicht zu diesen Daten.'],
    ['round=1999', 'Der Link nennt das Jahr „1999“'],
  ];
  for (const [text, words] of wrong) {
    await test.step(text, async () => {
      await page.goto(`./?${musterstadt}&${text}`);
      await expect(notice).toContainText(words);
      await expect(ruleSentence(page)).toHaveText(
        /^17 Quartiere aus 40 von 300 .*wie in der Voreinstellung$/,
      );
      await expect(shownField(page, 'Merkmal')).toHaveValue('migrant-share');
      await expect(areaPanel(page)).toContainText('Kein Gebiet gewählt');
    });
  }
  await test.step('rubbish everywhere', async () => {
    await page.goto(
      `./?${musterstadt}&lang=xx&map=a/b/c&classing=%00&show=%F0&sort=__proto__&class=99&view=..&ramp=url(x)`,
    );
    await mapDrawn(page);
    await expect(ruleSentence(page)).toHaveText(/^17 Quartiere aus 40 von 300/);
    await expect(rowCount(page)).toHaveText('300 Zeilen');
  });
  await errors.expectNone();
});

test('back leads from opened files to the example again, and forward asks for the files', async ({
  page,
}) => {
  await openAtlas(page);
  const title = page.getByRole('heading', { level: 1 });
  await dropFiles(page, townFiles());
  await mapDrawn(page, 2);
  await expect(title).toHaveText('Kleinstadt');
  await page.goBack();
  await expect(title).toHaveText('Musterstadt');
  await expect(ruleSentence(page)).toHaveText(
    /^17 Quartiere aus 40 von 300 .*wie in der Voreinstellung$/,
  );
  await page.goForward();
  await expect(page.getByRole('alert', { name: 'Das Laden ist nicht gelungen' })).toContainText(
    `Der Link gehört zu dem Projekt „${townNames.project}“`,
  );
  await expect(title).toHaveText('Musterstadt');
});

test('a language chosen while the data are still on their way stays chosen', async ({ page }) => {
  let release = (): void => undefined;
  const chosen = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/figures.csv', async (route) => {
    await chosen;
    await route.continue();
  });
  await watchMap(page);
  await page.goto(`./?${musterstadt}`);
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page).toHaveURL(/lang=en/);
  release();
  await mapDrawn(page);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(ruleSentence(page)).toHaveText(/^17 neighbourhoods of 40 areas out of 300/);
  await expect(page).toHaveURL(/lang=en/);
});

test('a project of the same server opens by its address; others are refused without asking them', async ({
  page,
  baseURL,
}) => {
  const foreign = watchForeignRequests(page, baseURL ?? '');
  await watchMap(page);
  const alert = page.getByRole('alert', { name: 'Das Laden ist nicht gelungen' });

  await page.goto('./?project=musterstadt/project.json&area=010102');
  await expect(areaPanel(page).getByRole('heading', { level: 2 })).toHaveText('Gaswerkshöfe');

  await test.step('an address without a file', async () => {
    await page.goto('./?project=musterstadt/fehlt.json');
    await expect(alert).toContainText(
      /fehlt\.json (enthält eine Webseite oder die Fehlermeldung eines Servers|ließ sich nicht laden)/,
    );
    await expect(alert).toContainText('Es ist noch kein Atlas geladen.');
    await alert.getByRole('button', { name: 'Beispiel Musterstadt öffnen' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Musterstadt');
    await expect(alert).toHaveCount(0);
    expect(query(page).get('project')).toBe('musterstadt/project.json');
  });

  for (const address of [
    'https://example.org/stadt/project.json',
    '//example.org/project.json',
    'http://127.0.0.1:9/project.json',
    'javascript:alert(1)',
    'data:application/json,{}',
  ]) {
    await test.step(address, async () => {
      await page.goto(`./?project=${encodeURIComponent(address)}`);
      await expect(alert).toContainText('liegt auf einem anderen Server und wurde nicht geladen');
    });
  }

  await test.step('a project of this server that names a file of another one', async () => {
    const text = townFiles()[0]?.text.replace(
      townNames.areas,
      'https://example.org/gebiete.geojson',
    );
    await page.route('**/fremd.json', (route) => route.fulfill({ body: text ?? '' }));
    await page.goto('./?project=fremd.json');
    await expect(alert).toContainText('liegt auf einem anderen Server und wurde nicht geladen');
    await expect(alert).toContainText('example.org');
  });
  expect(foreign).toEqual([]);
});

test('a link to files of one machine asks for them, and then keeps indicator, rule and area', async ({
  page,
}) => {
  await watchMap(page);
  await page.goto(
    `./?local=${townNames.project}&indicator=jobs&rule=share~value-at-least~10~all&area=0102`,
  );
  const alert = page.getByRole('alert', { name: 'Das Laden ist nicht gelungen' });
  await expect(alert).toContainText(
    `Der Link gehört zu dem Projekt „${townNames.project}“, dessen Dateien nicht im Netz liegen.`,
  );
  await dropFiles(page, townFiles());
  await mapDrawn(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kleinstadt');
  await expect(alert).toHaveCount(0);
  await expect(areaPanel(page).getByRole('heading', { level: 2 })).toHaveText('Gebiet 0102');
  await expect(shownField(page, 'Merkmal')).toHaveValue('jobs');
  await expect(ruleSentence(page)).toHaveText(
    /^\d Quartiere? aus 4 von 4 Gebieten, 7\.000 Menschen .*; \+3 Gebiete gegenüber der Voreinstellung$/,
  );
  expect(Object.fromEntries(query(page))).toMatchObject({
    local: townNames.project,
    indicator: 'jobs',
    rule: 'share~value-at-least~10~all',
    area: '0102',
  });
});
