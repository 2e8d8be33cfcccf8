import { isKnown, type Column } from '../../areas/column.ts';
import type { Dataset } from '../../areas/dataset.ts';
import { changeOf } from './change.ts';
import { inOrderOfRounds } from '../values/rounds.ts';
import { statusIndex, type StatusIndexPlan } from '../index/status-index.ts';

/**
 * Dynamics index in standard deviations, high = the economic base has become weaker compared with the other areas: made
 * as the status index, of the changes of its components between two rounds, each later − earlier in its unit, with the
 * same weights and directions. Only areas in which both rounds know all components have one.
 * Source: docs/method.md#dynamics-index, after Monitoring Soziale Stadtentwicklung Berlin 2021.
 */
export function dynamicsIndex(
  dataset: Dataset,
  { components, weights }: Pick<StatusIndexPlan, 'components' | 'weights'>,
  from: string,
  to: string,
): Column {
  return statusIndex(
    components.map((id) => ({
      column: changeOf(dataset, id, from, to),
      weight: Object.hasOwn(weights, id) ? (weights[id] ?? 1) : 1,
      highMeans: dataset.indicators.find((one) => one.id === id)?.highMeans ?? 'weak',
    })),
  );
}

/** Bands of the dynamics index as the Berlin monitoring publishes them. Source: docs/method.md#dynamics-bands. */
export type DynamicsBand = 'positive' | 'stable' | 'negative';

/** Below −1 positive, to 1 stable, above negative. MSS Berlin 2021. */
export const dynamicsCuts = Object.freeze({ positiveBelow: -1, stableTo: 1 });

export function dynamicsBand(value: number): DynamicsBand {
  if (value < dynamicsCuts.positiveBelow) return 'positive';
  return value <= dynamicsCuts.stableTo ? 'stable' : 'negative';
}

export function countDynamicsBands(index: Column): {
  assessed: number;
  bands: Record<DynamicsBand, number>;
} {
  const bands = { positive: 0, stable: 0, negative: 0 };
  let assessed = 0;
  index.values.forEach((value, area) => {
    if (!isKnown(index, area)) return;
    assessed += 1;
    bands[dynamicsBand(value)] += 1;
  });
  return { assessed, bands };
}

/** The dynamics index of two rounds, from the earlier to the later in the order of their names. */
export interface Dynamics extends ReturnType<typeof countDynamicsBands> {
  readonly from: string;
  readonly to: string;
  readonly index: Column;
}

/** Undefined where no area has an index: no component in both rounds, or no change differs from another. */
export function dynamicsBetween(
  dataset: Dataset,
  plan: Pick<StatusIndexPlan, 'components' | 'weights'>,
  one: string,
  other: string,
): Dynamics | undefined {
  const [from = one, to = other] = [one, other].toSorted(inOrderOfRounds);
  const index = dynamicsIndex(dataset, plan, from, to);
  const counted = countDynamicsBands(index);
  return counted.assessed > 0 ? { from, to, index, ...counted } : undefined;
}
