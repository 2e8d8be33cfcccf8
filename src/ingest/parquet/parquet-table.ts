import type { TableInstructions } from '../instructions/table-instructions.ts';
import { emptyColumn, stateCode, type Column } from '../../areas/column.ts';
import { reportDamaged } from './geoparquet-format.ts';
import { openParquet, sourceOfBytes, type ParquetFile } from './open-parquet.ts';
import type { Numbers, ParquetColumn } from './parquet-values.ts';
import { columnsOf } from '../table/read-table.ts';
import type { Report } from '../result/report.ts';
import type { Table } from '../result/table.ts';

/** What is appended to the name of a column of figures for the column of their states. */
const stateEnding = ':state';

/**
 * A table of a Parquet file: figures keep the numbers of the file, to the last digit. Beside a column, one with the
 * ending ":state" says what its figures are: 0 missing, 1 known, 2 suppressed, 3 not applicable; without it, and where
 * there is no number, a figure is missing. Undefined, with an error, where the file cannot be read.
 */
export async function parquetTable(
  instructions: TableInstructions,
  bytes: Uint8Array,
  report: Report,
): Promise<Table | undefined> {
  const { source: file, pivot } = instructions;
  try {
    const opened = await openParquet(sourceOfBytes(bytes));
    if (pivot) return await tableOfTexts(file, opened);
    return await tableOfFigures(opened, instructions, figureColumns(instructions), report);
  } catch (error) {
    reportDamaged(file, error, report);
    return undefined;
  }
}

/** Names of the columns that hold figures, each once. */
export function figureColumns({ population, indicators, counts }: TableInstructions): string[] {
  const names = [population, ...indicators.flatMap(columnsOf), ...(counts ?? [])];
  return [...new Set(names.filter((name) => name !== undefined))];
}

/**
 * Figures of the stated columns, and the texts by which rows are chosen and joined.
 * @throws where the file is damaged or its source fails
 */
export async function tableOfFigures(
  opened: ParquetFile,
  { source: file, key, where = {} }: TableInstructions,
  wanted: readonly string[],
  report: Report,
): Promise<Table> {
  const texts = [...new Set([key, ...Object.keys(where)])].filter((name) =>
    opened.columns.includes(name),
  );
  const states = wanted.map((name) => name + stateEnding);
  const read = await opened.read([...texts, ...wanted, ...states]);
  const cells = texts.map((name) => read.get(name)?.texts() ?? []);
  const others = opened.columns.filter((name) => !texts.includes(name));
  return {
    file,
    separator: '',
    header: [...texts, ...others],
    rows: Array.from({ length: opened.rows }, (_, row) => cells.map((column) => column[row] ?? '')),
    lines: Array.from({ length: opened.rows }, (_, row) => row + 1),
    figures: figuresOf(file, read, wanted, report),
    keyOf: keysIn(cells[texts.indexOf(key)] ?? []),
  };
}

/** Rows of a file with types have no lines: they are named by their keys. */
function keysIn(keys: readonly (string | undefined)[]): (row: number) => string {
  return (row) => keys[row] ?? '';
}

/** Columns that hold anything but numbers are reported and have no figures. */
export function figuresOf(
  file: string,
  read: ReadonlyMap<string, ParquetColumn>,
  wanted: readonly string[],
  report: Report,
): Map<string, Column> {
  const figures = new Map<string, Column>();
  for (const name of wanted) {
    const column = read.get(name);
    if (!column) continue;
    const values = column.numbers();
    if (!values) {
      report({ kind: 'parquet-column-text', severity: 'error', file, column: name });
    }
    const states = read.get(name + stateEnding)?.numbers();
    figures.set(name, values ? columnOf(values, states) : emptyColumn(column.length));
  }
  return figures;
}

function columnOf(values: Numbers, states: Numbers | undefined): Column {
  const column = emptyColumn(values.length);
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row] as number;
    const isNumber = Number.isFinite(value);
    const stated = states?.[row] ?? stateCode.known;
    if (isNumber && stated === stateCode.known) {
      column.values[row] = value;
      column.states[row] = stateCode.known;
    } else if (stated === stateCode.suppressed || stated === stateCode['not-applicable']) {
      column.states[row] = stated;
    }
  }
  return column;
}

/** All cells as text, for a long table that is turned first. */
async function tableOfTexts(file: string, opened: ParquetFile): Promise<Table> {
  const read = await opened.read(opened.columns);
  const header = [...read.keys()];
  const cells = header.map((name) => read.get(name)?.texts() ?? []);
  return {
    file,
    separator: '',
    header,
    rows: Array.from({ length: opened.rows }, (_, row) => cells.map((column) => column[row] ?? '')),
    lines: Array.from({ length: opened.rows }, (_, row) => row + 1),
  };
}
