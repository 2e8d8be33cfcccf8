/**
 * Made-up addresses, as many as wanted, for measuring and for trying out: `tsx geodata/sql/generate-addresses.ts 1000000
 * FILE.parquet`. Each carries its quarter's key, a place, people, counts of groups and here and there an asking rent.
 * Made in DuckDB from a row number and a hash with a seed: the same on every run of the same version, and larger than
 * memory where it must be. A model of nothing: shares differ between quarters so that there are classes to be found.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { textConstant } from './dialects.ts';
import { openDuckdb } from './duckdb.ts';

/** 22 million addresses are 85,000 quarters: about 500 households, 1,000 people. */
const addressesPerQuarter = 259;
const quartersPerMunicipality = 31;

/** How many quarters so many addresses make. */
export function quartersOf(addresses: number): number {
  return Math.max(1, Math.round(addresses / addressesPerQuarter));
}

/**
 * The query that makes them. Neighbouring rows lie in different quarters, as in a table in the order of street names.
 * @param seed any whole number; another one makes other figures
 */
export function addressQuery(addresses: number, seed = 1): string {
  const quarters = quartersOf(addresses);
  // A draw between 0 and 1 for a number and a purpose.
  const draw = (of: string, purpose: string): string =>
    `(CAST(hash(${of}, '${purpose}', ${seed}) % 1000003 AS DOUBLE) / 1000003)`;
  const part = (of: string, share: string, purpose: string): string =>
    `CAST(FLOOR(${of} * ${share} + ${draw('address', purpose)}) AS INTEGER)`;
  return `WITH numbered AS (
  SELECT range AS address, CAST(range % ${quarters} AS INTEGER) AS quarter FROM range(${addresses})
),
placed AS (
  SELECT address, quarter, CAST(FLOOR(1 + 7 * ${draw('address', 'people')}) AS INTEGER) AS people,
    0.5 * ${draw('quarter', 'level')} + 0.5 * ${draw(`quarter // ${quartersPerMunicipality}`, 'town')} AS level,
    ${draw('quarter', 'weak')} AS weak
  FROM numbered
),
peopled AS (
  SELECT *, ${part('people', '0.6 * level', 'migrants')} AS migrants, ${part('people', '0.13', 'children')} AS children,
    ${part('people', '0.65', 'working')} AS working_age, ${part('people', '0.8', 'under65')} AS under_65
  FROM placed
)
SELECT
  lpad(CAST(quarter AS VARCHAR), 6, '0') AS key,
  'Gemeinde ' || CAST(quarter // ${quartersPerMunicipality} AS VARCHAR) AS municipality,
  6 + 9 * ((quarter % 292) + ${draw('address', 'x')}) / 292 AS longitude,
  47.3 + 7.7 * ((quarter // 292) + ${draw('address', 'y')}) / 292 AS latitude,
  people,
  LEAST(people, migrants) AS migrants,
  LEAST(people, ${part('migrants', '0.2', 'turkey')}) AS turkey,
  LEAST(people, ${part('migrants', '0.35', 'east')}) AS east_europe,
  LEAST(people, ${part('migrants', '0.15', 'west')}) AS west_europe,
  LEAST(people, ${part('migrants', '0.25', 'other')}) AS other_origin,
  LEAST(people, children) AS children,
  LEAST(people, children, ${part('children', '0.7 * level', 'migrant children')}) AS migrant_children,
  LEAST(people, working_age) AS working_age,
  LEAST(people, working_age, ${part('working_age', '0.12 * (0.5 * weak + 0.5 * level)', 'work')}) AS unemployed,
  LEAST(people, under_65) AS under_65,
  LEAST(people, under_65, ${part('under_65', '0.25 * (0.5 * weak + 0.5 * level)', 'transfer')}) AS transfer,
  LEAST(people, children, ${part('children', '0.4 * (0.5 * weak + 0.5 * level)', 'poor')}) AS poor_children,
  ${part('people', '0.2', 'moved')} AS moved,
  CASE WHEN ${draw('address', 'offer')} < 0.3
    THEN ROUND(6 + 6 * ${draw('address', 'rent')} + 3 * (1 - level), 2) END AS rent
FROM peopled`;
}

/** Writes them as one Parquet file. */
async function writeAddresses(
  addresses: number,
  file: string,
  seed = 1,
  megabytes = 400,
): Promise<void> {
  const temporary = mkdtempSync(join(tmpdir(), 'addresses-'));
  const engine = await openDuckdb({ megabytes, temporary });
  try {
    const target = textConstant(file, 'duckdb');
    await engine.run(`COPY (${addressQuery(addresses, seed)}) TO ${target} (FORMAT parquet)`);
  } finally {
    await engine.close();
    rmSync(temporary, { recursive: true, force: true });
  }
}

if (process.argv[1]?.endsWith('generate-addresses.ts')) {
  const [count, file] = process.argv.slice(2);
  if (Number(count) > 0 && file) {
    await writeAddresses(Number(count), resolve(file));
  } else {
    process.stderr.write('Aufruf: tsx geodata/sql/generate-addresses.ts ANZAHL DATEI.parquet\n');
    process.exitCode = 2;
  }
}
