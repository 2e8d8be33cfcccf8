import { part } from '../../areas/program-part.ts';
import type { Position } from 'geojson';
import type Proj4 from 'proj4';
import {
  isProjectedCode,
  projections,
  type ProjectionParameters,
} from '../result/known-systems.ts';
import type { NamedSystem } from './named-system.ts';
import { shifts } from './other-systems.ts';

/** Turns a position of a projected system, in metres, into longitude and latitude in degrees, in place; NaN where there is no such place. */
export type Reproject = (position: Position) => void;

/** A tenth of a millimetre; more digits only make the map's files longer. */
const roundedTo = 1e9;

/** Loads the projection library and prepares the way from a system to longitude and latitude; undefined where it cannot be made. */
export async function loadReprojection({
  code,
  definition,
}: Pick<NamedSystem, 'code' | 'definition'>): Promise<Reproject | undefined> {
  const known = code !== undefined && isProjectedCode(code) ? definitionOf(projections[code]) : '';
  const { default: proj4 } = await part('projection', import('proj4'));
  const forward = forwardOf(proj4, definition ?? known);
  return forward && ((position) => turn(position, forward));
}

type Forward = (position: [number, number]) => readonly number[];

/** Parameters that do not fit together are no system. */
function forwardOf(proj4: typeof Proj4, definition: string): Forward | undefined {
  if (definition === '') return undefined;
  try {
    const { forward } = proj4(definition, '+proj=longlat +datum=WGS84 +no_defs');
    return forward;
  } catch {
    return undefined;
  }
}

function turn(position: Position, forward: Forward): void {
  const [longitude, latitude] = degreesOf(position, forward);
  position[0] = Math.round(longitude * roundedTo) / roundedTo;
  position[1] = Math.round(latitude * roundedTo) / roundedTo;
}

/** The library throws where a formula has no answer, such as far beyond the edge of an equal-area map. */
function degreesOf([x = NaN, y = NaN]: Position, forward: Forward): readonly [number, number] {
  try {
    const [longitude = NaN, latitude = NaN] = forward([x, y]);
    return [longitude, latitude];
  } catch {
    return [NaN, NaN];
  }
}

function definitionOf(parameters: ProjectionParameters): string {
  const { method, longitude, latitude, scale, easting, northing } = parameters;
  const place = `+lon_0=${longitude} +lat_0=${latitude} +x_0=${easting} +y_0=${northing} +no_defs`;
  const datum =
    parameters.ellipsoid === 'Bessel'
      ? `+ellps=bessel ${shifts.dhdn}`
      : `+ellps=GRS80 ${shifts.none}`;
  switch (method) {
    case 'transverse-mercator':
      // The extended series: exact to a millimetre even two zones away from the central meridian.
      return `+proj=etmerc +k=${scale} ${datum} ${place}`;
    case 'equal-area':
      return `+proj=laea ${datum} ${place}`;
    case 'web-mercator':
      return `+proj=merc +a=6378137 +b=6378137 +lat_ts=0 +nadgrids=@null ${place}`;
    default:
      return method satisfies never;
  }
}
