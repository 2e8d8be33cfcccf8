import { expect, test, type Page } from '@playwright/test';
import { musterstadt } from './atlas-page.ts';

/** The card of a review: its map, its tabs, and that who comes back finds it as it was left. */

async function beginReview(page: Page): Promise<void> {
  await page.goto(`./?${musterstadt}&view=review`);
  await expect(page.getByRole('button', { name: 'Grundlage festhalten' })).toBeEnabled({
    timeout: 60_000,
  });
  await page.getByLabel('Name oder Kürzel').fill('A. Weber');
  await page.keyboard.press('Enter');
  await expect(page.locator('review-decision [data-save]')).toBeEnabled({ timeout: 20_000 });
}

const figures = (page: Page) => page.locator('review-figures');

/** Names that stand on the map. */
const named = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const deep = (root: Document | ShadowRoot): Element[] =>
      [...root.querySelectorAll('*')].flatMap((one) => [
        one,
        ...(one.shadowRoot ? deep(one.shadowRoot) : []),
      ]);
    const view = deep(document).find((one) => one.localName === 'map-view');
    return (view as unknown as { renderedNames(): { names: string[] } }).renderedNames().names;
  });

test('a card at 1366×768: members and near misses named and dashed, three pictures one key apart, the whole as a diagram, and all of it again on return', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await beginReview(page);
  // Korbmachervorstadt has seven areas, and three near misses that would belong to it.
  const beside = page.locator('review-map-key [data-beside]');
  await expect(beside).toContainText('knapp nicht markiert, würde dazugehören:');
  await expect(beside.getByRole('button')).toHaveText([
    'Lohmüllerviertel',
    'Amselbrink',
    'Konservatoriumsvorstadt',
  ]);
  await expect(figures(page).locator('tr[data-kind="near-miss"]')).toHaveCount(3);
  await expect(figures(page).locator('tr[data-kind="member"]')).toHaveCount(7);
  await expect
    .poll(() => named(page))
    .toEqual(
      expect.arrayContaining(['Kasernenviertel', 'Marstallvorstadt', 'Weberplatz', 'Amselbrink']),
    );

  const pictures = page.locator('review-map-key .paintings button');
  await expect(pictures).toHaveCount(4);
  await expect(pictures.nth(2)).toHaveAttribute('aria-pressed', 'true');
  // After the three pictures the map of decisions.
  await page.keyboard.press('v');
  await expect(pictures.nth(3)).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('v');
  await expect(pictures.nth(0)).toHaveAttribute('aria-pressed', 'true');

  const miss = page.getByRole('checkbox', { name: 'Amselbrink: gehört dazu' });
  await miss.check();
  await expect(page.locator('tr[data-kind="near-miss"] select:enabled')).toHaveCount(1);
  await miss.uncheck();
  await expect(page.locator('tr[data-kind="near-miss"] select:enabled')).toHaveCount(0);

  await page.getByRole('tab', { name: 'Im Ganzen' }).click();
  const plot = figures(page).locator('member-plot').getByRole('img');
  await expect(plot).toHaveAccessibleName(/Im Diagramm: 7 von 7 Gebieten/);
  await page.getByRole('tab', { name: 'Vergleich' }).click();
  await page.getByRole('button', { name: 'Dieses Quartier danebenlegen' }).click();

  // The map keeps its size from card to card: with another one it would be made anew, and be blank.
  const size = () => page.locator('map-view').boundingBox();
  const before = await size();
  // The next two are there before they are wanted: the step needs no word of the worker, and the panel is whole at once.
  await page.keyboard.press('s');
  await expect(figures(page).locator('table.whole thead bdi')).toHaveText([
    'Erlenbruch',
    /^Korbmachervorstadt/,
  ]);
  expect(await size()).toEqual(before);

  await page.getByText('Legende', { exact: true }).click();
  await expect(page.locator('review-legend').getByRole('table')).toBeVisible();
  await expect(page.locator('review-queue [aria-selected="true"]')).toBeInViewport({ ratio: 1 });
  const border = page.getByRole('separator').last();
  await border.focus();
  await page.keyboard.press('ArrowUp');
  const height = await border.getAttribute('aria-valuenow');

  // Away to the map, where an area is chosen, and back.
  await page.getByRole('group', { name: 'Ansicht' }).getByRole('button').nth(1).click();
  await expect(figures(page)).toHaveCount(0);
  await page.getByRole('group', { name: 'Ansicht' }).getByRole('button').nth(3).click();
  await expect(page.getByRole('tab', { name: 'Vergleich' })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await expect(figures(page)).toContainText('Erlenbruch');
  await expect(border).toHaveAttribute('aria-valuenow', height ?? '');
});

test('a link to the review on a phone says what it is made for, works, and leads back; at 400 % nothing lies beside the page', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await beginReview(page);
  // The card comes first: its map, and the decision after its figures.
  await expect(page.locator('review-decision')).toBeVisible();
  await expect.poll(() => named(page)).toContain('Marstallvorstadt');
  await page.setViewportSize({ width: 320, height: 256 });
  for (const tab of ['Zahlen', 'Quartier', 'Liste']) {
    await page.getByRole('button', { name: tab, exact: true }).click();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide, tab).toBeLessThanOrEqual(320);
  }
  await expect(page.getByText('für breite Bildschirme gemacht')).toBeVisible();
  await page.getByRole('button', { name: 'Zur Karte ohne Prüfung' }).click();
  await expect(page).not.toHaveURL(/view=review/);
  // A tablet's header has no room for the views: the menu leads back in.
  await page.setViewportSize({ width: 820, height: 1180 });
  await page.getByRole('button', { name: 'Menü' }).click();
  await page.getByRole('menuitem', { name: 'Prüfung öffnen' }).click();
  await expect(page).toHaveURL(/view=review/);
  await page.getByRole('button', { name: 'Quartier', exact: true }).click();
  await expect(page.locator('review-decision')).toBeVisible();
});
