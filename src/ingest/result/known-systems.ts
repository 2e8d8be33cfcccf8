/** Coordinate systems in which German offices deliver, by EPSG code. */
export type SystemCode = (typeof systemCodes)[number];

export const systemCodes = [
  'EPSG:4326',
  'EPSG:4258',
  'EPSG:25832',
  'EPSG:25833',
  'EPSG:4647',
  'EPSG:5650',
  'EPSG:3035',
  'EPSG:3857',
  'EPSG:31466',
  'EPSG:31467',
  'EPSG:31468',
  'EPSG:31469',
] as const;

/** Longitude and latitude in degrees: WGS 84 and ETRS89, which agree within a metre. */
export type GeographicCode = 'EPSG:4326' | 'EPSG:4258';
export type ProjectedCode = Exclude<SystemCode, GeographicCode>;

/** How a projected system is made, in metres and degrees (EPSG registry 12). */
export interface ProjectionParameters {
  readonly method: 'transverse-mercator' | 'equal-area' | 'web-mercator';
  readonly ellipsoid: 'GRS80' | 'Bessel';
  readonly longitude: number;
  readonly latitude: number;
  readonly scale: number;
  readonly easting: number;
  readonly northing: number;
}

/** UTM on ETRS89: 6° zones, 0.9996 along the central meridian. */
function utm(longitude: number, easting: number): ProjectionParameters {
  const method = 'transverse-mercator';
  return {
    method,
    ellipsoid: 'GRS80',
    longitude,
    latitude: 0,
    scale: 0.9996,
    easting,
    northing: 0,
  };
}

/** Gauß-Krüger on DHDN: 3° zones, the number of the zone in front of the easting. */
function gaussKrueger(zone: number): ProjectionParameters {
  const place = {
    longitude: 3 * zone,
    latitude: 0,
    easting: zone * 1_000_000 + 500_000,
    northing: 0,
  };
  return { method: 'transverse-mercator', ellipsoid: 'Bessel', scale: 1, ...place };
}

export const projections: Readonly<Record<ProjectedCode, ProjectionParameters>> = {
  'EPSG:25832': utm(9, 500_000),
  'EPSG:25833': utm(15, 500_000),
  'EPSG:4647': utm(9, 32_500_000),
  'EPSG:5650': utm(15, 33_500_000),
  'EPSG:3035': {
    method: 'equal-area',
    ellipsoid: 'GRS80',
    longitude: 10,
    latitude: 52,
    scale: 1,
    easting: 4_321_000,
    northing: 3_210_000,
  },
  'EPSG:3857': {
    method: 'web-mercator',
    ellipsoid: 'GRS80',
    longitude: 0,
    latitude: 0,
    scale: 1,
    easting: 0,
    northing: 0,
  },
  'EPSG:31466': gaussKrueger(2),
  'EPSG:31467': gaussKrueger(3),
  'EPSG:31468': gaussKrueger(4),
  'EPSG:31469': gaussKrueger(5),
};

/** The other UTM systems whose coordinates are the same within a metre: on WGS 84 instead of ETRS89. */
const aliases: Readonly<Record<string, SystemCode>> = {
  'EPSG:32632': 'EPSG:25832',
  'EPSG:32633': 'EPSG:25833',
  'EPSG:3044': 'EPSG:25832',
  'EPSG:3045': 'EPSG:25833',
  'EPSG:102100': 'EPSG:3857',
  'EPSG:900913': 'EPSG:3857',
};

export function isSystemCode(code: string): code is SystemCode {
  return (systemCodes as readonly string[]).includes(code);
}

export function isProjectedCode(code: string): code is ProjectedCode {
  return Object.hasOwn(projections, code);
}

export function isGeographicCode(code: string): code is GeographicCode {
  return code === 'EPSG:4326' || code === 'EPSG:4258';
}

/** The system of a code such as "EPSG:25833" or "EPSG:32633"; undefined where the atlas does not know it. */
export function systemOfCode(code: string): SystemCode | undefined {
  if (isSystemCode(code)) return code;
  return Object.hasOwn(aliases, code) ? aliases[code] : undefined;
}
