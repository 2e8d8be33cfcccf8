/**
 * A neighbourhood as it is drawn on paper: its areas with their numbers, its outline, and what lies around, in units of the
 * drawing. Equirectangular with the standard parallel in its middle: over a few kilometres the error is below a thousandth.
 */
import type { Position } from 'geojson';
import type { AreaGeometry } from '../../areas/area-geometry.ts';
import type { Extent } from '../../areas/extent.ts';
import { ringsOf } from '../../analysis/space/boundaries.ts';
import { clusterOutlines } from '../../analysis/space/cluster-outlines.ts';
import { labelPoint } from './label-point.ts';

/** Width and height of a drawing, in its own units. */
export const drawingSize = Object.freeze({ width: 800, height: 500 });

/** Room around the neighbourhood, as a share of its size. */
const margin = 0.2;
/** Least ground that is shown, in metres, as wide as a few blocks. */
const leastMetres = 400;
/** One degree of latitude on a sphere of the earth's mean radius (6,371.0088 km), in metres. */
const metresPerDegree = 111_195.08;

type AreaKind = 'member' | 'near-miss' | 'beside';

export interface DrawnArea {
  readonly kind: AreaKind;
  /** An SVG path. */
  readonly path: string;
  /** Of a member: its number, from 1, and where that stands; undefined where it has no inner point. */
  readonly number?: { readonly text: string; readonly x: number; readonly y: number };
}

export interface SheetDrawing {
  /** What lies around first, members last. */
  readonly areas: readonly DrawnArea[];
  /** The outline of the neighbourhood: an SVG path. */
  readonly outline: string;
  readonly metresPerUnit: number;
}

export interface DrawingInput {
  /** Places of the areas. */
  readonly members: readonly number[];
  readonly nearMisses: readonly number[];
  readonly beside: readonly number[];
  readonly shapes: readonly AreaGeometry[];
}

/** Undefined where no member has an outline. */
export function sheetDrawing(input: DrawingInput): SheetDrawing | undefined {
  const { members, nearMisses, beside, shapes } = input;
  const extent = extentOf(members, shapes);
  if (!extent) return undefined;
  const { place, metresPerUnit } = projectionTo(extent);
  const areasOf = (areas: readonly number[], kind: AreaKind): DrawnArea[] =>
    areas.flatMap((area) => {
      const path = pathOf(ringsOf(shapes[area] ?? null), place, 'Z');
      return path === '' ? [] : [{ kind, path }];
    });
  const numbered = members.flatMap((area, at): DrawnArea[] => {
    const path = pathOf(ringsOf(shapes[area] ?? null), place, 'Z');
    const number = numberOf(shapes[area] ?? null, at + 1, place);
    return path === '' ? [] : [{ kind: 'member', path, ...(number && { number }) }];
  });
  const [outline = []] = clusterOutlines({ list: [{ areas: members }] }, shapes);
  return {
    areas: [...areasOf(beside, 'beside'), ...areasOf(nearMisses, 'near-miss'), ...numbered],
    outline: pathOf(outline, place, ''),
    metresPerUnit,
  };
}

type Place = (position: Position) => readonly [x: number, y: number];

function numberOf(shape: AreaGeometry, number: number, place: Place): DrawnArea['number'] {
  const point = shape && labelPoint(shape);
  if (!point) return undefined;
  const [x, y] = place(point.position);
  return { text: String(number), x, y };
}

function extentOf(areas: readonly number[], shapes: readonly AreaGeometry[]): Extent | undefined {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const area of areas) {
    for (const ring of ringsOf(shapes[area] ?? null)) {
      for (const [x = 0, y = 0] of ring) {
        [west, east] = [Math.min(west, x), Math.max(east, x)];
        [south, north] = [Math.min(south, y), Math.max(north, y)];
      }
    }
  }
  return east >= west ? [west, south, east, north] : undefined;
}

/** The extent with its margin in the middle of the drawing. */
function projectionTo([west, south, east, north]: Extent): {
  readonly place: Place;
  readonly metresPerUnit: number;
} {
  const { width, height } = drawingSize;
  const [longitude, latitude] = [(west + east) / 2, (south + north) / 2];
  const narrowing = Math.cos((latitude * Math.PI) / 180);
  const across = Math.max((east - west) * narrowing * metresPerDegree, leastMetres);
  const upward = Math.max((north - south) * metresPerDegree, leastMetres);
  const metresPerUnit = (1 + 2 * margin) * Math.max(across / width, upward / height);
  const scale = metresPerDegree / metresPerUnit;
  return {
    metresPerUnit,
    place: ([x = 0, y = 0]) => [
      tenth(width / 2 + (x - longitude) * narrowing * scale),
      tenth(height / 2 - (y - latitude) * scale),
    ],
  };
}

/** A tenth of a unit is less than a fiftieth of a millimetre on paper. */
function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Points that fall together in the drawing are one. */
function pathOf(lines: readonly (readonly Position[])[], place: Place, end: string): string {
  return lines
    .map((line) => {
      const points = line.map((position) => place(position).join(' '));
      const distinct = points.filter((point, at) => point !== points[at - 1]);
      return distinct.length < 2 ? '' : `M${distinct.join('L')}${end}`;
    })
    .join('');
}
