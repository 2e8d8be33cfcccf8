import { createHash } from 'node:crypto';
import { parquetWriteBuffer, type ColumnSource } from 'hyparquet-writer';

/** A small country of square quarters in a grid, as Parquet files and as the same in GeoJSON and CSV. */

export interface GridCountry {
  readonly columns: number;
  readonly rows: number;
  readonly fingerprint: string;
  readonly keys: readonly string[];
  /** By file name: project.json, areas.parquet, borders.parquet, figures-2024.parquet, figures-2021.parquet. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** The same in GeoJSON and CSV, with a project file of its own. */
  readonly plainFiles: ReadonlyMap<string, Uint8Array>;
}

/** Quarters of a municipality are a square of 2 × 2; a Land is the western or the eastern half. */
export function gridCountry(columns = 6, rows = 4): GridCountry {
  const cells = Array.from({ length: columns * rows }, (_, cell) => ({
    x: cell % columns,
    y: Math.floor(cell / columns),
  }));
  const quarters = cells.map(({ x, y }, index) => ({
    key: `0${1000 + index}`,
    name: `Quartier ${index + 1}`,
    municipality: `Stadt ${Math.floor(x / 2)}-${Math.floor(y / 2)}`,
    land: x < columns / 2 ? 'Westland' : 'Ostland',
    location: x % 2 === 0 ? 'City' : 'Stadtrand',
    building: y % 2 === 0 ? 'Altbau' : 'Großsiedlung',
    x,
    y,
  }));
  const keys = quarters.map(({ key }) => key);
  const fingerprint = createHash('sha256').update(keys.join('\n')).digest('hex').slice(0, 16);
  const kvMetadata = [{ key: 'quartieratlas.fingerprint', value: fingerprint }];
  const text = (name: string, data: string[]): ColumnSource => ({ name, data, type: 'STRING' });
  const number = (name: string, data: (number | null)[]): ColumnSource => ({
    name,
    data,
    type: 'DOUBLE',
    nullable: true,
  });
  const whole = (name: string, data: number[]): ColumnSource => ({ name, data, type: 'INT32' });
  const write = (columnData: ColumnSource[], own = kvMetadata): Uint8Array =>
    new Uint8Array(parquetWriteBuffer({ columnData, kvMetadata: own, rowGroupSize: 1_000_000 }));

  const west = ({ x }: { x: number }): number => 9 + x / 100;
  const south = ({ y }: { y: number }): number => 50 + y / 100;
  const rings = quarters.map((cell) => squareAt(west(cell), south(cell), 1 / 100));
  const texts = ['key', 'name', 'municipality', 'land', 'location', 'building'] as const;
  const geo = {
    version: '1.1.0',
    primary_column: 'geometry',
    columns: { geometry: { encoding: 'WKB', geometry_types: ['Polygon'] } },
  };
  const areas = write(
    [
      ...texts.map((name) =>
        text(
          name,
          quarters.map((quarter) => quarter[name]),
        ),
      ),
      number('west', quarters.map(west)),
      number('south', quarters.map(south)),
      number(
        'east',
        quarters.map((cell) => west(cell) + 1 / 100),
      ),
      number(
        'north',
        quarters.map((cell) => south(cell) + 1 / 100),
      ),
      number(
        'longitude',
        quarters.map((cell) => west(cell) + 1 / 200),
      ),
      number(
        'latitude',
        quarters.map((cell) => south(cell) + 1 / 200),
      ),
      { name: 'geometry', data: rings.map(wkbPolygon), type: 'BYTE_ARRAY' },
    ],
    [...kvMetadata, { key: 'geo', value: JSON.stringify(geo) }],
  );
  const borders = gridBorders(columns, rows);
  const files = new Map([
    ['project.json', projectBytes('parquet')],
    ['areas.parquet', areas],
    [
      'borders.parquet',
      write([
        whole(
          'left',
          borders.map(({ left }) => left),
        ),
        whole(
          'right',
          borders.map(({ right }) => right),
        ),
        number(
          'length',
          borders.map(() => 700),
        ),
        whole(
          'from',
          borders.map(({ from }) => from),
        ),
        whole(
          'to',
          borders.map(({ to }) => to),
        ),
      ]),
    ],
    ...['2024', '2021'].map((year): [string, Uint8Array] => {
      const figures = figuresOf(year, quarters.length);
      return [
        `figures-${year}.parquet`,
        write([
          text('key', keys),
          ...Object.entries(figures).map(([name, values]) => number(name, values)),
          whole('rent:state', figures['rent']?.map(stateOf) ?? []),
        ]),
      ];
    }),
  ]);
  const plainFiles = new Map([
    ['project.json', projectBytes('plain')],
    [
      'areas.geojson',
      encode(
        JSON.stringify({
          type: 'FeatureCollection',
          features: quarters.map(({ x: _x, y: _y, ...properties }, index) => ({
            type: 'Feature',
            properties,
            geometry: { type: 'Polygon', coordinates: [rings[index]] },
          })),
        }),
      ),
    ],
    ...['2024', '2021'].map((year): [string, Uint8Array] => {
      const figures = figuresOf(year, quarters.length);
      const names = Object.keys(figures);
      const lines = keys.map((key, index) =>
        [key, ...names.map((name) => csvCell(name, figures[name]?.[index] ?? null, index))].join(
          ';',
        ),
      );
      return [`figures-${year}.csv`, encode([['key', ...names].join(';'), ...lines].join('\n'))];
    }),
  ]);
  return { columns, rows, fingerprint, keys, files, plainFiles };
}

/** Every seventh rent is suppressed, every fifth missing. */
function stateOf(value: number | null, index: number): number {
  if (index % 7 === 3) return 2;
  return value === null ? 0 : 1;
}

function csvCell(name: string, value: number | null, index: number): string {
  if (name === 'rent' && stateOf(value, index) === 2) return 'x';
  return value === null ? '' : String(value);
}

/** Figures without chance: a person can compute them from the place of the quarter. */
function figuresOf(year: string, count: number): Record<string, (number | null)[]> {
  const places = Array.from({ length: count }, (_, index) => index);
  const later = year === '2024' ? 1 : 0;
  return {
    population: places.map((index) => 900 + 10 * index),
    migrants: places.map((index) => 10 + ((index * 7) % 60) + later),
    turkish: places.map((index) => 4 + ((index * 7) % 60) / 3),
    unemployment: places.map((index) => 3 + ((index * 7) % 60) / 4 + later),
    transfer: places.map((index) => 5 + ((index * 7) % 60) / 3),
    rent: places.map((index) => (index % 5 === 2 ? null : 6 + ((index * 3) % 11) / 2)),
    children: places.map((index) => 8 + (index % 9)),
  };
}

function projectBytes(form: 'parquet' | 'plain'): Uint8Array {
  const isParquet = form === 'parquet';
  const table = (year: string) => ({
    source: `figures-${year}.${isParquet ? 'parquet' : 'csv'}`,
    key: 'key',
    round: year,
    population: 'population',
    ...(!isParquet && { suppressed: ['x'] }),
    indicators: [
      { id: 'migrants', column: 'migrants', role: 'migrant-share', unit: 'percent' },
      { id: 'turkish', column: 'turkish', unit: 'percent' },
      ...['unemployment', 'transfer'].map((id) => ({
        id,
        column: id,
        role: 'economic-base',
        unit: 'percent',
        highMeans: 'weak',
      })),
      { id: 'rent', column: 'rent', role: 'rent', unit: 'EUR/m²' },
      { id: 'children', column: 'children', unit: 'percent' },
    ],
  });
  const project = {
    version: 1,
    title: 'Gitterland',
    fictional: true,
    areas: {
      source: isParquet ? 'areas.parquet' : 'areas.geojson',
      key: 'key',
      name: 'name',
      municipality: 'municipality',
      land: 'land',
      location: 'location',
      building: 'building',
      ...(isParquet && { tiles: 'areas.pmtiles', borders: 'borders.parquet' }),
    },
    tables: [table('2024'), table('2021')],
    groups: [{ id: 'turkish-group', share: 'turkish' }],
    statusIndex: { id: 'status', components: ['unemployment', 'transfer'] },
    classing: { method: 'septiles', weight: 'population' },
    rule: {
      all: [
        { indicator: 'migrants', classAtLeast: 6, frame: 'all' },
        { indicator: 'status', classAtLeast: 6, frame: 'all' },
      ],
    },
    privacy: { minimumPopulation: 950, minimumCount: 10 },
  };
  return encode(JSON.stringify(project));
}

/** Lines between squares, with the corners at their ends as numbers. */
function gridBorders(
  columns: number,
  rows: number,
): { left: number; right: number; from: number; to: number }[] {
  const cell = (x: number, y: number): number =>
    x < 0 || y < 0 || x >= columns || y >= rows ? -1 : y * columns + x;
  const corner = (x: number, y: number): number => y * (columns + 1) + x;
  const lines: { left: number; right: number; from: number; to: number }[] = [];
  const add = (one: number, other: number, from: number, to: number): void => {
    lines.push({ left: Math.max(one, other), right: Math.min(one, other), from, to });
  };
  for (let y = 0; y <= rows; y += 1) {
    for (let x = 0; x <= columns; x += 1) {
      if (y < rows) add(cell(x - 1, y), cell(x, y), corner(x, y), corner(x, y + 1));
      if (x < columns) add(cell(x, y - 1), cell(x, y), corner(x, y), corner(x + 1, y));
    }
  }
  return lines;
}

/** A closed ring, counterclockwise. */
function squareAt(west: number, south: number, size: number): [number, number][] {
  const [east, north] = [west + size, south + size];
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

function wkbPolygon(ring: readonly (readonly [number, number])[]): Uint8Array {
  const bytes = new Uint8Array(13 + 16 * ring.length);
  const view = new DataView(bytes.buffer);
  view.setUint8(0, 1);
  view.setUint32(1, 3, true);
  view.setUint32(5, 1, true);
  view.setUint32(9, ring.length, true);
  ring.forEach(([x, y], index) => {
    view.setFloat64(13 + 16 * index, x, true);
    view.setFloat64(21 + 16 * index, y, true);
  });
  return bytes;
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
