import { shortCode } from './coordinate-system.ts';
import {
  isGeographicCode,
  projections,
  systemOfCode,
  type ProjectedCode,
  type ProjectionParameters,
  type SystemCode,
} from '../result/known-systems.ts';
import { definitionOfWkt } from './wkt-definition.ts';
import { findNode, findNodes, parseWkt, type WktNode } from './parse-wkt.ts';

/** What a `.prj` says: by its parameters, which are believed, and by its name. */
export interface WktSystem {
  /** Undefined where the parameters are those of no system that has a code here. */
  readonly code: string | undefined;
  /** The system as its parameters make it; undefined where its method is not known. */
  readonly definition?: string;
  readonly name: string;
  /** The system that name or authority code mean, where they mean another one. */
  readonly contradicted?: SystemCode;
}

/** Half-axis in metres and inverse flattening; GRS 80 and WGS 84 differ by a tenth of a millimetre. */
const ellipsoids = [
  { name: 'GRS80', halfAxis: 6_378_137, flattening: 298.2572 },
  { name: 'Bessel', halfAxis: 6_377_397.155, flattening: 299.1528 },
] as const;

/** The names of a parameter in the two editions of the standard and in ESRI's files, letters only. */
const parameterNames: Readonly<Record<string, keyof ProjectionParameters>> = {
  centralmeridian: 'longitude',
  longitudeofcenter: 'longitude',
  longitudeoforigin: 'longitude',
  longitudeofnaturalorigin: 'longitude',
  latitudeoforigin: 'latitude',
  latitudeofcenter: 'latitude',
  latitudeofnaturalorigin: 'latitude',
  scalefactor: 'scale',
  scalefactoratnaturalorigin: 'scale',
  falseeasting: 'easting',
  falsenorthing: 'northing',
};

/** Names of projected systems, by which only a contradiction is found. */
const systemNames: readonly (readonly [RegExp, ProjectedCode])[] = [
  [/utm.*32n?.*(?:zen|8stellen)/, 'EPSG:4647'],
  [/utm.*33n?.*(?:zen|8stellen)/, 'EPSG:5650'],
  [/utm.*32/, 'EPSG:25832'],
  [/utm.*33/, 'EPSG:25833'],
  [/gauss?.*zone2/, 'EPSG:31466'],
  [/gauss?.*zone3/, 'EPSG:31467'],
  [/gauss?.*zone4/, 'EPSG:31468'],
  [/gauss?.*zone5/, 'EPSG:31469'],
  [/etrs.*laea/, 'EPSG:3035'],
  [/webmercator|pseudomercator/, 'EPSG:3857'],
];

/** The system of a well-known text; undefined where the text is none. */
export function systemOfWkt(text: string): WktSystem | undefined {
  const root = parseWkt(text);
  const whole = root && findNode(root, 'PROJCS', 'PROJCRS', 'GEOGCS', 'GEOGCRS');
  if (!whole) return undefined;
  const name = String(whole.values[0] ?? '');
  const isProjected = whole.keyword.startsWith('PROJ');
  const known = isProjected ? projectedCode(whole) : geographicCode(whole);
  const definition = known === undefined ? definitionOfWkt(whole) : undefined;
  const code = known ?? (isProjected ? zoneCode(whole) : undefined);
  const named = systemOfName(name, whole);
  const differs = isProjected && named !== undefined && named !== code && !sameBut(whole, named);
  return {
    code,
    name,
    ...(definition !== undefined && { definition }),
    ...(differs && { contradicted: named }),
  };
}

function projectedCode(node: WktNode): ProjectedCode | undefined {
  const method = methodOf(String(findNode(node, 'PROJECTION', 'METHOD')?.values[0] ?? ''), node);
  const ellipsoid = ellipsoidOf(node);
  if (method === undefined || ellipsoid === undefined) return undefined;
  const found = parametersOf(node);
  const codes = Object.keys(projections) as ProjectedCode[];
  return codes.find((code) => {
    const known = projections[code];
    if (known.method !== method || known.ellipsoid !== ellipsoid) return false;
    if (method === 'web-mercator') return true;
    const { longitude, latitude, scale, easting, northing } = known;
    return (
      agrees(found.longitude, longitude) &&
      agrees(found.latitude ?? 0, latitude) &&
      agrees(found.scale ?? 1, scale) &&
      agrees(found.easting ?? 0, easting) &&
      agrees(found.northing ?? 0, northing)
    );
  });
}

/** A zone of UTM on ETRS89 or WGS 84 that is none of the two that cover most of Germany. */
function zoneCode(node: WktNode): string | undefined {
  if (
    methodOf(String(findNode(node, 'PROJECTION', 'METHOD')?.values[0] ?? ''), node) !==
    'transverse-mercator'
  )
    return undefined;
  const { longitude = NaN, latitude = 0, scale, easting, northing = 0 } = parametersOf(node);
  const zone = (longitude + 183) / 6;
  const isZone =
    Number.isInteger(zone) && zone >= 28 && zone <= 38 && ellipsoidOf(node) === 'GRS80';
  const isUtm =
    agrees(scale, 0.9996) && agrees(easting, 500_000) && latitude === 0 && northing === 0;
  return isZone && isUtm ? `EPSG:${25_800 + zone}` : undefined;
}

/** A false easting of its own makes no other system of it: offices put the zone, or another figure, in front. */
function sameBut(node: WktNode, named: SystemCode): boolean {
  if (isGeographicCode(named)) return false;
  const { method, ellipsoid, longitude, latitude, scale } = projections[named];
  const found = parametersOf(node);
  return (
    methodOf(String(findNode(node, 'PROJECTION', 'METHOD')?.values[0] ?? ''), node) === method &&
    ellipsoidOf(node) === ellipsoid &&
    agrees(found.longitude, longitude) &&
    agrees(found.latitude ?? 0, latitude) &&
    agrees(found.scale ?? 1, scale)
  );
}

function geographicCode(node: WktNode): SystemCode | undefined {
  if (ellipsoidOf(node) !== 'GRS80') return undefined;
  return /etrs/i.test(String(node.values[0] ?? '')) ? 'EPSG:4258' : 'EPSG:4326';
}

function methodOf(name: string, node: WktNode): ProjectionParameters['method'] | undefined {
  const letters = lettersOf(name);
  if (/transversemercator|gausskruger/.test(letters)) return 'transverse-mercator';
  if (letters.includes('lambertazimuthalequalarea')) return 'equal-area';
  if (/mercatorauxiliarysphere|pseudomercator/.test(letters)) return 'web-mercator';
  // GDAL writes the method of the true Mercator projection, and tells the spherical one only by its name.
  const isNamed = /pseudomercator|webmercator/.test(lettersOf(String(node.values[0] ?? '')));
  return letters === 'mercator1sp' && isNamed ? 'web-mercator' : undefined;
}

function ellipsoidOf(node: WktNode): ProjectionParameters['ellipsoid'] | undefined {
  const [, halfAxis, flattening] = findNode(node, 'SPHEROID', 'ELLIPSOID')?.values ?? [];
  return ellipsoids.find(
    (one) =>
      Math.abs(Number(halfAxis) - one.halfAxis) < 0.01 &&
      Math.abs(Number(flattening) - one.flattening) < 0.001,
  )?.name;
}

function parametersOf(node: WktNode): Partial<Record<keyof ProjectionParameters, number>> {
  return Object.fromEntries(
    findNodes(node, 'PARAMETER').flatMap(({ values: [name, value] }) => {
      const letters = lettersOf(String(name));
      const key = Object.hasOwn(parameterNames, letters) ? parameterNames[letters] : undefined;
      return key === undefined ? [] : [[key, Number(value)]];
    }),
  );
}

function agrees(found: number | undefined, known: number): boolean {
  return found !== undefined && Math.abs(found - known) < 1e-6;
}

function systemOfName(name: string, node: WktNode): SystemCode | undefined {
  const letters = lettersOf(name);
  const byName = systemNames.find(([pattern]) => pattern.test(letters))?.[1];
  const authority = node.nodes.find(({ keyword }) => keyword === 'AUTHORITY' || keyword === 'ID');
  const byCode = authority && systemOfCode(shortCode(authority.values.join(':')));
  return byName ?? byCode;
}

function lettersOf(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}
