/** What runs in the page for a reader: one function, since a page sees nothing of its surroundings here. */

/** A part of the page, as somebody who looks at it names it. */
export interface Part {
  /** A selector that holds through all shadow roots. */
  readonly css: string;
  /** Its name or its text, whole, with every gap as one blank. */
  readonly name?: string;
  /** Words in its text. */
  readonly says?: string;
  /** It lies in a part that this selector names. */
  readonly within?: string;
}

export interface FoundPart {
  readonly text: string;
  readonly value: string;
  /** Its middle in CSS pixels of the window. */
  readonly x: number;
  readonly y: number;
  /** A click on its middle comes to it. */
  readonly isOnTop: boolean;
}

export type Deed =
  | { readonly verb: 'find' | 'select' | 'focus'; readonly part: Part }
  | { readonly verb: 'choose'; readonly part: Part; readonly entry: string };

/** Does something with the first shown element of a part; false where there is none, or nothing of it to choose. */
export function inPage(deed: Deed): FoundPart | boolean {
  const under = (root: Document | ShadowRoot): Element[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot ? under(element.shadowRoot) : []),
    ]);
  const above = (element: Element): Element | null => {
    const root = element.getRootNode();
    return (
      element.assignedSlot ??
      element.parentElement ??
      (root instanceof ShadowRoot ? root.host : null)
    );
  };
  const holds = (outer: Element, inner: Element | null): boolean =>
    inner !== null && (inner === outer || holds(outer, above(inner)));
  const plain = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();
  const labelOf = (label: Element): string =>
    plain(label.getAttribute('aria-label')) ||
    plain(
      [...label.childNodes]
        .filter((node) => !(node instanceof Element && node.matches('select, input, textarea')))
        .map((node) => node.textContent)
        .join(''),
    );
  const namesOf = (element: Element): string[] => {
    const labels = 'labels' in element ? (element.labels as NodeListOf<Element> | null) : null;
    return [
      plain(element.getAttribute('aria-label')),
      plain(element.textContent),
      ...[...(labels ?? [])].map(labelOf),
    ];
  };
  const atPoint = (x: number, y: number): Element | null => {
    let found = document.elementFromPoint(x, y);
    for (let inner = found; inner?.shadowRoot; found = inner ?? found) {
      const next = inner.shadowRoot.elementFromPoint(x, y);
      if (!next || next === inner) break;
      inner = next;
    }
    return found;
  };
  const { css, name, says, within } = deed.part;
  const isInside = (element: Element | null): boolean =>
    within === undefined ||
    (element !== null && (element.matches(within) || isInside(above(element))));
  const element = under(document).find(
    (one) =>
      one.matches(css) &&
      one.checkVisibility({ visibilityProperty: true }) &&
      (name === undefined || namesOf(one).includes(name)) &&
      (says === undefined || plain(one.textContent).includes(says)) &&
      isInside(one),
  );
  if (!(element instanceof HTMLElement || element instanceof SVGElement)) return false;
  if (deed.verb === 'focus') {
    element.focus();
    return true;
  }
  if (deed.verb === 'select') {
    if (!(element instanceof HTMLInputElement)) return false;
    element.select();
    return true;
  }
  if (deed.verb === 'choose') {
    if (!(element instanceof HTMLSelectElement) || element.disabled) return false;
    const option = [...element.options].find((one) => plain(one.textContent) === deed.entry);
    if (!option) return false;
    element.value = option.value;
    for (const type of ['input', 'change'])
      element.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    return true;
  }
  const isInSight = ({ top, bottom, left, right }: DOMRect): boolean =>
    top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth;
  if (!isInSight(element.getBoundingClientRect()))
    element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  const { left, top, width, height } = element.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + height / 2];
  const value = 'value' in element && typeof element.value === 'string' ? element.value : '';
  return { text: plain(element.textContent), value, x, y, isOnTop: holds(element, atPoint(x, y)) };
}

export interface DroppedFile {
  readonly name: string;
  readonly base64: string;
}

/** Drops files on the page, as from a folder of the machine. */
export function dropInPage(files: readonly DroppedFile[]): void {
  const transfer = new DataTransfer();
  for (const { name, base64 } of files) {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    transfer.items.add(new File([bytes], name));
  }
  const event = new DragEvent('drop', { bubbles: true, cancelable: true, composed: true });
  Object.defineProperty(event, 'dataTransfer', { value: transfer });
  // A page that is still on its way has no shell yet.
  (document.querySelector('atlas-shell') ?? document.body).dispatchEvent(event);
}
