/**
 * The world as web maps show it (Web Mercator), in whole numbers: 2^30 units from west to east and from north to south, so
 * that one unit is at most 4 centimetres. A tile of 4096 units of its own is a power of two of them at each zoom.
 */
const worldBits = 30;
const worldSize = 2 ** worldBits;

/** Units of a tile along each side, as its file counts. */
export const tileExtent = 4096;
const tileBits = 12;

/** The deepest zoom whose tile units are not finer than the grid. */
export const deepestZoom = worldBits - tileBits;

/** Mercator has no poles. */
const northernmost = 85.0511;

export function worldX(longitude: number): number {
  return Math.min(worldSize - 1, Math.max(0, Math.round(worldSize * (longitude / 360 + 0.5))));
}

export function worldY(latitude: number): number {
  const kept = Math.min(northernmost, Math.max(-northernmost, latitude));
  const sine = Math.sin((kept * Math.PI) / 180);
  const share = 0.5 - (0.25 * Math.log((1 + sine) / (1 - sine))) / Math.PI;
  return Math.min(worldSize - 1, Math.max(0, Math.round(worldSize * share)));
}

export function longitudeOf(x: number): number {
  return 360 * (x / worldSize - 0.5);
}

export function latitudeOf(y: number): number {
  return (360 / Math.PI) * Math.atan(Math.exp((1 - (2 * y) / worldSize) * Math.PI)) - 90;
}

/** By how many binary digits a world coordinate is finer than one in tile units of a zoom. */
export function digitsBelow(zoom: number): number {
  return deepestZoom - zoom;
}

/** The nearest tile unit; tile units count on from tile to tile. */
export function tileUnit(coordinate: number, digits: number): number {
  return digits === 0 ? coordinate : (coordinate + (1 << (digits - 1))) >> digits;
}

/** West, north, east and south of a tile in world units, widened by tile units on each side. */
export function tileBox(
  zoom: number,
  x: number,
  y: number,
  buffer: number,
): readonly [west: number, north: number, east: number, south: number] {
  const size = 2 ** (worldBits - zoom);
  const margin = buffer * 2 ** digitsBelow(zoom);
  return [x * size - margin, y * size - margin, (x + 1) * size + margin, (y + 1) * size + margin];
}

/** The column or row of tiles in which a world coordinate lies. */
export function tileAt(coordinate: number, zoom: number): number {
  return Math.floor(coordinate / 2 ** (worldBits - zoom));
}
