import { expect, test, type Locator, type Page } from '@playwright/test';
import { mapDrawn, openAtlas, ruleSentence, watchMap } from './atlas-page.ts';
import { visibleWords } from './visible-words.ts';

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

/** Rows of a list that are whole in sight under its head. */
async function wholeRows(
  page: Page,
  list: 'area-table' | 'neighbourhood-table' = 'area-table',
): Promise<number> {
  return page.locator(list).evaluate((table) => {
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

/** So does the list of neighbourhoods, also when it is limited, and with its second line of filters. */
async function expectNeighbourhoodRows(page: Page, where: string): Promise<void> {
  await page.getByRole('tab', { name: 'Quartiere' }).click();
  const view = page.locator('cluster-view');
  const count = () => wholeRows(page, 'neighbourhood-table');
  await expect(view.getByRole('columnheader', { name: 'Standfest' })).toBeVisible();
  await expect.poll(count, `${where}: neighbourhoods`).toBeGreaterThanOrEqual(6);
  await view.getByRole('searchbox').fill('e');
  await expect(view.getByRole('button', { name: 'Filter aufheben' })).toBeVisible();
  await view.getByRole('button', { name: 'mehr Filter' }).click();
  await expect(view.getByRole('combobox', { name: 'Standfest' })).toBeVisible();
  await expect.poll(count, `${where}: limited neighbourhoods`).toBeGreaterThanOrEqual(6);
}

/** What has changed is listed in sight, under what is said of it as a whole. */
async function expectRowsOfChange(page: Page, where: string): Promise<void> {
  await page.getByRole('tab', { name: 'Veränderung' }).click();
  const rows = page.locator('change-view tbody tr');
  await expect(rows.first()).toBeVisible();
  const count = async () => {
    const first = await Promise.all([0, 1].map((place) => inSight(rows.nth(place))));
    return first.filter(({ isWhole }) => isWhole).length;
  };
  await expect.poll(count, `${where}: changes`).toBe(2);
}

/** The table alone shows what the rule is about and more; keys are whole. */
async function expectColumnsInSight(page: Page, least: number): Promise<void> {
  await page.getByRole('tab', { name: 'Gebiete' }).click();
  await page.getByRole('button', { name: 'Tabelle', exact: true }).click();
  const table = page.locator('area-table');
  const heads = table.locator('.head .figures');
  await expect(heads.nth(1)).toBeVisible();
  const whole: string[] = [];
  for (const head of await heads.all()) {
    if ((await inSight(head)).isWhole) whole.push(await head.innerText());
  }
  const [people, share, base, ...others] = whole;
  expect(people).toMatch(/Menschen/);
  expect(share).toMatch(/Migrationshintergrund/);
  expect(base).toMatch(/Statusindex/);
  expect(others.length + 2, `indicators in sight: ${whole.join()}`).toBeGreaterThanOrEqual(least);
  const cut = await table
    .locator('.body .key')
    .evaluateAll((cells) => cells.filter((one) => one.scrollWidth > one.clientWidth).length);
  expect(cut, 'keys that are cut').toBe(0);
  const cutPlaces = await table
    .locator('.body :is(.name, .land, .municipality) .text')
    .evaluateAll((texts) =>
      texts
        .filter(
          (one) => one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 2,
        )
        .map((one) => one.textContent),
    );
  expect(cutPlaces, 'names that are cut').toEqual([]);
}

/** Few words say what is drawn and how many are marked; the notes on the map's level are one line, all else stands behind “Mehr”. */
async function expectFewWords(page: Page): Promise<void> {
  const legend = await visibleWords(page.locator('legend-pane'));
  expect(legend.join(' ')).toMatch(/Mehr zur Legende/);
  expect(legend.length, `words of the legend: ${legend.join(' ')}`).toBeLessThanOrEqual(46);
  const notes = await visibleWords(page.locator('level-note'));
  expect(notes.length, `notes: ${notes.join(' ')}`).toBeLessThanOrEqual(10);
  const headline = await visibleWords(ruleSentence(page));
  expect(headline.length, `headline: ${headline.join(' ')}`).toBeLessThanOrEqual(20);
  const line = await page
    .locator('level-note')
    .evaluate((note) => note.getBoundingClientRect().height);
  expect(line, 'height of the notes').toBeLessThan(30);
}

async function expectQuestionInSight(page: Page, where: string): Promise<void> {
  const field = (name: string | RegExp) =>
    page.locator('rule-editor').getByRole('textbox', { name });
  const parts: Record<string, Locator> = {
    indicator: page.locator('indicator-chooser').getByLabel('Merkmal'),
    year: page.locator('indicator-chooser').getByLabel('Jahr'),
    'nine colours of both conditions': page.locator('painting-legend .grid'),
    signs: page.locator('painting-legend .signs'),
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
  // A projector.
  { width: 1024, height: 768 },
  { width: 1366, height: 768 },
];

for (const [name, indicators, open] of [
  ['a city', 5, (page: Page) => openAtlas(page)],
  [
    'a country',
    4,
    async (page: Page) => {
      await watchMap(page);
      await page.goto('./');
      await mapDrawn(page);
    },
  ],
] as const) {
  test(`${name} opens with indicator, legend of nine colours, both cuts, a map of half the width and six rows of each list in sight; the table alone shows ${indicators} indicators`, async ({
    page,
  }) => {
    await page.setViewportSize(desks[0] ?? { width: 0, height: 0 });
    await open(page);
    await expect(page.locator('robustness-line p').first()).toBeAttached();
    await expectFewWords(page);
    for (const size of desks) {
      await page.setViewportSize(size);
      await expectQuestionInSight(page, `${size.width} × ${size.height}`);
    }
    await expectRowsOfMarked(page, 'the smaller one');
    await expectNeighbourhoodRows(page, 'the smaller one');
    await expectRowsOfChange(page, 'the smaller one');
    await expectColumnsInSight(page, indicators);
  });
}

const width = (page: Page, place: string) =>
  page.locator(place).evaluate((element) => Math.round(element.getBoundingClientRect().width));

test('a border is moved by arrow keys and by the mouse, and the device remembers where it stood', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await openAtlas(page);
  const border = page.getByRole('separator', { name: 'Breite der linken Spalte' });
  await expect(border).toHaveAttribute('aria-valuenow', '352');
  await border.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(border).toHaveAttribute('aria-valuenow', '336');
  expect(await width(page, '.left')).toBe(336);

  const foot = page.getByRole('separator', { name: 'Höhe des Bereichs unter der Karte' });
  const before = Number(await foot.getAttribute('aria-valuenow'));
  const box = await foot.boundingBox();
  if (!box) throw new Error('the border is not in sight');
  await page.mouse.move(box.x + 700, box.y + 3);
  await page.mouse.down();
  await page.mouse.move(box.x + 700, box.y - 57);
  await page.mouse.up();
  await expect(foot).toHaveAttribute('aria-valuenow', String(before + 60));

  await page.reload();
  await expect(border).toHaveAttribute('aria-valuenow', '336');
  await expect(foot).toHaveAttribute('aria-valuenow', String(before + 60));
  await border.dblclick({ position: { x: 3, y: 300 } });
  await expect(border).toHaveAttribute('aria-valuenow', '352');
});

test('the panel comes with what is chosen, half of the width stays the map; columns fold to a tab and come back', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await openAtlas(page);
  const panel = page.locator('#panel');
  await expect(panel).toHaveText(/Kein Gebiet gewählt/);
  expect(await width(page, '#panel')).toBe(36);
  await page.keyboard.press('n');
  await expect.poll(() => width(page, '#panel')).toBe(328);
  expect(await width(page, 'map-view')).toBeGreaterThanOrEqual(683);

  const tab = (name: string) => page.getByRole('button', { name, exact: true });
  await tab('Rechte Spalte einklappen').click();
  await expect(panel).toBeHidden();
  await tab('Rechte Spalte ausklappen').click();
  await expect(panel).toBeVisible();

  await tab('Linke Spalte einklappen').click();
  await expect(page.locator('legend-pane')).toBeHidden();
  await expect(page.getByRole('button', { name: /^Legende zeigen: / })).toBeVisible();
  await tab('Linke Spalte ausklappen').click();
  await expect(page.locator('legend-pane')).toBeVisible();

  await tab('Bereich unter der Karte einklappen').click();
  await expect(page.locator('area-table')).toBeHidden();
  await tab('Bereich unter der Karte ausklappen').click();
  await expect(page.locator('area-table')).toBeVisible();
});
