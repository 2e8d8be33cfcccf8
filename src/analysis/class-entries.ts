import type { ClassEntry } from './classification.ts';

interface ClassedAreas {
  readonly values: Float64Array;
  readonly people: Float64Array;
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
  const population = new Float64Array(classed.classCount + 1);
  for (let index = 0; index < classed.classes.length; index += 1) {
    const number = classed.classes[index] as number;
    areas[number]! += 1;
    population[number]! += classed.people[index] as number;
  }
  return Array.from({ length: classed.classCount }, (_, below) => ({
    class: below + 1,
    ...rangeOf(classed, below + 1),
    areas: areas[below + 1] ?? 0,
    population: population[below + 1] ?? 0,
  }));
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
