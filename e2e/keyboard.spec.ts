import { expect, test, type Page } from '@playwright/test';
import {
  areaGrid,
  areaPanel,
  areaRow,
  focusedName,
  openAtlas,
  ruleSentence,
  neighbourhoodPanel,
} from './atlas-page.ts';
import { rowCount } from './read-screen.ts';

/** The whole job without a mouse: no test in this file clicks. */

interface Focus {
  readonly name: string;
  readonly role: string;
  /** A ring of at least 2 px, of its own or drawn over the row. */
  readonly hasRing: boolean;
  readonly isInWindow: boolean;
  /** What lies over the middle of the element; empty where it lies free. */
  readonly coveredBy: string;
}

/** The element with the focus, through all shadow roots, and whether a reader can see it. */
async function focus(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    if (!(element instanceof HTMLElement)) throw new Error('Nothing has the focus.');
    const ring = (style: CSSStyleDeclaration, part: 'outline' | 'border'): boolean => {
      const side = part === 'outline' ? 'outline' : 'border-top';
      const width = Number.parseFloat(style.getPropertyValue(`${side}-width`));
      return style.getPropertyValue(`${side}-style`) !== 'none' && width >= 2;
    };
    const box = element.getBoundingClientRect();
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    let top = document.elementFromPoint(x, y);
    while (top?.shadowRoot) {
      const inside: Element | null = top.shadowRoot.elementFromPoint(x, y);
      if (!inside || inside === top) break;
      top = inside;
    }
    const isFree = top === element || element.contains(top) || Boolean(top?.contains(element));
    return {
      name: (element.getAttribute('aria-label') ?? element.textContent ?? '')
        .replace(/\s+/g, ' ')
        .trim(),
      role: element.getAttribute('role') ?? element.localName,
      hasRing:
        ring(getComputedStyle(element), 'outline') ||
        ring(getComputedStyle(element, '::after'), 'border'),
      // A row may be wider than its table.
      isInWindow:
        box.top >= -1 &&
        box.bottom <= innerHeight + 1 &&
        (element.matches('.row') || (box.left >= -1 && box.right <= innerWidth + 1)),
      coveredBy: isFree ? '' : `${top?.localName} ${top?.className}`,
    };
  });
}

/** Presses Tab until the named element has the focus. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    if (name.test(await focusedName(page))) return;
  }
  throw new Error(`${String(name)} was not reached with 60 times Tab.`);
}

test('Tab goes once through the page, always visible, and comes out again', async ({ page }) => {
  await openAtlas(page);
  await page.keyboard.press('Tab');
  const first = await focus(page);
  expect(first.name).toBe('Zur Tabelle springen');
  const stops = [first];
  for (;;) {
    await page.keyboard.press('Tab');
    const isOut = await page.evaluate(() => document.activeElement === document.body);
    if (isOut || stops.length > 60) break;
    const stop = await focus(page);
    if (stop.name === first.name) break;
    stops.push(stop);
  }
  expect(stops.length).toBeGreaterThan(25);
  expect(stops.length).toBeLessThan(60);
  expect(stops.filter(({ hasRing }) => !hasRing)).toEqual([]);
  expect(stops.filter(({ isInWindow }) => !isInWindow)).toEqual([]);
  expect(stops.filter(({ coveredBy }) => coveredBy !== '')).toEqual([]);
  // Backwards too: no trap.
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  expect((await focus(page)).name).not.toBe(stops.at(-1)?.name);
});

test('the skip link leads to the table, whose rows are walked with arrows, Home, End and pages', async ({
  page,
}) => {
  await openAtlas(page);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('searchbox', { name: 'Filtern' })).toBeFocused();
  await tabTo(page, /^Markierung$/);
  await page.keyboard.press('ArrowDown');
  await expect(areaRow(page, 1)).toBeFocused();
  for (const [key, place] of [
    ['End', 300],
    ['Home', 1],
    ['ArrowDown', 2],
    ['ArrowDown', 3],
    ['ArrowUp', 2],
  ] as const) {
    await page.keyboard.press(key);
    await expect(areaRow(page, place)).toBeFocused();
  }
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await expect(areaRow(page, 2)).not.toBeFocused();
  await page.keyboard.press('PageUp');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  // WCAG 2.4.11: the row with the focus lies free between the head and the lower edge.
  const clear = await areaGrid(page).evaluate((grid) => {
    const row = (grid.getRootNode() as ShadowRoot).activeElement?.getBoundingClientRect();
    const head = grid.querySelector('.head')?.getBoundingClientRect();
    const view = grid.closest('.scroller')?.getBoundingClientRect();
    return row && head && view && row.top >= head.bottom - 1 && row.bottom <= view.bottom + 1;
  });
  expect(clear).toBe(true);
  expect((await focus(page)).hasRing).toBe(true);
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(areaPanel(page).getByRole('heading', { level: 2 })).toHaveText(
    'Ahornsiedlung Mitte',
  );
  await expect(areaRow(page, 1)).toHaveAttribute('aria-selected', 'true');
  await expect(areaRow(page, 1)).toBeFocused();
});

test('the head of the table sorts and the filter narrows by keys', async ({ page }) => {
  await openAtlas(page);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await tabTo(page, /^Markierung$/);
  for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowRight');
  expect(await focusedName(page)).toMatch(/^Menschen/);
  await page.keyboard.press('Enter');
  const column = areaGrid(page).getByRole('columnheader', { name: /^Menschen$/ });
  await expect(column).toHaveAttribute('aria-sort', 'descending');
  await page.keyboard.press('Enter');
  await expect(column).toHaveAttribute('aria-sort', 'ascending');
  // Save, copy, "Wie berechnet?", the rarer filters, district, mark: six stops before the field.
  for (let step = 0; step < 7; step++) await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('searchbox', { name: 'Filtern' })).toBeFocused();
  await page.keyboard.type('Altstadt');
  await expect(rowCount(page)).toHaveText(/^\s*\d\d von 300 Zeilen\s*$/);
  await page.keyboard.press('Tab');
  await page.keyboard.type('markierte');
  await expect(page).toHaveURL(/show=flagged/);
});

test('indicator, classing and both cuts are chosen by keys, the cuts by slider and by field', async ({
  page,
}) => {
  await openAtlas(page);
  await expect(ruleSentence(page)).toHaveText(
    /^17 Quartiere aus 40 von 300 Gebieten, .* wie in der Voreinstellung$/,
  );
  await tabTo(page, /Menü/);
  await page.keyboard.press('Tab');
  await tabTo(page, /^Merkmal$/);
  await page.keyboard.type('Arb');
  await expect(page).toHaveURL(/indicator=/);
  await tabTo(page, /^Klassen$/);
  await page.keyboard.press('ArrowDown');
  await expect(page).toHaveURL(/classing=septiles-areas/);
  await page.keyboard.press('ArrowUp');
  await expect(page).toHaveURL(/classing=septiles-population/);
  await expect(ruleSentence(page)).toHaveText(/40 von .* wie in der Voreinstellung$/);

  await tabTo(page, /Migrationshintergrund: ab Klasse/);
  await page.keyboard.press('ArrowLeft');
  await expect(ruleSentence(page)).toHaveText(/gegenüber der Voreinstellung$/);
  // "18 Quartiere aus 61 von 300 Gebieten"
  const marked = async () =>
    Number(/ aus (\d+) von /.exec(await ruleSentence(page).innerText())?.[1]);
  const wide = await marked();
  expect(wide).toBeGreaterThan(40);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('7');
  await page.keyboard.press('Enter');
  await expect.poll(marked).not.toBe(wide);
  const narrow = await marked();
  expect(narrow).toBeLessThan(40);

  await tabTo(page, /Statusindex: ab Klasse/);
  await page.keyboard.press('Home');
  await expect.poll(marked).toBeGreaterThan(narrow);
  await tabTo(page, /^Voreinstellung wiederherstellen$/);
  await page.keyboard.press('Enter');
  await expect(ruleSentence(page)).toHaveText(
    /^17 Quartiere aus 40 von 300 Gebieten, .* wie in der Voreinstellung$/,
  );
});

test('search picks an area, n and p step through the 40 marked, Escape gives it up', async ({
  page,
}) => {
  await openAtlas(page);
  await page.keyboard.press('/');
  const search = page.getByRole('combobox', { name: 'Gebiet suchen' });
  await expect(search).toBeFocused();
  await page.keyboard.type('Eisenbahner');
  await expect(page.getByRole('listbox').getByRole('option')).not.toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('listbox')).toBeHidden();
  await page.keyboard.press('ArrowDown');
  const active = await search.getAttribute('aria-activedescendant');
  await expect(page.locator(`#${active}`)).toHaveAttribute('aria-selected', 'true');
  const name = await page.locator(`#${active} bdi`).first().innerText();
  await page.keyboard.press('Enter');
  const heading = areaPanel(page).getByRole('heading', { level: 2 });
  await expect(heading).toHaveText(name);
  await expect(page.getByRole('listbox')).toBeHidden();
  // The search has done its work: what was found has the focus.
  await expect(heading).toBeFocused();

  const chosen = neighbourhoodPanel(page).getByRole('heading', { level: 2 });
  await page.keyboard.press('n');
  await expect(
    page.getByRole('status').filter({ hasText: /: Quartier aus \d+ Gebiet(en)?, \d+ von 17$/ }),
  ).toHaveCount(1);
  const first = await chosen.innerText();
  await page.keyboard.press('n');
  await expect(chosen).not.toHaveText(first);
  await page.keyboard.press('p');
  await expect(chosen).toHaveText(first);
  await page.keyboard.press('Escape');
  await expect(heading).toHaveText('Kein Gebiet gewählt');
  await page.keyboard.press('m');
  await expect(areaPanel(page)).toBeHidden();
  await page.keyboard.press('m');
  await expect(areaPanel(page)).toBeVisible();
});

test('menu, file dialog, report and help open and close by keys and give the focus back', async ({
  page,
}) => {
  // From the start: the browser needs a moment to hand the dialog over to the test.
  const files = page.waitForEvent('filechooser');
  await openAtlas(page);
  await tabTo(page, /^Menü$/);
  await page.keyboard.press('ArrowDown');
  expect(await focusedName(page)).toBe('Projekt öffnen …');
  expect((await focus(page)).hasRing).toBe(true);
  await page.keyboard.press('Enter');
  await files;
  expect(await focusedName(page)).toBe('Menü');

  await page.keyboard.press('ArrowUp');
  expect(await focusedName(page)).toBe('Hilfe und Tasten');
  await page.keyboard.press('ArrowUp');
  expect(await focusedName(page)).toBe('Methoden: wie alles berechnet wird');
  await page.keyboard.press('ArrowUp');
  expect(await focusedName(page)).toBe('Datenbericht');
  await page.keyboard.press('Enter');
  const report = page.getByRole('dialog', { name: 'Datenbericht' });
  await expect(report).toBeVisible();
  await expect(report.getByRole('button', { name: 'Schließen' })).toBeFocused();
  for (let presses = 0; presses < 12; presses++) {
    await page.keyboard.press('Tab');
    const isOut = await page.evaluate(() => document.activeElement === document.body);
    if (!isOut) expect((await focus(page)).hasRing).toBe(true);
  }
  await page.keyboard.press('Escape');
  await expect(report).toBeHidden();
  expect(await focusedName(page)).toBe('Menü');

  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Hilfe und Tasten' });
  await expect(help).toBeVisible();
  await page.keyboard.press('n');
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();
  expect(await focusedName(page)).toBe('Menü');
  await expect(areaPanel(page).getByRole('heading', { level: 2 })).toHaveText(
    'Kein Gebiet gewählt',
  );
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toBeHidden();
  expect(await focusedName(page)).toBe('Menü');
});
