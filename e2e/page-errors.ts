import { expect, type Page } from '@playwright/test';

/** Everything a page must not do while a test runs: errors, refused content, requests to other servers. */
export interface PageErrors {
  readonly found: string[];
  /** Fails with the list where something was found. */
  readonly expectNone: () => Promise<void>;
}

/** Listens from now on; call it before the page is opened. */
export async function watchErrors(page: Page): Promise<PageErrors> {
  const found: string[] = [];
  page.on('pageerror', (error) => found.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => {
    found.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('console', (message) => {
    if (message.type() === 'error') found.push(`console: ${message.text()}`);
  });
  await page.addInitScript(() => {
    window.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      // oxlint-disable-next-line no-console -- the test listens to the console of the page
      console.error(`refused: ${violatedDirective} ${blockedURI}`);
    });
  });
  const expectNone = async (): Promise<void> => {
    // What the page has already written arrives with the answer to a question.
    await page.evaluate(() => undefined);
    expect(found).toEqual([]);
  };
  return { found, expectNone };
}

/** Addresses asked outside the server of the page, from now on; memory and inline data do not count. */
export function watchForeignRequests(page: Page, origin: string): string[] {
  const foreign: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(blob|data):/.test(url)) foreign.push(url);
  });
  return foreign;
}
