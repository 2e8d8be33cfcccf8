import { isKnown, type Column } from '../areas/column.ts';
import type { Classing } from './rule.ts';

/** Kept per column of people: every class, mean and count asks for the same. Nobody writes into it. */
const kept = new WeakMap<Column, Float64Array>();

/** People per area for counting: the known number where it is positive, otherwise none. */
export function peoplePerArea(population: Column | undefined, areas: number): Float64Array {
  if (!population) return new Float64Array(areas);
  const known = kept.get(population);
  if (known?.length === areas) return known;
  const people = countPeople(population, areas);
  kept.set(population, people);
  return people;
}

function countPeople(population: Column, areas: number): Float64Array {
  const people = new Float64Array(areas);
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
  return people.some((count) => count > 0) ? people : new Float64Array(areas).fill(1);
}
