import type { Diagnostic } from '../areas/diagnostic.ts';
import { assembleDataset } from './assemble-dataset.ts';
import { decimalOfColumns } from './decimal-of-columns.ts';
import type { ReadingInstructions, TableInstructions } from './instructions.ts';
import { openText, type FindFile } from './open-text.ts';
import { parseTable } from './parse-table.ts';
import { readAreas, type AreasReading } from './read-areas.ts';
import type { CellRules } from './read-column.ts';
import { readTable, type TableFigures } from './read-table.ts';
import type { Progress, Reading } from './reading.ts';
import type { Report } from './report.ts';
import { signsFor } from './signs.ts';
import type { Table } from './table.ts';

/**
 * Reads areas and tables as the instructions say, joins them, and withholds what the privacy limits ask for.
 * Bad data is reported and the load goes on; it fails only where nothing sensible can be shown (an `error`
 * among the diagnostics). Never throws for bad data.
 */
export function readDataset(
  instructions: ReadingInstructions,
  findFile: FindFile,
  onProgress: (progress: Progress) => void = () => undefined,
): Reading {
  const diagnostics: Diagnostic[] = [];
  const report: Report = (diagnostic) => diagnostics.push(diagnostic);
  const areas = openAreas(instructions, findFile, report, onProgress);
  const tables = areas ? openTables(instructions, areas, findFile, report, onProgress) : [];
  if (!areas || diagnostics.some(({ severity }) => severity === 'error')) {
    return { ok: false, diagnostics };
  }
  const total = instructions.tables.length + 2;
  onProgress({ step: 'join', done: total - 1, total });
  const dataset = assembleDataset(instructions, areas.areas, tables, report);
  const { geometries } = areas;
  return { ok: true, dataset, geometries, joins: tables.map(({ join }) => join), diagnostics };
}

function openAreas(
  { areas, tables }: ReadingInstructions,
  findFile: FindFile,
  report: Report,
  onProgress: (progress: Progress) => void,
): AreasReading | undefined {
  onProgress({ step: 'areas', file: areas.source, done: 0, total: tables.length + 2 });
  const text = openText(areas.source, findFile, report);
  return text === undefined ? undefined : readAreas(text, areas, report);
}

/** All tables that can be used. A file that several entries name is parsed once. */
function openTables(
  { tables }: ReadingInstructions,
  areas: AreasReading,
  findFile: FindFile,
  report: Report,
  onProgress: (progress: Progress) => void,
): TableFigures[] {
  const parsed = new Map<string, ParsedFile | undefined>();
  return tables.flatMap((instructions, index) => {
    onProgress({
      step: 'table',
      file: instructions.source,
      done: index + 1,
      total: tables.length + 2,
    });
    const { source, encoding, separator, headerRow, decimal } = instructions;
    const layout = JSON.stringify([source, encoding, separator, headerRow, decimal]);
    if (!parsed.has(layout)) parsed.set(layout, parseFile(instructions, findFile, report));
    const file = parsed.get(layout);
    if (!file) return [];
    const rules = { signs: signsFor(instructions), decimalOf: file.decimalOf };
    const { round } = instructions;
    const reportRound: Report = (diagnostic) =>
      report(round === undefined ? diagnostic : { ...diagnostic, round });
    return readTable(file.table, instructions, areas, rules, reportRound) ?? [];
  });
}

interface ParsedFile {
  readonly table: Table;
  readonly decimalOf: CellRules['decimalOf'];
}

function parseFile(
  instructions: TableInstructions,
  findFile: FindFile,
  report: Report,
): ParsedFile | undefined {
  const { source, encoding, decimal } = instructions;
  const text = openText(source, findFile, report, encoding);
  const table = text === undefined ? undefined : parseTable(source, text, instructions, report);
  return table && { table, decimalOf: decimalOfColumns(table, decimal, report) };
}
