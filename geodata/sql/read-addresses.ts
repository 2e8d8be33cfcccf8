import {
  addressColumns,
  columnKind,
  countColumns,
  neededColumns,
  type AddressColumn,
} from './address-columns.ts';
import { textConstant } from './dialects.ts';
import type { Engine } from './engine.ts';
import { Failure } from './failure.ts';
import { openSource, unreadable, type SourceFile } from './source-file.ts';

/** What was found in a table of addresses. */
export interface Addresses {
  readonly rows: number;
  /** Addresses without a quarter's key; they are left out. */
  readonly withoutKey: number;
  /** Counts and measures of the layout the file does not have. */
  readonly absent: readonly AddressColumn[];
}

/**
 * Makes the view `addresses` that step 1 reads: the file's columns under the names of the layout, counts as whole numbers
 * or decimals of three places. Nothing is copied; the file is read when a step runs.
 * @param names names in the file, where they are others than in the layout
 * @throws Failure for a missing column, text where a number belongs, negative counts, or no addresses
 */
export async function openAddresses(
  engine: Engine,
  path: string,
  names: ReadonlyMap<AddressColumn, string>,
): Promise<Addresses> {
  const nameOf = (column: AddressColumn): string => names.get(column) ?? column;
  const texts = addressColumns.filter((column) => columnKind(column) === 'name').map(nameOf);
  const source = await openSource(engine, path, texts);
  for (const column of new Set([...neededColumns, ...names.keys()])) {
    if (!source.types.has(nameOf(column))) throw missingColumn(source, nameOf(column), column);
  }
  const columns = addressColumns.map((column) => `${expression(source, column, nameOf(column))}`);
  await engine.run(`DROP VIEW IF EXISTS addresses;
CREATE VIEW addresses AS
SELECT ${columns.join(', ')}
FROM ${source.relation}
WHERE ${quoted(nameOf('key'))} IS NOT NULL`);
  const counted = await count(engine, source, nameOf('key'));
  const absent = addressColumns.filter(
    (column) => columnKind(column) !== 'name' && !source.types.has(nameOf(column)),
  );
  return { ...counted, absent };
}

function missingColumn({ name, types }: SourceFile, own: string, column: string): Failure {
  const found = [...types.keys()].join(', ');
  return new Failure(
    1,
    `${name}: Die Spalte „${own}“ fehlt. Gefunden: ${found}. Heißt sie anders, bitte mit --column ${column}=SPALTE angeben.`,
  );
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

function expression({ name, types }: SourceFile, column: AddressColumn, own: string): string {
  const kind = columnKind(column);
  const target = { name: 'VARCHAR', count: 'BIGINT', measure: 'DOUBLE' }[kind];
  const type = types.get(own);
  if (type === undefined) return `CAST(NULL AS ${target}) AS ${column}`;
  if (kind === 'name') return `CAST(${quoted(own)} AS VARCHAR) AS ${column}`;
  const isWhole = /^U?(?:TINY|SMALL|BIG|HUGE)?INT(?:EGER)?$/u.test(type);
  const isNumber = isWhole || /^(?:DECIMAL|DOUBLE|FLOAT)/u.test(type);
  if (!isNumber) {
    throw new Failure(
      1,
      `${name}: Die Spalte „${own}“ enthält keine Zahlen (gefunden: ${type}). Fehlende Angaben bitte leer lassen, nicht als Zeichen schreiben.`,
    );
  }
  if (kind === 'measure') return `CAST(${quoted(own)} AS DOUBLE) AS ${column}`;
  return `CAST(${quoted(own)} AS ${isWhole ? 'BIGINT' : 'DECIMAL(18, 3)'}) AS ${column}`;
}

/** One pass over the file, before anything is computed of it. */
async function count(engine: Engine, source: SourceFile, key: string) {
  const least = countColumns.map((column) => `MIN(${column}) AS ${column}`).join(', ');
  const withoutKey = `SELECT COUNT(*) FROM ${source.relation} WHERE ${quoted(key)} IS NULL`;
  let row;
  try {
    [row] = await engine.rows(
      `SELECT COUNT(*) AS rows, (${withoutKey}) AS without_key, ${least} FROM addresses`,
    );
  } catch (error) {
    throw unreadable(source.name, error);
  }
  const rows = Number(row?.['rows'] ?? 0);
  if (rows === 0) {
    throw new Failure(
      1,
      `${source.name}: keine Adresse mit einem Schlüssel. Erwartet wird eine Zeile je Adresse.`,
    );
  }
  for (const column of countColumns) {
    const least = row?.[column] ?? 0;
    if (Number(least) < 0) {
      throw new Failure(
        1,
        `${source.name}: Die Spalte „${column}“ enthält die negative Zahl ${least}. Fehlende Angaben bitte leer lassen.`,
      );
    }
  }
  return { rows, withoutKey: Number(row?.['without_key'] ?? 0) };
}

/**
 * Makes the table `areas`: those of a file (key, municipality, land) in its order, else the quarters of the addresses in
 * the order of their keys.
 * @throws Failure where the file has no column `key`, a key twice, or no key of an address
 */
export async function makeAreas(engine: Engine, path: string | undefined): Promise<void> {
  await engine.run('DROP TABLE IF EXISTS areas');
  if (path === undefined) {
    await engine.run(`CREATE TABLE areas AS
SELECT CAST(ROW_NUMBER() OVER (ORDER BY key) - 1 AS INTEGER) AS place, key, municipality, land
FROM (SELECT key, MIN(municipality) AS municipality, MIN(land) AS land FROM addresses GROUP BY key) AS quarters`);
    return;
  }
  const source = await openSource(engine, path, ['key', 'municipality', 'land']);
  if (!source.types.has('key')) throw missingColumn(source, 'key', 'key');
  const column = (name: string): string =>
    source.types.has(name) ? `CAST(${name} AS VARCHAR)` : 'CAST(NULL AS VARCHAR)';
  await engine.run(`CREATE TABLE areas AS
SELECT CAST(ROW_NUMBER() OVER () - 1 AS INTEGER) AS place, ${column('key')} AS key,
  ${column('municipality')} AS municipality, ${column('land')} AS land
FROM ${source.relation}`);
  const [row] = await engine.rows(`SELECT
  (SELECT COUNT(*) - COUNT(DISTINCT key) FROM areas) AS doubled,
  (SELECT COUNT(*) FROM areas SEMI JOIN addresses USING (key)) AS met`);
  if (Number(row?.['doubled']) > 0) {
    throw new Failure(
      1,
      `${source.name}: ${row?.['doubled']} Schlüssel kommen mehrfach vor oder fehlen. Je Quartier wird eine Zeile erwartet.`,
    );
  }
  if (Number(row?.['met']) === 0) {
    const [one] = await engine.rows(
      'SELECT (SELECT MIN(key) FROM areas) AS area, (SELECT MIN(key) FROM addresses) AS address',
    );
    throw new Failure(
      1,
      `${source.name}: Kein Schlüssel der Gebiete kommt bei den Adressen vor (Gebiete: ${textConstant(String(one?.['area']), 'duckdb')}, Adressen: ${textConstant(String(one?.['address']), 'duckdb')}). Bitte die Form der Schlüssel angleichen, etwa führende Nullen.`,
    );
  }
}

/** Quarters of the addresses that are no area, with their people: they are left out of everything. */
export async function countOutside(engine: Engine): Promise<{ quarters: number; people: number }> {
  const [row] = await engine.rows(
    'SELECT COUNT(*) AS quarters, COALESCE(SUM(population), 0) AS people FROM quarter_sums ANTI JOIN areas USING (key)',
  );
  return { quarters: Number(row?.['quarters']), people: Number(row?.['people']) };
}
