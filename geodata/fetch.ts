/** `npm run geodata -- RECIPE [--year YEAR]`: fetches open data and writes a project that opens at once. */
import { fileURLToPath } from 'node:url';
import { runCall } from './open-data/run-call.ts';
import { berlin } from './recipes/berlin.ts';
import { municipalBoundaries } from './recipes/municipal-boundaries.ts';

const place = {
  served: fileURLToPath(new URL('sets/', import.meta.url)),
  cache: fileURLToPath(new URL('cache/', import.meta.url)),
  // What `vite preview` serves on; it prints another address where the port is taken.
  server: 'http://127.0.0.1:4173/',
};

process.exitCode = await runCall(process.argv.slice(2), [berlin, municipalBoundaries], place, {
  say: (line) => process.stderr.write(`${line}\n`),
  tell: (line) => process.stdout.write(`${line}\n`),
});
