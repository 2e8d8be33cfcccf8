import type { Column } from '../../areas/column.ts';
import type { ClassEntry } from './classification.ts';
import { hasPeople, knownPeople } from '../values/people.ts';

interface ClassedAreas {
  readonly values: Float64Array;
  /** The column of people; undefined where no table gives any. */
  readonly population: Column | undefined;
  /** Areas with a value, ascending. */
  readonly order: Uint32Array;
  readonly classes: Uint8Array;
  /** `in-groups`: each group has its own, so that a class reaches from its lowest to its highest value. */
  readonly breaks: readonly number[] | 'in-groups' | undefined;
  readonly classCount: number;
}

/** One entry per class, empty classes included, as the legend shows them: range, areas, people. */
export function classEntries(classed: ClassedAreas): ClassEntry[] {
  const areas = new Uint32Array(classed.classCount + 1);
  const unknown = new Uint32Array(classed.classCount + 1);
  const people = new Float64Array(classed.classCount + 1);
  for (let index = 0; index < classed.classes.length; index += 1) {
    const number = classed.classes[index] as number;
    areas[number]! += 1;
    const residents = knownPeople(classed.population, index);
    if (residents === undefined) unknown[number]! += 1;
    else people[number]! += residents;
  }
  const hasAny = hasPeople(classed.population);
  return Array.from({ length: classed.classCount }, (_, below) => ({
    class: below + 1,
    ...rangeOf(classed, below + 1),
    areas: areas[below + 1] ?? 0,
    ...peopleOf(hasAny, areas[below + 1] ?? 0, people[below + 1] ?? 0, unknown[below + 1] ?? 0),
  }));
}

function peopleOf(
  hasAny: boolean,
  areas: number,
  people: number,
  unknown: number,
): Pick<ClassEntry, 'population' | 'unknown'> {
  if (!hasAny || (areas > 0 && unknown === areas)) return { population: null };
  return { population: people, ...(unknown > 0 && { unknown }) };
}

function rangeOf(classed: ClassedAreas, number: number): Pick<ClassEntry, 'from' | 'to'> {
  const { values, order, breaks } = classed;
  if (!breaks) return { from: null, to: null };
  if (breaks === 'in-groups') return rangeOfValues(classed, number);
  const lowest = values[order[0] ?? 0] as number;
  const highest = values[order.at(-1) ?? 0] as number;
  return { from: breaks[number - 2] ?? lowest, to: breaks[number - 1] ?? highest };
}

function rangeOfValues(
  { values, order, classes }: ClassedAreas,
  number: number,
): Pick<ClassEntry, 'from' | 'to'> {
  const first = order.find((index) => classes[index] === number);
  const last = order.findLast((index) => classes[index] === number);
  return {
    from: first === undefined ? null : (values[first] ?? null),
    to: last === undefined ? null : (values[last] ?? null),
  };
}
