import type { Locator } from '@playwright/test';

/** The words of a part of the page that stand in sight, its shadow roots with it; what is chosen in lists not among them. */
export async function visibleWords(part: Locator): Promise<string[]> {
  return part.evaluate((host) => {
    const parts: Node[] = [host];
    const words: string[] = [];
    for (let node = parts.pop(); node; node = parts.pop()) {
      if (node instanceof Text) {
        const range = document.createRange();
        range.selectNode(node);
        const { width, height, top } = range.getBoundingClientRect();
        const isShown = node.parentElement?.checkVisibility({ visibilityProperty: true });
        const isInSight = width > 1 && height > 1 && top < window.innerHeight;
        if (isShown && isInSight) words.push(...(node.data.match(/[\p{L}\p{N}][^\s]*/gu) ?? []));
      } else if (!(node instanceof Element) || !node.matches('select, style, .visually-hidden')) {
        parts.push(...[...node.childNodes].reverse());
        if (node instanceof Element && node.shadowRoot) parts.push(node.shadowRoot);
      }
    }
    return words;
  });
}
