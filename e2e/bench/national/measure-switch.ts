import type { Browser, Page } from '@playwright/test';
import { traceMainThread } from '../main-thread.ts';
import { pictureLag } from './await-picture.ts';
import { keepPicture, type Patience } from './settle.ts';
import type { Subject } from './subject.ts';

export interface Switches {
  /** Milliseconds from the choice to the new picture on the screen. */
  readonly times: number[];
  /** Milliseconds of the processor on the main thread: all of it, and its longest task. */
  readonly work: number[];
  readonly longest: number[];
  readonly longestOnClock: number[];
}

const marks = { begun: 'bench-begun', ended: 'bench-ended' } as const;

/** Another figure is chosen, to and fro: first by the clock with pictures read back, then traced without. */
export async function measureSwitches(
  browser: Browser,
  page: Page,
  subject: Subject,
  { patience, rounds }: { readonly patience: Patience; readonly rounds: number },
): Promise<Switches> {
  const chooser = page.locator(subject.chooser).first();
  const figureOf = (round: number): string => subject.figures[round % 2 === 0 ? 1 : 0];
  for (const round of [0, 1]) {
    await chooser.selectOption(figureOf(round));
    // What a figure needs may be fetched when it is first chosen.
    await keepPicture(page, patience, figureOf(round), 'loading');
  }
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const figure = figureOf(round);
    const choose = () => chooser.selectOption(figure);
    times.push(await pictureLag(page, patience, figure, { event: 'input' }, choose));
  }
  const wait = Math.max(...times) + 500;
  await page.evaluate(() => window.pictureWatch.stop());
  const trace = await traceMainThread(browser, page, Object.values(marks), async () => {
    for (let round = rounds; round < 2 * rounds; round += 1) {
      await page.evaluate(markNext, { event: 'input', mark: marks.begun });
      await chooser.selectOption(figureOf(round));
      await page.waitForTimeout(wait);
      await page.evaluate((mark) => void performance.mark(mark), marks.ended);
    }
  });
  // After an even number of rounds the first figure is shown again.
  if (rounds % 2 === 1) await chooser.selectOption(subject.figures[0]);
  await page.evaluate(() => window.pictureWatch.start());
  const works = trace.between(marks.begun, marks.ended);
  return {
    times,
    work: trace.exactlyBetween(marks.begun, marks.ended),
    longest: works.map(({ longest }) => longest),
    longestOnClock: works.map(({ longestOnClock }) => longestOnClock),
  };
}

/** Runs in the page: sets the mark when the next event of this kind arrives. */
export function markNext({ event, mark }: { readonly event: string; readonly mark: string }): void {
  addEventListener(event, () => performance.mark(mark), { capture: true, once: true });
}
