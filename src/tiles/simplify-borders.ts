import type { OnPart } from '../ingest/instructions/reading.ts';
import { LineWeights } from './line-weights.ts';
import type { SharedBorders } from './shared-borders.ts';
import { deepestZoom, digitsBelow, tileUnit, worldX, worldY } from './world-grid.ts';

/** Border lines in world units, each vertex with the first zoom at which it is drawn. */
export interface WeighedLines {
  /** x0,y0,x1,y1,… */
  readonly vertices: Int32Array;
  /** First vertex of each line, and at last the number of vertices. */
  readonly starts: Uint32Array;
  /** From this zoom on the vertex is drawn. */
  readonly firstZoom: Uint8Array;
}

/** Border lines as they are drawn at one zoom, in tile units. */
export interface SimplerLines {
  readonly vertices: Int32Array;
  readonly starts: Uint32Array;
}

/**
 * A vertex is left out where the triangle it spans is smaller than this, in squared tile units of the zoom (an eighth of a
 * pixel each): half a square pixel, such as a bend of half a pixel over two.
 */
const smallestTriangle = 32;
/** At the last zoom, which is drawn enlarged when the map goes closer. */
const smallestTriangleAtLast = 2;

/**
 * Weighs each line once, whichever areas share it, so that a simpler line is the same for both.
 * @param onPart is told how many lines are done
 */
export function weighLines(
  { coordinates, starts }: Pick<SharedBorders, 'coordinates' | 'starts'>,
  lastZoom: number,
  onPart?: OnPart,
): WeighedLines {
  const vertices = worldVertices(coordinates);
  const weights = new Float64Array(coordinates.length / 2);
  const lineWeights = new LineWeights();
  const lines = starts.length - 1;
  for (let line = 0; line < lines; line += 1) {
    lineWeights.weigh(vertices, starts[line]!, starts[line + 1]!, weights);
    if (onPart && line % 16384 === 0) onPart(line, lines);
  }
  return { vertices, starts, firstZoom: firstZooms(weights, lastZoom) };
}

function firstZooms(weights: Float64Array, lastZoom: number): Uint8Array {
  const least = Array.from({ length: lastZoom + 1 }, (_, zoom) => {
    const triangle = zoom === lastZoom ? smallestTriangleAtLast : smallestTriangle;
    return triangle * 4 ** digitsBelow(zoom);
  });
  const zooms = new Uint8Array(weights.length);
  for (let vertex = 0; vertex < weights.length; vertex += 1) {
    let zoom = 0;
    while (zoom <= lastZoom && weights[vertex]! < least[zoom]!) zoom += 1;
    zooms[vertex] = zoom;
  }
  return zooms;
}

/** @param coordinates degrees */
export function worldVertices(coordinates: Float64Array): Int32Array {
  const vertices = new Int32Array(coordinates.length);
  for (let index = 0; index < coordinates.length; index += 2) {
    vertices[index] = worldX(coordinates[index]!);
    vertices[index + 1] = worldY(coordinates[index + 1]!);
  }
  return vertices;
}

/** The lines without what is too small at a zoom. @param zoom 0 to 18 */
export function simplerLines(
  { vertices, starts, firstZoom }: WeighedLines,
  zoom: number,
): SimplerLines {
  const digits = digitsBelow(Math.min(zoom, deepestZoom));
  const kept = new Int32Array(vertices.length);
  const keptStarts = new Uint32Array(starts.length);
  let length = 0;
  for (let line = 0; line + 1 < starts.length; line += 1) {
    keptStarts[line] = length / 2;
    const last = starts[line + 1]! - 1;
    const first = starts[line]!;
    for (let vertex = first; vertex <= last; vertex += 1) {
      if (firstZoom[vertex]! > zoom) continue;
      const x = tileUnit(vertices[2 * vertex]!, digits);
      const y = tileUnit(vertices[2 * vertex + 1]!, digits);
      const isAtEnd = vertex === first || vertex === last;
      if (!isAtEnd && kept[length - 2] === x && kept[length - 1] === y) continue;
      kept[length++] = x;
      kept[length++] = y;
    }
  }
  keptStarts[starts.length - 1] = length / 2;
  return { vertices: kept.slice(0, length), starts: keptStarts };
}
