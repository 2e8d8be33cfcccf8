import { usualDecimals } from '../areas/unit.ts';
import type { Column } from '../areas/column.ts';
import { countAbsent } from './absent-figures.ts';
import { ascendingOrder } from './ascending-order.ts';
import { classEntries } from './class-entries.ts';
import { decimalsThatSeparateAll, mostClassDecimals, type UnlikePair } from './decimals.ts';
import { classingWeights, peoplePerArea } from './people.ts';
import { septileCount } from './septiles.ts';
import type { Classification } from './classification.ts';
import { classBreaks } from './class-breaks.ts';
import { classingOf, type Classing } from './rule.ts';

export interface ClassifyInput {
  readonly indicator: string;
  readonly unit: string;
  readonly column: Column;
  readonly population: Column | undefined;
  readonly classing: Classing;
}

/**
 * The classes of an indicator over all areas, with everything a legend says about them.
 * Where nobody stands behind the values (`no-people`) or there are none (`no-values`), no area has a class.
 * @param order the areas by ascending value, if the caller has it already
 */
export function classify(
  input: ClassifyInput,
  order = ascendingOrder(input.column.values),
): Classification {
  const { indicator, unit, column, population } = input;
  const classing = classingOf(input.classing, indicator);
  const values = column.values;
  const people = peoplePerArea(population, values.length);
  const weights = classingWeights(classing, population, values.length);
  const breaks = classBreaks(classing, values, weights, order);
  const classes = classesInOrder(values, order, breaks);
  const edges = edgesOfClasses(values, order, breaks ?? []);
  return {
    indicator,
    classing,
    state: breaks ? 'ok' : order.length === 0 ? 'no-values' : 'no-people',
    breaks: breaks ?? [],
    classes,
    entries: classEntries({
      values,
      people,
      order,
      classes,
      breaks,
      classCount: (breaks?.length ?? septileCount - 1) + 1,
    }),
    ...countAbsent(column, population),
    decimals: decimalsThatSeparateAll(edges, usualDecimals(unit), mostClassDecimals),
  };
}

/** Class per area, in area order; 0 where there is none. */
export function classesInOrder(
  values: Float64Array,
  order: Uint32Array,
  breaks: readonly number[] | undefined,
  classes = new Uint8Array(values.length),
): Uint8Array {
  if (!breaks) return classes;
  let number = 1;
  for (const index of order) {
    const value = values[index] as number;
    while (value > (breaks[number - 1] ?? Number.POSITIVE_INFINITY)) number += 1;
    classes[index] = number;
  }
  return classes;
}

/** Each break beside the lowest value above it: no value of a class may print like the break below the class. */
function edgesOfClasses(
  values: Float64Array,
  order: Uint32Array,
  breaks: readonly number[],
): UnlikePair[] {
  const edges: UnlikePair[] = [];
  let next = 0;
  for (const index of order) {
    const value = values[index] as number;
    if (!(value > (breaks[next] ?? Number.POSITIVE_INFINITY))) continue;
    while (value > (breaks[next] ?? Number.POSITIVE_INFINITY)) next += 1;
    edges.push([breaks[next - 1] as number, value]);
  }
  return edges;
}
