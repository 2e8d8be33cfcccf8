import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { firefox, webkit } from '@playwright/test';
import { browserSwitches, findBrowser, runFirst, type Command } from '../browser.ts';
import { firefoxEngine } from './firefox-engine.ts';
import type { Engine, EngineName } from './engine-page.ts';
import { playwrightEngine } from './playwright-engine.ts';
import { webkitEngine } from './webkit-engine.ts';

/** The browsers of this machine that the journeys run in, and how each is started. */

function firstThere(...places: (string | undefined)[]): string | undefined {
  return places.find((place) => place !== undefined && place !== '' && existsSync(place));
}

const hasDisplay = (): boolean => existsSync('/usr/bin/Xvfb');

/** A stock Firefox, `FIREFOX_PATH` first. */
function stockFirefox(): string | undefined {
  if (!hasDisplay()) return undefined;
  return firstThere(process.env['FIREFOX_PATH'], '/usr/bin/firefox-esr', '/usr/bin/firefox');
}

/** WebKitGTK with its driver; the browser lies in a folder that the machine's kind names. */
function stockWebkit(): { driver: string; browser: string } | undefined {
  const libraries = '/usr/lib';
  if (!hasDisplay() || !existsSync(libraries)) return undefined;
  const driver = firstThere('/usr/bin/WebKitWebDriver');
  const browser = firstThere(
    ...readdirSync(libraries).map((kind) => join(libraries, kind, 'webkit2gtk-4.1', 'MiniBrowser')),
  );
  return driver && browser && existsSync('/usr/bin/dbus-daemon') ? { driver, browser } : undefined;
}

/** Where a browser was found; undefined: its journeys are skipped. */
export function placeOf(name: EngineName): string | undefined {
  switch (name) {
    case 'chromium':
      return findBrowser();
    case 'firefox':
      return stockFirefox() ?? firstThere(firefox.executablePath());
    case 'webkit':
      return stockWebkit()?.browser ?? firstThere(webkit.executablePath());
  }
}

/** Whether what browsers tell screen readers can be heard here: Chromium's own protocol tells it, others need its bus. */
export const canBeHeard = (name: EngineName): boolean =>
  name === 'chromium'
    ? placeOf(name) !== undefined
    : existsSync('/usr/libexec/at-spi-bus-launcher') &&
      (name === 'firefox' ? stockFirefox() : stockWebkit()) !== undefined;

/**
 * @param isHeard whether it tells what it shows to screen readers, too
 * @throws where it is not there, or does not start
 */
export function startEngine(name: EngineName, isHeard = false): Promise<Engine> {
  const place = placeOf(name);
  if (!place) throw new Error(`no ${name} on this machine`);
  const stock = stockWebkit();
  if (name === 'firefox' && place === stockFirefox()) return firefoxEngine(place, isHeard);
  if (name === 'webkit' && stock) return webkitEngine(stock.driver, stock.browser);
  return playwrightStart(name, place);
}

async function playwrightStart(name: EngineName, executablePath: string): Promise<Engine> {
  const types = await import('@playwright/test');
  const args = name === 'chromium' ? [...browserSwitches] : [];
  return playwrightEngine(types[name], { executablePath, args });
}

/** Debian's packages first, since they are what offices have; elsewhere the builds of Playwright. */
const installations: readonly (readonly Command[])[] = [
  [
    ['apt-get', 'update'],
    [
      'apt-get',
      'install',
      '--yes',
      '--no-install-recommends',
      'firefox-esr',
      'webkit2gtk-driver',
      'xvfb',
      'dbus',
      'at-spi2-core',
      'libgl1-mesa-dri',
    ],
  ],
  [['npx', 'playwright', 'install', 'firefox', 'webkit']],
];

const beside = ['firefox', 'webkit'] as const;

if (process.argv[1]?.endsWith('found-engines.ts')) {
  runFirst(installations, () => beside.every((name) => placeOf(name)));
  for (const name of beside) {
    const place = placeOf(name) ?? 'none; its journeys are skipped';
    process.stdout.write(`${name}: ${place}\n`);
  }
}
