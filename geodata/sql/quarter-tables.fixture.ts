import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inDialect } from './dialects.ts';
import type { Engine, Value } from './engine.ts';

/** A quarter as the steps know it. */
export interface QuarterRow {
  readonly key: string;
  readonly municipality?: string | undefined;
  readonly land?: string | undefined;
}

/** A figure of a quarter, before the privacy limits: 0 missing, 1 known, 2 suppressed, 3 not applicable. */
export interface MeasuredRow {
  readonly key: string;
  readonly figure: string;
  readonly value: number | null;
  readonly state: number;
}

/** Tables of quarters that an office already has, in place of step 1: `areas` and `measured`. */
export async function loadQuarters(
  engine: Engine,
  folder: string,
  areas: readonly QuarterRow[],
  measured: readonly MeasuredRow[],
): Promise<void> {
  await engine.run(
    inDialect(
      `DROP TABLE IF EXISTS areas;
CREATE TABLE areas (place INTEGER, key {{text}}, municipality {{text}}, land {{text}});
DROP TABLE IF EXISTS measured;
CREATE TABLE measured (key {{text}}, figure {{text}}, value {{double}}, state INTEGER);`,
      engine.dialect,
    ),
  );
  const areaFile = join(folder, 'areas.csv');
  await writeFile(
    areaFile,
    csv(
      ['place', 'key', 'municipality', 'land'],
      areas.map(({ key, municipality = null, land = null }, place) => [
        place,
        key,
        municipality,
        land,
      ]),
    ),
  );
  await engine.load('areas', areaFile);
  const measuredFile = join(folder, 'measured.csv');
  await writeFile(
    measuredFile,
    csv(
      ['key', 'figure', 'value', 'state'],
      measured.map(({ key, figure, value, state }) => [key, figure, value, state]),
    ),
  );
  await engine.load('measured', measuredFile);
}

/** Comma-separated, every text in quotes, so that only NULL is an empty cell without them. */
function csv(header: readonly string[], rows: readonly (readonly Value[])[]): string {
  const cell = (value: Value): string =>
    value === null
      ? ''
      : typeof value === 'number'
        ? String(value)
        : `"${value.replaceAll('"', '""')}"`;
  return [header.join(','), ...rows.map((row) => row.map(cell).join(',')), ''].join('\n');
}
