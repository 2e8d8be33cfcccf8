import { defineConfig, type Plugin } from 'vite';
import { buildTarget, lowestVersions } from './scripts/browser-target.ts';
import { oldBrowserNotice } from './scripts/old-browser-notice.ts';
import { workerRunsOnce } from './scripts/worker-runs-once.ts';
import { contentSecurityPolicy, securityHeaders } from './src/security-headers.ts';

/** Writes the policy into the built page too, for hosts on which no header can be set. */
const policyInPage: Plugin = {
  name: 'policy-in-page',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      injectTo: 'head-prepend',
      // A browser ignores frame-ancestors in a page and warns about it.
      attrs: {
        'http-equiv': 'Content-Security-Policy',
        content: contentSecurityPolicy.filter((rule) => !rule.startsWith('frame')).join('; '),
      },
    },
  ],
};

/** The file of the page and all that it cannot begin without: what it shares with parts fetched later stands in files of its own. */
function firstFiles(bundle: Readonly<Record<string, object>>): readonly string[] {
  const wanted = Object.keys(bundle).filter((name) =>
    /(?:atlas-shell|rolldown-runtime)-[^/]+\.js$/.test(name),
  );
  const found = new Set(wanted);
  for (const name of found) {
    const chunk = bundle[name];
    const imports = chunk && 'imports' in chunk ? (chunk.imports as readonly string[]) : [];
    for (const one of imports) found.add(one);
  }
  return [...found];
}

/** The page, and what its worker begins with, are fetched beside the code that begins the load, not after it. */
const firstPartsPreloaded: Plugin = {
  name: 'first-parts-preloaded',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (_, { bundle = {} }) =>
      firstFiles(bundle).map((name) => ({
        tag: 'link',
        injectTo: 'head' as const,
        attrs: { rel: 'modulepreload', href: `./${name}` },
      })),
  },
};

export default defineConfig({
  base: './',
  publicDir: 'geodata/sets',
  plugins: [policyInPage, ...oldBrowserNotice, firstPartsPreloaded],
  worker: { format: 'es', plugins: () => [workerRunsOnce()] },
  build: {
    // Of page and workers; style sheets follow it.
    target: buildTarget(lowestVersions),
    chunkSizeWarningLimit: 2500,
    assetsInlineLimit: 0,
    // Hints at slow plugins are no news to whoever starts the page.
    rolldownOptions: { checks: { pluginTimings: false } },
  },
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1', headers: securityHeaders },
});
