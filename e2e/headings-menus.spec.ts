import { expect, test, type Page } from '@playwright/test';
import { openAtlas, openMenu } from './atlas-page.ts';
import { chosen, dropFiles, openFiles } from './open-files.ts';
import { townFiles, townNames } from './small-town.ts';

/** What comes first and what lies on top: headings in order, the help at its beginning, menus above cards. */

/** Levels and words of the headings in sight, in the order in which they are read. */
function headings(page: Page): Promise<(readonly [level: number, words: string])[]> {
  return page.evaluate(() => {
    const found: [number, string][] = [];
    const walk = (element: Element): void => {
      if (!element.checkVisibility({ visibilityProperty: true })) return;
      const level = /^H([1-6])$/.exec(element.tagName)?.[1];
      if (level)
        found.push([Number(level), (element.textContent ?? '').replace(/\s+/g, ' ').trim()]);
      const slotted = element instanceof HTMLSlotElement ? element.assignedElements() : [];
      const below = element.shadowRoot?.children ?? element.children;
      for (const child of slotted.length > 0 ? slotted : below) walk(child);
    };
    walk(document.body);
    return found;
  });
}

/** One h1, which comes first, and after each heading one that is at most a level deeper; none is empty. */
async function expectInOrder(page: Page, where: string): Promise<void> {
  const found = await headings(page);
  const levels = found.map(([level]) => level);
  const faults = found.filter(
    ([level, words], place) =>
      words === '' || level > (levels[place - 1] ?? 0) + 1 || (level === 1) !== (place === 0),
  );
  expect({ where, faults, first: levels[0] }).toEqual({ where, faults: [], first: 1 });
}

test('headings are in order in every view below the map, and each view has one of its own', async ({
  page,
}) => {
  await openAtlas(page, 'area=010101');
  const tabs = page.getByRole('tab');
  await expect(tabs).toHaveCount(10);
  for (const tab of await tabs.all()) {
    const title = (await tab.innerText()).trim();
    await tab.click();
    await expect(page.getByRole('tabpanel').getByRole('heading', { level: 2 })).toHaveText(title);
    await expect(page.getByRole('tabpanel')).not.toContainText('Wird berechnet');
    await expectInOrder(page, title);
  }
});

test('headings are in order in every dialog', async ({ page }) => {
  await openAtlas(page);
  for (const name of ['Datenbericht', 'Methoden: wie alles berechnet wird', 'Hilfe und Tasten']) {
    await (await openMenu(page)).getByRole('menuitem', { name }).click();
    await expect(page.getByRole('dialog').getByRole('heading', { level: 2 }).first()).toBeVisible();
    await expectInOrder(page, name);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
  await page.locator('map-view canvas.maplibregl-canvas').focus();
  await page.keyboard.press('Enter');
  await expectInOrder(page, 'Im Ausschnitt der Karte');
  await page.keyboard.press('Escape');
  const files = townFiles().filter(({ name }) => name !== townNames.project);
  await dropFiles(page, files);
  await expect(page.locator('import-dialog dialog').first()).toBeVisible();
  await expectInOrder(page, 'import');
});

test('on a phone the help opens at its top and begins with words', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openAtlas(page);
  await (await openMenu(page)).getByRole('menuitem', { name: 'Hilfe und Tasten' }).click();
  const help = page.getByRole('dialog', { name: 'Hilfe und Tasten' });
  await expect(help.getByRole('heading', { level: 2 })).toBeFocused();
  const { top, order } = await help.evaluate((dialog) => ({
    top: dialog.scrollTop,
    order: [...dialog.querySelectorAll('h2, p, dl')].slice(0, 2).map(({ localName }) => localName),
  }));
  expect({ top, order }).toEqual({ top: 0, order: ['h2', 'p'] });
});

/** Those of the elements in the window in whose middle something else lies. */
async function covered(page: Page, selector: string): Promise<string[]> {
  return page.evaluate((matching) => {
    const under = (root: Document | ShadowRoot): Element[] =>
      [...root.querySelectorAll('*')].flatMap((element) => [
        element,
        ...(element.shadowRoot ? under(element.shadowRoot) : []),
      ]);
    const topAt = (x: number, y: number): Element | null => {
      let top = document.elementFromPoint(x, y);
      while (top?.shadowRoot) {
        const inside: Element | null = top.shadowRoot.elementFromPoint(x, y);
        if (!inside || inside === top) break;
        top = inside;
      }
      return top;
    };
    const items = under(document).filter((one) => one.matches(matching) && one.checkVisibility());
    if (items.length === 0) return ['none'];
    return items
      .map((item) => [item, item.getBoundingClientRect()] as const)
      .map(([item, box]) => [item, box.left + box.width / 2, box.top + box.height / 2] as const)
      .filter(([item, , y]) => {
        // What is scrolled out of its list lies nowhere.
        const list = item.closest('[role="listbox"], [role="menu"]')?.getBoundingClientRect();
        return y < Math.min(innerHeight, list?.bottom ?? 0);
      })
      .filter(([item, x, y]) => !item.contains(topAt(x, y)))
      .map(([item, x, y]) => `${item.textContent?.trim()}: ${topAt(x, y)?.localName}`);
  }, selector);
}

for (const [device, width, height] of [
  ['desktop', 1440, 900],
  ['phone', 390, 844],
] as const) {
  test(`menu and hits of the search lie above the card of a failure (${device})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await openAtlas(page);
    await openFiles(page, chosen(townFiles({ areas: '{"type":"Feature"', table: 'KEY' })));
    await expect(page.getByRole('alert', { name: 'Das Laden ist nicht gelungen' })).toBeVisible();
    await openMenu(page);
    expect(await covered(page, '[role="menuitem"]')).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('combobox', { name: 'Gebiet suchen' }).fill('Altstadt');
    await expect(page.getByRole('listbox').getByRole('option')).not.toHaveCount(0);
    expect(await covered(page, '[role="option"]')).toEqual([]);
  });
}
