/** What lies on the part of the map in sight, from its middle outwards, for those who choose by keys. */
import { Point, type MapLibreMap } from 'maplibre-gl';
import { nearestPoints } from '../../cartography/geometry/nearest-points.ts';
import type { Found } from '../core/found.ts';
import type { InSight } from '../core/map-properties.ts';
import { sightOf } from '../core/sight.ts';

/** Longer lists are not read to their end. */
const mostNamed = 40;

/** What the map is asked at so many points in a row and a column, for what lies in sight without its middle. */
const samples = 5;

interface Places {
  /** West, south, east, north per area. */
  readonly bounds: Float64Array;
  /** Longitude, latitude, … per municipality, where the map may show these. */
  readonly municipalities: Float64Array | undefined;
}

export function inSight(
  map: MapLibreMap,
  find: (point: Point) => Found,
  { bounds, municipalities }: Places,
): InSight {
  const found = samplePoints(map).map(find);
  const ofMunicipalities = found.flatMap(({ municipality }) => municipality ?? []);
  const isFar = municipalities !== undefined && ofMunicipalities.length > 0;
  const points = isFar ? municipalities : middlesOf(bounds);
  const sampled = isFar ? ofMunicipalities : found.flatMap(({ area }) => area ?? []);
  // The middle of the map comes first, also where it is not the middle of what lies there.
  const first = isFar ? found[0]?.municipality : found[0]?.area;
  const near = nearestPoints(points, sightOf(map));
  const all = [...new Set([...(typeof first === 'number' ? [first] : []), ...near, ...sampled])];
  const kind = isFar ? 'municipalities' : 'areas';
  return { kind, nearest: all.slice(0, mostNamed), all: all.length };
}

/** A grid of points over the map, its middle first. */
function samplePoints(map: MapLibreMap): Point[] {
  const { clientWidth, clientHeight } = map.getCanvas();
  const steps = Array.from({ length: samples }, (_, step) => (step + 0.5) / samples);
  const grid = steps.flatMap((y) => steps.map((x) => new Point(x * clientWidth, y * clientHeight)));
  return [new Point(clientWidth / 2, clientHeight / 2), ...grid];
}

/** Longitude, latitude, … of the middles of boxes. */
function middlesOf(bounds: Float64Array): Float64Array {
  const middles = new Float64Array(bounds.length / 2);
  for (let box = 0; box < bounds.length / 4; box += 1) {
    const [west, south, east, north] = bounds.subarray(4 * box, 4 * box + 4);
    middles[2 * box] = ((west ?? NaN) + (east ?? NaN)) / 2;
    middles[2 * box + 1] = ((south ?? NaN) + (north ?? NaN)) / 2;
  }
  return middles;
}
