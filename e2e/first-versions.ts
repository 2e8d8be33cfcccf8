import { createRequire } from 'node:module';
import type { LowestVersions } from '../src/i18n/parts/lowest-versions.ts';

/** Since which versions browsers have a thing: MDN's browser-compat-data, the table behind its pages and caniuse. */

type BrowserName = keyof LowestVersions;

interface Support {
  readonly version_added: string | boolean | null;
  readonly version_removed?: string;
  readonly flags?: readonly unknown[];
  readonly prefix?: string;
}

type Supports = Readonly<Record<string, Support | readonly Support[]>>;

/** A node of the data: what stands below it, and under `__compat` what is known of itself. */
interface Node {
  readonly __compat?: { readonly support: Supports };
  readonly [name: string]: unknown;
}

export type FirstVersions = Readonly<Record<BrowserName, number>>;

/** By the names of browserslist: those of the data. */
const dataNames: Readonly<Record<BrowserName, string>> = {
  chrome: 'chrome',
  edge: 'edge',
  firefox: 'firefox',
  safari: 'safari',
  ios_saf: 'safari_ios',
};

/** What kind of thing a global variable holds. */
const kinds: Readonly<Record<string, string>> = {
  customElements: 'CustomElementRegistry',
  document: 'Document',
  navigator: 'Navigator',
  performance: 'Performance',
  crypto: 'Crypto',
  window: 'Window',
  self: 'Window',
  globalThis: 'Window',
};

const require = createRequire(import.meta.url);
const data = require('@mdn/browser-compat-data') as {
  readonly api: Node;
  readonly javascript: { readonly builtins: Node };
  readonly css: Node;
};

function below(node: Node | undefined, path: readonly string[]): Node | undefined {
  return path.reduce<Node | undefined>((at, name) => at?.[name] as Node | undefined, node);
}

function versionOf(support: Support): number {
  const { version_added: added } = support;
  const isWhole = !support.flags && !support.prefix && !support.version_removed;
  if (!isWhole || typeof added !== 'string') return Infinity;
  return Number.parseFloat(added.replace('≤', ''));
}

function versionsOf(node: Node | undefined): FirstVersions | undefined {
  const support = node?.__compat?.support;
  if (!support) return undefined;
  const entries = Object.entries(dataNames).map(([name, dataName]) => {
    const known = [support[dataName] ?? []].flat() as readonly Support[];
    return [name, Math.min(Infinity, ...known.map(versionOf))] as const;
  });
  return Object.fromEntries(entries) as FirstVersions;
}

/** Of a function or an object, as "URL.canParse" or "Array.prototype.findLast"; undefined where the data do not know it. */
export function firstVersions(path: string): FirstVersions | undefined {
  const [object = '', member] = path.replace('.prototype', '').split('.');
  const kind = kinds[object] ?? object;
  const places = member
    ? [below(data.javascript.builtins, [kind, member])].concat(
        [member, `${member}_static`].map((name) => below(data.api, [kind, name])),
      )
    : [below(data.javascript.builtins, [object]), below(data.api, [object])];
  return places.map(versionsOf).find((versions) => versions !== undefined);
}

/** Of an at-rule ("@media"), a pseudo-class or -element (":has"), or a function ("color-mix()") of style sheets. */
export function firstCssVersions(name: string): FirstVersions | undefined {
  const word = name.replaceAll(/[@:()]/g, '');
  if (name.startsWith('@')) return versionsOf(below(data.css, ['at-rules', word]));
  if (name.startsWith(':')) return versionsOf(below(data.css, ['selectors', word]));
  const types = below(data.css, ['types']) ?? {};
  const places = [types, ...(Object.values(types) as Node[])].map((type) => below(type, [word]));
  return places.map(versionsOf).find((versions) => versions !== undefined);
}

/** Whether a browser of the target does not have it yet. */
export function isNewer(first: FirstVersions | undefined, lowest: LowestVersions): boolean {
  const names = Object.keys(dataNames) as BrowserName[];
  return first !== undefined && names.some((name) => first[name] > Number.parseFloat(lowest[name]));
}
