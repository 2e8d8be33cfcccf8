import { DuckDBInstance, type DuckDBValue } from '@duckdb/node-api';
import { textConstant } from './dialects.ts';
import type { Engine, Row, Value } from './engine.ts';

export interface DuckdbOptions {
  /** Most memory the engine may take, in megabytes; what does not fit is written to the folder. */
  readonly megabytes: number;
  /** Folder for what does not fit into memory. */
  readonly temporary: string;
  /** Threads that work at the same time; each needs its own share of the memory. */
  readonly threads?: number;
  /** File of the database; in memory where absent. Tables in a file leave room in memory. */
  readonly file?: string;
}

/** DuckDB in this process. Nothing is downloaded: extensions are neither installed nor loaded on their own. */
export async function openDuckdb(options: DuckdbOptions): Promise<Engine> {
  const instance = await DuckDBInstance.create(options.file ?? ':memory:', {
    memory_limit: `${options.megabytes}MB`,
    temp_directory: options.temporary,
    threads: String(options.threads ?? 2),
    preserve_insertion_order: 'false',
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  });
  const connection = await instance.connect();
  return {
    dialect: 'duckdb',
    run: async (text) => void (await connection.run(text)),
    rows: async (query) => {
      const reader = await connection.runAndReadAll(query);
      return reader.getRowObjects().map(plainRow);
    },
    load: async (table, file) => {
      const source = textConstant(file, 'duckdb');
      await connection.run(`COPY ${table} FROM ${source} (FORMAT csv, HEADER, DELIMITER ',')`);
    },
    close: async () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

function plainRow(row: Readonly<Record<string, DuckDBValue>>): Row {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plain(value)]));
}

function plain(value: DuckDBValue): Value {
  if (value === null || typeof value === 'string' || typeof value === 'number') return value;
  if (typeof value === 'bigint') return Number(value);
  if (typeof value === 'boolean') return value ? 1 : 0;
  return String(value);
}
