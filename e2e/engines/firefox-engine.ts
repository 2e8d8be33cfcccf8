import puppeteer, {
  type Browser,
  type BrowserContext,
  type KeyInput,
  type Page,
} from 'puppeteer-core';
import { openDisplay } from './display.ts';
import type { Engine, EnginePage } from './engine-page.ts';
import { heardOver } from './screen-reader-bus.ts';
import { openSessionBus, type SessionBus } from './session-bus.ts';
import { StoredFiles } from './stored-files.ts';

/**
 * A stock Firefox, over WebDriver BiDi, in a window: without one it draws no WebGL in software.
 * @param isHeard whether it tells what it shows to screen readers, too; that costs it time
 */
export async function firefoxEngine(executablePath: string, isHeard: boolean): Promise<Engine> {
  const display = await openDisplay();
  const bus = isHeard ? await openSessionBus(display.environment) : undefined;
  const stored = new StoredFiles();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: false,
    env: {
      ...(bus ? { ...bus.environment, GNOME_ACCESSIBILITY: '1' } : display.environment),
      HOME: stored.folder,
    },
    extraPrefsFirefox: {
      'browser.download.folderList': 2,
      'browser.download.dir': stored.folder,
      'browser.download.useDownloadDir': true,
      'intl.accept_languages': 'de-DE',
      ...(isHeard ? { 'accessibility.force_disabled': -1 } : {}),
    },
  });
  const version = await browser.version();
  return {
    open: async (size) => {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      await page.setViewport(size);
      return firefoxPage({ version, context, page, stored, bus });
    },
    close: async () => {
      await closed(browser);
      await bus?.close();
      await display.close();
      stored.remove();
    },
  };
}

async function closed(browser: Browser): Promise<void> {
  await browser.close();
}

interface OpenPage {
  readonly version: string;
  readonly context: BrowserContext;
  readonly page: Page;
  readonly stored: StoredFiles;
  readonly bus: SessionBus | undefined;
}

function firefoxPage({ version, context, page, stored, bus }: OpenPage): EnginePage {
  const found: string[] = [];
  page.on('pageerror', (error) => found.push(`error: ${String(error)}`));
  page.on('console', (message) => {
    if (message.type() === 'error') found.push(`console: ${message.text()}`);
  });
  return {
    version,
    errors: () => Promise.resolve(found),
    goto: async (address) => void (await page.goto(address)),
    reload: async () => void (await page.reload()),
    back: async () => void (await page.goBack({ waitUntil: [] as never })),
    forward: async () => void (await page.goForward({ waitUntil: [] as never })),
    resize: (size) => page.setViewport(size),
    evaluate: (run, argument) => page.evaluate(run as never, argument) as never,
    clickAt: (x, y) => page.mouse.click(x, y),
    press: (key) => page.keyboard.press(key as KeyInput),
    type: (text) => page.keyboard.type(text),
    screenshot: async () => Buffer.from(await page.screenshot()),
    print: async () => Buffer.from(await page.pdf({ printBackground: true })),
    download: (doing) => stored.next(doing),
    heard: async () => heardOver(bus, await page.title()),
    close: () => context.close(),
  };
}
