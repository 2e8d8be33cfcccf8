import type { TextFile } from './open-files.ts';
import { featureCollection, townFiles, townProject } from './small-town.ts';

/** Degrees. */
const side = 0.001;

/** Five digits. */
export function keyOfSquare(place: number): string {
  return String(place).padStart(5, '0');
}

/** A chessboard of areas as GeoJSON. */
export function squareAreas(columns: number, rows: number): string {
  const places = Array.from({ length: columns * rows }, (_, place) => place);
  const features = places.map((place) => {
    const west = 10 + (place % columns) * side;
    const south = 50 + Math.floor(place / columns) * side;
    const [east, north] = [west + side, south + side];
    const ring = [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ];
    return {
      type: 'Feature',
      properties: { KEY: keyOfSquare(place), NAME: `Feld ${place}` },
      geometry: { type: 'Polygon', coordinates: [ring] },
    };
  });
  return featureCollection(features);
}

/** The small town's project with a chessboard of areas, more than the map takes whole. */
export function squareFiles(columns: number, rows: number): TextFile[] {
  const places = Array.from({ length: columns * rows }, (_, place) => place);
  const lines = places.map(
    (place) =>
      `${keyOfSquare(place)};${1000 + (place % 900)};${(place * 7) % 60},5;${(place * 5) % 20},5`,
  );
  const project = { ...townProject, areas: { ...(townProject['areas'] as object) } };
  delete (project.areas as Record<string, unknown>)['municipality'];
  return townFiles({
    project: JSON.stringify(project),
    areas: squareAreas(columns, rows),
    table: ['KEY;EW;MH;AL', ...lines, ''].join('\r\n'),
  });
}
