import type { TableInstructions } from '../ingest/instructions/table-instructions.ts';
import type { AreasReading } from '../ingest/instructions/reading.ts';
import { countPart } from '../analysis/values/group-counts.ts';
import type { JoinReport } from '../ingest/instructions/join-report.ts';
import type { ParquetFile } from '../ingest/parquet/open-parquet.ts';
import { figureColumns, figuresOf, tableOfFigures } from '../ingest/parquet/parquet-table.ts';
import {
  checkColumns,
  joinRows,
  readFigures,
  type TableFigures,
} from '../ingest/table/read-table.ts';
import type { Report } from '../ingest/result/report.ts';
import { signsFor } from '../ingest/cells/signs.ts';
import type { Table } from '../ingest/result/table.ts';

/** The areas whose figures are wanted, and the fingerprint of their keys where the file tells it. */
export interface ShelfAreas {
  readonly reading: AreasReading;
  readonly fingerprint: string | undefined;
}

/** Opens a file of the project; once for all that ask for it. */
export type OpenFile = (source: string) => Promise<ParquetFile>;

interface JoinedTable {
  readonly rowOfArea: Int32Array;
  readonly report: JoinReport;
}

/** A table in Parquet whose columns are fetched when they are needed. */
export class ShelvedTable {
  readonly instructions: TableInstructions;
  readonly #areas: ShelfAreas;
  readonly #open: OpenFile;
  #joined: JoinedTable | undefined;
  #isOfOtherAreas = false;

  constructor(instructions: TableInstructions, areas: ShelfAreas, open: OpenFile) {
    this.instructions = instructions;
    this.#areas = areas;
    this.#open = open;
  }

  /** How its rows met the areas; undefined as long as nothing of it was needed. */
  get join(): JoinReport | undefined {
    return this.#joined?.report;
  }

  /** Whether it was made for other areas than those of the project, as far as is known by now. */
  get isOfOtherAreas(): boolean {
    return this.#isOfOtherAreas;
  }

  /** The parts of a round that it may deliver: ids of indicators, and columns by which groups are counted. */
  get parts(): string[] {
    const { indicators, counts = [] } = this.instructions;
    return [...indicators.map(({ id }) => id), ...counts.map(countPart)];
  }

  /**
   * The figures of the stated parts, and the population where it is asked for; undefined, with errors, where the table does
   * not have what the project says. A part that it does not deliver is left out.
   * @throws where the file cannot be had or is damaged
   */
  async read(
    parts: ReadonlySet<string>,
    withPopulation: boolean,
    report: Report,
  ): Promise<TableFigures | undefined> {
    const all = this.instructions;
    const { population, ...others } = all;
    const wanted: TableInstructions = {
      ...others,
      indicators: all.indicators.filter(({ id }) => parts.has(id)),
      counts: (all.counts ?? []).filter((name) => parts.has(countPart(name))),
      ...(withPopulation && population !== undefined && { population }),
    };
    const columns = figureColumns(wanted);
    if (columns.length === 0) return undefined;
    const file = await this.#open(all.source);
    if (!checkColumns({ file: all.source, header: file.columns }, all, report)) return undefined;
    const table = await this.#tableOf(file, columns, report);
    this.#joined ??= this.#joinOf(file, table, report);
    return (
      this.#joined &&
      readFigures(
        table,
        wanted,
        this.#joined,
        {
          signs: signsFor(all),
          decimalOf: () => '.',
          forms: all.columnForms,
        },
        report,
      )
    );
  }

  /** Keys are read only where they are needed, and once. */
  async #tableOf(file: ParquetFile, columns: readonly string[], report: Report): Promise<Table> {
    const { source } = this.instructions;
    if (!this.#joined && !this.#isAligned(file)) {
      return tableOfFigures(file, this.instructions, columns, report);
    }
    const read = await file.read(columns.flatMap((name) => [name, `${name}:state`]));
    const figures = figuresOf(source, read, columns, report);
    const { areas } = this.#areas.reading;
    const keyOf = (row: number) => areas[row]?.id ?? '';
    return {
      file: source,
      separator: '',
      header: file.columns,
      rows: [],
      lines: [],
      figures,
      keyOf,
    };
  }

  #joinOf(file: ParquetFile, table: Table, report: Report): JoinedTable | undefined {
    const { reading, fingerprint } = this.#areas;
    const { round = '', source } = this.instructions;
    const count = reading.areas.length;
    if (this.#isAligned(file)) return alignedJoin(source, round, count);
    const isOther =
      file.rows !== count ||
      (fingerprint !== undefined &&
        file.fingerprint !== undefined &&
        file.fingerprint !== fingerprint);
    if (isOther) {
      this.#isOfOtherAreas = true;
      const found = describe(file.rows, file.fingerprint);
      const expected = describe(count, fingerprint);
      report({ kind: 'parquet-other-areas', severity: 'warning', file: source, found, expected });
    }
    const join = joinRows(table, this.instructions, reading, report);
    return join && join.report.matched > 0 ? join : undefined;
  }

  /** Whether its rows are the areas, one by one: both files tell the same keys in the same order. */
  #isAligned({ rows, fingerprint }: ParquetFile): boolean {
    const { where, leaveOut } = this.instructions;
    return (
      where === undefined &&
      leaveOut === undefined &&
      fingerprint !== undefined &&
      fingerprint === this.#areas.fingerprint &&
      rows === this.#areas.reading.areas.length
    );
  }
}

function alignedJoin(table: string, round: string, count: number): JoinedTable {
  return {
    rowOfArea: Int32Array.from({ length: count }, (_, row) => row),
    report: {
      table,
      round,
      matched: count,
      areasWithoutRow: [],
      rowsWithoutArea: [],
      duplicateKeys: [],
      emptyKeys: 0,
      paddedKeys: [],
    },
  };
}

function describe(rows: number, fingerprint: string | undefined): string {
  return fingerprint === undefined ? String(rows) : `${rows} (${fingerprint})`;
}
