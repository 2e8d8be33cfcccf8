/** A made-up country for measuring: 85,000 quarters in a grid, in 2,700 municipalities, and a table of 12 columns. */

export const quarters = 85_000;
const columns = 12;
export const across = 340;
const down = quarters / across;
/** 54 × 50 municipalities: blocks of about 31 quarters. */
const municipalities = { across: 54, down: 50 };
/** Vertices between two corners of a quarter. */
const bends = 7;

export const keyOf = (index: number): string => String(index + 1_000_000).slice(1);

export function municipalityOf(index: number): string {
  const column = Math.floor(((index % across) * municipalities.across) / across);
  const row = Math.floor((Math.floor(index / across) * municipalities.down) / down);
  return `Gemeinde ${row * municipalities.across + column}`;
}

/** A GeoJSON text of about 70 MB; neighbours share their borders, 29 positions a quarter. */
export function countryGeoJson(): string {
  const features = Array.from({ length: quarters }, (_, index) => {
    const ring = JSON.stringify(ringOf(index));
    return `{"type":"Feature","properties":{"KEY":"${keyOf(index)}","NAME":"Quartier ${index}","GEM":"${municipalityOf(index)}"},"geometry":{"type":"Polygon","coordinates":[${ring}]}}`;
  });
  return `{"type":"FeatureCollection","features":[\n${features.join(',\n')}\n]}`;
}

/** Counterclockwise; a border bends the same way seen from both sides. */
export function ringOf(index: number): [number, number][] {
  const [column, row] = [index % across, Math.floor(index / across)];
  const corner = (x: number, y: number): [number, number] => [x, y];
  const south = side(corner(column, row), corner(column + 1, row));
  const east = side(corner(column + 1, row), corner(column + 1, row + 1));
  const north = side(corner(column, row + 1), corner(column + 1, row + 1)).reverse();
  const west = side(corner(column, row), corner(column, row + 1)).reverse();
  const ring = [south, east, north, west].flatMap((line) => line.slice(0, -1));
  return [...ring, ring[0] ?? [0, 0]];
}

function side([x1, y1]: [number, number], [x2, y2]: [number, number]): [number, number][] {
  return Array.from({ length: bends + 1 }, (_, step): [number, number] => {
    const part = step / bends;
    const sway = 0.06 * Math.sin(part * Math.PI) * Math.sin(x1 * 12.9898 + y1 * 78.233);
    const [x, y] = [x1 + part * (x2 - x1), y1 + part * (y2 - y1)];
    const isUpright = x1 === x2;
    return degrees(isUpright ? x + sway : x, isUpright ? y : y + sway);
  });
}

function degrees(x: number, y: number): [number, number] {
  return [Number((6 + x * 0.026).toFixed(11)), Number((47.3 + y * 0.03).toFixed(11))];
}

/** A table as offices write it: `;`, decimal comma, 85,000 rows, a key, the people and ten figures. */
export function countryTable(): string {
  const header = ['KEY', 'EW', ...Array.from({ length: columns - 2 }, (_, at) => `Anteil ${at}`)];
  const rows = Array.from({ length: quarters }, (_, index) => {
    const figures = Array.from({ length: columns - 2 }, (_, at) =>
      (((index * 7919 + at * 104_729) % 1000) / 10).toFixed(1).replace('.', ','),
    );
    return [keyOf(index), 300 + ((index * 31) % 1200), ...figures].join(';');
  });
  return [header.join(';'), ...rows].join('\r\n');
}

export const countryProject = {
  version: 1,
  title: 'Messung',
  areas: { source: 'quartiere.geojson', key: 'KEY', name: 'NAME', municipality: 'GEM' },
  tables: [
    {
      source: 'werte.csv',
      key: 'KEY',
      population: 'EW',
      indicators: Array.from({ length: columns - 2 }, (_, at) => ({
        id: `share-${at}`,
        column: `Anteil ${at}`,
        unit: 'percent',
        role: at === 0 ? 'migrant-share' : 'other',
      })),
    },
  ],
};
