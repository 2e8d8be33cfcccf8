import type { AreaGeometry } from '../areas/area-geometry.ts';
import { ringsOf } from '../analysis/space/boundaries.ts';
import { groupingsOf } from '../analysis/values/groups.ts';
import type { Area } from '../areas/dataset.ts';
import { labelPoint } from '../cartography/geometry/label-point.ts';
import type { OnPart } from '../ingest/instructions/reading.ts';
import { tilingLimits } from '../ingest/result/limits.ts';
import { bordersOfTopology } from '../tiles/borders-of-topology.ts';
import { makeTiles, type TileZooms } from '../tiles/tile-maker.ts';
import type { TileDescription } from './atlas.ts';
import type { OpenedAtlas } from './opened-atlas.ts';

/** Areas as tiles that the worker makes when the map asks for them. */
export interface MadeTiles {
  readonly description: TileDescription;
  readonly tile: NonNullable<OpenedAtlas['tile']>;
}

/** Whether the map is better served with tiles: it would have to cut the areas itself, in one piece. */
export function needsTiles(geometries: readonly AreaGeometry[]): boolean {
  if (geometries.length > tilingLimits.areas) return true;
  let vertices = 0;
  for (const geometry of geometries) {
    for (const ring of ringsOf(geometry)) vertices += ring.length;
    if (vertices > tilingLimits.vertices) return true;
  }
  return false;
}

/**
 * @param bounds west, south, east, north per area, degrees
 * @param onPart is told how far it is, from 0 to 3 times a step's own size
 */
export function makeTilesOf(
  areas: readonly Area[],
  geometries: readonly AreaGeometry[],
  bounds: Float64Array,
  onPart: OnPart,
): MadeTiles {
  const steps = 3;
  const part =
    (step: number): OnPart =>
    (done, total) =>
      onPart(step + done / Math.max(1, total), steps);
  const borders = bordersOfTopology(geometries, part(0));
  const groupings = groupingsOf(areas);
  const hasMunicipalities = groupings.municipality.some((index) => index >= 0);
  const zooms = zoomsFor(bounds, hasMunicipalities);
  const maker = makeTiles(borders, hasMunicipalities ? groupings : undefined, zooms, part(1));
  const points = pointsOf(geometries, part(2));
  return {
    description: {
      from: 'worker',
      minZoom: zooms.first,
      maxZoom: zooms.last,
      areasZoom: hasMunicipalities ? zooms.borders : zooms.first,
      points,
      ...groupings,
      borders: { left: borders.left, right: borders.right },
    },
    tile: (zoom, x, y) => maker.tile(zoom, x, y),
  };
}

/** Pixels that an area of usual size must be wide before areas are shown one by one. */
const readableWidth = 6;

/** A tile of zoom 0 shows the world in so many pixels. */
const worldPixels = 512;

/** Deepest zoom of tiles: a unit is 0.4 metres in Germany. */
const deepest = 14;

/** The zooms of areas of any size: areas and their borders appear from where one can see them. */
function zoomsFor(bounds: Float64Array, hasMunicipalities: boolean): TileZooms {
  const widths: number[] = [];
  for (let at = 0; at < bounds.length; at += 4) {
    const width = (bounds[at + 2] ?? 0) - (bounds[at] ?? 0);
    if (width > 0) widths.push(width);
  }
  const usual = widths.toSorted((one, other) => one - other)[Math.floor(widths.length / 2)] ?? 1;
  const readable = Math.ceil(Math.log2((readableWidth * 360) / (worldPixels * usual)));
  const borders = Math.min(Math.max(readable, 0), deepest - 2);
  const municipalities = hasMunicipalities ? borders + 1 : 0;
  return { first: 0, last: deepest, borders, municipalities };
}

/** Label point per area; NaN where an area has no geometry. */
function pointsOf(geometries: readonly AreaGeometry[], onPart: OnPart): Float64Array {
  const points = new Float64Array(2 * geometries.length).fill(Number.NaN);
  geometries.forEach((geometry, area) => {
    if (area % 1000 === 0) onPart(area, geometries.length);
    const point = geometry && labelPoint(geometry);
    if (point) points.set(point.position, 2 * area);
  });
  return points;
}
