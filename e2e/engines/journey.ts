import { expect, test as base } from '@playwright/test';
import { engineNames, type Engine, type EngineName, type EnginePage } from './engine-page.ts';
import { placeOf, startEngine } from './found-engines.ts';
import { Reader } from './reader.ts';

/** Engines that a worker of the tests has started; they serve all of its journeys. */
class Engines {
  readonly #started = new Map<EngineName, Promise<Engine>>();

  start(name: EngineName): Promise<Engine> {
    const started = this.#started.get(name) ?? startEngine(name);
    this.#started.set(name, started);
    return started;
  }

  async close(): Promise<void> {
    const started = await Promise.allSettled(this.#started.values());
    for (const one of started) if (one.status === 'fulfilled') await one.value.close();
  }
}

const test = base.extend<object, { engines: Engines }>({
  engines: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of the pattern
    async ({}, use) => {
      const engines = new Engines();
      await use(engines);
      await engines.close();
    },
    { scope: 'worker' },
  ],
});

export interface Journey {
  readonly engine: EngineName;
  readonly reader: Reader;
  readonly page: EnginePage;
  /** The same page in Chromium, to compare with. */
  readonly beside: () => Promise<Pick<Journey, 'reader' | 'page'>>;
}

/** The same journey in every engine; no errors of the page may be left at its end. */
export function journey(title: string, go: (journey: Journey) => Promise<void>): void {
  for (const engine of engineNames) {
    test(`${engine}: ${title}`, async ({ engines, baseURL }, information) => {
      test.skip(placeOf(engine) === undefined, `${engine} is not on this machine`);
      const opened: EnginePage[] = [];
      const open = async (name: EngineName) => {
        const page = await (await engines.start(name)).open({ width: 1440, height: 900 });
        opened.push(page);
        return { page, reader: new Reader(page, baseURL ?? '') };
      };
      const { page, reader } = await open(engine);
      try {
        await go({ engine, page, reader, beside: () => open('chromium') });
        expect(await page.errors()).toEqual([]);
      } catch (error) {
        await information.attach('screen', {
          body: await page.screenshot(),
          contentType: 'image/png',
        });
        throw error;
      } finally {
        for (const one of opened) await one.close();
      }
    });
  }
}
