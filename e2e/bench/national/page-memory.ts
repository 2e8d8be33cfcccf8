import { readFileSync } from 'node:fs';
import type { Browser } from '@playwright/test';

/** Megabytes that the processes of the browser hold in memory, as Linux counts them (resident set). */
export interface PageMemory {
  /** The page with its workers. */
  readonly page: number;
  /** The process that draws for all pages; without a graphics card its buffers lie in the same memory. */
  readonly graphics: number;
}

interface Process {
  readonly type: string;
  readonly id: number;
}

/** Of the one page that is open: the browser keeps empty processes in reserve, which are smaller. */
export async function measureMemory(browser: Browser): Promise<PageMemory> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const largest = (type: string): number =>
    Math.max(
      ...(processInfo as readonly Process[])
        .filter((process) => process.type === type)
        .map(({ id }) => residentMegabytes(id)),
    );
  return { page: largest('renderer'), graphics: largest('GPU') };
}

/** 0 for a process that is gone. */
function residentMegabytes(id: number): number {
  try {
    const status = readFileSync(`/proc/${id}/status`, 'utf8');
    return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}
