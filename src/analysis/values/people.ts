import type { Classing } from '../question/classing.ts';
import { isKnown, type Column } from '../../areas/column.ts';

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

/** The people of an area; undefined where their number is not known. A number below zero counts nobody. */
export function knownPeople(population: Column | undefined, index: number): number | undefined {
  if (!population || !isKnown(population, index)) return undefined;
  return Math.max(0, population.values[index] as number);
}

/** Whether the number of people is known of any area. */
export function hasPeople(population: Column | undefined): population is Column {
  return population?.states.some((_, index) => isKnown(population, index)) ?? false;
}

/** The people of several areas together, as far as known; undefined where it is known of none: that is not 0 people. */
export class PeopleSum {
  readonly #population: Column | undefined;
  #areas = 0;
  #known = 0;
  #people = 0;

  /** @param population a column that knows people of some area (`hasPeople`); without it every sum is undefined */
  constructor(population: Column | undefined) {
    this.#population = population;
  }

  add(index: number): void {
    this.#areas += 1;
    const residents = knownPeople(this.#population, index);
    if (residents === undefined) return;
    this.#known += 1;
    this.#people += residents;
  }

  /** All that were added. */
  get areas(): number {
    return this.#areas;
  }

  /** Areas whose people are not known. */
  get unknown(): number {
    return this.#areas - this.#known;
  }

  get people(): number | undefined {
    if (!this.#population || (this.#areas > 0 && this.#known === 0)) return undefined;
    return this.#people;
  }
}

/** The people of these areas; see `PeopleSum`. */
export function sumPeople(
  population: Column | undefined,
  areas: Iterable<number>,
): number | undefined {
  const sum = new PeopleSum(hasPeople(population) ? population : undefined);
  for (const area of areas) sum.add(area);
  return sum.people;
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
