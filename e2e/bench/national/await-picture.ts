import type { Page } from '@playwright/test';
import { settle, type Patience } from './settle.ts';

/** The input after which a picture is waited for: the next of its kind, or with a place the first that reaches it. */
export interface AwaitedInput {
  readonly event: string;
  /** Pixels from the left of the page, for events of the mouse. */
  readonly x?: number;
}

/** So many pixels of a finished picture may differ from the kept one: soft edges that were drawn over one another. */
const leastAlike = 0.98;
/** Steps of a colour, of 255, that can be seen. */
const visible = 32;

/**
 * Milliseconds from the input to the picture that stays. Pictures are read only after the input, so that reading
 * delays nothing that comes before.
 * @param name the kept picture that must be the last one
 * @throws where nothing changes, or the picture is another one
 */
export async function pictureLag(
  page: Page,
  patience: Patience,
  name: string,
  input: AwaitedInput,
  act: () => Promise<unknown>,
): Promise<number> {
  await page.evaluate(startAtInput, input);
  await act();
  await page.waitForFunction(() => window.pictureWatch.begunAt !== undefined);
  const { time } = await settle(page, patience, 'painting');
  const { begunAt = 0, alike } = await page.evaluate(compareInPage, { name, visible });
  if (time < begunAt) throw new Error(`${name}: the picture has not changed`);
  if (alike < leastAlike) throw new Error(`${name}: ${(100 * alike).toFixed(1)} % of the picture`);
  return time - begunAt;
}

function startAtInput({ event, x }: AwaitedInput): void {
  const { pictureWatch } = window;
  pictureWatch.stop();
  pictureWatch.begunAt = undefined;
  const handle = (happened: Event): void => {
    if (x !== undefined && (happened as MouseEvent).clientX < x) return;
    removeEventListener(event, handle, { capture: true });
    pictureWatch.begunAt = happened.timeStamp;
    pictureWatch.start();
  };
  addEventListener(event, handle, { capture: true });
}

function compareInPage({ name, visible }: { readonly name: string; readonly visible: number }): {
  readonly begunAt: number | undefined;
  readonly alike: number;
} {
  const { begunAt, last, kept } = window.pictureWatch;
  const wanted = kept.get(name);
  if (!last || wanted?.length !== last.length) return { begunAt, alike: 0 };
  const [one, other] = [new Uint8Array(last.buffer), new Uint8Array(wanted.buffer)];
  let alike = 0;
  for (let at = 0; at < one.length; at += 4) {
    let isAlike = true;
    for (let channel = at; channel < at + 4; channel += 1) {
      isAlike &&= Math.abs((one[channel] ?? 0) - (other[channel] ?? 0)) <= visible;
    }
    if (isAlike) alike += 1;
  }
  return { begunAt, alike: alike / last.length };
}
