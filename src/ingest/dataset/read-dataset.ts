import type { TableInstructions } from '../instructions/table-instructions.ts';
import type { FindFile } from '../result/find-file.ts';
import type { OnPart, Reading, AreasReading, OnProgress } from '../instructions/reading.ts';
import type { Diagnostic, DiagnosticEntry } from '../../areas/diagnostic.ts';
import { assembleDataset } from './assemble-dataset.ts';
import { decimalOfColumns, type DecimalFacts } from '../cells/decimal-of-columns.ts';
import { findFarAreas } from '../geometry/far-areas.ts';
import { reportSameOutlines } from '../geometry/same-outlines.ts';
import type { ReadingInstructions } from '../instructions/instructions.ts';
import type { JoinReport } from '../instructions/join-report.ts';
import { mergeAreas } from '../join/merge-areas.ts';
import { openText } from '../text/open-text.ts';
import { parseTable } from '../table/parse-table.ts';
import { pivotTable } from '../table/pivot-table.ts';
import type { DecodedAreas } from './prepare-areas.ts';
import { prepareGeoJson, type PreparedFiles } from './prepare-files.ts';
import { readAreas } from './read-areas.ts';
import type { CellRules } from '../cells/read-column.ts';
import { selectRows } from '../table/select-rows.ts';
import { findTable } from '../workbook/sheet-source.ts';
import { readTable, type TableFigures } from '../table/read-table.ts';
import type { Report } from '../result/report.ts';
import { guard } from '../result/guard.ts';
import { signsFor } from '../cells/signs.ts';
import type { Table } from '../result/table.ts';

/**
 * Reads areas and tables as the instructions say, joins them, and withholds what the privacy limits ask for.
 * Bad data is reported and the load goes on; it fails only where nothing sensible can be shown (an `error`
 * among the diagnostics). Never throws for bad data. Files that are not prepared are taken to be GeoJSON in
 * longitude and latitude and tables as text.
 */
export function readDataset(
  instructions: ReadingInstructions,
  files: FindFile | PreparedFiles,
  onProgress: OnProgress = () => undefined,
): Reading {
  const prepared = typeof files === 'function' ? prepareGeoJson(instructions.areas, files) : files;
  const diagnostics: Diagnostic[] = [...prepared.diagnostics];
  if (diagnostics.some(({ severity }) => severity === 'error')) return { ok: false, diagnostics };
  const report: Report = (diagnostic) => diagnostics.push(diagnostic);
  const areas = openAreas(instructions, prepared.areas, report, onProgress);
  const tables = areas ? openTables(instructions, areas, prepared, report, onProgress) : [];
  const joins = tables.map(({ join }) => join);
  if (!areas || diagnostics.some(({ severity }) => severity === 'error')) {
    return { ok: false, diagnostics: eachErrorOnce(diagnostics), ...attemptOf(areas, joins) };
  }
  const total = instructions.tables.length + 2;
  onProgress({ step: 'join', done: total - 1, total });
  const dataset = assembleDataset(instructions, areas.areas, tables, report);
  const { geometries } = areas;
  const farAreas = findFarAreas(instructions.areas.source, areas.areas, geometries, report);
  reportSameOutlines(instructions.areas.source, areas.areas, geometries, report);
  return { ok: true, dataset, geometries, farAreas, joins, diagnostics };
}

function attemptOf(areas: AreasReading | undefined, joins: readonly JoinReport[]) {
  if (!areas) return {};
  return { attempt: { areas: areas.areas, geometries: areas.geometries, joins } };
}

/** A table that is read for several rounds is refused once. */
function eachErrorOnce(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const told = new Set<string>();
  return diagnostics.filter((one) => {
    if (one.severity !== 'error') return true;
    const { kind, file, column, found }: DiagnosticEntry = one;
    const refusal = JSON.stringify([kind, file, column, found]);
    const isNew = !told.has(refusal);
    told.add(refusal);
    return isNew;
  });
}

function openAreas(
  { areas, tables }: ReadingInstructions,
  decoded: DecodedAreas | undefined,
  report: Report,
  onProgress: OnProgress,
): AreasReading | undefined {
  const progress = {
    step: 'areas',
    file: areas.source,
    done: 0,
    total: tables.length + 2,
  } as const;
  onProgress(progress);
  const onPart: OnPart = (done, total) => onProgress({ ...progress, part: { done, total } });
  return guard(areas.source, report, () => {
    const reading = decoded && readAreas(decoded.collection, areas, decoded, report, onPart);
    return reading && mergeAreas(reading, tables, report);
  });
}

/** All tables that can be used. A file that several entries name is parsed once. */
function openTables(
  { tables }: ReadingInstructions,
  areas: AreasReading,
  { findFile, typedTables }: PreparedFiles,
  report: Report,
  onProgress: OnProgress,
): TableFigures[] {
  const parsed = new Map<string, ParsedFile | undefined>();
  return tables.flatMap((instructions, index) => {
    onProgress({
      step: 'table',
      file: instructions.source,
      done: index + 1,
      total: tables.length + 2,
    });
    const { source } = instructions;
    const layout = layoutKey(instructions);
    const isTyped = typedTables?.has(instructions) ?? false;
    if (!isTyped && !parsed.has(layout)) {
      const parse = () => parseFile(instructions, findFile, countsOf(tables, source), report);
      parsed.set(layout, guard(source, report, parse));
    }
    const file = isTyped ? typedFile(typedTables?.get(instructions)) : parsed.get(layout);
    if (!file) return [];
    const { round } = instructions;
    const reportRound: Report = (diagnostic) =>
      report({ ...diagnostic, ...(round !== undefined && { round }) });
    const read = () => readFigures(file, instructions, areas, reportRound);
    return guard(source, report, read) ?? [];
  });
}

/** Equal where two entries read a file in the same way. */
function layoutKey(table: TableInstructions): string {
  const { source, sheet, encoding, separator, headerRow, headerRows, lastRow, decimal } = table;
  const { columnForms } = table;
  return JSON.stringify([
    source,
    sheet,
    encoding,
    separator,
    headerRow,
    headerRows,
    lastRow,
    decimal,
    columnForms,
  ]);
}

/** A long table is turned first; its rows have been selected then. */
function readFigures(
  { table, decimalOf }: ParsedFile,
  instructions: TableInstructions,
  areas: AreasReading,
  report: Report,
): TableFigures | undefined {
  const { where, pivot, ...others } = instructions;
  const rules = rulesOf(instructions, decimalOf);
  if (!pivot) return readTable(table, instructions, areas, rules, report);
  const rows = selectRows(table, where, report);
  const wide = rows && pivotTable(table, rows, instructions, report);
  if (!wide) return undefined;
  const facts = decimalFacts(instructions, countsOf([instructions], instructions.source));
  const wideRules = rulesOf(instructions, decimalOfColumns(wide, facts, report));
  return readTable(wide, others, areas, wideRules, report);
}

function rulesOf(instructions: TableInstructions, decimalOf: CellRules['decimalOf']): CellRules {
  return { signs: signsFor(instructions), decimalOf, forms: instructions.columnForms };
}

function decimalFacts(
  { decimal, columnForms, key }: TableInstructions,
  counts: ReadonlySet<string>,
): DecimalFacts {
  return { key, counts, stated: decimal, forms: columnForms };
}

/** Columns of a file that the project takes for people or counts. */
function countsOf(tables: readonly TableInstructions[], source: string): ReadonlySet<string> {
  const own = tables.filter((table) => table.source === source);
  return new Set(
    own.flatMap(({ population, counts = [], indicators }) => [
      ...(population === undefined ? [] : [population]),
      ...counts,
      ...indicators.flatMap(({ column, of, unit }) => [
        ...(unit === 'count' ? [column] : []),
        ...(of === undefined ? [] : [of]),
      ]),
    ]),
  );
}

interface ParsedFile {
  readonly table: Table;
  readonly decimalOf: CellRules['decimalOf'];
}

/** Numbers of a file that has types are written with a point where they become text. */
function typedFile(table: Table | undefined): ParsedFile | undefined {
  return table && { table, decimalOf: () => '.' };
}

function parseFile(
  instructions: TableInstructions,
  findFile: FindFile,
  counts: ReadonlySet<string>,
  report: Report,
): ParsedFile | undefined {
  const { source, encoding } = instructions;
  const text = openText(source, () => findTable(findFile, instructions), report, encoding);
  const table = text === undefined ? undefined : parseTable(source, text, instructions, report);
  return (
    table && {
      table,
      decimalOf: decimalOfColumns(table, decimalFacts(instructions, counts), report),
    }
  );
}
