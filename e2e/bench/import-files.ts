import type { AreasReading } from '../../src/ingest/instructions/reading.ts';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import papaparse from 'papaparse';
import { decimalOfColumns } from '../../src/ingest/cells/decimal-of-columns.ts';
import { openText } from '../../src/ingest/text/open-text.ts';
import { readGeoJson } from '../../src/ingest/formats/parse-geojson.ts';
import { parseTable } from '../../src/ingest/table/parse-table.ts';
import { readAreas } from '../../src/ingest/dataset/read-areas.ts';
import { readTable } from '../../src/ingest/table/read-table.ts';
import { signsFor } from '../../src/ingest/cells/signs.ts';
import { readProject } from '../../src/project/file/read-project.ts';
import type { Finding } from './finding.ts';
import { countryGeoJson, countryProject, countryTable, quarters } from './large-files.ts';
import { alternate, spreadOf } from './measure.ts';

/** Without a browser: large files of an office, from bytes to areas and joined figures, against nothing but parsing them. */

const ignore = (): void => undefined;
const rounds = { warmUps: 2, rounds: 7 };

export function measureImport(): Finding[] {
  const project = readProject(JSON.stringify(countryProject), 'project.json');
  if (!project.ok) throw new Error(JSON.stringify(project.diagnostics));
  const [table] = project.project.instructions.tables;
  if (!table) throw new Error('no table');
  const geometry = new TextEncoder().encode(countryGeoJson());
  const rows = new TextEncoder().encode(countryTable());
  const areas = areasOf(geometry);
  const text = new TextDecoder().decode(rows);
  const join = (): unknown => {
    const parsed = parseTable('werte.csv', openText('', () => rows, ignore) ?? '', {}, ignore);
    const rules = parsed && {
      signs: signsFor({}),
      decimalOf: decimalOfColumns(parsed, {}, ignore),
    };
    return parsed && rules && readTable(parsed, table, areas, rules, ignore);
  };
  const [joined, parsed] = alternate([join, () => papaparse.parse(text)], rounds);
  const json = new TextDecoder().decode(geometry);
  const [read, plain] = alternate([() => areasOf(geometry), () => JSON.parse(json)], rounds);
  if (!joined || !parsed || !read || !plain) return [];
  const megabytes = Math.round(geometry.length / 1e6);
  return [
    {
      subject: `Node: ${quarters.toLocaleString('en')} rows × 12 columns decoded, typed and joined`,
      time: joined,
      goal: { most: 2, of: 'peer' },
      peer: { name: 'papaparse alone', time: parsed },
    },
    {
      subject: `Node: ${megabytes} MB of GeoJSON decoded and checked, ${quarters.toLocaleString('en')} areas`,
      time: read,
      goal: { most: 2, of: 'peer' },
      peer: { name: 'JSON.parse alone', time: plain },
    },
    ...measureMemory(geometry),
  ];
}

function areasOf(bytes: Uint8Array): AreasReading {
  const collection = readGeoJson('', bytes, ignore);
  const placement = { system: undefined, reproject: undefined };
  const areas = collection && readAreas(collection, countryProject.areas, placement, ignore);
  if (!areas) throw new Error('the areas were not read');
  return areas;
}

/** Megabytes, each in a process of its own. */
function measureMemory(geometry: Uint8Array): Finding[] {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-bench-'));
  const file = join(folder, 'quartiere.geojson');
  writeFileSync(file, geometry);
  const script = fileURLToPath(new URL('areas-memory.ts', import.meta.url));
  const words = ['--expose-gc', '--import', 'tsx', script, file];
  const run = (...more: string[]) => {
    const answer = execFileSync(process.execPath, [...words, ...more], { encoding: 'utf8' });
    const { kept, peak } = JSON.parse(answer) as { kept: number; peak: number };
    return { kept: kept / 1e6, peak: peak / 1e6 };
  };
  const own = [run(), run(), run()];
  const plain = [run('--parse'), run('--parse'), run('--parse')];
  rmSync(folder, { recursive: true });
  const itself = { name: 'the file itself', time: spreadOf([geometry.length / 1e6]) };
  return [
    {
      subject: 'Node: memory the checked areas keep, in MB',
      unit: 'MB',
      time: spreadOf(own.map(({ kept }) => kept)),
      goal: { most: 4, of: 'peer' },
      peer: itself,
    },
    {
      subject: 'Node: the most memory while they are read, in MB',
      unit: 'MB',
      time: spreadOf(own.map(({ peak }) => peak)),
      peer: { name: 'JSON.parse alone', time: spreadOf(plain.map(({ peak }) => peak)) },
    },
  ];
}
