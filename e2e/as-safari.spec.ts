import { expect, test, type Page } from '@playwright/test';
import { focusedName, openAtlas, openMenu } from './atlas-page.ts';

/**
 * What Safari does otherwise, played in Chromium: a click gives a button no focus unless `tabindex` says so, a sheet is not
 * closed by a click beside it, and the history throws where it is changed more often than it wants (here 20 times in 2 seconds).
 */

test.beforeEach(({ page }) =>
  page.addInitScript(() => {
    const holds = (one: EventTarget): one is HTMLElement =>
      one instanceof HTMLElement && one.matches('[tabindex], select, input:not([type="checkbox"])');
    const isButton = (one: EventTarget): boolean =>
      one instanceof HTMLElement && one.matches('button, summary, input[type="checkbox"]');
    const handlePress = (event: MouseEvent): void => {
      const near = event.composedPath().find((one) => holds(one) || isButton(one));
      if (!near || holds(near)) return;
      event.preventDefault();
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      if (active instanceof HTMLElement) active.blur();
    };
    window.addEventListener('mousedown', handlePress, { capture: true });
    Reflect.deleteProperty(HTMLDialogElement.prototype, 'closedBy');
    const times: number[] = [];
    for (const change of ['pushState', 'replaceState'] as const) {
      const own = history[change].bind(history);
      history[change] = (...given): void => {
        const now = performance.now();
        while (now - (times[0] ?? now) > 2000) times.shift();
        if (times.length >= 20) throw new DOMException('too often', 'SecurityError');
        times.push(now);
        own(...given);
      };
    }
  }),
);

/** The sheet without what Chromium does by itself. */
async function openMethods(page: Page) {
  const opener = page
    .locator('legend-pane')
    .getByRole('button', { name: /^Wie berechnet/ })
    .first();
  await opener.click();
  const sheet = page.locator('methods-dialog dialog');
  await expect(sheet).toBeVisible();
  await sheet.evaluate((dialog) => dialog.removeAttribute('closedby'));
  return sheet;
}

test('the button of the menu closes it again, and an entry is taken by a click', async ({
  page,
}) => {
  await openAtlas(page);
  const menu = await openMenu(page);
  await page.getByRole('button', { name: 'Menü' }).click();
  await expect(menu).toHaveCount(0);
  await openMenu(page);
  await menu.getByRole('menuitem', { name: 'Hilfe' }).click();
  await expect(page.locator('help-dialog dialog')).toBeVisible();
});

test('a click beside the sheet closes it, and the focus goes back to the button that was clicked', async ({
  page,
}) => {
  await openAtlas(page);
  const sheet = await openMethods(page);
  const name = await page.locator('legend-pane method-link').first().innerText();
  await sheet.click({ position: { x: 200, y: 60 } });
  await expect(sheet).toBeVisible();
  await page.mouse.click(5, 450);
  await expect(sheet).toBeHidden();
  await expect.poll(() => focusedName(page)).toContain(name.trim());
});

test('thirty steps by a held key through 17 neighbourhoods are all taken, and the address follows as soon as it may', async ({
  page,
}) => {
  const errors: unknown[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await openAtlas(page);
  await page.evaluate(() => {
    for (let press = 0; press < 30; press += 1)
      window.dispatchEvent(new KeyboardEvent('keydown', { key: 'n', bubbles: true }));
  });
  await expect(page.locator('choice-voice').getByRole('status')).toContainText('13 von 17');
  expect(errors).toEqual([]);
  const refused = page.url();
  await expect.poll(() => page.url(), { timeout: 8000 }).not.toBe(refused);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('no field has letters below 16 px, for which Safari enlarges the page, and no number is a telephone', async ({
    page,
  }) => {
    await openAtlas(page);
    const fields = page.locator(
      'select, input:not([type="checkbox"], [type="range"], [type="file"])',
    );
    const small = () =>
      fields.evaluateAll(
        (all) =>
          all.filter((field) => Number.parseFloat(getComputedStyle(field).fontSize) < 16).length,
      );
    const tabs = page.getByRole('navigation', { name: 'Ansicht' }).getByRole('button');
    for (const tab of ['Legende', 'Regel', 'Tabelle']) {
      await tabs.filter({ hasText: tab }).tap();
      await expect(fields.first()).toBeAttached();
      expect(await small(), tab).toBe(0);
    }
    expect(await fields.count()).toBeGreaterThan(3);
    await expect(page.locator('meta[name="format-detection"]')).toHaveAttribute(
      'content',
      'telephone=no',
    );
  });
});
