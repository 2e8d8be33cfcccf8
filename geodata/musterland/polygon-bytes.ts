/** Areas as well-known binary (OGC simple features), little-endian, as GeoParquet wants them. */
import type { SharedBorders } from '../../src/tiles/shared-borders.ts';

const littleEndian = 1;
const polygonCode = 3;
const multiPolygonCode = 6;
const bytesOfHead = 5; // byte order and code
const bytesOfCount = 4;
const bytesOfPoint = 16;

/** A polygon where the area is in one piece, a multi-polygon otherwise; outer rings run counter-clockwise. */
export function polygonBytes(borders: SharedBorders, area: number): Uint8Array {
  const polygons = borders.rings[area] ?? [];
  const isMulti = polygons.length !== 1;
  const size = polygons.reduce(
    (sum, polygon) => sum + bytesOfPolygon(borders, polygon),
    isMulti ? bytesOfHead + bytesOfCount : 0,
  );
  const writer = new Writer(size);
  if (isMulti) {
    writer.head(multiPolygonCode);
    writer.count(polygons.length);
  }
  for (const polygon of polygons) {
    writer.head(polygonCode);
    writer.count(polygon.length);
    for (const ring of polygon) writeRing(writer, borders, ring);
  }
  return writer.bytes;
}

/** Points of a closed ring: its lines share their ends, and the first point comes again at the end. */
function pointsOfRing({ starts }: SharedBorders, ring: Int32Array): number {
  return ring.reduce((sum, line) => sum + pointsOfLine(starts, line) - 1, 1);
}

function pointsOfLine(starts: Uint32Array, line: number): number {
  const index = line < 0 ? ~line : line;
  return (starts[index + 1] as number) - (starts[index] as number);
}

function bytesOfPolygon(borders: SharedBorders, polygon: readonly Int32Array[]): number {
  return polygon.reduce(
    (sum, ring) => sum + bytesOfCount + bytesOfPoint * pointsOfRing(borders, ring),
    bytesOfHead + bytesOfCount,
  );
}

function writeRing(writer: Writer, borders: SharedBorders, ring: Int32Array): void {
  const { coordinates, starts } = borders;
  writer.count(pointsOfRing(borders, ring));
  ring.forEach((line, place) => {
    const index = line < 0 ? ~line : line;
    const points = pointsOfLine(starts, line);
    for (let step = place === 0 ? 0 : 1; step < points; step += 1) {
      const point = (starts[index] as number) + (line < 0 ? points - 1 - step : step);
      writer.point(coordinates[2 * point] as number, coordinates[2 * point + 1] as number);
    }
  });
}

class Writer {
  readonly bytes: Uint8Array;
  readonly #view: DataView;
  #at = 0;

  constructor(size: number) {
    this.bytes = new Uint8Array(size);
    this.#view = new DataView(this.bytes.buffer);
  }

  head(code: number): void {
    this.#view.setUint8(this.#at, littleEndian);
    this.#view.setUint32(this.#at + 1, code, true);
    this.#at += bytesOfHead;
  }

  count(value: number): void {
    this.#view.setUint32(this.#at, value, true);
    this.#at += bytesOfCount;
  }

  point(x: number, y: number): void {
    this.#view.setFloat64(this.#at, x, true);
    this.#view.setFloat64(this.#at + 8, y, true);
    this.#at += bytesOfPoint;
  }
}
