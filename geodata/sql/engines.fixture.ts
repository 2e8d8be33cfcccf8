import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { openDuckdb } from './duckdb.ts';
import type { Engine } from './engine.ts';
import { findPostgresql, startPostgresql } from './postgresql.fixture.ts';

/** Tests only: the engines on which the same text must give the same results. */

export const postgresql = findPostgresql();

/** A folder for one test file, removed after its tests. */
export function testFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'method-sql-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Engines by name; each is opened when first asked for, and closed after the tests of the file. */
export function testEngines(folder: string): readonly (readonly [string, () => Promise<Engine>])[] {
  const opened: Promise<Engine>[] = [];
  afterAll(async () => {
    for (const engine of opened) await (await engine).close();
  });
  const once = (open: () => Promise<Engine>): (() => Promise<Engine>) => {
    let engine: Promise<Engine> | undefined;
    return () => {
      if (!engine) opened.push((engine = open()));
      return engine;
    };
  };
  return [
    ['DuckDB', once(() => openDuckdb({ megabytes: 200, temporary: folder }))],
    ...(postgresql
      ? ([['PostgreSQL', once(() => startPostgresql(postgresql.programs))]] as const)
      : []),
  ];
}
