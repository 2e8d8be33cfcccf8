/** The plan of Musterstadt: river, streets, railways and places, in metres from the market square. */
import { curveThrough, type Ellipse, type Line, type Point } from './plane.ts';

const kilometres = (...points: Point[]): Line => points.map(([x, y]) => [x * 1000, y * 1000]);
const course = (...points: Point[]): Line => curveThrough(kilometres(...points));

/** The Mahre: from the west, round the old town, and past the harbour to the north-east. */
export const river = course(
  [-9.6, -2.1],
  [-8, -2.5],
  [-6.9, -3.3],
  [-5.6, -3.2],
  [-4.5, -2.2],
  [-3.2, -2.3],
  [-2.2, -1.75],
  [-1.25, -1.1],
  [-0.35, -1.0],
  [0.45, -0.85],
  [0.86, -0.3],
  [0.72, 0.4],
  [1.0, 1.05],
  [1.9, 1.35],
  [2.9, 1.25],
  [3.7, 1.75],
  [4.6, 2.5],
  [5.7, 2.55],
  [6.8, 3.1],
  [7.8, 3.2],
  [9.6, 4.1],
);
/** Half the width in metres: the river grows downstream of the old town. */
export const riverHalfWidth = ([x]: Point): number => (x < 0 ? 52 : Math.min(95, 55 + x / 100));

/** An arm round the Werder, the island above the old town. */
export const riverArm = course(
  [-2.45, -1.9],
  [-1.9, -1.95],
  [-1.2, -1.55],
  [-0.7, -1.25],
  [-0.3, -1.0],
);
export const riverArmHalfWidth = 40;
/** The Werder, and the bridge by which it belongs to the right bank. */
export const island: Ellipse = { centre: [-1380, -1480], radii: [1100, 230], degrees: 24 };
export const islandBridge = kilometres([-1.5, -1.5], [-1.4, -1.95]);
export const bridgeHalfWidth = 40;
/** The harbour basins. */
export const basins: readonly Line[] = [
  course([4.9, 2.55], [4.95, 3.0], [5.15, 3.5]),
  course([5.5, 2.55], [5.6, 3.0], [5.85, 3.4]),
  course([6.35, 2.85], [6.6, 2.4], [7.1, 2.15]),
];
export const basinHalfWidth = 48;

const turn = (degrees: number, radius: number): Point => {
  const angle = (degrees * Math.PI) / 180;
  return [radius * Math.cos(angle), radius * Math.sin(angle)];
};
/** A ring street: a point every 15 degrees, in kilometres, bulging to two sides and slightly uneven. */
const ring = (radius: number, bulge: number): Line =>
  course(
    ...Array.from({ length: 25 }, (_, step) => {
      const degrees = step * 15;
      const wave = Math.cos(((degrees * 2 - 40) * Math.PI) / 180) * bulge;
      return turn(degrees, radius + wave + Math.sin((degrees * 5 * Math.PI) / 180) * bulge * 0.25);
    }),
  );

/** How hard it is for a quarter to reach across a line, as extra metres per metre. */
interface Barrier {
  readonly line: Line;
  readonly resistance: number;
}
const road = (line: Line): Barrier => ({ line, resistance: 9 });
const railway = (line: Line): Barrier => ({ line, resistance: 22 });

export const townRing = 780;
export const barriers: readonly Barrier[] = [
  { line: ring(townRing / 1000, 0.05), resistance: 40 },
  { line: ring(1.55, 0.1), resistance: 12 },
  { line: ring(2.7, 0.28), resistance: 16 },
  road(ring(4.4, 0.5)),
  railway(
    course(
      [-9.6, 0.9],
      [-6.5, 1.3],
      [-4.2, 0.9],
      [-2.4, 1.25],
      [-0.9, 1.2],
      [0.5, 1.6],
      [2, 2.2],
      [3.3, 2.9],
      [4.4, 4.2],
      [5.1, 7],
    ),
  ),
  railway(
    course([0.5, 1.6], [1.35, 1.15], [2.2, 0.55], [3.9, 0.95], [5.6, 1.35], [7.2, 1.5], [9.6, 2.2]),
  ),
  railway(course([2.2, 0.55], [2.4, -0.8], [1.7, -2.3], [1.9, -4.2], [1.2, -7.2])),
  ...[
    course([-0.5, 0.5], [-1.3, 2.1], [-1.4, 3.6], [-2.2, 5], [-2.4, 7]),
    course([0.1, 0.7], [0.3, 2.4], [0.9, 4], [0.7, 5.6], [1.2, 7]),
    course([0.5, 0.6], [1.9, 1.9], [2.6, 3.9], [3.4, 5.2], [3.6, 7]),
    course([0.7, 0.1], [2.4, 0.1], [4.4, 0.35], [6.3, 0], [9, 0.6]),
    course([0.5, -0.5], [2.2, -1.3], [4, -1.9], [5.6, -3.2], [8, -4]),
    course([0.2, -0.7], [0.7, -2.2], [0.5, -3.9], [0, -5.2], [0.3, -7]),
    course([-0.4, -0.6], [-1.2, -2.4], [-2.6, -3.9], [-3, -5.4], [-4, -7]),
    course([-0.7, -0.2], [-2.6, -0.5], [-4.4, -0.9], [-6.2, -0.7], [-9, -1.1]),
    course([-0.7, 0.3], [-2.4, 1.2], [-4, 2.6], [-5.9, 3.2], [-8.5, 4.8]),
  ].map(road),
];

type PlaceKind =
  | 'estate'
  | 'forest'
  | 'airport'
  | 'harbour'
  | 'industry'
  | 'villas'
  | 'garden'
  | 'campus'
  | 'workersVillage';

/** A place with its own land: its quarters never reach beyond it, and no other quarter reaches in. */
export interface Place {
  readonly kind: PlaceKind;
  readonly name: string;
  readonly ground: Ellipse;
  /** Quarters to put here; undefined: as many as the land around it would get. */
  readonly quarters?: number;
}
const place = (
  kind: PlaceKind,
  name: string,
  centre: Point,
  radii: Point,
  degrees: number,
  quarters?: number,
): Place => ({
  kind,
  name,
  ground: {
    centre: [centre[0] * 1000, centre[1] * 1000],
    radii: [radii[0] * 1000, radii[1] * 1000],
    degrees,
  },
  ...(quarters === undefined ? {} : { quarters }),
});

export const places: readonly Place[] = [
  place('estate', 'Ahornsiedlung', [-5.55, 0.15], [0.85, 0.55], 10, 5),
  place('estate', 'Erlenbruch', [-1.55, -4.75], [0.75, 0.62], 30, 5),
  place('estate', 'Lerchenhöhe', [5.1, -1.35], [0.9, 0.55], -25, 6),
  place('estate', 'Nordhang', [2.15, 4.95], [0.62, 0.75], 15, 4),
  place('estate', 'Kiebitzfeld', [3.1, -4.2], [0.6, 0.52], 0, 3),
  place('forest', 'Stadtforst', [-4.6, 4.55], [1.5, 0.95], 28, 1),
  place('airport', 'Flughafen', [6.1, -4.0], [1.15, 0.6], -18, 1),
  place('harbour', 'Hafen', [5.55, 3.1], [1.15, 0.62], 12, 3),
  place('harbour', 'Osthafen', [6.75, 2.3], [0.75, 0.5], 12, 2),
  place('industry', 'Kupferhütte', [4.3, 1.35], [1.35, 0.42], 12, 4),
  place('industry', 'Westwerk', [-4.9, -1.55], [0.95, 0.42], -12, 2),
  place('industry', 'Güterbahnhof', [1.95, -3.1], [0.3, 0.95], 4, 2),
  place('villas', 'Nordhöhe', [-2.3, 3.1], [1.25, 0.9], 40),
  place('villas', 'Südhang', [-0.9, -2.95], [0.75, 0.5], 0),
  place('campus', 'Campus', [-3.1, 0.15], [0.62, 0.5], 0, 4),
  place('campus', 'Sternwartpark', [1.75, 3.05], [0.5, 0.45], 20, 3),
  place('garden', 'Gartenstadt', [0.3, 3.6], [0.8, 0.75], 0),
  place('garden', 'Rosengarten', [4.1, -2.9], [0.75, 0.5], -30),
  place('workersVillage', 'Zechendorf', [3.3, 2.95], [0.7, 0.5], 35),
  place('workersVillage', 'Hüttendorf', [3.6, -0.55], [0.65, 0.5], 0),
];

/** A district grows from here to its neighbours; the first is what the middle ring encloses on the left bank. */
interface DistrictPlan {
  readonly name: string;
  readonly start: Point;
}
const district = (name: string, x: number, y: number): DistrictPlan => ({
  name,
  start: [x * 1000, y * 1000],
});
export const districts: readonly DistrictPlan[] = [
  district('Mitte', 0, 0),
  district('Nordhöhe', -2.6, 3.4),
  district('Sternwarte', 0.6, 4.2),
  district('Hafen', 3.9, 2.9),
  district('Ostfelde', 4.6, 0.1),
  district('Lerchental', 3.6, -3),
  district('Südhang', 0.2, -3.4),
  district('Mühlengrund', -3.4, -3.7),
  district('Westwiesen', -5.2, 0.2),
];
export const middleRing = 1600;
