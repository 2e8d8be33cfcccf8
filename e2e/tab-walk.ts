import type { Page } from '@playwright/test';

/** Walks a page by Tab and finds what a mouse could use and the walk has not come to. */

/** Remembers which elements listen to a mouse; call it before the page is opened. */
export async function watchListeners(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const listening = new WeakSet<EventTarget>();
    const original = EventTarget.prototype.addEventListener;
    const kinds = ['click', 'pointerdown', 'mousedown'];
    EventTarget.prototype.addEventListener = function (this: EventTarget, ...words) {
      if (kinds.includes(words[0])) listening.add(this);
      return Reflect.apply(original, this, words);
    };
    Object.assign(window, { listening, visited: new WeakSet<Element>() });
  });
}

interface Walked extends Window {
  readonly listening: WeakSet<EventTarget>;
  visited: WeakSet<Element>;
}

/** Most presses of Tab: a page has fewer stops. */
const most = 400;

/**
 * Presses Tab until the walk comes to its beginning again.
 * @returns what a mouse could use and the walk has missed, and how many stops it had
 */
export async function walkByTab(page: Page): Promise<{ missed: string[]; stops: number }> {
  await page.evaluate(() => {
    (window as unknown as Walked).visited = new WeakSet();
  });
  let stops = 0;
  for (let outside = 0, presses = 0; outside < 2 && presses < most; presses += 1) {
    await page.keyboard.press('Tab');
    const stop = await visit(page);
    if (stop === 'again') break;
    if (stop === 'outside') outside += 1;
    else stops += 1;
  }
  return { missed: await missedControls(page), stops };
}

function visit(page: Page): Promise<'new' | 'again' | 'outside'> {
  return page.evaluate(() => {
    const { visited } = window as unknown as Walked;
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    if (!element || element === document.body) return 'outside';
    if (visited.has(element)) return 'again';
    visited.add(element);
    return 'new';
  });
}

function missedControls(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { visited, listening } = window as unknown as Walked;
    const natives = 'button, a[href], input, select, textarea, summary';
    const roles = ['button', 'link', 'tab', 'slider', 'checkbox', 'radio', 'option', 'menuitem'];
    const controls = [natives, ...roles.map((role) => `[role="${role}"]`)].join();
    // One stop of Tab stands for all members; arrows lead to the others.
    const groups =
      '[role="grid"], [role="tablist"], [role="menu"], [role="listbox"], [role="radiogroup"]';
    const under = (root: Document | ShadowRoot): Element[] =>
      [...root.querySelectorAll('*')].flatMap((element) => [
        element,
        ...(element.shadowRoot ? under(element.shadowRoot) : []),
      ]);
    const parentOf = (element: Element): Element | null => {
      if (element.assignedSlot) return element.assignedSlot;
      const root = element.getRootNode();
      return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
    };
    const upwards = (element: Element): Element[] => {
      const path: Element[] = [];
      for (let one: Element | null = element; one; one = parentOf(one)) path.push(one);
      return path;
    };
    const all = under(document);
    const reached = new Set(all.filter((element) => visited.has(element)).flatMap(upwards));
    const modal = all.findLast((element) => element.matches('dialog:modal'));
    const isUsable = (element: Element): boolean => {
      const path = upwards(element);
      return (
        element.checkVisibility({ visibilityProperty: true }) &&
        !element.matches(':disabled, [aria-disabled="true"], [aria-hidden="true"] *') &&
        !path.some((one) => one.matches('[inert]')) &&
        (!modal || path.includes(modal))
      );
    };
    const isOfReached = (element: Element): boolean => {
      const path = upwards(element);
      const group = path.find((one) => one.matches(groups));
      const radios = element.matches('input[type="radio"]')
        ? element.closest('fieldset, form, div')
        : undefined;
      const label = element instanceof HTMLLabelElement ? element.control : undefined;
      return (
        reached.has(element) ||
        path.some((one) => visited.has(one) && one.matches(controls)) ||
        (group !== undefined && reached.has(group)) ||
        (radios ? reached.has(radios) : false) ||
        (label ? reached.has(label) : false)
      );
    };
    const words = (element: Element): string =>
      (element.getAttribute('aria-label') ?? element.textContent ?? '').replace(/\s+/g, ' ').trim();
    return all
      .filter((element) => element.matches(controls) || listening.has(element))
      .filter((element) => isUsable(element) && !isOfReached(element))
      .map((element) => `${element.localName} ${words(element).slice(0, 60)}`);
  });
}
