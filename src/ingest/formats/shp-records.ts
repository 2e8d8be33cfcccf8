/** Shape types whose records are rings: Polygon, PolygonZ, PolygonM (ESRI white paper, 1998, table 1). */
const polygonTypes: ReadonlySet<number> = new Set([5, 15, 25]);

const headerLength = 100;
const recordHeader = 8;

/** Looks through the records of a `.shp` without reading their coordinates: what is wrong, or undefined. */
export function checkShp(bytes: Uint8Array): string | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < headerLength || view.getInt32(0) !== 9994) return 'header';
  // The length stands in 16-bit words.
  const stated = view.getInt32(24) * 2;
  if (stated > bytes.length) return `${bytes.length} / ${stated} bytes`;
  for (let at = headerLength; at + recordHeader <= stated;) {
    const length = view.getInt32(at + 4) * 2;
    const next = at + recordHeader + length;
    if (length < 0 || next > stated) return `record ${view.getInt32(at)}`;
    at = next;
  }
  return undefined;
}

/** How many positions each polygon record has; 0 for other records. For a file that `checkShp` has passed. */
export function countRecordPositions(bytes: Uint8Array): number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const counts: number[] = [];
  for (let at = headerLength; at + recordHeader < bytes.length;) {
    const content = at + recordHeader;
    const length = view.getInt32(at + 4) * 2;
    const isPolygon = length >= 44 && polygonTypes.has(view.getInt32(content, true));
    counts.push(isPolygon ? view.getInt32(content + 40, true) : 0);
    at = content + length;
  }
  return counts;
}
