import { expect, test, type Page } from '@playwright/test';
import { areaPanel, areaRow, mapDrawn, musterstadt, openAtlas, watchMap } from './atlas-page.ts';
import { renderedAreas } from './read-screen.ts';

/** A link that somebody sends to a phone or a small window: it shows what it is about, and a reload the same again. */

const heading = (page: Page) => areaPanel(page).getByRole('heading', { level: 2 });
const tab = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Ansicht' }).getByRole('button', { name, exact: true });
/** What stands in every field that can be seen, and by which columns tables are sorted. */
const choices = (page: Page) =>
  page
    .locator('.atlas')
    .locator('select:visible, input[type="checkbox"]:visible, [aria-sort]:visible')
    .evaluateAll((all) =>
      all.map((one) => {
        if (one instanceof HTMLSelectElement) return one.selectedOptions[0]?.text ?? '';
        return one instanceof HTMLInputElement ? one.checked : one.getAttribute('aria-sort');
      }),
    );
const placeInLink = (page: Page) => new URL(page.url()).searchParams.get('map');

test.describe('on a phone of 390 × 844', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a link with area= opens the tab Gebiet with the map on the area, and every tab survives a reload', async ({
    page,
  }) => {
    await openAtlas(page, 'area=010102');
    await expect(heading(page)).toHaveText('Gaswerkshöfe');
    await expect(heading(page)).toBeVisible();
    await expect(tab(page, 'Gebiet')).toHaveAttribute('aria-pressed', 'true');
    await expect(page.locator('map-view')).toBeVisible();
    await expect(page).toHaveTitle('Gaswerkshöfe, Mitte · Musterstadt 2024 – Quartieratlas');
    await expect.poll(() => Number(placeInLink(page)?.split('/')[0])).toBeGreaterThanOrEqual(12);
    const near = await renderedAreas(page);
    expect(near.areas).toBeGreaterThan(0);
    expect(near.areas).toBeLessThan(150);
    expect(page.url()).not.toContain('pane=');

    for (const [name, pane] of [
      ['Regel', 'rule-editor'],
      ['Tabelle', 'area-table'],
      ['Gebiet', 'area-panel'],
    ] as const) {
      await tab(page, name).tap();
      await expect(page).toHaveURL(name === 'Gebiet' ? /area=010102(?!.*pane=)/ : /pane=/);
      const address = page.url();
      await page.reload();
      await expect(tab(page, name)).toHaveAttribute('aria-pressed', 'true');
      await expect(page.locator(pane)).toBeVisible();
      await mapDrawn(page);
      expect(page.url()).toBe(address);
    }
  });

  test('the table stays open from a study back to its rows and when one is chosen; the title names each step', async ({
    page,
  }) => {
    await openAtlas(page, 'study=lorenz');
    await expect(tab(page, 'Tabelle')).toHaveAttribute('aria-pressed', 'true');
    await expect(page).toHaveTitle('Konzentration · Musterstadt 2024 – Quartieratlas');
    await page.locator('#tab-areas').tap();
    await expect(tab(page, 'Tabelle')).toHaveAttribute('aria-pressed', 'true');
    await areaRow(page, 1).tap();
    await expect(page).toHaveTitle(
      'Ahornsiedlung Mitte, Westwiesen · Musterstadt 2024 – Quartieratlas',
    );
    await expect(tab(page, 'Tabelle')).toHaveAttribute('aria-pressed', 'true');
    await page.goBack();
    await expect(page).toHaveTitle('Musterstadt 2024 – Quartieratlas');
    await expect(tab(page, 'Tabelle')).toHaveAttribute('aria-pressed', 'true');
  });
});

for (const [width, height] of [
  [320, 256],
  [400, 300],
] as const) {
  test(`map= of a link to the country is kept in ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await watchMap(page);
    await page.goto('./?map=9.00/51.2000/10.4000');
    await mapDrawn(page);
    expect(placeInLink(page)).toBe('9.00/51.2000/10.4000');
    expect((await renderedAreas(page)).areas).toBeGreaterThan(0);
    // The same window without the zoom of 400 %, and with it again.
    await page.setViewportSize({ width: 4 * width, height: 4 * height });
    await page.setViewportSize({ width, height });
    await expect.poll(() => placeInLink(page)).toBe('9.00/51.2000/10.4000');
  });
}

test('in 320 × 256 a link with area= shows the area on the map, under nothing', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await openAtlas(page, 'area=010102');
  await expect.poll(() => Number(placeInLink(page)?.split('/')[0])).toBeGreaterThanOrEqual(11);
  await expect(page.locator('legend-chip')).toBeHidden();
  const map = await page.locator('map-view').boundingBox();
  const middle = { x: (map?.width ?? 0) / 2, y: (map?.height ?? 0) / 2 - 22 };
  await page.mouse.move(middle.x, (map?.y ?? 0) + middle.y);
  await expect(page.locator('map-view .caption')).toContainText('Gaswerkshöfe');
});

test('on a phone the area of a link lies whole above the sign of the legend', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openAtlas(page, 'area=010102');
  await expect.poll(() => Number(placeInLink(page)?.split('/')[0])).toBeGreaterThanOrEqual(12);
  const [map, chip] = await Promise.all([
    page.locator('map-view').boundingBox(),
    page.locator('legend-chip').boundingBox(),
  ]);
  const [top, foot] = [map?.y ?? 0, chip?.y ?? 0];
  const caption = page.locator('map-view .caption');
  await page.mouse.move(195, (top + foot) / 2);
  await expect(caption).toContainText('Gaswerkshöfe');
  await page.mouse.move(195, foot - 6);
  await expect(caption).toContainText('Kupferschmiedeviertel');
});

test('a small map of the whole country is not taken for a place somebody went to', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await watchMap(page);
  await page.goto('./');
  await mapDrawn(page);
  expect(placeInLink(page)).toBeNull();
});

test('a map place outside the data says so, and one button leads back to all 300 areas', async ({
  page,
}) => {
  await watchMap(page);
  await page.goto(`./?${musterstadt}&map=12.50/52.1000/11.6000`);
  const notice = page.locator('outside-notice');
  await expect(notice).toContainText('Der Kartenausschnitt liegt außerhalb der Daten.');
  await notice.getByRole('button', { name: 'Zurück zu den Daten' }).click();
  await expect(notice).not.toContainText('außerhalb');
  await expect.poll(() => renderedAreas(page)).toMatchObject({ areas: 300 });
  await expect.poll(() => placeInLink(page)).toBeNull();
});

for (const [study, isTable] of [
  ['', true],
  ['scatter', false],
  ['municipalities', true],
] as const) {
  test(`every field of the page and of the view "${study}" stands after a reload as it was chosen`, async ({
    page,
  }) => {
    await openAtlas(page, study === '' ? '' : `study=${study}`);
    const view = page.locator(study === '' ? '.atlas' : 'bottom-pane');
    const fields = view.locator('select:visible');
    await expect(fields.first()).toBeVisible();
    for (let place = 0; place < (await fields.count()); place += 1) {
      const options = fields.nth(place).locator('option');
      // The last but one: the last class of all, and breaks by hand, leave nothing to look at.
      const wanted = Math.max(0, (await options.count()) - 2);
      const text = await options.nth(wanted).innerText();
      await fields.nth(place).selectOption({ index: wanted });
      await expect(fields.nth(place).locator('option:checked')).toHaveText(text);
    }
    if (isTable) {
      const column = page.locator('bottom-pane').getByRole('columnheader').nth(2);
      await column.getByRole('button').click();
      await expect(column).toHaveAttribute('aria-sort', /ending$/);
    }
    const before = await choices(page);
    expect(before.length).toBeGreaterThan(5);
    await expect(page).toHaveURL(isTable ? /(with\.order\.\w+|sort)=/ : /with\.x=/);
    await page.reload();
    await mapDrawn(page);
    await expect.poll(() => choices(page)).toEqual(before);
  });
}
