import { expect, test, type Locator, type Page } from '@playwright/test';
import { mapDrawn, openAtlas, ruleSentence, watchMap } from './atlas-page.ts';

/** What stands in sight when the page opens, without scrolling: the question, the map and the list. */

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The part of an element that is in sight, cut by whatever scrolls or hides around it. */
async function inSight(place: Locator): Promise<Box & { readonly isWhole: boolean }> {
  return place.first().evaluate((element) => {
    const own = element.getBoundingClientRect();
    const box = { left: own.left, top: own.top, right: own.right, bottom: own.bottom };
    const parentOf = (one: Element): Element | null => {
      const root = one.getRootNode();
      return (
        one.assignedSlot ?? one.parentElement ?? (root instanceof ShadowRoot ? root.host : null)
      );
    };
    const cut = (other: Box): void => {
      box.left = Math.max(box.left, other.left);
      box.top = Math.max(box.top, other.top);
      box.right = Math.min(box.right, other.right);
      box.bottom = Math.min(box.bottom, other.bottom);
    };
    cut({ left: 0, top: 0, right: window.innerWidth, bottom: window.innerHeight });
    for (let one = parentOf(element); one; one = parentOf(one)) {
      const { overflowX, overflowY } = getComputedStyle(one);
      if (overflowX !== 'visible' || overflowY !== 'visible') cut(one.getBoundingClientRect());
    }
    const isWhole =
      element.checkVisibility() &&
      own.width > 0 &&
      box.top <= own.top + 0.5 &&
      box.bottom >= own.bottom - 0.5 &&
      box.left <= own.left + 0.5 &&
      box.right >= own.right - 0.5;
    return { ...box, isWhole };
  });
}

/** Rows of the list that are whole in sight under its head. */
async function wholeRows(page: Page): Promise<number> {
  return page.locator('area-table').evaluate((table) => {
    const root = table.shadowRoot;
    const head = root?.querySelector('.head')?.getBoundingClientRect().bottom ?? 0;
    const foot = Math.min(table.getBoundingClientRect().bottom, window.innerHeight);
    return [...(root?.querySelectorAll('.body .row') ?? [])].filter((row) => {
      const { top, bottom } = row.getBoundingClientRect();
      return top >= head - 0.5 && bottom <= foot + 0.5;
    }).length;
  });
}

/** The list keeps its six rows when it is limited to what is marked. */
async function expectRowsOfMarked(page: Page, where: string): Promise<void> {
  await page.locator('table-pane').getByLabel('Anzeigen').selectOption('markierte');
  await expect(page.getByRole('button', { name: 'Filter aufheben' })).toBeVisible();
  await expect.poll(() => wholeRows(page), `${where}: marked rows`).toBeGreaterThanOrEqual(6);
}

async function expectQuestionInSight(page: Page, where: string): Promise<void> {
  const field = (name: string | RegExp) =>
    page.locator('rule-editor').getByRole('textbox', { name });
  const parts: Record<string, Locator> = {
    indicator: page.locator('indicator-chooser').getByLabel('Merkmal'),
    year: page.locator('indicator-chooser').getByLabel('Jahr'),
    classes: page.locator('class-strip .classes'),
    signs: page.locator('class-strip .signs'),
    rule: page.locator('rule-chooser select'),
    sentence: ruleSentence(page),
    'cut of the share': field(/Migrationshintergrund: ab Klasse/),
    'cut of the base': field(/Statusindex: ab Klasse/),
  };
  for (const [name, part] of Object.entries(parts)) {
    expect.soft((await inSight(part)).isWhole, `${where}: ${name} in sight`).toBe(true);
  }
  const { left, right } = await inSight(page.locator('map-view'));
  const { width } = page.viewportSize() ?? { width: 0 };
  expect.soft(right - left, `${where}: width of the map`).toBeGreaterThanOrEqual(width / 2);
  await expect.poll(() => wholeRows(page), `${where}: rows`).toBeGreaterThanOrEqual(6);
}

const desks = [
  { width: 1440, height: 900 },
  { width: 1366, height: 768 },
];

for (const [name, open] of [
  ['a city', (page: Page) => openAtlas(page)],
  [
    'a country',
    async (page: Page) => {
      await watchMap(page);
      await page.goto('./');
      await mapDrawn(page);
    },
  ],
] as const) {
  test(`${name} opens with indicator, legend, both cuts, a map of half the width and six rows in sight`, async ({
    page,
  }) => {
    await page.setViewportSize(desks[0] ?? { width: 0, height: 0 });
    await open(page);
    await expect(page.locator('robustness-line p').first()).toBeAttached();
    for (const size of desks) {
      await page.setViewportSize(size);
      await expectQuestionInSight(page, `${size.width} × ${size.height}`);
    }
    await expectRowsOfMarked(page, 'the smaller one');
  });
}
