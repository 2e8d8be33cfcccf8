import type { OnPart } from '../ingest/instructions/reading.ts';
import Flatbush from 'flatbush';
import { lineOf, orientedRings, type OrientedRings } from './oriented-rings.ts';
import type { SharedBorders } from './shared-borders.ts';
import {
  simplerLines,
  weighLines,
  type SimplerLines,
  type WeighedLines,
} from './simplify-borders.ts';

export type WorldBox = readonly [west: number, north: number, east: number, south: number];

/** So many zooms are kept ready; a map asks for one or two at a time, an archive for one after the other. */
const keptZooms = 3;

/** Shared borders ready to be cut into tiles: weighed, oriented and found by place. */
export class PreparedBorders {
  readonly lines: WeighedLines;
  readonly rings: OrientedRings;
  readonly #areaPlaces: Places;
  readonly #linePlaces: Places;
  readonly #zooms = new Map<number, SimplerLines>();

  constructor(borders: SharedBorders, lastZoom: number, onPart?: OnPart) {
    this.lines = weighLines(borders, lastZoom, onPart);
    this.rings = orientedRings(borders.rings, this.lines);
    const lineBoxes = boxesOfLines(this.lines);
    this.#linePlaces = new Places(lineBoxes);
    this.#areaPlaces = new Places(boxesOfAreas(this.rings, lineBoxes));
  }

  /** West, north, east and south of all lines; undefined where there are none. */
  get box(): WorldBox | undefined {
    return this.#linePlaces.box;
  }

  areasIn(box: WorldBox): number[] {
    return this.#areaPlaces.within(box);
  }

  linesIn(box: WorldBox): number[] {
    return this.#linePlaces.within(box);
  }

  linesAt(zoom: number): SimplerLines {
    const ready = this.#zooms.get(zoom);
    if (ready) return ready;
    const [oldest] = this.#zooms.keys();
    if (oldest !== undefined && this.#zooms.size === keptZooms) this.#zooms.delete(oldest);
    const lines = simplerLines(this.lines, zoom);
    this.#zooms.set(zoom, lines);
    return lines;
  }
}

/** Finds boxes by place. Empty boxes (east of west) are nowhere. */
class Places {
  readonly #tree: Flatbush | undefined;
  readonly #ids: number[] = [];

  constructor(boxes: Int32Array) {
    for (let place = 0; place < boxes.length; place += 4) {
      if (boxes[place]! <= boxes[place + 2]!) this.#ids.push(place / 4);
    }
    if (this.#ids.length === 0) return;
    this.#tree = new Flatbush(this.#ids.length, 16, Int32Array);
    for (const id of this.#ids) {
      const place = 4 * id;
      this.#tree.add(boxes[place]!, boxes[place + 1]!, boxes[place + 2]!, boxes[place + 3]!);
    }
    this.#tree.finish();
  }

  get box(): WorldBox | undefined {
    const tree = this.#tree;
    return tree && [tree.minX, tree.minY, tree.maxX, tree.maxY];
  }

  /** In ascending order, so that equal input gives equal tiles. */
  within([west, north, east, south]: WorldBox): number[] {
    const found = this.#tree?.search(west, north, east, south) ?? [];
    const ids = Int32Array.from(found, (place) => this.#ids[place]!).sort();
    return [...ids];
  }
}

function emptyBoxes(count: number): Int32Array {
  const boxes = new Int32Array(4 * count);
  for (let place = 0; place < boxes.length; place += 4) {
    boxes.fill(2 ** 31 - 1, place, place + 2);
    boxes.fill(-1, place + 2, place + 4);
  }
  return boxes;
}

function boxesOfLines({ vertices, starts }: WeighedLines): Int32Array {
  const boxes = emptyBoxes(starts.length - 1);
  for (let line = 0; line + 1 < starts.length; line += 1) {
    for (let place = 2 * starts[line]!; place < 2 * starts[line + 1]!; place += 2) {
      widen(boxes, 4 * line, vertices[place]!, vertices[place + 1]!);
    }
  }
  return boxes;
}

function boxesOfAreas(
  { polygons, rings, ends, lines }: OrientedRings,
  lineBoxes: Int32Array,
): Int32Array {
  const boxes = emptyBoxes(polygons.length - 1);
  for (let area = 0; area + 1 < polygons.length; area += 1) {
    const first = ends[rings[polygons[area]!]!]!;
    const end = ends[rings[polygons[area + 1]!]!]!;
    for (let at = first; at < end; at += 1) {
      const place = 4 * lineOf(lines[at]!);
      if (lineBoxes[place]! > lineBoxes[place + 2]!) continue;
      widen(boxes, 4 * area, lineBoxes[place]!, lineBoxes[place + 1]!);
      widen(boxes, 4 * area, lineBoxes[place + 2]!, lineBoxes[place + 3]!);
    }
  }
  return boxes;
}

function widen(boxes: Int32Array, place: number, x: number, y: number): void {
  if (x < boxes[place]!) boxes[place] = x;
  if (y < boxes[place + 1]!) boxes[place + 1] = y;
  if (x > boxes[place + 2]!) boxes[place + 2] = x;
  if (y > boxes[place + 3]!) boxes[place + 3] = y;
}
