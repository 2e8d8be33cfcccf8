import { readFileSync } from 'node:fs';
import type { IndexHtmlTransformContext, Plugin } from 'vite';
import { browserWords } from '../src/i18n/browser.ts';
import { languages } from '../src/i18n/numbers/language.ts';
import { lowestVersions } from './browser-target.ts';
import { modulesSign, neededFunctions } from './needed-functions.ts';

/** What a reader finds whose browser cannot run the page, or runs no scripts: a sentence, never a white page. */

const scriptName = 'old-browser.js';

/** The classic script that asks the browser for what is needed, with words and versions filled in. */
export function oldBrowserScript(): string {
  const body = readFileSync(new URL(`../src/${scriptName}`, import.meta.url), 'utf8');
  const words = Object.fromEntries(
    languages.map((language) => {
      const { enough, withoutScripts: _, ...rest } = browserWords(language);
      return [language, { ...rest, enough: enough(lowestVersions) }];
    }),
  );
  const facts = { modules: modulesSign, needed: [modulesSign, ...neededFunctions], words };
  return inAscii(`(function (facts) {\n${body}})(${JSON.stringify(facts)});\n`);
}

/** Readable whatever encoding an old browser or a server supposes. */
function inAscii(script: string): string {
  return script.replace(
    /[^\0-\x7f]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** What stands in the page where scripts are switched off, in both languages, since none can be asked for. */
const withoutScripts = {
  tag: 'noscript',
  injectTo: 'body',
  children: languages.map((language) => ({
    tag: 'p',
    attrs: { lang: language },
    children: browserWords(language).withoutScripts,
  })),
} as const;

/** The page with the script before its program, which waits for it: it is smaller than any part of it. */
function withScript(html: string, { bundle = {} }: IndexHtmlTransformContext): string {
  const script = Object.values(bundle).find(
    (file) => file.type === 'asset' && file.names.includes(scriptName),
  );
  const program = '<script type="module"';
  if (!script || html.split(program).length !== 2) throw new Error('The page has no program.');
  return html.replace(
    program,
    `<script defer src="./${script.fileName}"></script>\n    ${program}`,
  );
}

/** The sentence without scripts stands in the page at all times, the script in the built page. */
export const oldBrowserNotice: readonly Plugin[] = [
  {
    name: 'sentence-without-scripts',
    transformIndexHtml: () => [withoutScripts],
  },
  {
    name: 'old-browser-script',
    apply: 'build',
    buildStart() {
      this.emitFile({ type: 'asset', name: scriptName, source: oldBrowserScript() });
    },
    transformIndexHtml: { order: 'post', handler: withScript },
  },
];
