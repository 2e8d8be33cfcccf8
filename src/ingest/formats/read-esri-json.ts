import type { Position } from 'geojson';
import { isObject } from '../result/is-object.ts';
import { isInside } from '../geometry/point-in-ring.ts';
import type { RawCollection, RawFeature } from '../text/raw-collection.ts';

/**
 * The features of a map service of ESRI (ArcGIS REST API, "Feature object"): `attributes`, and rings in one list, of
 * which the outer ones run clockwise. Undefined where the value is no such collection.
 */
export function readEsriJson(root: Readonly<Record<string, unknown>>): RawCollection | undefined {
  const { features, spatialReference } = root;
  if (!Array.isArray(features) || !features.some(isEsriFeature)) return undefined;
  const code = isObject(spatialReference)
    ? (spatialReference['latestWkid'] ?? spatialReference['wkid'])
    : undefined;
  const wkt = isObject(spatialReference) ? spatialReference['wkt'] : undefined;
  return {
    features: features.map(featureOf),
    // The first code of the web map, from before it had one of its own.
    ...(typeof code === 'number' && { crs: `EPSG:${code === 102_100 ? 3857 : code}` }),
    ...(typeof wkt === 'string' && code === undefined && { wkt }),
  };
}

function isEsriFeature(value: unknown): boolean {
  if (!isObject(value) || !isObject(value['attributes'])) return false;
  const { geometry } = value;
  return !isObject(geometry) || geometry['type'] === undefined;
}

function featureOf(value: unknown, index: number): RawFeature {
  const { attributes, geometry } = isObject(value) ? value : {};
  const rings = isObject(geometry) ? geometry['rings'] : undefined;
  return {
    number: index + 1,
    geometry: Array.isArray(rings) ? polygonsOf(rings as Position[][]) : null,
    properties: isObject(attributes) ? attributes : {},
  };
}

/** Each inner ring goes to the outer one it lies in; one that lies in none is handed on as an outer ring. */
function polygonsOf(rings: readonly Position[][]): object {
  const polygons = rings.filter((ring) => isClockwise(ring)).map((ring) => [ring]);
  for (const ring of rings) {
    if (isClockwise(ring)) continue;
    const around = polygons.find(([outer = []]) => isInside(ring[0] ?? [], outer));
    if (around) around.push(ring);
    else polygons.push([ring]);
  }
  // GeoJSON turns rings the other way round.
  const turned = polygons.map((polygon) => polygon.map((ring) => ring.toReversed()));
  return { type: 'MultiPolygon', coordinates: turned };
}

function isClockwise(ring: unknown): boolean {
  if (!Array.isArray(ring)) return true;
  let twice = 0;
  for (let at = 1; at < ring.length; at += 1) {
    const [x = NaN, y = NaN] = (ring[at - 1] ?? []) as Position;
    const [nextX = NaN, nextY = NaN] = (ring[at] ?? []) as Position;
    twice += x * nextY - nextX * y;
  }
  return !(twice > 0);
}
