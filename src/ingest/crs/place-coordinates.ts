import type { AreaGeometry } from '../../areas/area-geometry.ts';
import type { Position } from 'geojson';
import {
  emptyExtent,
  isGeographic,
  joinExtents,
  likelySystems,
  type CoordinateRange,
} from './coordinate-system.ts';
import { looksSwapped } from './axes.ts';
import { isGeographicCode, isProjectedCode, projections } from '../result/known-systems.ts';
import type { RawFeature } from '../text/raw-collection.ts';
import type { Report } from '../result/report.ts';
import type { Reproject } from './reproject.ts';
import { isKnown, type StatedSystem } from './stated-system.ts';

/** Metres of a degree of latitude in the mean from the equator to Germany, and of longitude at the equator. */
const metresNorth = 110_860;
const metresAtEquator = 111_320;

export interface PolygonFeature {
  readonly feature: RawFeature;
  readonly geometry: NonNullable<AreaGeometry>;
  /** Box around the positions; moves with them. */
  readonly extent: CoordinateRange;
}

/** What is known about the coordinates before they are read. */
export interface Placement {
  readonly system?: StatedSystem | undefined;
  /** For a projected system; without it such areas are refused. */
  readonly reproject?: Reproject | undefined;
  /** True where the project says which coordinate stands first. */
  readonly areAxesStated?: boolean;
}

/** Of the features, at most this part may have coordinates that fit nothing; a larger part is no slip. */
const mostStrays = 0.1;

/**
 * Brings all polygons to longitude and latitude, in place. Undefined, with an error that names the systems the
 * numbers fit and the key to state, where nothing is stated and the numbers are no degrees, or where the
 * numbers speak against what is stated: zones of UTM cannot be told apart by their numbers (Berlin in zone 33
 * reads like the Emsland in zone 32), so nothing is reprojected without a word of the project or the file.
 * A few features with coordinates that lie nowhere on earth do not keep the others from being read: they are
 * the answer, and have no geometry that can be drawn.
 */
export function placeCoordinates(
  file: string,
  polygons: readonly PolygonFeature[],
  { system, reproject, areAxesStated = false }: Placement,
  report: Report,
): ReadonlySet<PolygonFeature> | undefined {
  const isInDegrees = polygons.filter(isGeographicPolygon).length > polygons.length / 2;
  const { fitting, strays } = setStraysAside(
    polygons,
    isInDegrees ? isGeographicPolygon : fitsASystem,
  );
  const extent = fitting.map((polygon) => polygon.extent).reduce(joinExtents, emptyExtent());
  const isDegrees = isGeographic(extent);
  const guesses: readonly string[] = isDegrees ? ['EPSG:4326'] : likelySystems(extent);
  const refuse = (kind: RefusalKind) => {
    refuseCoordinates(kind, file, polygons, { system, guesses }, report);
    return undefined;
  };
  const isSwapped = !areAxesStated && looksSwapped(extent, system?.code);
  if (isSwapped && !isDegrees) return refuse('areas-axes-swapped');
  if (isSwapped) reportDoubtful(file, extent, report);
  if (!system) return isDegrees ? strays : refuse('geojson-projected');
  const { code, by, name } = system;
  if (!isKnown(system)) return refuse('areas-crs-unknown');
  if (code !== undefined && isGeographicCode(code)) {
    if (!isDegrees) return refuse('areas-crs-contradicted');
    if (by === 'crs') report({ kind: 'geojson-crs-member', severity: 'hint', file, found: name });
    return strays;
  }
  // The numbers speak only against systems whose numbers in Germany are known.
  const isJudged = code !== undefined && isProjectedCode(code);
  if (isJudged && guesses.length > 0 && !guesses.includes(code))
    return refuse('areas-crs-contradicted');
  if (!reproject) return refuse(isJudged ? 'geojson-projected' : 'areas-crs-unknown');
  for (const polygon of polygons) reprojectPolygon(polygon, reproject);
  const landed = setStraysAside(polygons, isGeographicPolygon);
  const landing = landed.fitting.map((one) => one.extent).reduce(joinExtents, emptyExtent());
  if (!isGeographic(landing)) return refuse('areas-crs-contradicted');
  reportReprojected(file, code ?? name, landing, report);
  return landed.strays;
}

type RefusalKind =
  'geojson-projected' | 'areas-crs-contradicted' | 'areas-crs-unknown' | 'areas-axes-swapped';

/** Degrees that lie in an unlikely place, and swapped in a likely one. */
function reportDoubtful(file: string, { minX, minY }: CoordinateRange, report: Report): void {
  const found = `${minX} / ${minY}`;
  report({ kind: 'areas-axes-doubtful', severity: 'warning', file, found });
}

function isGeographicPolygon({ extent }: PolygonFeature): boolean {
  return isGeographic(extent);
}

function fitsASystem({ extent }: PolygonFeature): boolean {
  return likelySystems(extent).length > 0;
}

/** The polygons that fit, and those that do not where they are few; where they are many, all count. */
function setStraysAside(
  polygons: readonly PolygonFeature[],
  fits: (polygon: PolygonFeature) => boolean,
): { fitting: readonly PolygonFeature[]; strays: ReadonlySet<PolygonFeature> } {
  const strays = new Set(polygons.filter((polygon) => !fits(polygon)));
  const areFew = strays.size <= mostStrays * polygons.length;
  if (strays.size === 0 || !areFew) return { fitting: polygons, strays: new Set() };
  return { fitting: polygons.filter((polygon) => !strays.has(polygon)), strays };
}

function refuseCoordinates(
  kind: RefusalKind,
  file: string,
  polygons: readonly PolygonFeature[],
  { system, guesses }: { system: StatedSystem | undefined; guesses: readonly string[] },
  report: Report,
): void {
  const example = polygons.find(({ extent }) => !isGeographic(extent)) ?? polygons[0];
  const stated = kind === 'geojson-projected' ? system?.code : undefined;
  const items = stated === undefined ? [...guesses] : [stated];
  report({
    kind,
    severity: 'error',
    file,
    ...(example && { feature: example.feature.number }),
    found: system && kind.startsWith('areas-crs-') ? system.name : examplePosition(example),
    expected: items.map((item) => withPlace(item, example)).join(', '),
    items,
  });
}

/**
 * "EPSG:25833 ≈ 13.4° / 52.3°": roughly where the middle of the polygon would be, to a tenth of a degree, so
 * that a person can tell zones apart whose numbers are the same.
 */
function withPlace(code: string, polygon: PolygonFeature | undefined): string {
  if (!isProjectedCode(code) || !polygon) return code;
  const { method, longitude, scale, easting } = projections[code];
  const { minX, minY, maxX, maxY } = polygon.extent;
  if (method !== 'transverse-mercator' || isGeographic(polygon.extent)) return code;
  const latitude = (minY + maxY) / 2 / scale / metresNorth;
  const metresEast = scale * metresAtEquator * Math.cos((latitude * Math.PI) / 180);
  const east = longitude + ((minX + maxX) / 2 - easting) / metresEast;
  return `${code} ≈ ${east.toFixed(1)}° / ${latitude.toFixed(1)}°`;
}

/** A position outside ±180/±90 where there is one, otherwise the first. */
function examplePosition(polygon: PolygonFeature | undefined): string {
  const positions = polygon ? positionsOf(polygon.geometry) : [];
  const outside = positions.find(([x = 0, y = 0]) => Math.abs(x) > 180 || Math.abs(y) > 90);
  return (outside ?? positions[0] ?? []).join(', ');
}

function positionsOf({ type, coordinates }: NonNullable<AreaGeometry>): Position[] {
  const rings = type === 'Polygon' ? coordinates : coordinates.flat();
  return rings.flat();
}

/** Reprojects positions and box in place. */
function reprojectPolygon({ geometry, extent }: PolygonFeature, reproject: Reproject): void {
  const landing = emptyExtent();
  const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  for (const position of parts.flatMap((rings) => rings.flat())) {
    reproject(position);
    const [x = NaN, y = NaN] = position;
    landing.minX = Math.min(landing.minX, x);
    landing.maxX = Math.max(landing.maxX, x);
    landing.minY = Math.min(landing.minY, y);
    landing.maxY = Math.max(landing.maxY, y);
  }
  Object.assign(extent, landing);
}

/** Says where the areas now lie, so that a person sees a wrong zone at once. */
function reportReprojected(
  file: string,
  code: string,
  { minX, minY, maxX, maxY }: CoordinateRange,
  report: Report,
): void {
  const degrees = (value: number) => value.toFixed(2);
  const items = [minX, minY, maxX, maxY].map(degrees);
  report({ kind: 'areas-reprojected', severity: 'hint', file, found: code, items, count: 1 });
}
