/**
 * The plane the country is planned in: metres east and north of its middle, true to area (cylindrical
 * equal-area projection of the sphere with the area of the Earth, true to scale at 51° north).
 */
export type Point = readonly [x: number, y: number];

const earthRadius = 6_371_007.2; // metres, sphere with the surface of the Earth (authalic)
const middle = { longitude: 10.4, latitude: 51 } as const; // degrees
const radians = Math.PI / 180;
const shrink = Math.cos(middle.latitude * radians);
const origin = Math.sin(middle.latitude * radians);

export function toPlane([longitude, latitude]: Point): Point {
  const x = earthRadius * shrink * (longitude - middle.longitude) * radians;
  const y = (earthRadius * (Math.sin(latitude * radians) - origin)) / shrink;
  return [x, y];
}

/** Degrees to seven decimals, about one centimetre. */
export function toLongitudeLatitude([x, y]: Point): [longitude: number, latitude: number] {
  const longitude = middle.longitude + x / (earthRadius * shrink * radians);
  const latitude = Math.asin(origin + (y * shrink) / earthRadius) / radians;
  return [rounded(longitude), rounded(latitude)];
}

const rounded = (degrees: number): number => Math.round(degrees * 1e7) / 1e7;

export const distance = (a: Point, b: Point): number =>
  Math.sqrt((a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2);
