/**
 * Keeps the focus on the page: where the element that has it is taken away, hidden or switched off, what stood around it gets
 * it, and not the body, from where Tab would begin anew.
 */

/** Elements that take the focus by themselves. */
const focusable =
  'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), summary, [tabindex="0"]';

/** Events around which elements come and go. The focus has moved before a click and after a key. */
const noted = ['focusin', 'keydown', 'keyup', 'click'] as const;

/** Frames in which what follows from an event is drawn; panes take turns. */
const framesWatched = 12;

export class KeptFocus {
  /** The last element with the focus and all around it, from the inside out. */
  #path: readonly Element[] = [];
  #frames = 0;
  readonly #fallback: () => HTMLElement | null | undefined;

  /** @param fallback where the focus goes when nothing around it is left */
  constructor(fallback: () => HTMLElement | null | undefined) {
    this.#fallback = fallback;
  }

  start(): void {
    for (const type of noted) window.addEventListener(type, this.#note, { capture: true });
  }

  stop(): void {
    for (const type of noted) window.removeEventListener(type, this.#note, { capture: true });
  }

  /** Something may have taken an element away: looks as long as that is drawn. */
  watch(): void {
    if (this.#frames === 0) requestAnimationFrame(this.#handleFrame);
    this.#frames = framesWatched;
  }

  #note = (event: Event): void => {
    if (event.type === 'click' && deepActive() === null) giveFocusTo(event);
    const path = pathOf(deepActive());
    if (path.length > 0) this.#path = path;
    this.watch();
  };

  #handleFrame = (): void => {
    this.#frames -= 1;
    this.#mend();
    if (this.#frames > 0) requestAnimationFrame(this.#handleFrame);
  };

  #mend(): void {
    const [last, ...around] = this.#path;
    if (!last || isUsable(last) || !isFocusLost(last)) return;
    this.#path = [];
    giveFocus(goalAround(around) ?? this.#fallback());
  }
}

/**
 * Safari gives a button that is clicked no focus. It gets it here, before the click is answered: a sheet gives the focus back to
 * where it was when it is closed, and Tab goes on from there.
 */
function giveFocusTo(clicked: Event): void {
  const button = clicked
    .composedPath()
    .find((one) => one instanceof HTMLElement && one.matches('button, summary, input'));
  if (button instanceof HTMLElement) button.focus({ preventScroll: true });
}

/** The element with the focus, inside all shadow roots. */
function deepActive(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element === document.body ? null : element;
}

function pathOf(element: Element | null): readonly Element[] {
  const path: Element[] = [];
  for (let one = element; one; one = parentOf(one)) path.push(one);
  return path;
}

function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/** Nothing has it, or what cannot have it any more: browsers differ in when they take it back. */
function isFocusLost(last: Element): boolean {
  const active = deepActive();
  return active === null || active === last;
}

function isUsable(element: Element): boolean {
  return isSeen(element) && !element.matches(':disabled');
}

function isSeen(element: Element): boolean {
  return element.isConnected && element.checkVisibility({ visibilityProperty: true });
}

/** In the nearest element of the page that is left, not the page as a whole: its heading, which says where one is, or what can be used there. */
function goalAround(around: readonly Element[]): HTMLElement | undefined {
  for (const place of around) {
    if (place.localName === 'atlas-shell') return undefined;
    if (!place.localName.includes('-') || !isSeen(place)) continue;
    const root = place.shadowRoot ?? place;
    const goal = [...root.querySelectorAll<HTMLElement>(`h2, h3, ${focusable}`)].find(isSeen);
    if (goal) return goal;
  }
  return undefined;
}

/** A heading takes the focus only from here: Tab does not stop at it. Elements of the page know themselves what has it in them. */
export function giveFocus(element: HTMLElement | null | undefined): void {
  if (!element) return;
  const isPlain = !element.localName.includes('-');
  if (isPlain && !element.matches(focusable) && !element.hasAttribute('tabindex')) {
    element.tabIndex = -1;
  }
  element.focus();
}
