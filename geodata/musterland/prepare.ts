/** Makes the fictional country in geodata/sets/musterland where it is missing or its generator has changed. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contentHash, moduleFiles } from '../../scripts/content-hash.ts';
import { keepFolder } from '../../scripts/kept-result.ts';
import { ProgressLine } from '../../scripts/progress-line.ts';
import { setFiles } from './set-files.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

const line = new ProgressLine('Musterland');
const start = performance.now();
const wasMade = await keepFolder({
  folder: join(root, 'geodata/sets/musterland'),
  draft: join(root, 'geodata/cache/musterland'),
  hash: contentHash(root, [
    ...moduleFiles(fileURLToPath(new URL('./write-set.ts', import.meta.url))),
    'geodata/musterland/laender.topojson',
    'package-lock.json',
  ]),
  files: setFiles,
  make: async (folder) => {
    // The generator is not even read where there is nothing to make.
    const { writeSet } = await import('./write-set.ts');
    await writeSet(folder, (step, share) => line.show(step, share));
  },
});
if (wasMade) line.end(`made in ${((performance.now() - start) / 1000).toFixed(1)} s`);
