import { setTimeout as delay } from 'node:timers/promises';
import type { Browser, Locator, Page } from '@playwright/test';
import { traceMainThread } from '../main-thread.ts';
import { pictureLag } from './await-picture.ts';
import { keepPicture, type Patience } from './settle.ts';
import type { Subject } from './subject.ts';

export interface Drags {
  /** Milliseconds of the processor on the main thread in the busiest frame of each drag. */
  readonly busiest: number[];
  /** The same in all frames in which there was work. */
  readonly frames: number[];
  /** Milliseconds from the last movement of the mouse to its picture on the screen. */
  readonly lags: number[];
}

/** The cut goes from one value to the other in so many steps, as fast as a screen shows them. */
export interface DragPath {
  readonly from: number;
  readonly to: number;
}

const dragSteps = 60;
/** The last step is so long that it changes the picture of a single city, too. */
const lastStart = 0.75;
const millisecondsPerStep = 1000 / 60;
/** Milliseconds after which a map that cannot follow is not dragged again. */
const longestDragging = 60_000;
/** Less is the waiting itself. */
const leastWork = 0.3;
const frameMark = 'bench-frame';

export async function measureDrags(
  browser: Browser,
  page: Page,
  subject: Subject,
  {
    path,
    patience,
    rounds,
  }: { readonly path: DragPath; readonly patience: Patience; readonly rounds: number },
): Promise<Drags> {
  const slider = page.locator(subject.slider).first();
  await slider.scrollIntoViewIfNeeded();
  const [start, end] = await placesOf(slider, path);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(end.x, end.y);
  await keepPicture(page, patience, 'dragged');
  const lags: number[] = [];
  const enough = performance.now() + longestDragging;
  for (let round = 0; round < rounds && (round === 0 || performance.now() < enough); round += 1) {
    await page.mouse.move(start.x, start.y);
    await keepPicture(page, patience, 'start');
    const last = { event: 'mousemove', x: end.x };
    lags.push(await pictureLag(page, patience, 'dragged', last, () => drag(page, start, end)));
  }
  const wait = Math.max(...lags) + 300;
  const work = await traceDrags(browser, page, lags.length, async () => {
    await page.mouse.move(start.x, start.y);
    await page.waitForTimeout(wait);
    return async () => {
      await drag(page, start, end);
      await page.waitForTimeout(wait);
    };
  });
  await page.mouse.move(start.x, start.y);
  await page.mouse.up();
  await page.evaluate(() => window.pictureWatch.start());
  await keepPicture(page, patience, 'start');
  return { lags, ...work };
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Where the thumb of a slider stands for two values; it is as wide as the slider is high. */
async function placesOf(slider: Locator, path: DragPath): Promise<[Place, Place]> {
  const [least, most] = await slider.evaluate((input) => {
    const { min, max } = input as HTMLInputElement;
    return [Number(min), Number(max)] as const;
  });
  const box = await slider.boundingBox();
  if (!box) throw new Error('the slider is not on the screen');
  const placeOf = (value: number): Place => ({
    x: Math.round(
      box.x + box.height / 2 + ((value - least) / (most - least)) * (box.width - box.height),
    ),
    y: box.y + box.height / 2,
  });
  return [placeOf(path.from), placeOf(path.to)];
}

/** Does not wait for the page between the steps; a mouse does not, either. */
async function drag(page: Page, start: Place, end: Place): Promise<void> {
  const begun = performance.now();
  const moves: Promise<void>[] = [];
  for (let step = 1; step <= dragSteps; step += 1) {
    const part = step < dragSteps ? (lastStart * step) / dragSteps : 1;
    moves.push(page.mouse.move(start.x + part * (end.x - start.x), start.y));
    await delay(Math.max(0, begun + step * millisecondsPerStep - performance.now()));
  }
  await Promise.all(moves);
}

async function traceDrags(
  browser: Browser,
  page: Page,
  rounds: number,
  prepare: () => Promise<() => Promise<void>>,
): Promise<{ readonly busiest: number[]; readonly frames: number[] }> {
  const busiest: number[] = [];
  const frames: number[] = [];
  await page.evaluate(() => window.pictureWatch.stop());
  for (let round = 0; round < rounds; round += 1) {
    const run = await prepare();
    const trace = await traceMainThread(browser, page, [frameMark], async () => {
      await page.evaluate(markFrames, frameMark);
      await run();
      await page.evaluate(() => document.documentElement.removeAttribute('data-marks-frames'));
    });
    const times = trace.exactlyBetween(frameMark, frameMark);
    busiest.push(Math.max(0, ...times));
    frames.push(...times.filter((time) => time >= leastWork));
  }
  return { busiest, frames: frames.length > 0 ? frames : [0] };
}

/** Runs in the page: a mark at the beginning of every frame. */
function markFrames(mark: string): void {
  const { dataset } = document.documentElement;
  dataset['marksFrames'] = 'yes';
  const markFrame = (): void => {
    if (dataset['marksFrames'] === undefined) return;
    performance.mark(mark);
    requestAnimationFrame(markFrame);
  };
  markFrame();
}
