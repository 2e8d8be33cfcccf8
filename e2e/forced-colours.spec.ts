import { expect, test, type Page } from '@playwright/test';
import { openAtlas, openMenu } from './atlas-page.ts';

/** In the few colours a reader has chosen for all pages: axe does not see them, so their contrast is computed here. */

/** What is written or drawn somewhere, with its contrast to the ground under it. */
interface Seen {
  readonly what: string;
  readonly contrast: number;
  readonly ground: string;
}

/** Contrast (WCAG 2.2) of the text, and of the drawn strokes, of all elements in sight that match. */
function contrasts(page: Page, selector: string): Promise<Seen[]> {
  return page.evaluate((matching) => {
    type Colour = readonly [number, number, number, number];
    const parse = (text: string): Colour => {
      const [red = 0, green = 0, blue = 0, alpha = 1] = (text.match(/[\d.]+/g) ?? []).map(Number);
      return [red, green, blue, alpha];
    };
    const light = (colour: Colour): number =>
      [0.2126, 0.7152, 0.0722]
        .map((part, place) => {
          const value = (colour[place] ?? 0) / 255;
          return part * (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
        })
        .reduce((sum, part) => sum + part, 0);
    const parentOf = (element: Element): Element | null => {
      if (element.assignedSlot) return element.assignedSlot;
      const root = element.getRootNode();
      return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
    };
    const groundOf = (element: Element): Colour => {
      for (let one: Element | null = element; one; one = parentOf(one)) {
        const colour = parse(getComputedStyle(one).backgroundColor);
        if (colour[3] > 0.5) return colour;
      }
      return matchMedia('(prefers-color-scheme: dark)').matches ? [0, 0, 0, 1] : [255, 255, 255, 1];
    };
    const under = (root: Document | ShadowRoot): Element[] =>
      [...root.querySelectorAll('*')].flatMap((element) => [
        element,
        ...(element.shadowRoot ? under(element.shadowRoot) : []),
      ]);
    return under(document)
      .filter((element) => element.matches(matching) && element.checkVisibility())
      .map((element) => {
        const style = getComputedStyle(element);
        const isDrawn = element instanceof SVGElement;
        const ink =
          isDrawn && style.stroke !== 'none' ? style.stroke : isDrawn ? style.fill : style.color;
        const ground = groundOf(element);
        const [dark, bright] = [light(parse(ink)), light(ground)].sort((one, other) => one - other);
        return {
          what: `${element.localName} ${(element.getAttribute('aria-label') ?? element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 40)}`,
          contrast: ((bright ?? 0) + 0.05) / ((dark ?? 0) + 0.05),
          ground: ground.join(),
        };
      });
  }, selector);
}

/** None of them is paler than WCAG asks, and there are some. */
async function expectReadable(page: Page, selector: string, least: number): Promise<void> {
  const seen = await contrasts(page, selector);
  expect(seen.length, selector).toBeGreaterThan(0);
  expect(seen.filter(({ contrast }) => contrast < least)).toEqual([]);
}

/** What is chosen lies on another ground than what is not. */
async function expectApart(page: Page, chosen: string, others: string): Promise<void> {
  const [one, rest] = [await contrasts(page, chosen), await contrasts(page, others)];
  expect(one.length, chosen).toBeGreaterThan(0);
  expect(rest.length, others).toBeGreaterThan(0);
  const grounds = new Set(rest.map(({ ground }) => ground));
  expect(one.filter(({ ground }) => grounds.has(ground))).toEqual([]);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`in forced colours, ${colorScheme}, everything is readable and what is chosen stands out`, async ({
    page,
  }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    await openAtlas(page, 'area=010101&paint=classes');
    const row = page.locator('area-table .row[aria-selected="true"]');
    await expect(row).toBeVisible();
    const text = 'button, a[href], select, input, h1, h2, h3, p, summary, dt, dd, th, td, label';
    await expectReadable(page, text, 4.5);
    await expectApart(
      page,
      '[role="tab"][aria-selected="true"]',
      '[role="tab"][aria-selected="false"]',
    );
    await expectApart(page, 'button[aria-pressed="true"]', 'button[aria-pressed="false"]');
    // Signs of the legend and of the table, drawn with strokes; colours of classes are data and stay.
    await expectReadable(page, '.sign rect[stroke*="flag-line"], .sign > rect', 3);
    await expectReadable(page, 'svg rect[stroke*="line-strong"]', 3);
    const classes = await page.evaluate(() => {
      const under = (root: Document | ShadowRoot): Element[] =>
        [...root.querySelectorAll('*')].flatMap((one) => [
          one,
          ...(one.shadowRoot ? under(one.shadowRoot) : []),
        ]);
      return under(document)
        .filter((one) => one.matches('svg[viewBox="0 0 28 18"] rect[fill^="#"]'))
        .map((one) => getComputedStyle(one).fill);
    });
    expect(new Set(classes).size).toBe(7);

    const outline = await row.evaluate((one) => {
      const { borderTopWidth, borderTopColor } = getComputedStyle(one, '::after');
      return { borderTopWidth, borderTopColor };
    });
    expect(outline.borderTopWidth).toBe('2px');
    const ring = await page.getByRole('combobox', { name: 'Gebiet suchen' }).evaluate((one) => {
      (one as HTMLElement).focus();
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(one);
      const probe = document.createElement('i');
      probe.style.setProperty('color', 'Highlight');
      document.body.append(probe);
      const highlight = getComputedStyle(probe).color;
      probe.remove();
      return { outlineStyle, outlineWidth, isHighlight: outlineColor === highlight };
    });
    expect(ring).toEqual({ outlineStyle: 'solid', outlineWidth: '3px', isHighlight: true });

    await page.getByRole('combobox', { name: 'Gebiet suchen' }).fill('Altstadt');
    await expect(page.locator('search-box').getByRole('option').nth(1)).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('search-box').getByRole('option', { selected: true })).toBeVisible();
    await expectReadable(page, '[role="option"], [role="option"] span', 4.5);
    await expectApart(
      page,
      '[role="option"][aria-selected="true"]',
      '[role="option"][aria-selected="false"]',
    );
    await page.keyboard.press('Escape');
    await openMenu(page);
    await expectReadable(page, '[role="menuitem"]', 4.5);
    await page.keyboard.press('Escape');

    await page.setViewportSize({ width: 390, height: 844 });
    await expect(page.locator('nav.tabs button')).toHaveCount(4);
    await expectReadable(page, 'nav.tabs button', 4.5);
    await expectApart(
      page,
      'nav.tabs button[aria-pressed="true"]',
      'nav.tabs button[aria-pressed="false"]',
    );
  });
}
