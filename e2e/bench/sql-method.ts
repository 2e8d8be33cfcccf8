import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { quartersOf } from '../../geodata/sql/generate-addresses.ts';
import type { Finding } from './finding.ts';
import { findingsTable } from './findings-table.ts';
import { spreadOf, type Spread } from './measure.ts';

/**
 * The method as SQL, from a Parquet file of made-up addresses to the atlas' columns: how long it takes, how that grows,
 * and the most memory of the process. Also a program: `tsx e2e/bench/sql-method.ts`, with numbers of addresses if others
 * are wanted.
 */

interface Size {
  readonly addresses: number;
  readonly rounds: number;
}

/** 22 million is a table of the addresses of Germany; one run of it says enough. */
const sizes: readonly Size[] = [
  { addresses: 1_000_000, rounds: 5 },
  { addresses: 5_000_000, rounds: 3 },
  { addresses: 22_000_000, rounds: 1 },
];

/** What the engine may take, in megabytes; the rest of the process comes on top. */
const engineMemory = 500;

/** The whole process, in megabytes. */
const mostMemory = 1000;

const generator = new URL('../../geodata/sql/generate-addresses.ts', import.meta.url);
const runner = new URL('sql-method-run.ts', import.meta.url);

function runNode(program: URL, ...words: string[]): string {
  const call = ['--import', 'tsx', fileURLToPath(program), ...words];
  return execFileSync(process.execPath, call, { encoding: 'utf8' });
}

/** What one run took: by the clock, of the processor with all threads, and the most memory of the process. */
interface Run {
  readonly milliseconds: number;
  readonly processor: number;
  readonly megabytes: number;
}

function measure({ addresses, rounds }: Size, folder: string): Readonly<Record<keyof Run, Spread>> {
  const file = join(folder, 'addresses.parquet');
  runNode(generator, String(addresses), file);
  const runs = Array.from({ length: rounds }, () => {
    const out = join(folder, 'out');
    const answer = runNode(runner, file, out, String(engineMemory));
    return JSON.parse(answer) as Run;
  });
  return {
    milliseconds: spreadOf(runs.map(({ milliseconds }) => milliseconds)),
    processor: spreadOf(runs.map(({ processor }) => processor)),
    megabytes: spreadOf(runs.map(({ megabytes }) => megabytes)),
  };
}

/**
 * Per size the time, the time of the processor per million beside that of the smallest size, and the most memory.
 * Time per million that stays the same is growth with the number of rows; n log n alone would make it 1.2 times.
 */
export function measureSqlMethod(
  say: (line: string) => void,
  chosen: readonly Size[] = sizes,
): Finding[] {
  const folder = mkdtempSync(join(tmpdir(), 'bench-sql-'));
  try {
    let smallest: Spread | undefined;
    return chosen.flatMap((size): Finding[] => {
      const million = size.addresses / 1e6;
      say(`SQL: ${million} million addresses …`);
      const { milliseconds, processor, megabytes } = measure(size, folder);
      const perMillion = scale(processor, 1 / million);
      const subject = `SQL: ${million} million addresses, ${quartersOf(size.addresses).toLocaleString('en')} quarters`;
      const growth = smallest && {
        goal: { most: 1.5, of: 'peer' as const },
        peer: { name: 'per million of the smallest table', time: smallest },
      };
      smallest ??= perMillion;
      return [
        { subject, time: milliseconds },
        { subject: `${subject}: of the processor, per million`, time: perMillion, ...growth },
        {
          subject: `${subject}: the most memory, in MB`,
          unit: 'MB',
          time: megabytes,
          goal: { most: mostMemory, of: 'ms' },
        },
      ];
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function scale({ median, least, most, times }: Spread, by: number): Spread {
  return { median: median * by, least: least * by, most: most * by, times };
}

if (process.argv[1]?.endsWith('sql-method.ts')) {
  const wanted = process.argv.slice(2).map(Number);
  const chosen = wanted.map((addresses) => ({ addresses, rounds: 1 }));
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  const findings = measureSqlMethod(say, chosen.length > 0 ? chosen : sizes);
  process.stdout.write(`${findingsTable(findings)}\n`);
}
