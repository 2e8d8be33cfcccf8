import { memoryUsage, resourceUsage } from 'node:process';
import { readFileSync } from 'node:fs';
import { readGeoJson } from '../../src/ingest/formats/parse-geojson.ts';
import { readAreas } from '../../src/ingest/dataset/read-areas.ts';
import { countryProject } from './large-files.ts';

/**
 * A process of its own that reads the areas of a file and says what memory that took:
 * `node --expose-gc --import tsx e2e/bench/areas-memory.ts FILE` prints bytes as JSON, with `--parse` of JSON.parse alone.
 */

const [file = '', parseOnly] = process.argv.slice(2);
const before = resourceUsage().maxRSS * 1024;

function read(): unknown {
  const bytes = readFileSync(file);
  if (parseOnly === '--parse') return JSON.parse(new TextDecoder().decode(bytes));
  const collection = readGeoJson(file, bytes, ignore);
  const placement = { system: undefined, reproject: undefined };
  return collection && readAreas(collection, countryProject.areas, placement, ignore);
}

const ignore = (): void => undefined;
const kept = read();
const peak = resourceUsage().maxRSS * 1024 - before;
globalThis.gc?.();
const { heapUsed, external } = memoryUsage();
const size = readFileSync(file).length;
process.stdout.write(
  JSON.stringify({ size, peak, kept: heapUsed + external, isRead: kept !== undefined }),
);
