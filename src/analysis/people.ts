import { isKnown, type Column } from '../areas/column.ts';
import type { Classing } from './rule.ts';

/** People per area for counting: the known number where it is positive, otherwise none. */
export function peoplePerArea(population: Column | undefined, areas: number): Float64Array {
  const people = new Float64Array(areas);
  if (!population) return people;
  for (let index = 0; index < areas; index += 1) {
    const count = population.values[index] as number;
    if (count > 0 && isKnown(population, index)) people[index] = count;
  }
  return people;
}

/** What an area weighs when classes are made: its people, or 1 like every other area. */
export function classingWeights(
  classing: Classing,
  population: Column | undefined,
  areas: number,
): Float64Array {
  switch (classing.weight) {
    case 'population':
      return peoplePerArea(population, areas);
    case 'areas':
      return new Float64Array(areas).fill(1);
    default:
      return classing.weight satisfies never;
  }
}

/** What an area weighs in a mean: its people; 1 where the round knows of no people at all. */
export function meanWeights(population: Column | undefined, areas: number): Float64Array {
  const people = peoplePerArea(population, areas);
  return people.some((count) => count > 0) ? people : people.fill(1);
}
