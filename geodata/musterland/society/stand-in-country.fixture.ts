/** Tests only: quarters scattered around centres, with Delaunay neighbours; as much of a country as the model needs. */
import { Delaunay } from 'd3-delaunay';
import { normal, seededRandom } from '../../musterstadt/seeded-random.ts';
import type { Ground, GroundQuarter } from './ground.ts';

/** Länder in a grid of four by four, from Flensburg's latitude to the Alps'. */
const lands = Array.from({ length: 16 }, (_, number) => `Land ${number + 1}`);

/** Ranks by which the top is flatter than a straight line. */
const shift = 1.6;

/** Rank-size with people from `largest` down to 5,000 in the last municipality. */
export function standInCountry(count: number, largest = 3_600_000): Ground {
  const random = seededRandom(3);
  const power = Math.log(largest / 5000) / Math.log((count + shift) / (1 + shift));
  const municipalities = Array.from({ length: count }, (_, rank) => ({
    name: `Musterort ${rank + 1}`,
    land: Math.floor(random() * 16),
    population: Math.round(largest * ((1 + shift) / (rank + 1 + shift)) ** power),
  })).sort((one, other) => one.land - other.land);
  const quarters = municipalities.flatMap(({ land, population }, municipality) => {
    const middle = [
      6.5 + (land % 4) * 2.2 + 2 * random(),
      47.5 + Math.floor(land / 4) * 1.9 + 1.7 * random(),
    ];
    const number = Math.max(3, Math.round(population / 950));
    const reach = 0.002 * Math.sqrt(number);
    return Array.from({ length: number }, (_, index) => {
      const [x, y] = [normal(random), normal(random)];
      const remoteness = Math.min(1, Math.hypot(x, y) / 2.2);
      return quarterOf(municipality, index, remoteness, [
        (middle[0] ?? 0) + reach * x,
        (middle[1] ?? 0) + reach * y,
      ]);
    });
  });
  return { lands, municipalities, quarters, topology: linesBetween(quarters) };
}

function quarterOf(
  municipality: number,
  index: number,
  remoteness: number,
  point: [number, number],
): GroundQuarter {
  const location =
    remoteness < 0.12
      ? 'City'
      : remoteness < 0.3
        ? 'Cityrand'
        : remoteness < 0.6
          ? 'Innenstadtrand'
          : 'Stadtrand';
  const key = `${municipality}-${index}`;
  return { key, name: key, municipality, point, remoteness, location };
}

function linesBetween(quarters: readonly GroundQuarter[]): Ground['topology'] {
  const { halfedges, triangles } = Delaunay.from(
    quarters.map(({ point }) => [...point] as [number, number]),
  );
  const edges = [...halfedges.keys()].filter((edge) => edge > halfedges[edge]!);
  const next = (edge: number): number => (edge % 3 === 2 ? edge - 2 : edge + 1);
  return {
    left: Int32Array.from(edges, (edge) => triangles[edge]!),
    right: Int32Array.from(edges, (edge) => triangles[next(edge)]!),
  };
}
