/** Makes the fictional country in geodata/sets/musterland where it is missing or its generator has changed. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contentHash, moduleFiles } from '../built/content-hash.ts';
import { keepFolder } from '../built/kept-result.ts';
import { ProgressLine } from '../built/progress-line.ts';
import { setFiles, writeSet } from './write-set.ts';

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
  make: (folder) => writeSet(folder, (step, share) => line.show(step, share)),
});
if (wasMade) line.end(`made in ${((performance.now() - start) / 1000).toFixed(1)} s`);
