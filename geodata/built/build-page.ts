/** Builds the page into dist/ where something of it has changed since the last build (`npm run build`). */
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { contentHash } from './content-hash.ts';
import { keepFolder } from './kept-result.ts';
import { ProgressLine } from './progress-line.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const inputs = [
  'src',
  'styles',
  'geodata/sets',
  'index.html',
  'vite.config.ts',
  'tsconfig.json',
  'package-lock.json',
];

const line = new ProgressLine('Quartieratlas');
const start = performance.now();
const wasMade = await keepFolder({
  folder: join(root, 'dist'),
  draft: join(root, 'geodata/cache/dist'),
  hash: contentHash(root, inputs),
  files: ['index.html'],
  make: async (folder) => {
    line.show('building the page');
    const { build } = await import('vite');
    await build({ root, logLevel: 'warn', build: { outDir: folder, emptyOutDir: true } });
  },
});
if (wasMade) line.end(`built in ${((performance.now() - start) / 1000).toFixed(1)} s`);
