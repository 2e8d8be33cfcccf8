/** The plane the city is planned in: metres east and north of the market square, and the way to WGS84. */
export type Point = readonly [x: number, y: number];
export type Line = readonly Point[];

const metresPerDegree = 111_320;
const marketSquare = { longitude: 10, latitude: 51 };
const decimals = 5; // about 1 m

const rounded = (value: number): number => Number(value.toFixed(decimals));

export function toLongitudeLatitude([x, y]: Point): [number, number] {
  const shrink = Math.cos((marketSquare.latitude * Math.PI) / 180);
  return [
    rounded(marketSquare.longitude + x / (metresPerDegree * shrink)),
    rounded(marketSquare.latitude + y / metresPerDegree),
  ];
}

export const distance = (a: Point, b: Point): number =>
  Math.sqrt((a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2);

/** Position of a point in the frame of a turned ellipse, 1 on its rim. */
export function ellipseRadius(point: Point, ellipse: Ellipse): number {
  const turn = (ellipse.degrees * Math.PI) / 180;
  const x = point[0] - ellipse.centre[0];
  const y = point[1] - ellipse.centre[1];
  const along = (x * Math.cos(turn) + y * Math.sin(turn)) / ellipse.radii[0];
  const across = (y * Math.cos(turn) - x * Math.sin(turn)) / ellipse.radii[1];
  return (along ** 4 + across ** 4) ** 0.25;
}

/** A place with an extent: superellipse, so that it reads as a block of land rather than as an egg. */
export interface Ellipse {
  readonly centre: Point;
  readonly radii: readonly [along: number, across: number];
  readonly degrees: number;
}

/** A smooth course through the given points (Catmull and Rom), about one point per 60 m. */
export function curveThrough(points: Line): Line {
  const course: Point[] = [];
  for (let index = 0; index + 1 < points.length; index += 1) {
    const b = points[index] as Point;
    const c = points[index + 1] as Point;
    const a = points[index - 1] ?? b;
    const d = points[index + 2] ?? c;
    const steps = Math.max(2, Math.round(distance(b, c) / 60));
    for (let step = 0; step < steps; step += 1) course.push(between(a, b, c, d, step / steps));
  }
  return [...course, points.at(-1) as Point];
}

function between(a: Point, b: Point, c: Point, d: Point, t: number): Point {
  const along = (axis: 0 | 1): number =>
    0.5 *
    (2 * b[axis] +
      (c[axis] - a[axis]) * t +
      (2 * a[axis] - 5 * b[axis] + 4 * c[axis] - d[axis]) * t ** 2 +
      (3 * b[axis] - a[axis] - 3 * c[axis] + d[axis]) * t ** 3);
  return [along(0), along(1)];
}
