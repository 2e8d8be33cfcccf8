import type { Page } from '@playwright/test';
import { changeBareMap } from './bare-map.ts';
import type { Finding } from './finding.ts';
import { traceMainThread } from './main-thread.ts';
import { spreadOf, type Spread } from './measure.ts';
import type { Bench } from './served-page.ts';
import { stepMarks, traceSteps } from './step.ts';

const rounds = 24;

/** Dragging a cut with the mouse by one class, in the table's usual order and in that of the marks. */
export async function measureCuts(bench: Bench, atlas: Page, bare: Page): Promise<Finding[]> {
  const byName = await moveCut(bench, atlas);
  await sortByMark(atlas);
  const byMark = await moveCut(bench, atlas);
  const peer = { name: 'bare MapLibre, setFilter', time: await filterBareMap(bench, bare) };
  const goal = { most: 16, of: 'ms' } as const;
  return [
    {
      subject: 'Cut moved: main-thread work until sentence, rows and marks are shown',
      time: byName,
      goal,
      peer,
    },
    { subject: 'Cut moved: the same with the table sorted by mark', time: byMark, goal, peer },
  ];
}

/** From class 6 down to 3, up to 6 and so on: every move marks or unmarks dozens of areas. */
async function moveCut({ browser }: Bench, page: Page): Promise<Spread> {
  const slider = page.locator('cut-editor').first().getByRole('slider');
  const [least, most] = await slider.evaluate((input) => {
    const { min, max } = input as HTMLInputElement;
    return [Number(min), Number(max)] as const;
  });
  await slider.scrollIntoViewIfNeeded();
  const box = await slider.boundingBox();
  if (!box) throw new Error('the slider is not on the screen');
  const moveTo = (cut: number): Promise<void> => {
    const room = box.width - box.height;
    const place = (cut - least) / (most - least);
    return page.mouse.move(box.x + box.height / 2 + place * room, box.y + box.height / 2);
  };
  await moveTo(6);
  await page.mouse.down();
  const trace = await traceSteps(browser, page, {
    input: 'input',
    shown: page.locator('rule-editor output'),
    act: (round) => moveTo(3 + Math.abs(2 - (round % 6))),
    rounds,
  });
  await page.mouse.up();
  return spreadOf(trace.between(stepMarks.begun, stepMarks.shown).map(({ sum }) => sum));
}

/** The first column of the table holds the marks. */
async function sortByMark(page: Page): Promise<void> {
  const head = page.getByRole('grid').getByRole('columnheader').first();
  await head.getByRole('button').click();
  await page.locator('[role="columnheader"][aria-sort="descending"]').waitFor();
}

async function filterBareMap({ browser }: Bench, page: Page): Promise<Spread> {
  const { begun, rested } = stepMarks;
  const trace = await traceMainThread(browser, page, [begun, rested], () =>
    changeBareMap(page, 'filter', rounds, stepMarks),
  );
  return spreadOf(trace.between(begun, rested).map(({ sum }) => sum));
}
