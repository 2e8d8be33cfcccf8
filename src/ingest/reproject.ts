import { part } from '../areas/program-part.ts';
import type { Position } from 'geojson';
import { projections, type ProjectedCode, type ProjectionParameters } from './known-systems.ts';

/** Turns a position of a projected system, in metres, into longitude and latitude in degrees, in place; NaN where there is no such place. */
export type Reproject = (position: Position) => void;

/**
 * The seven parameters from DHDN (Potsdam) to WGS 84 for all of western Germany (EPSG:1777, coordinate frame
 * turned to position vector). Against the official grid BETA2007 the remaining error is 1 to 3 m.
 */
const dhdn = '598.1,73.7,418.2,0.202,0.045,-2.455,6.7';

/** A tenth of a millimetre; more digits only make the map's files longer. */
const roundedTo = 1e9;

/** Loads the projection library and prepares the way from a system to longitude and latitude. */
export async function loadReprojection(code: ProjectedCode): Promise<Reproject> {
  const { default: proj4 } = await part(import('proj4'));
  const { forward } = proj4(definitionOf(projections[code]), '+proj=longlat +datum=WGS84 +no_defs');
  return (position) => {
    const [longitude, latitude] = degreesOf(position, forward);
    position[0] = Math.round(longitude * roundedTo) / roundedTo;
    position[1] = Math.round(latitude * roundedTo) / roundedTo;
  };
}

/** The library throws where a formula has no answer, such as far beyond the edge of an equal-area map. */
function degreesOf(
  [x = NaN, y = NaN]: Position,
  forward: (position: [number, number]) => readonly number[],
): readonly [number, number] {
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
      ? `+ellps=bessel +towgs84=${dhdn}`
      : '+ellps=GRS80 +towgs84=0,0,0';
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
