import { expect, test } from 'vitest';
import { landNamePlaces, type NamedLands } from './land-name-places.ts';

/** A Land of five municipalities in a row from west to east, 0.5° (46 pixels at zoom 6) apart, and one beside it. */
const row: NamedLands = Object.freeze({
  names: ['Land A', 'Land B'],
  middles: Float64Array.of(11, 50, 13, 50),
  points: Float64Array.of(10, 50, 10.5, 50, 11, 50, 11.5, 50, 12, 50, 13, 50),
  landOf: Int32Array.of(0, 0, 0, 0, 0, 1),
  radii: new Float64Array(6),
});

const placesOf = (part: Partial<NamedLands>) => landNamePlaces({ ...row, ...part }, 6, 12);

const longitudes = (part: Partial<NamedLands>): (number | undefined)[] =>
  placesOf(part).map((one) => one && Math.round(1_000 * one.place[0]) / 1_000);

test('without signs the name stands in the middle of its Land, without a line', () => {
  expect(longitudes({})).toEqual([11, 13]);
  expect(placesOf({}).map((one) => one?.lead)).toEqual([undefined, undefined]);
});

test('where signs are everywhere in its Land the name stands beside them, and a line leads to the Land', () => {
  // The other Land reaches from 49° to 51°.
  const [first] = placesOf({
    points: Float64Array.of(...row.points, 13, 49, 13, 51),
    landOf: Int32Array.of(...row.landOf, 1, 1),
    radii: Float64Array.of(20, 20, 20, 20, 20, 0, 0, 0),
  });
  const { place, lead } = first ?? { place: [0, 0], lead: undefined };
  // Signs of 20 pixels and half a line of 12: at least 26 pixels away, which is 0.18° of latitude at zoom 6.
  expect(Math.abs(place[1] - 50)).toBeGreaterThan(0.17);
  const [from, to] = lead ?? [
    [0, 0],
    [0, 0],
  ];
  // From the edge of the name towards the row.
  expect(Math.abs(from[1] - 50)).toBeLessThan(Math.abs(place[1] - 50));
  expect(to[1]).toBeCloseTo(50, 6);
});

test('16 Länder among 400 signs are all named, over no sign and over no other name, at both ends of the band', () => {
  // Four rows of four Länder, 25 municipalities each in a grid of 1/5°, with signs of 3 to 14 pixels.
  const side = 20;
  const all = Array.from({ length: side * side }, (_, one) => [one % side, Math.floor(one / side)]);
  const lands: NamedLands = {
    names: Array.from({ length: 16 }, (_, land) => `Land Nummer${land + 10}`),
    middles: Float64Array.from(
      Array.from({ length: 16 }, (_, land) => [
        10 + (land % 4) + 0.4,
        50 + Math.floor(land / 4) + 0.4,
      ]).flat(),
    ),
    points: Float64Array.from(all.flatMap(([x = 0, y = 0]) => [10 + x / 5, 50 + y / 5])),
    landOf: Int32Array.from(all.map(([x = 0, y = 0]) => Math.floor(x / 5) + 4 * Math.floor(y / 5))),
    radii: Float64Array.from(all.map((_, one) => 3 + (one % 12))),
  };
  const [zoom, size] = [5.25, 12];
  const found = landNamePlaces(lands, zoom, size);
  // Two lines, of which that of "NUMMER10" with its 8 letters is the longest.
  const half = { width: (8 * 0.78 * size) / 2, height: size * 1.1 };
  for (const at of [zoom - 0.25, zoom, zoom + 0.25]) {
    const pixels = (longitude: number, latitude: number) => {
      const world = 512 * 2 ** at;
      const north = Math.asinh(Math.tan((latitude * Math.PI) / 180));
      return { x: (longitude / 360) * world, y: (-north / (2 * Math.PI)) * world };
    };
    const signs = all.map((_, one) => ({
      ...pixels(lands.points[2 * one]!, lands.points[2 * one + 1]!),
      radius: lands.radii[one]!,
    }));
    for (const one of found) {
      const { x, y } = pixels(...(one?.place ?? [0, 0]));
      const over = signs.filter((sign) => {
        const across = Math.max(0, Math.abs(sign.x - x) - half.width);
        const down = Math.max(0, Math.abs(sign.y - y) - half.height);
        return Math.hypot(across, down) < sign.radius;
      });
      expect(over, `${at}: ${String(one?.place)}`).toEqual([]);
    }
  }
});

test('a Land without municipalities keeps its middle, and one without a middle has no name', () => {
  const points = Float64Array.from(row.points).fill(Number.NaN, 10);
  expect(longitudes({ points })).toEqual([11, 13]);
  const middles = Float64Array.of(11, 50, Number.NaN, Number.NaN);
  expect(placesOf({ middles })[1]).toBeUndefined();
});
