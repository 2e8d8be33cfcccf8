import type { Page } from '@playwright/test';
import type { Finding } from './finding.ts';
import { drawBareMap } from './bare-map.ts';
import { traceMainThread, type Work } from './main-thread.ts';
import { spreadOf } from './measure.ts';
import { newPage, type Bench } from './served-page.ts';

const drawn = 'bench-drawn';
const loads = 5;

/** A first visit, from the empty tab until areas are on the map, against a bare map with one fill layer. */
export async function measureLoads(bench: Bench): Promise<Finding[]> {
  const atlas: Work[] = [];
  const bare: Work[] = [];
  for (let round = 0; round < loads; round += 1) {
    atlas.push(...(await measureLoad(bench, (page) => openAtlas(page, bench.atlas))));
    bare.push(...(await measureLoad(bench, (page) => drawBareMap(page, bench.barePage, drawn))));
  }
  const of = (works: readonly Work[], part: keyof Work) =>
    spreadOf(works.map((work) => work[part]));
  const name = 'bare MapLibre, same geometry';
  return [
    {
      subject: 'Load: longest task of the main thread',
      time: of(atlas, 'longest'),
      goal: { most: 100, of: 'ms' },
      peer: { name, time: of(bare, 'longest') },
    },
    {
      subject: 'Load: the same by the clock, waiting for the graphics process included',
      time: of(atlas, 'longestOnClock'),
      peer: { name, time: of(bare, 'longestOnClock') },
    },
    {
      subject: 'Load: main-thread work until areas are on the map',
      time: of(atlas, 'sum'),
      peer: { name, time: of(bare, 'sum') },
    },
  ];
}

/** Opens the atlas and waits until its map says that areas are on the screen. */
export async function openAtlas(page: Page, address: string): Promise<void> {
  await page.addInitScript((mark) => {
    addEventListener('map-drawn', () => performance.mark(mark));
  }, drawn);
  await page.goto(address);
  await page.waitForFunction((mark) => performance.getEntriesByName(mark).length > 0, drawn);
}

async function measureLoad(bench: Bench, open: (page: Page) => Promise<void>): Promise<Work[]> {
  const page = await newPage(bench.browser);
  const trace = await traceMainThread(bench.browser, page, [drawn], () => open(page));
  await page.context().close();
  return trace.between(undefined, drawn);
}
