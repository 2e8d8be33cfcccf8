/**
 * Makes the fictional country where it is missing, and builds the page into dist/ where something of it has changed since the
 * last build (`npm run build`).
 */
import '../geodata/musterland/prepare.ts';
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { contentHash, moduleFiles } from './content-hash.ts';
import { keepFolder, stampName } from './kept-result.ts';
import { ProgressLine } from './progress-line.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const inputs = [
  'src',
  'styles',
  ...readdirSync(join(root, 'geodata/sets')).map(setInput),
  'index.html',
  ...moduleFiles(join(root, 'vite.config.ts')),
  'package.json',
  'tsconfig.json',
  'package-lock.json',
];

/** A set that was made here is known by what it was made from. */
function setInput(name: string): string {
  const stamp = `geodata/sets/${name}/${stampName}`;
  return existsSync(join(root, stamp)) ? stamp : `geodata/sets/${name}`;
}

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
