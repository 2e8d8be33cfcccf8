import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** Looks at the whole page, through all shadow roots, for what a reader would stumble over. */

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds, one line per rule: "color-contrast: place, place". Empty where all is well. */
export async function violations(page: Page): Promise<string[]> {
  const found = await new AxeBuilder({ page })
    .withTags(tags)
    .options({ resultTypes: ['violations'] })
    .analyze();
  return found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.flat().join(' > ')).join(', ')}`,
  );
}

export interface Control {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  /** A link within text or a quiet link of its own: 24 px are enough under a finger too. */
  readonly isLink: boolean;
}

/** All controls in sight with their size in CSS pixels. */
export async function visibleControls(page: Page): Promise<Control[]> {
  return page.evaluate(() => {
    const selector =
      'button, input, select, summary, a[href], [role="option"], [role="menuitem"], [role="row"][tabindex]';
    const under = (root: Document | ShadowRoot): Element[] =>
      [...root.querySelectorAll('*')].flatMap((element) => [
        element,
        ...(element.shadowRoot ? under(element.shadowRoot) : []),
      ]);
    return under(document)
      .filter((element) => element.matches(selector) && element.checkVisibility())
      .filter((element) => !element.matches('[slot="skip"]:not(:focus)'))
      .map((element) => {
        const { width, height, left, right } = element.getBoundingClientRect();
        const name = element.getAttribute('aria-label') ?? element.textContent ?? '';
        return {
          name: `${element.localName} ${name.replace(/\s+/g, ' ').trim()}`,
          isLink: element.matches('a, .link, summary'),
          width,
          height,
          left,
          right,
        };
      });
  });
}

/** Whether the page can be scrolled sideways. */
export async function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
}

/**
 * Elements outside map and table whose content is wider or higher than they are and does not scroll:
 * text that nobody can read. Empty where all is well.
 */
export async function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const under = (root: Document | ShadowRoot): Element[] =>
      [...root.querySelectorAll('*')].flatMap((element) => [
        element,
        ...(element.shadowRoot && !element.matches('map-view, area-table')
          ? under(element.shadowRoot)
          : []),
      ]);
    const isHidden = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
    return under(document)
      .filter((element): element is HTMLElement => element instanceof HTMLElement)
      .filter((element) => element.checkVisibility() && element.clientWidth > 1)
      .filter((element) => (element.textContent ?? '').trim() !== '')
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        const sideways = element.scrollWidth > element.clientWidth + 1;
        const down = element.scrollHeight > element.clientHeight + 1;
        const scrollsSidewaysInside = sideways && overflowX === 'auto';
        return (
          scrollsSidewaysInside ||
          (sideways && isHidden(overflowX)) ||
          (down && isHidden(overflowY))
        );
      })
      .map(
        (element) =>
          `${element.localName}.${element.className}: ${element.textContent?.trim().slice(0, 40)}`,
      );
  });
}

/** Adds rules to the page and to every shadow root there is; the policy allows no style elements. */
export async function addRules(page: Page, rules: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    const adopt = (root: Document | ShadowRoot): void => {
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) adopt(shadowRoot);
    };
    adopt(document);
  }, rules);
}
