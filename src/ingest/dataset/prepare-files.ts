import type { TableInstructions } from '../instructions/table-instructions.ts';
import type { FindFile } from '../result/find-file.ts';
import type { Diagnostic } from '../../areas/diagnostic.ts';
import { geoJsonFormat } from '../formats/geojson-format.ts';
import type { AreasInstructions, ReadingInstructions } from '../instructions/instructions.ts';
import { isParquet } from '../parquet/open-parquet.ts';
import { unpackSources } from '../formats/packed-source.ts';
import { readGeoJson } from '../formats/parse-geojson.ts';
import { parquetTable } from '../parquet/parquet-table.ts';
import { prepareAreas, type DecodedAreas } from './prepare-areas.ts';
import type { OnPart, OnProgress } from '../instructions/reading.ts';
import { guardLater } from '../result/guard.ts';
import type { Report } from '../result/report.ts';
import { sheetSource, withSheets } from '../workbook/sheet-source.ts';
import { statedSystem } from '../crs/stated-system.ts';
import type { Table } from '../result/table.ts';
import { isWorkbook } from '../workbook/workbook-format.ts';
import { Workbooks } from '../workbook/workbooks.ts';

/** Files as `readDataset` takes them: areas decoded from any format, workbooks as tables. */
export interface PreparedFiles {
  /** Undefined where the areas could not be decoded; `diagnostics` then has the error. */
  readonly areas: DecodedAreas | undefined;
  readonly findFile: FindFile;
  /** Tables whose file has types; undefined where such a file could not be read, which `diagnostics` then tell. */
  readonly typedTables?: ReadonlyMap<TableInstructions, Table | undefined>;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The asynchronous half of a load: decoders and projections are fetched only where a file needs them. Never
 * throws for bad data.
 */
export async function prepareFiles(
  { areas, tables, points = [] }: ReadingInstructions,
  findOuter: FindFile,
  onProgress: OnProgress = () => undefined,
  workbooks = new Workbooks(),
): Promise<PreparedFiles> {
  const diagnostics: Diagnostic[] = [];
  const report: Report = (diagnostic) => diagnostics.push(diagnostic);
  const sources = [...tables, ...points].map(({ source }) => source);
  const findFile = await unpackSources(areas.source, sources, findOuter, report);
  const total = tables.length + 2;
  const progress = { step: 'decode', file: areas.source, done: 0, total } as const;
  onProgress(progress);
  const onPart: OnPart = (done, of) => onProgress({ ...progress, part: { done, total: of } });
  const decoded = await guardLater(areas.source, report, () =>
    prepareAreas(areas, findFile, report, onPart),
  );
  const typedTables = await readTypedTables(tables, findFile, report, onProgress);
  const sheets = new Map<string, Uint8Array>();
  for (const entry of [...tables, ...points]) {
    const { source } = entry;
    const bytes = findFile(source);
    if (!bytes || !isWorkbook(source, bytes) || sheets.has(sheetSource(entry))) continue;
    const step = { step: 'decode', file: source, done: 0, total } as const;
    onProgress(step);
    const onBytes: OnPart = (done, of) => onProgress({ ...step, part: { done, total: of } });
    const sheet = await workbooks.table(entry, bytes, report, onBytes);
    if (sheet) sheets.set(sheetSource(entry), sheet);
  }
  return {
    areas: decoded && 'collection' in decoded ? decoded : undefined,
    findFile: withSheets(findFile, sheets),
    typedTables,
    diagnostics,
  };
}

/** Each entry reads its own columns of a Parquet file. */
async function readTypedTables(
  tables: readonly TableInstructions[],
  findFile: FindFile,
  report: Report,
  onProgress: OnProgress,
): Promise<ReadonlyMap<TableInstructions, Table | undefined>> {
  const read = new Map<TableInstructions, Table | undefined>();
  for (const instructions of tables) {
    const bytes = findFile(instructions.source);
    if (!bytes || !isParquet(bytes)) continue;
    onProgress({ step: 'decode', file: instructions.source, done: 0, total: tables.length + 2 });
    read.set(instructions, await parquetTable(instructions, bytes, report));
  }
  return read;
}

/** The same at once, for areas in GeoJSON with degrees; a projected system is then named and refused. */
export function prepareGeoJson(areas: AreasInstructions, findFile: FindFile): PreparedFiles {
  const diagnostics: Diagnostic[] = [];
  const report: Report = (diagnostic) => diagnostics.push(diagnostic);
  const { source: file } = areas;
  const bytes = findFile(file);
  if (!bytes) report({ kind: 'file-not-found', severity: 'error', file });
  const collection = bytes && readGeoJson(file, bytes, report);
  const system = collection && statedSystem(collection, areas, report);
  const areAxesStated = areas.axes === 'east-north';
  const decoded = collection && {
    collection,
    format: geoJsonFormat.name,
    system,
    areAxesStated,
  };
  return { areas: decoded, findFile: withSheets(findFile, new Map()), diagnostics };
}
