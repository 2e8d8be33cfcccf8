import { readFileSync } from 'node:fs';
import type { LowestVersions } from '../src/i18n/parts/lowest-versions.ts';

/** The browsers that the page is made for: `browserslist` in package.json, the one place that names them. */

type BrowserName = keyof LowestVersions;

/** Browsers by the names that browserslist gives them, with the word of the build for each. */
const buildNames: Readonly<Record<BrowserName, string>> = {
  chrome: 'chrome',
  edge: 'edge',
  firefox: 'firefox',
  safari: 'safari',
  ios_saf: 'ios',
};
const browserNames = Object.keys(buildNames) as BrowserName[];

/**
 * The versions that a list in the manner of browserslist states, each as "name >= version".
 * @throws where a line says something else, a browser is missing or named twice: a build for half a list would help nobody
 */
export function versionsIn(list: readonly string[]): LowestVersions {
  const versions = new Map<string, string>();
  for (const line of list) {
    const [, name = '', version = ''] = /^(\w+) >= (\d+(?:\.\d+)?)$/.exec(line) ?? [];
    if (!(name in buildNames) || versions.has(name)) throw new Error(`browserslist: ${line}`);
    versions.set(name, version);
  }
  const missing = browserNames.filter((name) => !versions.has(name));
  if (missing.length > 0) throw new Error(`browserslist: ${missing.join(', ')} missing`);
  return Object.fromEntries(versions) as Record<BrowserName, string>;
}

/** The same as the build wants them: "ios17.4". */
export function buildTarget(versions: LowestVersions): string[] {
  return browserNames.map((name) => `${buildNames[name]}${versions[name]}`);
}

const { browserslist } = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
) as { readonly browserslist: readonly string[] };

/** What package.json states. */
export const lowestVersions = versionsIn(browserslist);
