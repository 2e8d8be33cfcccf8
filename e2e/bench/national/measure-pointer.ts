import { setTimeout as delay } from 'node:timers/promises';
import type { Browser, Page } from '@playwright/test';
import { traceMainThread } from '../main-thread.ts';
import type { Subject } from './subject.ts';
import { markNext } from './measure-switch.ts';

const marks = { begun: 'bench-begun', shown: 'bench-shown', ended: 'bench-ended' } as const;

type Place = readonly [x: number, y: number];

/** Milliseconds in which a map answers where it has an area; a simplified one has gaps. */
const answering = 4000;

/**
 * Milliseconds of the processor on the main thread from the movement of the mouse until the area's name stands on the page.
 * @param places of the map, left and right of its middle in turn
 * @throws where the map answers nowhere
 */
export async function measureHover(
  browser: Browser,
  page: Page,
  subject: Subject,
  places: readonly Place[],
): Promise<number[]> {
  const box = await boxOf(page, subject);
  const caption = page.locator(subject.caption).first();
  const point = async ([x, y]: Place, timeout?: number): Promise<void> => {
    const before = await caption.textContent();
    await page.mouse.move(box.x + x, box.y + y);
    await page.waitForFunction(
      ([element, text]) => element?.textContent !== text,
      [await caption.elementHandle(), before] as const,
      { ...(timeout !== undefined && { timeout }) },
    );
  };
  const answered = await placesThatAnswer(places, (place) => point(place, answering));
  if (answered.length === 0) throw new Error('the map names no area under the pointer');
  const trace = await traceMainThread(browser, page, Object.values(marks), async () => {
    for (const place of answered) {
      await caption.evaluate(markChange, marks.shown);
      await page.evaluate(markNext, { event: 'pointermove', mark: marks.begun });
      await point(place);
    }
  });
  return trace.exactlyBetween(marks.begun, marks.shown);
}

/** Still in turn: where one side does not answer, its partner is left out, too. */
async function placesThatAnswer(
  places: readonly Place[],
  point: (place: Place) => Promise<void>,
): Promise<Place[]> {
  const sides: [Place[], Place[]] = [[], []];
  for (const [at, place] of places.entries()) {
    const isThere = await point(place).then(
      () => true,
      () => false,
    );
    if (isThere) sides[at % 2 === 0 ? 0 : 1].push(place);
  }
  const [left, right] = sides;
  return left.flatMap((place, at) => (right[at] ? [place, right[at]] : []));
}

export interface Movement {
  /** Milliseconds of the longest task of the main thread: of the processor, and by the clock. */
  readonly longest: number[];
  readonly longestOnClock: number[];
}

/** The map is pulled to the side and back, brought nearer and farther with the wheel. */
export async function measureMovement(
  browser: Browser,
  page: Page,
  subject: Subject,
  { rounds, rest }: { readonly rounds: number; readonly rest: number },
): Promise<Movement> {
  const box = await boxOf(page, subject);
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const trace = await traceMainThread(browser, page, Object.values(marks), async () => {
    for (let round = 0; round < rounds; round += 1) {
      await page.evaluate((mark) => void performance.mark(mark), marks.begun);
      await pull(page, middle, round % 2 === 0 ? 5 : -5);
      for (const turn of [-1, -1, 1, 1]) {
        await page.mouse.wheel(0, turn * 120);
        await delay(250);
      }
      await page.waitForTimeout(rest);
      await page.evaluate((mark) => void performance.mark(mark), marks.ended);
    }
  });
  const works = trace.between(marks.begun, marks.ended);
  return {
    longest: works.map(({ longest }) => longest),
    longestOnClock: works.map(({ longestOnClock }) => longestOnClock),
  };
}

async function pull(page: Page, from: { x: number; y: number }, step: number): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  const moves: Promise<void>[] = [];
  for (let at = 1; at <= 30; at += 1) {
    moves.push(page.mouse.move(from.x + at * step, from.y + at * 2));
    await delay(1000 / 60);
  }
  await Promise.all(moves);
  // A map that is let go in motion would glide on.
  await delay(200);
  await page.mouse.up();
}

async function boxOf(page: Page, subject: Subject) {
  const box = await page.locator(subject.map).first().boundingBox();
  if (!box) throw new Error('the map is not on the screen');
  return box;
}

/** Runs in the page: sets the mark as soon as the element has another text. */
function markChange(element: Element, mark: string): void {
  const observer = new MutationObserver(() => {
    observer.disconnect();
    performance.mark(mark);
  });
  observer.observe(element, { characterData: true, childList: true, subtree: true });
}
