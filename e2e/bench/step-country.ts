import type { Page } from '@playwright/test';
import type { Finding } from './finding.ts';
import { openAtlas } from './load-atlas.ts';
import { traceMainThread } from './main-thread.ts';
import { spreadOf } from './measure.ts';
import { newPage, type Bench } from './served-page.ts';

const rounds = 20;
const marks = { begun: 'step-begun', shown: 'step-shown' } as const;

/** What the program reads of the page's state: whether the facts of the chosen neighbourhood have come. */
interface Shell extends Element {
  readonly store: {
    readonly live: {
      readonly studies: {
        readonly neighbourhood?: { readonly asked: string; readonly answered: string | undefined };
      };
    };
    subscribe(listener: () => void): () => void;
  };
}

/** From one neighbourhood of the fictional country to the next, by key: panel and facts; frames of the moving map are in it. */
export async function measureSteps(bench: Bench): Promise<Finding[]> {
  const page = await newPage(bench.browser);
  await openAtlas(page, new URL('.', bench.atlas).href);
  await page.locator('flag-stepper [role="group"][aria-label*="uartier"]').waitFor();
  for (let warmUp = 0; warmUp < 4; warmUp += 1) await step(page);
  const trace = await traceMainThread(bench.browser, page, Object.values(marks), async () => {
    for (let round = 0; round < rounds; round += 1) await step(page);
  });
  await page.context().close();
  const works = trace.between(marks.begun, marks.shown);
  return [
    {
      subject: 'Country, next neighbourhood: main-thread work until panel and facts are shown',
      time: spreadOf(works.map(({ sum }) => sum)),
      goal: { most: 50, of: 'ms' },
    },
    {
      subject: 'Country, next neighbourhood: longest task of the main thread',
      time: spreadOf(works.map(({ longest }) => longest)),
      goal: { most: 50, of: 'ms' },
    },
  ];
}

async function step(page: Page): Promise<void> {
  const watch = await page.locator('atlas-shell').evaluateHandle(watchFacts, marks);
  await page.keyboard.press('n');
  await watch.evaluate(({ shown }) => shown);
  await watch.dispose();
}

/** Runs in the page. Facts are shown after the frame that follows their coming. */
function watchFacts(shell: Element, names: typeof marks): { readonly shown: Promise<void> } {
  addEventListener('keydown', () => performance.mark(names.begun), { capture: true, once: true });
  const { store } = shell as Shell;
  const before = store.live.studies.neighbourhood?.answered;
  const come = new Promise<void>((resolve, reject) => {
    setTimeout(() => reject(new Error('the facts have not come')), 20_000);
    const end = store.subscribe(() => {
      const { asked, answered } = store.live.studies.neighbourhood ?? {};
      if (answered === undefined || answered === before || answered !== asked) return;
      end();
      resolve();
    });
  });
  const shown = (async () => {
    await come;
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    performance.mark(names.shown);
  })();
  return { shown };
}
