import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type BrowserContextOptions, type Page } from '@playwright/test';
import { preview } from 'vite';
import { mapDrawn, musterstadt, watchMap } from './atlas-page.ts';
import { browserSwitches, findBrowser } from './browser.ts';

/**
 * Takes the pictures of the embedded demo for the README and for looking at the design:
 * `npx vite build && npx tsx e2e/screenshots.ts FOLDER`.
 */

interface Shot {
  readonly name: string;
  readonly query?: string;
  /** Part of the link that names the project; without it, the small example. */
  readonly project?: string;
  readonly context?: BrowserContextOptions;
  readonly prepare?: (page: Page) => Promise<void>;
}

/** Pictures for the README stay below 300 kB: as PNG, or else as JPEG. */
const largestPicture = 300_000;

const desktop = { width: 1440, height: 900 };
const phone: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
};

/** The first flagged area of the demo, brought near. */
async function chooseFlagged(page: Page): Promise<void> {
  await page.locator('body').press('n');
  await page.locator('neighbourhood-panel h2').waitFor();
  await page.locator('body').press('.');
  await page.locator('area-panel h2').waitFor();
  await page.waitForFunction(() => window.location.search.includes('map='));
}

async function openReport(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Menü' }).click();
  await page.getByRole('menuitem', { name: 'Datenbericht' }).click();
}

async function showTab(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation').getByRole('button', { name }).click();
}

const shots: readonly Shot[] = [
  { name: 'country', project: '' },
  { name: 'desktop' },
  { name: 'desktop-area', prepare: chooseFlagged },
  { name: 'desktop-dark', context: { colorScheme: 'dark' }, prepare: chooseFlagged },
  { name: 'desktop-english', query: 'lang=en', prepare: chooseFlagged },
  { name: 'desktop-table', query: 'view=table' },
  { name: 'desktop-report', prepare: openReport },
  { name: 'desktop-forced-colours', context: { forcedColors: 'active' }, prepare: chooseFlagged },
  { name: 'laptop', context: { viewport: { width: 1024, height: 768 } }, prepare: chooseFlagged },
  { name: 'phone', context: phone },
  { name: 'phone-rule', context: phone, prepare: (page) => showTab(page, 'Regel') },
  { name: 'phone-area', context: phone, prepare: chooseFlagged },
  { name: 'phone-table', context: phone, prepare: (page) => showTab(page, 'Tabelle') },
  { name: 'zoom-400-percent', context: { viewport: { width: 320, height: 256 } } },
];

const folder = process.argv[2];
if (folder === undefined) {
  process.stderr.write('Usage: npx tsx e2e/screenshots.ts FOLDER [NAME …]\n');
  process.exit(2);
}
const wanted = process.argv.slice(3);
mkdirSync(folder, { recursive: true });
const server = await preview({ preview: { port: 0 }, logLevel: 'warn' });
const address = server.resolvedUrls?.local[0] ?? '';
const executablePath = findBrowser();
const browser = await chromium.launch({
  args: [...browserSwitches],
  ...(executablePath ? { executablePath } : {}),
});
for (const shot of shots.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  const context = await browser.newContext({
    viewport: desktop,
    locale: 'de-DE',
    reducedMotion: 'reduce',
    ...shot.context,
  });
  const page = await context.newPage();
  await watchMap(page);
  await page.goto(`${address}?${shot.project ?? musterstadt}&${shot.query ?? ''}`);
  if (shot.query !== 'view=table') await mapDrawn(page);
  await page.locator('rule-editor output').waitFor({ state: 'attached' });
  await shot.prepare?.(page);
  const lossless = await page.screenshot();
  const isSmall = lossless.length <= largestPicture;
  const picture = isSmall ? lossless : await page.screenshot({ type: 'jpeg', quality: 88 });
  const path = join(folder, `${shot.name}.${isSmall ? 'png' : 'jpg'}`);
  writeFileSync(path, picture);
  process.stdout.write(`${path} ${Math.round(picture.length / 1000)} kB\n`);
  await context.close();
}
await browser.close();
await server.close();
