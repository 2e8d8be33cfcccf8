import { part } from '../../areas/program-part.ts';
import { messageOf, type AreaFormat, type AreasFile } from '../formats/area-format.ts';
import { isParquet, openParquet, sourceOfBytes, type ParquetFile } from './open-parquet.ts';
import type { RawCollection, RawFeature } from '../text/raw-collection.ts';
import { reportThrown } from '../result/guard.ts';
import { excerpt } from '../../areas/excerpt.ts';
import type { Report } from '../result/report.ts';

/**
 * GeoParquet 1.1: a Parquet file with one column of outlines as well-known binary. Without its metadata the column is
 * known by its usual names, and the coordinates are taken to be longitude and latitude.
 */
export const geoParquetFormat: AreaFormat = {
  name: 'GeoParquet',
  recognises: (_name, bytes) => isParquet(bytes),
  decode: async (file, report) => {
    try {
      return await decode(file, report);
    } catch (error) {
      reportDamaged(file.name, error, report);
      return undefined;
    }
  },
};

export function reportDamaged(file: string, error: unknown, report: Report): void {
  const found = excerpt(messageOf(error));
  reportThrown(file, error, report, { kind: 'parquet-damaged', file, found });
}

/** Names of the column of outlines where nothing states it. */
const usualNames = ['geometry', 'geom', 'wkb_geometry', 'wkb'];

/** The column of outlines, and its coordinate system where one is stated. */
export interface GeometryColumn {
  readonly column: string;
  readonly crs?: string;
}

async function decode(
  { name: file, bytes }: AreasFile,
  report: Report,
): Promise<RawCollection | undefined> {
  const opened = await openParquet(sourceOfBytes(bytes));
  const found = geometryColumn(opened);
  if (!found) {
    const items = [...opened.columns];
    report({ kind: 'parquet-no-geometry', severity: 'error', file, items });
    return undefined;
  }
  const { column, crs } = found;
  const read = await opened.read(opened.columns, [column]);
  const shapes = await geometriesOf(read.get(column)?.values() ?? []);
  const properties = [...read].filter(([name]) => name !== column);
  const values = properties.map(([name, one]) => [name, one.values()] as const);
  const features = shapes.map((geometry, row): RawFeature => ({
    number: row + 1,
    geometry,
    properties: Object.fromEntries(values.map(([name, own]) => [name, own[row]])),
  }));
  return { features, ...(crs !== undefined && { crs }) };
}

/** Undefined where the file has no outlines. */
export function geometryColumn(file: ParquetFile): GeometryColumn | undefined {
  const stated = statedColumn(file.metadataOf('geo'));
  if (stated && file.columns.includes(stated.column)) return stated;
  const column = usualNames.find((name) => file.columns.includes(name));
  return column === undefined ? undefined : { column };
}

/** The metadata of GeoParquet; a text that is none says nothing. */
function statedColumn(text: string | undefined): GeometryColumn | undefined {
  try {
    const { primary_column: column, columns } = JSON.parse(text ?? '') as {
      primary_column?: unknown;
      columns?: Record<string, { crs?: { id?: { authority?: string; code?: unknown } } | null }>;
    };
    if (typeof column !== 'string') return undefined;
    const id = columns?.[column]?.crs?.id;
    return id ? { column, crs: `${id.authority}:${String(id.code)}` } : { column };
  } catch {
    return undefined;
  }
}

/**
 * Well-known binary as GeoJSON geometries; null where there is nothing. What cannot be read is a polygon without
 * coordinates, which the reader of polygons reports.
 */
export async function geometriesOf(values: readonly unknown[]): Promise<unknown[]> {
  const { wkbToGeojson } = await part('parquet', import('hyparquet/src/wkb.js'));
  return values.map((value): unknown => {
    if (!(value instanceof Uint8Array)) return value ?? null;
    try {
      const view = new DataView(value.buffer, value.byteOffset, value.byteLength);
      return wkbToGeojson({ view, offset: 0 });
    } catch {
      return { type: 'Polygon', coordinates: 'WKB' };
    }
  });
}
