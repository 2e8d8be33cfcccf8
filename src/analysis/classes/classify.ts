import { max } from 'd3-array';
import { usualDecimals } from '../../areas/unit.ts';
import type { Column } from '../../areas/column.ts';
import { countAbsent } from './absent-figures.ts';
import { ascendingOrder } from '../values/fast/ascending-order.ts';
import { classEntries } from './class-entries.ts';
import { classSizes, type SizedClasses } from './class-sizes.ts';
import { decimalsThatSeparateAll, mostClassDecimals, type UnlikePair } from '../values/decimals.ts';
import { classingWeights } from '../values/people.ts';
import type { Classification } from './classification.ts';
import { classBreaks } from './class-breaks.ts';
import {
  classCountOf,
  classingOf,
  frameOf,
  isWeighted,
  type Classing,
} from '../question/classing.ts';
import { largestTie, tiedGroups } from './largest-tie.ts';
import { splitByGroup, type Groups } from '../values/groups.ts';

export interface ClassifyInput {
  readonly indicator: string;
  readonly unit: string;
  readonly column: Column;
  readonly population: Column | undefined;
  readonly classing: Classing;
  /** The groups inside which classes are made; all areas together where absent. */
  readonly groups?: Groups;
}

/**
 * The classes of an indicator over all areas, or inside each group, with everything a legend says about them.
 * Where nobody stands behind the values (`no-people`) or there are none (`no-values`), no area has a class.
 * @param order the areas by ascending value, if the caller has it already
 */
export function classify(
  input: ClassifyInput,
  order = ascendingOrder(input.column.values),
): Classification {
  const { indicator, unit, column, population } = input;
  const classing = classingOf(input.classing, indicator);
  const groups = frameOf(classing) === 'all' ? undefined : input.groups;
  const values = column.values;
  const weights = classingWeights(classing, population, values.length);
  const classed = classesOf(classing, values, weights, order, groups);
  const { classes, breaks, edges } = classed;
  const most = max(breaks, (own) => own?.length ?? -1) ?? -1;
  return {
    indicator,
    classing,
    state: most >= 0 ? 'ok' : order.length === 0 ? 'no-values' : 'no-people',
    breaks: groups ? [] : (breaks[0] ?? []),
    ...(groups && { groups: { ...groups, breaks } }),
    ...tiesOf(classing, values, weights, order, groups),
    ...sizesOf(classing, { values, weights, order, classes }, breaks, groups),
    classes,
    unclassed: countUnclassed(order, classes),
    entries: classEntries({
      values,
      population,
      order,
      classes,
      breaks: groups ? 'in-groups' : breaks[0],
      classCount: most >= 0 ? most + 1 : (classCountOf(classing) ?? 0),
    }),
    ...countAbsent(column, population),
    decimals: decimalsThatSeparateAll(edges, usualDecimals(unit), mostClassDecimals),
  };
}

function countUnclassed(order: Uint32Array, classes: Uint8Array): number {
  let unclassed = 0;
  for (let rank = 0; rank < order.length; rank += 1) {
    if (classes[order[rank] as number] === 0) unclassed += 1;
  }
  return unclassed;
}

/** Values that stand for more than a class, where classes should be of equal size. */
function tiesOf(
  classing: Classing,
  values: Float64Array,
  weights: Float64Array,
  order: Uint32Array,
  groups: Groups | undefined,
): Pick<Classification, 'tie' | 'tiedGroups'> {
  const classes = classCountOf(classing);
  if (!isWeighted(classing) || classes === undefined) return {};
  if (groups) return { tiedGroups: tiedGroups(values, weights, order, classes, groups) };
  const tie = largestTie(values, weights, order, classes);
  return tie ? { tie } : {};
}

/** How equal the classes are that should be of equal size; where each group has its own, in how many they are not. */
function sizesOf(
  classing: Classing,
  classed: Omit<SizedClasses, 'breaks'>,
  breaks: readonly (readonly number[] | undefined)[],
  groups: Groups | undefined,
): Pick<Classification, 'sizes' | 'unlikeGroups'> {
  if (!isWeighted(classing)) return {};
  if (!groups) {
    const sizes = breaks[0] && classSizes({ ...classed, breaks: breaks[0] });
    return sizes ? { sizes } : {};
  }
  const orders = splitByGroup(classed.order, groups);
  const unlike = orders.filter((order, group) => {
    const own = breaks[group];
    return own && classSizes({ ...classed, order, breaks: own })?.areAlike === false;
  });
  return { unlikeGroups: unlike.length };
}

interface ClassedGroups {
  readonly classes: Uint8Array;
  readonly breaks: readonly (readonly number[] | undefined)[];
  readonly edges: readonly UnlikePair[];
}

/** Classes and breaks of all areas, or of each group. */
function classesOf(
  classing: Classing,
  values: Float64Array,
  weights: Float64Array,
  order: Uint32Array,
  groups: Groups | undefined,
): ClassedGroups {
  const classes = new Uint8Array(values.length);
  const orders = groups ? splitByGroup(order, groups) : [order];
  const edges: UnlikePair[] = [];
  const breaks = orders.map((own) => {
    const ownBreaks = classBreaks(classing, values, weights, own);
    classesInOrder(values, own, ownBreaks, classes);
    if (ownBreaks) edges.push(...edgesOfClasses(values, own, ownBreaks));
    return ownBreaks;
  });
  return { classes, breaks, edges };
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
  let limit = breaks[0] ?? Number.POSITIVE_INFINITY;
  for (let rank = 0; rank < order.length; rank += 1) {
    const index = order[rank] as number;
    const value = values[index] as number;
    while (value > limit) {
      number += 1;
      limit = breaks[number - 1] ?? Number.POSITIVE_INFINITY;
    }
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
  let limit = breaks[0] ?? Number.POSITIVE_INFINITY;
  for (let rank = 0; rank < order.length; rank += 1) {
    const value = values[order[rank] as number] as number;
    if (!(value > limit)) continue;
    while (value > limit) {
      next += 1;
      limit = breaks[next] ?? Number.POSITIVE_INFINITY;
    }
    edges.push([breaks[next - 1] as number, value]);
  }
  return edges;
}
