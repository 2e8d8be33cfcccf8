import type { Page } from '@playwright/test';
import { changeBareMap } from './bare-map.ts';
import type { Finding } from './finding.ts';
import { traceMainThread } from './main-thread.ts';
import { spreadOf } from './measure.ts';
import type { Bench } from './served-page.ts';
import { stepMarks, traceSteps } from './step.ts';

const rounds = 20;

/** Choosing another indicator: new colours on the map, legend, histogram and table. */
export async function measureSwitches(bench: Bench, atlas: Page, bare: Page): Promise<Finding[]> {
  const { browser } = bench;
  const chooser = atlas.locator('indicator-chooser select').first();
  const ids = await chooser
    .locator('option')
    .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
  const trace = await traceSteps(browser, atlas, {
    input: 'input',
    shown: atlas.locator('class-legend table'),
    act: (round) => chooser.selectOption(ids[(round + 1) % ids.length] ?? ''),
    rounds,
  });
  const { begun, rested } = stepMarks;
  const peer = await traceMainThread(browser, bare, [begun, rested], () =>
    changeBareMap(bare, 'paint', rounds, stepMarks),
  );
  return [
    {
      subject: 'Indicator switched: main-thread work until colours, legend and table are shown',
      time: spreadOf(trace.between(begun, rested).map(({ sum }) => sum)),
      goal: { most: 100, of: 'ms' },
      peer: {
        name: 'bare MapLibre, setPaintProperty',
        time: spreadOf(peer.between(begun, rested).map(({ sum }) => sum)),
      },
    },
  ];
}
