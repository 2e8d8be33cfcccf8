/**
 * The areas as the map reads them: two GeoJSON texts without any figure, and the bounds of each area.
 * Made in the worker; the page turns the texts into Blob URLs, which costs the main thread half of
 * what GeoJSON objects cost. The id of a feature is the index of its area.
 */
import type { AreaGeometry } from '../../areas/area-geometry.ts';
import type { Extent } from '../../areas/extent.ts';
import type { Position } from 'geojson';
import type { Area } from '../../areas/dataset.ts';
import { labelPoint } from './label-point.ts';

export interface MapGeometry {
  /** GeoJSON text: one feature per area that has a geometry, without properties. */
  readonly areas: string;
  /** GeoJSON text: one point inside each area, with `name` and `room` (metres to the nearest border). */
  readonly labels: string;
  /** West, south, east, north per area, in area order; NaN where the area has no geometry. */
  readonly bounds: Float64Array;
  /** Around all areas but those far away; undefined where none has a geometry. */
  readonly extent: Extent | undefined;
}

/** Packs the geometries, which are in area order, for the map. `farAreas` are places that its first view leaves out. */
export function packGeometry(
  areas: readonly Area[],
  geometries: readonly AreaGeometry[],
  farAreas: readonly number[] = [],
): MapGeometry {
  const shapes: string[] = [];
  const labels: string[] = [];
  areas.forEach((area, index) => {
    const geometry = geometries[index] ?? null;
    if (geometry === null) return;
    shapes.push(feature(index, {}, geometry));
    const label = labelPoint(geometry);
    if (label === undefined) return;
    const properties = { name: area.name, room: Math.round(label.room) };
    labels.push(feature(index, properties, { type: 'Point', coordinates: label.position }));
  });
  return {
    areas: featureCollection(shapes),
    labels: featureCollection(labels),
    ...measureGeometry(geometries, farAreas),
  };
}

/** Where the areas lie, without anything to draw. */
export function measureGeometry(
  geometries: readonly AreaGeometry[],
  farAreas: readonly number[] = [],
): Pick<MapGeometry, 'bounds' | 'extent'> {
  const bounds = new Float64Array(4 * geometries.length).fill(Number.NaN);
  geometries.forEach((geometry, area) => {
    if (geometry !== null) bounds.set(boundsOf(geometry), 4 * area);
  });
  const far = new Set(farAreas);
  const near = [...geometries.keys()].filter((area) => !far.has(area));
  return { bounds, extent: boundsOfAreas(bounds, near) };
}

/** The bounds of one area; undefined where it has no geometry. */
export function areaBounds(bounds: Float64Array, area: number): Extent | undefined {
  const [west, south, east, north] = bounds.subarray(4 * area, 4 * area + 4);
  if (west === undefined || south === undefined || east === undefined || north === undefined) {
    return undefined;
  }
  return Number.isNaN(west) ? undefined : [west, south, east, north];
}

function feature(id: number, properties: object, geometry: object): string {
  return JSON.stringify({ type: 'Feature', id, properties, geometry });
}

function featureCollection(features: readonly string[]): string {
  return `{"type":"FeatureCollection","features":[\n${features.join(',\n')}\n]}`;
}

function boundsOf(geometry: NonNullable<AreaGeometry>): Extent {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of outerPositions(polygons)) {
    if (x === undefined || y === undefined) continue;
    west = Math.min(west, x);
    south = Math.min(south, y);
    east = Math.max(east, x);
    north = Math.max(north, y);
  }
  return west <= east ? [west, south, east, north] : [NaN, NaN, NaN, NaN];
}

function* outerPositions(polygons: readonly (readonly Position[][])[]): Iterable<Position> {
  for (const [outer] of polygons) yield* outer ?? [];
}

/** The bounds around several areas; undefined where none of them has a geometry. */
export function boundsOfAreas(bounds: Float64Array, areas: Iterable<number>): Extent | undefined {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const area of areas) {
    const box = areaBounds(bounds, area);
    if (box === undefined) continue;
    west = Math.min(west, box[0]);
    south = Math.min(south, box[1]);
    east = Math.max(east, box[2]);
    north = Math.max(north, box[3]);
  }
  return west <= east ? [west, south, east, north] : undefined;
}
