import { readFileSync } from 'node:fs';
import type { Browser, BrowserType, LaunchOptions, Page } from '@playwright/test';
import { chromiumHeard } from './chromium-heard.ts';
import type { Engine, EnginePage } from './engine-page.ts';

/** A browser that Playwright drives: Chromium, and where they can be downloaded its own Firefox and WebKit. */
export async function playwrightEngine(type: BrowserType, options: LaunchOptions): Promise<Engine> {
  const browser = await type.launch(options);
  return {
    open: async (viewport) => {
      const context = await browser.newContext({
        viewport,
        locale: 'de-DE',
        timezoneId: 'Europe/Berlin',
      });
      return playwrightPage(browser, await context.newPage());
    },
    close: () => browser.close(),
  };
}

function playwrightPage(browser: Browser, page: Page): EnginePage {
  const found: string[] = [];
  page.on('pageerror', (error) => found.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') found.push(`console: ${message.text()}`);
  });
  return {
    version: `${browser.browserType().name()} ${browser.version()}`,
    errors: () => Promise.resolve(found),
    goto: async (address) => void (await page.goto(address)),
    reload: async () => void (await page.reload()),
    back: async () => void (await page.goBack()),
    forward: async () => void (await page.goForward()),
    resize: (size) => page.setViewportSize(size),
    evaluate: (run, argument) => page.evaluate(run as never, argument as never),
    clickAt: (x, y) => page.mouse.click(x, y),
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    screenshot: () => page.screenshot(),
    print: () =>
      browser.browserType().name() === 'chromium'
        ? page.pdf({ preferCSSPageSize: true })
        : Promise.resolve(undefined),
    download: async (doing) => {
      const started = page.waitForEvent('download');
      await doing();
      const file = await started;
      return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
    },
    heard: () => chromiumHeard(page),
    close: () => page.context().close(),
  };
}
