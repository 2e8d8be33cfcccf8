/** A box in degrees (WGS 84). */
export type Extent = readonly [west: number, south: number, east: number, north: number];
