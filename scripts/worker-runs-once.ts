import type { Plugin } from 'vite';

/**
 * Nothing imports the first file of a worker. WebKit files the module that a worker begins with under a symbol instead of its
 * address (JavaScriptCore, `createSymbolForEntryPointModule`; seen in WebKitGTK 2.50.6): whoever imports that address makes it
 * run a second time, and then two copies of the worker answer every message, of which one knows no project. Vite lets parts
 * that are fetched later import from the first file; with this, what they share stands in a file of its own.
 */
export function workerRunsOnce(): Plugin {
  return {
    name: 'worker-runs-once',
    options: (given) => ({ ...given, preserveEntrySignatures: 'strict' }),
    generateBundle(_, bundle) {
      const files = Object.values(bundle).filter((file) => file.type === 'chunk');
      const first = new Set(files.filter((file) => file.isEntry).map((file) => file.fileName));
      for (const { fileName, imports, dynamicImports } of files) {
        const entry = [...imports, ...dynamicImports].find((name) => first.has(name));
        if (entry !== undefined) this.error(`${fileName} imports ${entry}, which begins a worker`);
      }
    },
  };
}
