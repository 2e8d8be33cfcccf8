import type { Extent } from '../areas/extent.ts';
import type { AreasReading } from '../ingest/instructions/reading.ts';
import { areaId } from '../areas/area-id.ts';
import type { Area } from '../areas/dataset.ts';
import { groupingsOf, type Groupings } from '../analysis/values/groups.ts';
import type { AreasInstructions } from '../ingest/instructions/instructions.ts';
import type { ParquetFile } from '../ingest/parquet/open-parquet.ts';
import type { ParquetColumn } from '../ingest/parquet/parquet-values.ts';
import type { Report } from '../ingest/result/report.ts';
import { UnusableTiles } from './fetching/tile-archive.ts';

/** Everything about the areas but their outlines. */
export interface AreaColumns extends Groupings {
  /** Without geometries. */
  readonly reading: AreasReading;
  /** West, south, east, north per area, degrees. */
  readonly bounds: Float64Array;
  readonly extent: Extent | undefined;
  /** Label point per area: longitude, latitude. */
  readonly points: Float64Array;
}

const boxColumns = ['west', 'south', 'east', 'north'] as const;
const pointColumns = ['longitude', 'latitude'] as const;

/**
 * Reads the areas from the columns of a file whose rows are the areas of the tiles.
 * @throws UnusableTiles where keys are empty or repeated, or boxes and label points are missing: rows are then no areas;
 *   and whatever the file throws
 */
export async function readAreaColumns(
  file: ParquetFile,
  instructions: AreasInstructions,
  report: Report,
): Promise<AreaColumns> {
  const { key, name, municipality, land, location, building } = instructions;
  const places = [...boxColumns, ...pointColumns];
  if (places.some((column) => !file.columns.includes(column))) throw new UnusableTiles('no-boxes');
  const wanted = [key, name, municipality, land, location, building].filter(
    (column) => column !== undefined,
  );
  const read = await file.read([...wanted, ...places]);
  const textsOf = (column: string | undefined) =>
    column === undefined ? undefined : trimmed(read.get(column));
  const keys = textsOf(key);
  if (!keys) throw new UnusableTiles('other-areas', key);
  const texts = {
    name: textsOf(name),
    municipality: textsOf(municipality),
    land: textsOf(land),
    location: textsOf(location),
    building: textsOf(building),
  };
  const areas = areasOf(keys, texts);
  for (const part of ['name', 'municipality', 'land', 'location', 'building'] as const) {
    const column = instructions[part];
    if (column !== undefined) reportAbsent(areas, texts[part], column, instructions.source, report);
  }
  const placeByKey = new Map<string, number>();
  areas.forEach(({ id }, index) => placeByKey.set(id, index));
  if (placeByKey.size < areas.length) throw new UnusableTiles('other-areas', key);
  const bounds = interleaved(read, boxColumns, areas.length);
  return {
    reading: { areas, geometries: [], placeByKey },
    bounds,
    extent: extentOf(bounds),
    points: interleaved(read, pointColumns, areas.length),
    ...groupingsOf(areas),
  };
}

type Texts = readonly (string | undefined)[] | undefined;

function trimmed(column: ParquetColumn | undefined): Texts {
  return column?.texts().map((text) => {
    const own = text?.trim();
    return own === '' ? undefined : own;
  });
}

/** @throws UnusableTiles where an area has no key */
function areasOf(
  keys: NonNullable<Texts>,
  { name, municipality, land, location, building }: Readonly<Record<string, Texts>>,
): Area[] {
  return keys.map((key, index) => {
    if (key === undefined) throw new UnusableTiles('other-areas', `#${index + 1}`);
    const area: { -readonly [Key in keyof Area]: Area[Key] } = {
      id: areaId(key),
      name: name?.[index] ?? key,
    };
    const unit = municipality?.[index];
    const above = land?.[index];
    const where = location?.[index];
    const what = building?.[index];
    if (unit !== undefined) area.municipality = unit;
    if (above !== undefined) area.land = above;
    if (where !== undefined) area.location = where;
    if (what !== undefined) area.building = what;
    return area;
  });
}

/** Areas without a name, municipality or Land; a warning where no area at all has one. */
function reportAbsent(
  areas: readonly Area[],
  texts: Texts,
  column: string,
  file: string,
  report: Report,
): void {
  const without = areas.filter((_, index) => texts?.[index] === undefined);
  if (without.length === 0) return;
  const severity = without.length === areas.length ? 'warning' : 'hint';
  const items = without.map(({ id }) => id);
  report({ kind: 'area-name-missing', severity, file, column, count: items.length, items });
}

/** Numbers of several columns, row after row; NaN where there is none. */
function interleaved(
  read: ReadonlyMap<string, ParquetColumn>,
  columns: readonly string[],
  count: number,
): Float64Array {
  const numbers = new Float64Array(columns.length * count).fill(Number.NaN);
  columns.forEach((name, at) => {
    const values = read.get(name)?.numbers() ?? new Float64Array();
    for (let row = 0; row < values.length; row += 1) {
      numbers[columns.length * row + at] = values[row] as number;
    }
  });
  return numbers;
}

/** Around all areas; undefined where none has a place. */
function extentOf(bounds: Float64Array): Extent | undefined {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = 0; at < bounds.length; at += 4) {
    // A comparison with NaN is false: an area without a place changes nothing.
    if (bounds[at]! < west) west = bounds[at]!;
    if (bounds[at + 1]! < south) south = bounds[at + 1]!;
    if (bounds[at + 2]! > east) east = bounds[at + 2]!;
    if (bounds[at + 3]! > north) north = bounds[at + 3]!;
  }
  return west <= east ? [west, south, east, north] : undefined;
}
