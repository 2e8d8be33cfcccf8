import type { Browser } from '@playwright/test';
import type { ViewName } from './camera.ts';
import { measureMemory } from './page-memory.ts';
import { settle, type Patience } from './settle.ts';
import { openSubject, type OpenPage, type Subject } from './subject.ts';

export interface Loads {
  /** Milliseconds from the address to the picture that stays. */
  readonly times: number[];
  /** Megabytes of the page when it is at rest, of the page after its waste has been collected, and of the drawing process. */
  readonly memory: number[];
  readonly memoryCollected: number[];
  readonly graphics: number[];
  /** Parts of the expected pixels that are coloured. */
  readonly coloured: number[];
}

/** First visits to one view; the page of the last one stays open. */
export async function measureLoads(
  browser: Browser,
  subject: Subject,
  view: ViewName,
  { patience, rounds }: { readonly patience: Patience; readonly rounds: number },
): Promise<{ readonly loads: Loads; readonly open: OpenPage }> {
  const loads: Loads = { times: [], memory: [], memoryCollected: [], graphics: [], coloured: [] };
  for (let round = 1; ; round += 1) {
    const open = await openSubject(browser, subject, view);
    const { time, coloured } = await settle(open.page, patience, 'loading');
    const { page, graphics } = await measureMemory(browser);
    await collectWaste(open);
    loads.times.push(time);
    loads.coloured.push(coloured / patience.expected);
    loads.memory.push(page);
    loads.graphics.push(graphics);
    loads.memoryCollected.push((await measureMemory(browser)).page);
    if (round === rounds) return { loads, open };
    await open.close();
  }
}

async function collectWaste({ page }: OpenPage): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.detach();
}
