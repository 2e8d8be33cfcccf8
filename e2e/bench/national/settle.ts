import type { Page } from '@playwright/test';

/** When a picture was complete, and how much of it is coloured. */
export interface Settled {
  /** Milliseconds since the page was asked for, when the picture was on the screen that never changed after. */
  readonly time: number;
  /** Pixels that are not background. */
  readonly coloured: number;
}

export interface Patience {
  /** Pixels that are expected to be coloured. */
  readonly expected: number;
  /** Milliseconds without change after which a picture with its pixels counts as finished: of a page that loads, … */
  readonly loading: number;
  /** … and of one that only paints anew. */
  readonly painting: number;
}

/** Part of the expected pixels a complete picture has. */
const complete = 0.99;
/** The longest wait for a picture, in milliseconds. */
const longest = 150_000;

/** The more areas, the longer a map may think before it draws what was asked for. */
export function patienceFor(expected: number, areas: number): Patience {
  return { expected, loading: 1200 + areas / 85, painting: 700 + areas / 100 };
}

/**
 * Waits until the map does not change any more. A picture with fewer pixels than expected is given three times the
 * calm and half of the time it took so far, because more of it may come.
 * @throws where nothing is drawn in time
 */
export async function settle(
  page: Page,
  patience: Patience,
  until: 'loading' | 'painting',
): Promise<Settled> {
  // A page that only paints anew has all its pixels already.
  const least = until === 'loading' ? patience.expected * complete : 0;
  const rule = { calm: patience[until], least, longest };
  const settled = await page.evaluate(settleInPage, rule);
  if (!settled) throw new Error(`the map was not at rest in ${longest / 1000} s of ${until}`);
  return settled;
}

/** Settles and keeps the picture by this name, to be recognised again. */
export async function keepPicture(
  page: Page,
  patience: Patience,
  name: string,
  until: 'loading' | 'painting' = 'painting',
): Promise<void> {
  await settle(page, patience, until);
  await page.evaluate((kept) => {
    const { last, kept: pictures } = window.pictureWatch;
    if (last) pictures.set(kept, last);
  }, name);
}

async function settleInPage(rule: {
  readonly calm: number;
  readonly least: number;
  readonly longest: number;
}): Promise<Settled | undefined> {
  const { pictureWatch } = window;
  const begun = performance.now();
  while (performance.now() - begun < rule.longest) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    const { changedAt, coloured, frameAt } = pictureWatch;
    const wait = coloured < rule.least ? Math.max(3 * rule.calm, changedAt / 2) : rule.calm;
    // Where drawing is far behind, no frame comes: that is not calm.
    const since = frameAt - Math.max(changedAt, begun);
    if (coloured > 0 && since >= wait) return { time: changedAt, coloured };
  }
  return undefined;
}
