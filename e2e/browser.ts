import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findNginx, unpackNginx } from './nginx.ts';

/**
 * Finds the Chromium the end-to-end tests run in; run as a program, it installs one where none is found, and unpacks the nginx
 * that one of the tests serves the page with.
 */

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Path of a browser on this machine, or undefined. `CHROMIUM_PATH` has the first word. */
export function findBrowser(): string | undefined {
  const places = [process.env['CHROMIUM_PATH'], chromium.executablePath(), ...usualPlaces];
  return places.find((place) => place !== undefined && place !== '' && existsSync(place));
}

/**
 * Of two lists of switched-off features the last counts: what Playwright switches off, and what Chromium does for its own
 * window alone. In each of its windows, and each test has one, it would load two pages for what drops down from the
 * address bar.
 */
const disabledFeatures = [
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxPopup',
];

/**
 * Without a graphics card WebGL is drawn in software, and everything else without it, as browsers do by themselves where no
 * package tells them otherwise. The other switches keep the browser from calling
 * its maker; the sandbox is off only for root, for whom Chromium refuses to start with it.
 */
export const browserSwitches: readonly string[] = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-gpu-rasterization',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  `--disable-features=${disabledFeatures.join(',')}`,
  '--no-first-run',
];

export type Command = readonly [program: string, ...words: string[]];

/** Playwright's own download first; where no browser can be downloaded, Debian's package. */
const installations: readonly (readonly Command[])[] = [
  [['npx', 'playwright', 'install', 'chromium']],
  [
    ['apt-get', 'update'],
    ['apt-get', 'install', '--yes', '--no-install-recommends', 'chromium'],
  ],
];

/** Runs one list of commands after the other until what is wanted is there; a list that fails says why. */
export function runFirst(
  installations: readonly (readonly Command[])[],
  isThere: () => boolean,
): void {
  for (const commands of installations) {
    if (isThere()) return;
    try {
      for (const [program, ...words] of commands) {
        execFileSync(program, words, { stdio: ['ignore', 'inherit', 'inherit'], timeout: 300_000 });
      }
    } catch (error) {
      const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
      process.stderr.write(`${reason}\n`);
    }
  }
}

if (process.argv[1]?.endsWith('browser.ts')) {
  runFirst(installations, () => findBrowser() !== undefined);
  const found = findBrowser();
  process.stdout.write(found ? `Chromium: ${found}\n` : '');
  if (!found) {
    process.stderr.write('No Chromium found. Install one, or name it in CHROMIUM_PATH.\n');
    process.exitCode = 1;
  }
  if (!findNginx()) unpackNginx();
  const nginx = findNginx()?.program ?? 'none; the test that needs it is skipped';
  process.stdout.write(`nginx: ${nginx}\n`);
}
