import { expect, test, type Locator, type Page } from '@playwright/test';
import { areaPanel, mapDrawn, openAtlas, openMenu, ruleSentence, watchMap } from './atlas-page.ts';
import { violations } from './page-checks.ts';
import { chooseShown, renderedAreas, renderedMunicipalities } from './read-screen.ts';

/** The page says what it shows: a wish is marked as one until it is there, and whatever cannot be done says so. */

const round2021 = '**/figures-2021.parquet';
const roundField = (page: Page) => page.locator('indicator-chooser').getByLabel('Jahr');
const wishLine = (page: Page) => page.locator('legend-pane wish-line');

test('a year whose file cannot be had: every pane says 2024, the wish is marked, a file is of 2024, and trying again brings 2021', async ({
  page,
}) => {
  test.slow();
  let isDown = true;
  await page.route(round2021, (route) => (isDown ? route.abort() : route.continue()));
  await page.goto('./?round=2021');
  await expect(ruleSentence(page)).toHaveText(/ aus 6\.207 von 86\.578 Gebieten/);
  await expect(wishLine(page)).toContainText('2021: nicht geladen. Zu sehen ist 2024.');
  await expect(roundField(page)).toHaveValue('2024');

  await test.step('a quarter: its panel is of 2024, and what is not there says so', async () => {
    await page.getByRole('button', { name: 'Nächstes Quartier' }).click();
    await expect(
      page.locator('neighbourhood-panel').getByRole('heading', { level: 2 }),
    ).toBeVisible();
    await page.keyboard.press('.');
    await expect(areaPanel(page).getByRole('heading', { name: 'Merkmale 2024' })).toBeVisible();
    await expect(areaPanel(page).locator('area-trend')).toContainText('2021: nicht geladen');
  });
  await test.step('the wish given up and chosen again is asked for again', async () => {
    await wishLine(page).getByRole('button', { name: 'bei 2024 bleiben' }).click();
    await expect(wishLine(page)).not.toContainText('2021');
    await expect(page).toHaveURL(/round=2024/);
    await chooseShown(page, 'Jahr', '2021');
    await expect(wishLine(page)).toContainText('2021: nicht geladen');
    await expect(roundField(page)).toHaveValue('2024');
  });
  await test.step('the download is of what is on screen, and says so', async () => {
    const asked = page.waitForEvent('download');
    await (await openMenu(page)).getByRole('menuitem', { name: /CSV \(volle/ }).click();
    expect((await asked).suggestedFilename()).toBe('musterland-2024.csv');
    await expect(page.locator('notice-line')).toContainText(
      'musterland-2024.csv gespeichert. Zu sehen ist 2024.',
    );
  });
  await test.step('the change of the years is not painted, and that is said', async () => {
    await page.locator('indicator-chooser').getByLabel('Karte zeigt').selectOption('change');
    await expect(page.locator('painting-status')).toContainText('ließ sich nicht laden');
    await expect(page.locator('painting-status')).not.toContainText('Karte wird gezeichnet');
    await chooseShown(page, 'Karte zeigt', 'die Werte');
  });
  isDown = false;
  await wishLine(page).getByRole('button', { name: 'noch einmal versuchen' }).click();
  await expect(areaPanel(page).getByRole('heading', { name: 'Merkmale 2021' })).toBeVisible();
  await expect(roundField(page)).toHaveValue('2021');
  await expect(wishLine(page)).not.toContainText('2021');
  await expect(page.locator('notice-line')).not.toContainText('nicht laden');
});

const municipalityPanel = (page: Page) => page.locator('municipality-panel');
const nameOf = (panel: Locator) => panel.getByRole('heading', { level: 2 });

async function searchFor(page: Page, name: string): Promise<void> {
  const search = page.getByRole('combobox', { name: 'Gebiet suchen' });
  await search.fill(name);
  await expect(page.locator('#hits [role="option"]').first()).toContainText(name);
  await search.press('Enter');
}

/** From this zoom on the map of the country draws quarters. */
const areasZoom = 8;
const zoomIn = (page: Page): number =>
  Number((new URL(page.url()).searchParams.get('map') ?? '').split('/')[0]);

test('a municipality takes the place of a quarter elsewhere: its panel, its quarters on the map, its place in the address', async ({
  page,
}) => {
  test.slow();
  await watchMap(page);
  // Ährenanger lies in Märchenfels.
  await page.goto('./?area=210010010627&map=all');
  await mapDrawn(page);
  await expect(nameOf(areaPanel(page))).toHaveText('Ährenanger');

  await test.step('found by its name', async () => {
    await searchFor(page, 'Klammerwald');
    const panel = municipalityPanel(page);
    await expect(nameOf(panel)).toHaveText('Klammerwald');
    await expect(nameOf(panel)).toBeFocused();
    // Said once, with the neighbourhoods where they are known by then.
    await expect(page.locator('choice-voice')).toHaveText(
      /^Klammerwald: (\d+ Quartiere aus )?50 von 868 Gebieten markiert$/,
    );
    await expect(areaPanel(page)).toHaveCount(0);
    await expect(panel).toContainText('Gemeinde · Land Westermark · 803.942 Menschen');
    await expect(panel).toContainText(
      /\d+ Quartiere aus 50 von 868 Gebieten markiert, 5 nicht entscheidbar/,
    );
    await expect(panel).toContainText('nicht die Menschen, die dort leben');
    await expect(panel.locator('[data-indicator]').first()).toContainText('31,0\u202f%');
    await expect(panel.locator('[data-indicator="status-index"]')).toContainText('−0,37');
    await expect(panel.locator('[data-indicator="status-index"]')).not.toContainText('−0,373');
    await expect(page).toHaveURL(/[?&]place=Klammerwald/);
    await expect(page).not.toHaveURL(/[?&]area=/);
    await expect.poll(() => zoomIn(page)).toBeGreaterThan(areasZoom);
    await expect.poll(async () => (await renderedAreas(page)).areas).toBeGreaterThan(868);
    await expect.poll(async () => (await renderedMunicipalities(page)).municipalities).toBe(0);
    await expect(panel.getByRole('heading', { name: 'Gebiete nach Namen (868)' })).toBeVisible();
    await expect(panel.locator('[data-area]')).toHaveCount(60);
    await panel.getByRole('button', { name: '60 weitere zeigen' }).click();
    await expect(panel.locator('[data-area]')).toHaveCount(120);
    expect(await violations(page)).toEqual([]);
  });
  await test.step('a quarter of the list takes its place, and back brings the municipality and the first quarter again', async () => {
    const first = municipalityPanel(page).locator('[data-area]').first();
    const name = await first.locator(':scope > *').first().innerText();
    await first.click();
    await expect(nameOf(areaPanel(page))).toHaveText(name);
    await expect(page).not.toHaveURL(/[?&]place=/);
    await page.goBack();
    await expect(nameOf(municipalityPanel(page))).toHaveText('Klammerwald');
    await page.goBack();
    await expect(nameOf(areaPanel(page))).toHaveText('Ährenanger');
  });
  await test.step('a municipality clicked on the map of the country', async () => {
    await page.getByRole('button', { name: 'Ganze Karte zeigen' }).click();
    await expect
      .poll(async () => (await renderedMunicipalities(page)).municipalities)
      .toBeGreaterThan(2_500);
    const box = await page.locator('map-view').boundingBox();
    if (!box) throw new Error('no map');
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await expect(nameOf(municipalityPanel(page))).toBeVisible();
    const name = await nameOf(municipalityPanel(page)).innerText();
    expect(new URL(page.url()).searchParams.get('place')).toBe(name);
    await expect.poll(() => zoomIn(page)).toBeGreaterThan(areasZoom);
    await expect.poll(async () => (await renderedAreas(page)).areas).toBeGreaterThan(0);
  });
});

test('a message goes with its time: with the next choice, and what is done after twelve seconds', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.clock.install();
  await openAtlas(page);
  const notice = page.locator('notice-line .line');
  const copyLink = async (): Promise<void> => {
    await (await openMenu(page)).getByRole('menuitem', { name: 'Link kopieren' }).click();
    await expect(notice).toHaveText(/Link kopiert/);
  };
  await copyLink();
  await page.getByRole('button', { name: 'Nächstes Quartier' }).click();
  await expect(notice).toHaveCount(0);
  await copyLink();
  // The clock also runs by itself: on a busy machine some seconds are gone by here.
  await page.clock.fastForward(6_000);
  await expect(notice).toHaveCount(1);
  await page.clock.fastForward(7_000);
  await expect(notice).toHaveCount(0);
});

test('a word that is typed is answered aloud once, in the table and in the search', async ({
  page,
}) => {
  await openAtlas(page);
  const said = (host: string) =>
    page.locator(`${host} calm-status`).evaluate((status) => {
      const heard: string[] = [];
      new MutationObserver(() => heard.push(status.shadowRoot?.textContent?.trim() ?? '')).observe(
        status.shadowRoot as ShadowRoot,
        { subtree: true, childList: true, characterData: true },
      );
      Object.assign(status, { heard });
    });
  const heard = (host: string) =>
    page
      .locator(`${host} calm-status`)
      .evaluate((status) => (status as unknown as { heard: string[] }).heard);
  await expect(page.locator('table-pane .rows')).toHaveText('300 Zeilen');
  await said('table-pane');
  await said('search-box');
  await page.getByRole('searchbox', { name: 'Filtern' }).pressSequentially('Mitte', { delay: 250 });
  await expect
    .poll(() => heard('table-pane'))
    .toEqual([expect.stringMatching(/^\d+ von 300 Zeilen$/)]);
  const search = page.getByRole('combobox', { name: 'Gebiet suchen' });
  await search.pressSequentially('Mitte', { delay: 250 });
  await expect.poll(() => heard('search-box')).toHaveLength(1);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('a link to a district opens its panel, and the map there', async ({ page }) => {
    await openAtlas(page, 'place=Mitte');
    const panel = municipalityPanel(page);
    await expect(nameOf(panel)).toHaveText('Mitte');
    await expect(panel).toContainText('3 von 42 Gebieten markiert');
    await expect(panel.locator('contact-lines')).toContainText('quartiere@musterstadt.example');
    await expect.poll(() => zoomIn(page)).toBeGreaterThan(10);
    await expect.poll(async () => (await renderedAreas(page)).areas).toBeLessThan(300);
    await panel.getByRole('button', { name: /^Entdeckerhöfe.*markiert/ }).tap();
    await expect(nameOf(areaPanel(page))).toHaveText('Entdeckerhöfe');
  });
});
