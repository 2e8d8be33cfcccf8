import type { JSHandle, Page } from '@playwright/test';

/** The input after which a picture is waited for: the next of its kind, or with a place the first that reaches it. */
export interface AwaitedInput {
  readonly event: string;
  /** Pixels from the left of the page, for events of the mouse. */
  readonly x?: number;
}

export interface AwaitedPicture {
  /** Milliseconds from the input to the kept picture on the screen. */
  readonly lag: () => Promise<number>;
}

/** The longest wait for a picture, in milliseconds. */
const longest = 60_000;

/** Call it before the input. Pictures are read only after it, so that reading delays nothing that comes before. */
export async function awaitPicture(
  page: Page,
  name: string,
  input: AwaitedInput,
): Promise<AwaitedPicture> {
  const watch: JSHandle<{ readonly lag: Promise<number> }> = await page.evaluateHandle(
    awaitInPage,
    { name, longest, ...input },
  );
  return {
    lag: async () => {
      const lag = await watch.evaluate((awaited) => awaited.lag);
      await watch.dispose();
      return lag;
    },
  };
}

function awaitInPage({
  name,
  event,
  x,
  longest,
}: AwaitedInput & { readonly name: string; readonly longest: number }): {
  readonly lag: Promise<number>;
} {
  const { pictureWatch } = window;
  pictureWatch.stop();
  const lag = new Promise<number>((resolve, reject) => {
    setTimeout(() => reject(new Error(`the picture ${name} did not come`)), longest);
    const handle = (happened: Event): void => {
      if (x !== undefined && (happened as MouseEvent).clientX < x) return;
      removeEventListener(event, handle, { capture: true });
      const begun = happened.timeStamp;
      pictureWatch.awaited = { name, done: (time) => resolve(time - begun) };
      pictureWatch.start();
    };
    addEventListener(event, handle, { capture: true });
  });
  return { lag };
}
