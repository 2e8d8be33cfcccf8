import type { Browser, Page } from '@playwright/test';
import type { ViewName } from './camera.ts';
import { installWatch } from './picture-watch.ts';

/** A map that is measured: the atlas in one of its ways, or a peer. The bench knows no more of it than this. */
export interface Subject {
  readonly name: string;
  /** Address of the page that shows this view. */
  readonly addressOf: (view: ViewName) => string;
  /** Where the map is on the page. */
  readonly map: string;
  /** The list of figures, and the two values that are chosen in turn; the first one is shown after loading. */
  readonly chooser: string;
  readonly figures: readonly [string, string];
  /** The slider of the cut. */
  readonly slider: string;
  /** What names the area under the pointer. */
  readonly caption: string;
  /** Colour of the empty map as its canvas stores it; undefined: that of an upper corner. */
  readonly background: number | undefined;
  /** A peer paints in the colours of the bench, so that they can be checked; the atlas in its own. */
  readonly isPeer: boolean;
}

export interface OpenPage {
  readonly page: Page;
  readonly close: () => Promise<void>;
}

/** Milliseconds after which a map is given up that does not answer. */
const longestWait = 120_000;

/** A page in a context of its own, nothing cached; the watch is on from the start. */
export async function openSubject(
  browser: Browser,
  subject: Subject,
  view: ViewName,
): Promise<OpenPage> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'de-DE',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(longestWait);
  const network = await context.newCDPSession(page);
  await network.send('Network.enable');
  await network.send('Network.setCacheDisabled', { cacheDisabled: true });
  page.on('pageerror', (error) => {
    process.stderr.write(`${subject.name}: ${error.message}\n`);
  });
  await installWatch(page, { background: subject.background });
  await page.goto(subject.addressOf(view), { waitUntil: 'commit' });
  return { page, close: () => context.close() };
}
