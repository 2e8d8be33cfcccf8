/** What `npm run sql` was called with. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { addressColumns, type AddressColumn } from './address-columns.ts';
import { dialects, type Dialect } from './dialects.ts';
import { Failure } from './failure.ts';

const usage =
  'Aufruf: npm run --silent sql -- --addresses DATEI.parquet|csv --out ORDNER [--areas DATEI] [--column NAME=SPALTE …] [--csv] [--memory MB], oder --print DIALEKT';

export type Call =
  | {
      readonly kind: 'run';
      /** Absolute paths. */
      readonly addresses: string;
      readonly out: string;
      /** The areas of the atlas in their order; without it, the quarters the addresses name. */
      readonly areas: string | undefined;
      /** Names in the file, by the names of the layout; the same name where absent. */
      readonly columns: ReadonlyMap<AddressColumn, string>;
      /** Whether the tables are written as CSV, too. */
      readonly csv: boolean;
      /** Megabytes the engine may take. */
      readonly memory: number;
    }
  | { readonly kind: 'print'; readonly dialect: Dialect };

/** Below this the engine cannot hold the groups of a country. */
const leastMemory = 100;
const usualMemory = 500;

/**
 * The words behind the command as a call.
 * @throws Failure where something is wrong with them
 */
export function parseCall(words: readonly string[]): Call {
  const values = parseOptions(words);
  if (values.print !== undefined) return { kind: 'print', dialect: dialectOf(values.print) };
  if (!values.addresses) throw wrongCall('Die Tabelle der Adressen fehlt (--addresses).');
  if (!values.out) throw wrongCall('Der Ordner für das Ergebnis fehlt (--out).');
  const memory = Number(values.memory ?? usualMemory);
  if (!(memory >= leastMemory)) {
    throw wrongCall(`--memory ist die Zahl der Megabyte, mindestens ${leastMemory}.`);
  }
  const path = (name: string): string => resolve(callerFolder(), name);
  return {
    kind: 'run',
    addresses: path(values.addresses),
    out: path(values.out),
    areas: values.areas === undefined ? undefined : path(values.areas),
    columns: new Map((values.column ?? []).map(columnOf)),
    csv: values.csv ?? false,
    memory,
  };
}

function parseOptions(words: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: {
        addresses: { type: 'string' },
        areas: { type: 'string' },
        out: { type: 'string' },
        column: { type: 'string', multiple: true },
        csv: { type: 'boolean' },
        memory: { type: 'string' },
        print: { type: 'string' },
      },
    });
    return values;
  } catch {
    throw wrongCall(`Der Aufruf ist nicht verständlich: ${words.join(' ')}.`);
  }
}

function dialectOf(word: string): Dialect {
  const dialect = dialects.find((name) => name === word);
  if (dialect) return dialect;
  throw wrongCall(`Diesen Dialekt gibt es nicht: ${word}. Vorhanden: ${dialects.join(', ')}.`);
}

function columnOf(word: string): [AddressColumn, string] {
  const [name, own] = [word.slice(0, word.indexOf('=')), word.slice(word.indexOf('=') + 1)];
  const column = addressColumns.find((known) => known === name);
  if (column && word.includes('=') && own !== '') return [column, own];
  throw wrongCall(
    `--column ${word}: erwartet NAME=SPALTE mit einem der Namen ${addressColumns.join(', ')}.`,
  );
}

function wrongCall(reason: string): Failure {
  return new Failure(2, `${reason} ${usage}`);
}

/** npm runs scripts in the project's folder; paths are meant from where the person stands. */
function callerFolder(): string {
  const isScript = process.env['npm_lifecycle_event'] === 'sql';
  return (isScript ? process.env['INIT_CWD'] : undefined) ?? process.cwd();
}
