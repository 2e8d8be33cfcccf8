import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, test, type Browser, type Page } from '@playwright/test';
import { browserSwitches, findBrowser } from './browser.ts';
import {
  decision,
  openRecord,
  storedEntries,
  type Stored,
  type WithRecord,
} from './record-script.ts';

/** Entries of a review in a real browser: what was acknowledged is there, and what is not there was never acknowledged. */

interface OwnBrowser {
  readonly process: ChildProcess;
  readonly browser: Browser;
  readonly page: Page;
}

/** A browser of its own on a profile, whose process can be killed. */
async function startBrowser(profile: string): Promise<OwnBrowser> {
  const words = ['--headless', '--remote-debugging-port=0', `--user-data-dir=${profile}`];
  const program = findBrowser() ?? chromium.executablePath();
  const process = spawn(program, [...browserSwitches, ...words], {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    process.stderr?.on('data', (piece: Buffer) => {
      said += piece.toString();
      const [, found] = /DevTools listening on (ws:\S+)/.exec(said) ?? [];
      if (found !== undefined) resolve(found);
    });
    process.once('exit', () => reject(new Error(said)));
  });
  const browser = await chromium.connectOverCDP(address);
  const [context] = browser.contexts();
  if (!context) throw new Error('the browser has no window');
  return { process, browser, page: await context.newPage() };
}

/** With all its processes, as when the machine loses its power. */
async function kill({ process: started }: OwnBrowser): Promise<void> {
  const ended = new Promise((resolve) => void started.once('exit', resolve));
  if (started.pid !== undefined) process.kill(-started.pid, 'SIGKILL');
  await ended;
}

/** Writes one entry after the other for as long as the page lives, and tells of each that was acknowledged. */
async function writeOn(page: Page, hear: (entry: Stored) => void): Promise<void> {
  await page.exposeFunction('acknowledged', hear);
  await page.evaluate((draft) => {
    const { record, acknowledged } = globalThis as unknown as WithRecord & {
      acknowledged: (entry: Stored) => void;
    };
    const go = async (): Promise<void> => {
      for (let number = 1; ; number += 1) {
        const stored = await record.entries.add('Weber', { ...draft, neighbourhood: `N${number}` });
        if (!stored.ok) return;
        const { id, seq, prev, neighbourhood } = stored.value.entry;
        acknowledged({ id, seq, prev, neighbourhood });
      }
    };
    void go();
  }, decision('N'));
}

function expectOneChain(entries: readonly Stored[]): void {
  expect(entries.map(({ seq }) => seq)).toEqual(entries.map((_, place) => place + 1));
  const before = entries.map((_, place) => entries[place - 1]?.id ?? null);
  expect(entries.map(({ prev }) => prev)).toEqual(before);
}

test('a browser that is killed while it writes has every acknowledged entry when it starts again', async ({
  baseURL,
}) => {
  const profile = await mkdtemp(join(tmpdir(), 'record-'));
  const acknowledged: Stored[] = [];
  try {
    const first = await startBrowser(profile);
    await openRecord(first.page, baseURL);
    await writeOn(first.page, (entry) => acknowledged.push(entry));
    await expect.poll(() => acknowledged.length).toBeGreaterThan(60);
    await kill(first);
    const second = await startBrowser(profile);
    await openRecord(second.page, baseURL);
    const entries = await storedEntries(second.page);
    const ids = new Set(entries.map(({ id }) => id));
    expect(acknowledged.filter(({ id }) => !ids.has(id))).toEqual([]);
    expectOneChain(entries);
    await kill(second);
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
});

test('two tabs that write 30 entries each at the same second lose none and make one chain', async ({
  context,
  baseURL,
}) => {
  const tabs = [await context.newPage(), await context.newPage()];
  for (const tab of tabs) await openRecord(tab, baseURL);
  const start = Date.now() + 500;
  const durabilities = await Promise.all(
    tabs.map((tab, place) =>
      tab.evaluate(
        async ({ draft, start, place }) => {
          const { record } = globalThis as unknown as WithRecord;
          await new Promise((resolve) => void setTimeout(resolve, start - Date.now()));
          const writing = Array.from({ length: 30 }, (_, number) =>
            record.entries.add('Weber', { ...draft, neighbourhood: `${place}-${number}` }),
          );
          const stored = await Promise.all(writing);
          return stored.map((one) => (one.ok ? one.value.durability : one.fault.kind));
        },
        { draft: decision('N'), start, place },
      ),
    ),
  );
  expect(durabilities.flat()).toEqual(Array.from({ length: 60 }, () => 'strict'));
  const entries = await storedEntries(tabs[0] as Page);
  expect(new Set(entries.map(({ neighbourhood }) => neighbourhood)).size).toBe(60);
  expectOneChain(entries);
});

test('without room, and after the data were cleared, nothing is acknowledged that is not there', async ({
  page,
  baseURL,
}) => {
  await openRecord(page, baseURL);
  const browser = await page.context().newCDPSession(page);
  const { origin } = new URL(page.url());
  const add = (neighbourhood: string): Promise<string> =>
    page.evaluate(async (draft) => {
      const { record } = globalThis as unknown as WithRecord;
      const stored = await record.entries.add('Weber', draft);
      return stored.ok ? `stored ${stored.value.entry.seq}` : stored.fault.kind;
    }, decision(neighbourhood));
  // Chromium remembers for a while how much room it has found.
  await browser.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  expect(await add('N1')).toBe('full');
  expect(await storedEntries(page)).toEqual([]);
  await browser.send('Storage.overrideQuotaForOrigin', { origin });
  expect(await add('N1')).toBe('stored 1');
  expect(await add('N2')).toBe('stored 2');

  const { lines, text } = await page.evaluate(async () => {
    const { record } = globalThis as unknown as WithRecord;
    const [read, log] = [await record.entries.read('musterstadt'), await record.log('musterstadt')];
    return { lines: read.ok ? read.value.lines : [], text: log.ok ? log.value.text : '' };
  });
  await browser.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
  expect(await add('N3')).toBe('cleared');
  expect(await storedEntries(page)).toEqual([]);
  const back = await page.evaluate(async (lines) => {
    const { record } = globalThis as unknown as WithRecord;
    const merged = await record.putBack(
      'musterstadt',
      lines.map((line) => JSON.parse(line)),
    );
    const log = await record.log('musterstadt');
    return [merged.ok ? merged.value.added : merged.fault.kind, log.ok ? log.value.text : ''];
  }, lines);
  expect(back).toEqual([2, text]);
});
