/** Where a reviewer was on the cards: the tab below the map, how far it was scrolled, and what lies beside. Kept for this visit, over a reload. */

export const cardTabs = ['quarters', 'change', 'rent', 'place', 'compare'] as const;
export type CardTab = (typeof cardTabs)[number];

export interface CardPlace {
  readonly tab: CardTab;
  /** Key of the neighbourhood that is pinned beside. */
  readonly pinned: string | undefined;
  /** Key of the neighbourhood, and its tab, that was scrolled; another one begins at its top. */
  readonly scrolled: string | undefined;
  /** CSS pixels */
  readonly top: number;
}

const beginning: CardPlace = Object.freeze({
  tab: 'quarters',
  pinned: undefined,
  scrolled: undefined,
  top: 0,
});

const memory = 'quartieratlas.card-place';

/** Whatever is not a place on a card is the beginning. */
export function readPlace(text: string | null): CardPlace {
  const kept = parsed(text);
  if (typeof kept !== 'object' || kept === null) return beginning;
  const { tab, pinned, scrolled, top } = kept as Readonly<Record<string, unknown>>;
  return {
    tab: cardTabs.find((one) => one === tab) ?? 'quarters',
    pinned: typeof pinned === 'string' ? pinned : undefined,
    scrolled: typeof scrolled === 'string' ? scrolled : undefined,
    top: typeof top === 'number' && Number.isFinite(top) && top > 0 ? top : 0,
  };
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null') as unknown;
  } catch {
    return undefined;
  }
}

export function rememberedPlace(): CardPlace {
  try {
    return readPlace(window.sessionStorage.getItem(memory));
  } catch {
    return beginning;
  }
}

export function rememberPlace(place: CardPlace): void {
  try {
    window.sessionStorage.setItem(memory, JSON.stringify(place));
  } catch {
    // A browser that keeps nothing still works; the next visit begins with the first tab.
  }
}
