/** The areas as GeoParquet 1.1 and their border lines as Parquet, one row group each, so that a column is one range of bytes. */
import { parquetWriteBuffer, type ColumnSource } from 'hyparquet-writer';
import { mkdirSync, writeFileSync } from 'node:fs';
import type { Country, CountryQuarter } from './country.ts';
import { fingerprintKey, fingerprintOf } from './fingerprint.ts';
import { endsOf } from './line-ends.ts';
import { lengthsOf } from './line-lengths.ts';
import { polygonBytes } from './polygon-bytes.ts';

const areasFile = 'areas.parquet';
const bordersFile = 'borders.parquet';

/** @param buildings building type of each quarter */
export function writeAreas(folder: URL, country: Country, buildings: readonly string[]): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL(areasFile, folder), areasParquet(country, buildings));
  writeFileSync(new URL(bordersFile, folder), bordersParquet(country));
}

/** One row per quarter, in the order of the quarters. */
export function areasParquet(country: Country, buildings: readonly string[]): Uint8Array {
  const { lands, municipalities, quarters, topology } = country;
  const places = quarters.map(({ municipality }) => municipalities[municipality]);
  return tableBytes(country, [
    text(
      'key',
      quarters.map(({ key }) => key),
    ),
    text(
      'name',
      quarters.map(({ name }) => name),
    ),
    text(
      'municipality',
      places.map((place) => place?.name ?? ''),
    ),
    text(
      'land',
      places.map((place) => lands[place?.land ?? -1] ?? ''),
    ),
    text(
      'location',
      quarters.map(({ location }) => location),
    ),
    text(
      'building',
      quarters.map((_, index) => buildings[index] ?? ''),
    ),
    degrees('west', quarters, ({ bounds }) => bounds[0]),
    degrees('south', quarters, ({ bounds }) => bounds[1]),
    degrees('east', quarters, ({ bounds }) => bounds[2]),
    degrees('north', quarters, ({ bounds }) => bounds[3]),
    degrees('longitude', quarters, ({ point }) => point[0]),
    degrees('latitude', quarters, ({ point }) => point[1]),
    {
      name: 'geometry',
      type: 'BYTE_ARRAY',
      data: quarters.map((_, area) => polygonBytes(topology, area)),
      nullable: false,
      statistics: false,
    },
  ]);
}

/** One row per border line: the areas on both sides (-1 outside), the numbers of the points at its ends, and its length in metres. */
export function bordersParquet(country: Country): Uint8Array {
  const { left, right } = country.topology;
  const { from, to } = endsOf(country.topology);
  return tableBytes(country, [
    { name: 'left', type: 'INT32', data: left, nullable: false },
    { name: 'right', type: 'INT32', data: right, nullable: false },
    { name: 'from', type: 'INT32', data: from, nullable: false },
    { name: 'to', type: 'INT32', data: to, nullable: false },
    { name: 'length', type: 'DOUBLE', data: lengthsOf(country.topology), nullable: false },
  ]);
}

function tableBytes(country: Country, columnData: ColumnSource[]): Uint8Array {
  const fingerprint = fingerprintOf(country.quarters.map(({ key }) => key));
  const kvMetadata = [{ key: fingerprintKey, value: fingerprint }];
  if (columnData.some(({ name }) => name === 'geometry'))
    kvMetadata.push({ key: 'geo', value: JSON.stringify(geoMetadata(country)) });
  const rowGroupSize = Math.max(1, columnData[0]?.data.length ?? 0);
  return new Uint8Array(parquetWriteBuffer({ columnData, rowGroupSize, kvMetadata }));
}

/** Without a coordinate reference system GeoParquet means longitude and latitude in WGS 84 (OGC:CRS84). */
function geoMetadata({ quarters, topology }: Country): unknown {
  const isMulti = topology.rings.some((polygons) => polygons.length > 1);
  const limits = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { bounds } of quarters) {
    bounds.forEach((value, side) => {
      const limit = limits[side] as number;
      limits[side] = side < 2 ? Math.min(limit, value) : Math.max(limit, value);
    });
  }
  return {
    version: '1.1.0',
    primary_column: 'geometry',
    columns: {
      geometry: {
        encoding: 'WKB',
        geometry_types: isMulti ? ['Polygon', 'MultiPolygon'] : ['Polygon'],
        orientation: 'counterclockwise',
        bbox: limits,
      },
    },
  };
}

const text = (name: string, data: string[]): ColumnSource => ({
  name,
  type: 'STRING',
  data,
  nullable: false,
});

const degrees = (
  name: string,
  quarters: readonly CountryQuarter[],
  value: (quarter: CountryQuarter) => number,
): ColumnSource => ({
  name,
  type: 'DOUBLE',
  data: Float64Array.from(quarters, value),
  nullable: false,
});
