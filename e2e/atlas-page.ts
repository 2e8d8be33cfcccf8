import { expect, type Locator, type Page } from '@playwright/test';

/** What the tests know about the page: how it is opened, when its map is drawn, where its parts are. */

/** Counts on the page how often the map said that areas are on the screen (event `map-drawn`). */
export async function watchMap(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.addEventListener('map-drawn', () => {
      const { dataset } = document.documentElement;
      dataset['mapDrawn'] = String(Number(dataset['mapDrawn'] ?? 0) + 1);
    });
  });
}

/** Waits until areas have been drawn at least `times` times. */
export async function mapDrawn(page: Page, times = 1): Promise<void> {
  await page.waitForFunction(
    (least) => Number(document.documentElement.dataset['mapDrawn'] ?? 0) >= least,
    times,
  );
}

/** What a link to the small example carries. */
export const musterstadt = 'project=musterstadt/project.json';

/**
 * Opens Musterstadt with a query such as `lang=en` and waits for the panels, and for the map where it is shown.
 */
export async function openAtlas(page: Page, query = ''): Promise<void> {
  await watchMap(page);
  await page.goto(`./?${[musterstadt, query].filter((part) => part !== '').join('&')}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Musterstadt/);
  if (!query.includes('view=table')) await mapDrawn(page);
}

/** The sentence "N Quartiere aus M von 300 Gebieten, …" of the rule. */
export function ruleSentence(page: Page): Locator {
  return page.locator('rule-editor output');
}

/** The table of all areas; only the rows in sight exist. */
export function areaGrid(page: Page): Locator {
  return page.getByRole('grid');
}

/** A row of the table by its place, the first is 1. */
export function areaRow(page: Page, place: number): Locator {
  return areaGrid(page).locator(`[role="row"][aria-rowindex="${place + 1}"]`);
}

/** The panel of the chosen area. */
export function areaPanel(page: Page): Locator {
  return page.locator('area-panel');
}

/** By keys to the neighbourhood with most people, and from it to the area with most: Korbmachervorstadt. */
export async function chooseMarkedArea(page: Page): Promise<void> {
  await page.keyboard.press('n');
  await expect(neighbourhoodPanel(page).getByRole('heading', { level: 2 })).toBeVisible();
  await page.keyboard.press('.');
  await expect(areaPanel(page).getByRole('heading', { level: 2 })).toBeVisible();
}

/** The panel of the chosen neighbourhood. */
export function neighbourhoodPanel(page: Page): Locator {
  return page.locator('#panel neighbourhood-panel');
}

export async function openMenu(page: Page): Promise<Locator> {
  const name = /^(Menü|Menu)$/;
  await page.getByRole('button', { name }).click();
  return page.getByRole('menu', { name });
}

/** The name of the element with the focus, through all shadow roots. */
export async function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    if (!element) return '';
    const label = element.getAttribute('aria-label') ?? element.textContent ?? '';
    return label.replace(/\s+/g, ' ').trim();
  });
}
