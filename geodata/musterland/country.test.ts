import { kinks } from '@turf/turf';
import { sum } from 'd3-array';
import type { Polygon, Position } from 'geojson';
import { expect, test } from 'vitest';
import { buildCountry } from './build-country.ts';
import type { Country } from './country.ts';
import { fingerprintOf } from './fingerprint.ts';

const small = buildCountry(1 / 20);
const { lands, municipalities, quarters, topology } = small;

function ringPoints({ topology: { coordinates, starts } }: Country, ring: Int32Array): Position[] {
  return [...ring].flatMap((line, place) => {
    const index = line < 0 ? ~line : line;
    const points: Position[] = [];
    for (let at = starts[index]!; at < starts[index + 1]!; at += 1)
      points.push([coordinates[2 * at]!, coordinates[2 * at + 1]!]);
    if (line < 0) points.reverse();
    return place === 0 ? points : points.slice(1);
  });
}

/** Square kilometres on the sphere, positive if counter-clockwise: cylindrical equal-area projection, shoelace formula. */
function squareKilometres(ring: readonly Position[]): number {
  const radius = 6371.0072; // km, sphere with the surface of the Earth
  const radians = Math.PI / 180;
  const plane = ring.map(([x = 0, y = 0]) => [
    radius * (x - 10) * radians,
    radius * (Math.sin(y * radians) - 0.77),
  ]);
  const twice = plane.map(([x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = plane[(index + 1) % plane.length] ?? [];
    return x * nextY - nextX * y;
  });
  return sum(twice) / 2;
}

const ringsOf = (area: number): Position[][] =>
  (topology.rings[area] ?? []).flat().map((ring) => ringPoints(small, ring));

test('a twentieth of the country: 135 municipalities and about 4,300 quarters in 16 Länder', () => {
  expect(lands).toHaveLength(16);
  expect(municipalities).toHaveLength(135);
  expect(quarters.length).toBeGreaterThan(4150);
  expect(quarters.length).toBeLessThan(4450);
  expect(new Set(municipalities.map(({ land }) => land)).size).toBe(16);
  expect(new Set(quarters.map(({ municipality }) => municipality)).size).toBe(135);
});

test('quarters of a municipality and municipalities of a Land stand together, three Länder are single cities', () => {
  const order = quarters.map(({ municipality }) => municipality);
  expect(order).toEqual([...order].sort((a, b) => a - b));
  const landOrder = municipalities.map(({ land }) => land);
  expect(landOrder).toEqual([...landOrder].sort((a, b) => a - b));
  const alone = lands.filter((_, land) => landOrder.filter((own) => own === land).length === 1);
  expect(alone).toEqual(['Hansestadt Elbmuster', 'Hafenstadt Tiefmünde', 'Hauptstadt Großmuster']);
});

test('the same seed gives the same country', () => {
  const again = buildCountry(1 / 20);
  const fingerprint = (country: Country): string =>
    fingerprintOf(country.quarters.map(({ key }) => key));
  expect(fingerprint(again)).toBe(fingerprint(small));
  expect(again.topology.coordinates).toEqual(topology.coordinates);
  expect(again.quarters).toEqual(quarters);
});

test('keys are twelve digits, each once, and begin with no official number of a Land (01 to 16)', () => {
  expect(new Set(quarters.map(({ key }) => key)).size).toBe(quarters.length);
  expect(quarters.filter(({ key }) => !/^(2[1-9]|3[0-6])\d{10}$/.test(key))).toEqual([]);
});

test('names of municipalities are unique in the country, names of quarters in their municipality', () => {
  expect(new Set(municipalities.map(({ name }) => name)).size).toBe(135);
  const full = quarters.map(({ name, municipality }) => `${municipality} ${name}`);
  expect(new Set(full).size).toBe(quarters.length);
});

test('every line separates two different areas, or one from outside, and lies once in the rings of each', () => {
  const uses = new Map<string, number>();
  topology.rings.forEach((polygons, area) => {
    for (const line of polygons.flat().flatMap((ring) => [...ring])) {
      const use = `${area} ${line}`;
      uses.set(use, (uses.get(use) ?? 0) + 1);
    }
  });
  const wanted = [...topology.left].flatMap((left, line) => {
    const right = topology.right[line]!;
    expect(left).not.toBe(right);
    return [...(left < 0 ? [] : [`${left} ${line}`]), ...(right < 0 ? [] : [`${right} ${~line}`])];
  });
  expect([...uses.values()].every((count) => count === 1)).toBe(true);
  expect([...uses.keys()].sort()).toEqual(wanted.sort());
});

test('every ring is closed', () => {
  const open = quarters.flatMap((_, area) =>
    ringsOf(area).filter((ring) => String(ring[0]) !== String(ring.at(-1))),
  );
  expect(open).toEqual([]);
});

test('the areas add up to what the outer border encloses, within 0.1 %, and to a country of about 356,000 km²', () => {
  const areas = sum(quarters, (_, area) => sum(ringsOf(area), squareKilometres));
  const outer = [...topology.left.keys()].filter(
    (line) => topology.left[line] === -1 || topology.right[line] === -1,
  );
  const enclosed = sum(outer, (line) => {
    const points = ringPoints(small, Int32Array.of(topology.right[line] === -1 ? line : ~line));
    const closing = [points.at(-1)!, [10, 50.35], points[0]!]; // back over one fixed point: these ways cancel out
    return squareKilometres([...points, ...closing.slice(1, 2)]);
  });
  expect(Math.abs(areas / enclosed - 1)).toBeLessThan(0.001);
  expect(areas).toBeGreaterThan(345_000);
  expect(areas).toBeLessThan(365_000);
  expect(sum(quarters, (quarter) => quarter.squareKilometres) / areas).toBeCloseTo(1, 4);
});

test('no ring crosses itself and each surrounds a positive surface', () => {
  const sample = quarters.map((_, area) => area).filter((area) => area % 7 === 0);
  for (const area of sample) {
    const rings = ringsOf(area);
    expect(sum(rings, squareKilometres)).toBeGreaterThan(0);
    for (const ring of rings) {
      const polygon: Polygon = { type: 'Polygon', coordinates: [ring] };
      expect(kinks(polygon).features, quarters[area]!.key).toEqual([]);
    }
  }
});

test('the label point lies inside its quarter and in its bounds', () => {
  const wrong = quarters.filter(({ point: [x, y], bounds }, area) => {
    const [west, south, east, north] = bounds;
    if (x < west || x > east || y < south || y > north) return true;
    const crossings = ringsOf(area).flatMap((ring) =>
      ring.slice(1).filter(([toX = 0, toY = 0], index) => {
        const [fromX = 0, fromY = 0] = ring[index]!;
        return fromY > y !== toY > y && x < fromX + ((y - fromY) / (toY - fromY)) * (toX - fromX);
      }),
    );
    return crossings.length % 2 === 0;
  });
  expect(wrong).toEqual([]);
});

test('quarters near the centre are smaller than those at the edge', () => {
  const median = (limits: readonly [number, number]): number => {
    const own = quarters
      .filter(({ remoteness }) => remoteness >= limits[0] && remoteness <= limits[1])
      .map((quarter) => quarter.squareKilometres)
      .sort((a, b) => a - b);
    return own[Math.floor(own.length / 2)]!;
  };
  expect(median([0.8, 1]) / median([0, 0.2])).toBeGreaterThan(5);
});
