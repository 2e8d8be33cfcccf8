import type { Browser, Locator, Page } from '@playwright/test';
import { traceMainThread, type MainThreadTrace } from './main-thread.ts';

/** One thing a user does again and again, from the input event to what it changes on the screen. */
export interface Step {
  /** The event with which the browser begins. */
  readonly input: string;
  /** What changes; its text is on the screen when the step is done. */
  readonly shown: Locator;
  readonly act: (round: number) => Promise<unknown>;
  readonly rounds: number;
}

export const stepMarks = {
  begun: 'bench-begun',
  shown: 'bench-shown',
  rested: 'bench-rested',
} as const;

/** Traces every round: begun with the input, shown after the frame with the new text, rested three frames later. */
export async function traceSteps(
  browser: Browser,
  page: Page,
  step: Step,
): Promise<MainThreadTrace> {
  return traceMainThread(browser, page, Object.values(stepMarks), async () => {
    for (let round = 0; round < step.rounds; round += 1) {
      const watch = await step.shown.evaluateHandle(watchStep, { input: step.input, ...stepMarks });
      await step.act(round);
      await watch.evaluate(({ rested }) => rested);
      await watch.dispose();
    }
  });
}

/** Runs in the page. A frame is over when the task after it runs; the map draws in the same frames. */
function watchStep(
  element: Element,
  names: { readonly input: string } & typeof stepMarks,
): { readonly rested: Promise<void> } {
  addEventListener(names.input, () => performance.mark(names.begun), { capture: true, once: true });
  const changed = new Promise<void>((resolve, reject) => {
    setTimeout(() => reject(new Error('nothing has changed on the screen')), 20_000);
    const observer = new MutationObserver(() => {
      observer.disconnect();
      resolve();
    });
    observer.observe(element, { characterData: true, childList: true, subtree: true });
  });
  const rested = (async () => {
    await changed;
    for (let frame = 0; frame < 4; frame += 1) {
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      if (frame === 0) performance.mark(names.shown);
    }
    performance.mark(names.rested);
  })();
  return { rested };
}
