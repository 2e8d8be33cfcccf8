import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { textConstant } from './dialects.ts';
import type { Engine } from './engine.ts';
import { Failure } from './failure.ts';

/** A Parquet or CSV file as DuckDB reads it. */
export interface SourceFile {
  readonly name: string;
  /** What stands behind FROM. */
  readonly relation: string;
  /** Type per column, as the engine names it: BIGINT, DOUBLE, VARCHAR, … */
  readonly types: ReadonlyMap<string, string>;
}

/**
 * Finds out how a file is to be read. A CSV with semicolons is read as German offices write it, with a decimal comma.
 * @param texts columns that stay text, such as keys with leading zeros
 * @throws Failure where the file is not there, not readable or empty
 */
export async function openSource(
  engine: Engine,
  path: string,
  texts: readonly string[],
): Promise<SourceFile> {
  const name = basename(path);
  if (!existsSync(path)) throw new Failure(2, `${path}: Diese Datei gibt es nicht.`);
  const plain = await describe(engine, name, relationOf(path, []));
  const kept = texts.filter((column) => plain.has(column));
  const relation = relationOf(path, kept);
  const types = kept.length > 0 ? await describe(engine, name, relation) : plain;
  return { name, relation, types };
}

function relationOf(path: string, texts: readonly string[]): string {
  const file = textConstant(path, 'duckdb');
  if (isParquet(path)) return `read_parquet(${file})`;
  const german = firstLine(path).includes(';');
  const types = texts.map((column) => `${textConstant(column, 'duckdb')}: 'VARCHAR'`);
  const options = [
    'header = true',
    ...(german ? ["delim = ';'", "decimal_separator = ','"] : []),
    ...(types.length > 0 ? [`types = {${types.join(', ')}}`] : []),
  ];
  return `read_csv(${[file, ...options].join(', ')})`;
}

/** By its first four bytes, whatever the file is called; only an empty or unreadable one is judged by its name. */
function isParquet(path: string): boolean {
  const start = firstBytes(path, 4).toString('latin1');
  return start === 'PAR1' || (start === '' && extname(path) === '.parquet');
}

function firstLine(path: string): string {
  return firstBytes(path, 4096).toString('utf8').split(/\r?\n/u, 1)[0] ?? '';
}

function firstBytes(path: string, count: number): Buffer {
  try {
    const bytes = Buffer.alloc(count);
    const file = openSync(path, 'r');
    const read = readSync(file, bytes, 0, count, 0);
    closeSync(file);
    return bytes.subarray(0, read);
  } catch {
    return Buffer.alloc(0);
  }
}

async function describe(
  engine: Engine,
  name: string,
  relation: string,
): Promise<ReadonlyMap<string, string>> {
  try {
    const rows = await engine.rows(`DESCRIBE SELECT * FROM ${relation}`);
    return new Map(rows.map((row) => [String(row['column_name']), String(row['column_type'])]));
  } catch (error) {
    throw unreadable(name, error);
  }
}

/** What the engine says of a file it cannot read, in one line. */
export function unreadable(name: string, error: unknown): Failure {
  const said = error instanceof Error ? error.message : String(error);
  const reason = said.split('\n').slice(0, 2).join(' ').slice(0, 300);
  return new Failure(
    1,
    `${name}: nicht lesbar als Parquet oder CSV (${reason}). Bitte die Datei noch einmal schreiben oder als Parquet übergeben.`,
  );
}
