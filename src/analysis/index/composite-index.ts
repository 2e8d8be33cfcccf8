import { isKnown, type Column } from '../../areas/column.ts';
import type { Composite } from '../../areas/composite.ts';
import type { Dataset, Round } from '../../areas/dataset.ts';
import type { LocalText } from '../../areas/indicator.ts';
import { ascendingOrder } from '../values/fast/ascending-order.ts';
import { correlation } from '../values/correlation.ts';
import { peoplePerArea } from '../values/people.ts';
import { rank } from '../values/rank.ts';
import { columnOrMissing, findRound } from '../values/rounds.ts';
import { classOf, sortedBreaks } from '../classes/septiles.ts';
import { statusIndex } from './status-index.ts';
import { withIndicator } from '../values/with-indicator.ts';

/**
 * A weighted composite index in standard deviations, as the status index is made: z-scores over the areas in which all
 * components are known, weighted, summed, standardised again. Weights of 0 leave a component out.
 * Source: docs/method.md#weighted-indices.
 */
function compositeIndex(dataset: Dataset, round: Round, { components }: Composite): Column {
  return statusIndex(
    components
      .filter(({ weight }) => weight > 0)
      .map(({ indicator, weight, highMeans }) => ({
        column: columnOrMissing(dataset, round, indicator),
        weight,
        highMeans,
      })),
  );
}

/** The data set with the index as one more indicator, with a column in every round. */
export function withComposite(
  dataset: Dataset,
  composite: Composite,
  description?: LocalText,
): Dataset {
  if (dataset.indicators.some(({ id }) => id === composite.id)) {
    throw new Error(`There is an indicator "${composite.id}" already.`);
  }
  const { id, label } = composite;
  const opened = withIndicator(
    dataset,
    {
      id,
      label,
      ...(description && { description }),
      role: 'other',
      unit: 'index',
      highMeans: 'weak',
    },
    composite.components.map(({ indicator }) => indicator),
    (round) => compositeIndex(dataset, round, composite),
  );
  return { ...opened, composites: [...(dataset.composites ?? []), composite] };
}

/** What becomes of an index when one weight is another. */
export interface Sensitivity {
  readonly indicator: string;
  /** The weight by which it is multiplied: 0, 0.9 or 1.1. */
  readonly factor: number;
  /** Spearman's rank correlation with the index as it is, −1 to 1; undefined where one of them is not defined. */
  readonly correlation: number | undefined;
  /** Areas that fall into another septile by population. */
  readonly movedAreas: number;
  readonly areas: number;
}

const factors = [0.9, 1.1, 0] as const;

/**
 * For each component: its weight a tenth less, a tenth more, and none at all.
 * Source: docs/method.md#sensitivity-to-weights.
 */
export function weightSensitivity(
  dataset: Dataset,
  roundId: string,
  composite: Composite,
): Sensitivity[] {
  const round = findRound(dataset, roundId);
  const plain = compositeIndex(dataset, round, composite);
  const people = peoplePerArea(round.population, dataset.areas.length);
  const classes = septilesOf(plain, people);
  return composite.components.flatMap(({ indicator }) =>
    factors.map((factor): Sensitivity => {
      const components = composite.components.map((one) =>
        one.indicator === indicator ? { ...one, weight: one.weight * factor } : one,
      );
      const changed = compositeIndex(dataset, round, { ...composite, components });
      const other = septilesOf(changed, people);
      const known = [...plain.values.keys()].filter(
        (area) => isKnown(plain, area) && isKnown(changed, area),
      );
      return {
        indicator,
        factor,
        correlation: spearman(plain.values, changed.values, known),
        movedAreas: known.filter((area) => classes[area] !== other[area]).length,
        areas: known.length,
      };
    }),
  );
}

function septilesOf({ values }: Column, people: Float64Array): Uint8Array {
  const weights = people.some((count) => count > 0) ? people : people.map(() => 1);
  const breaks = sortedBreaks(values, weights, ascendingOrder(values));
  return Uint8Array.from(values, (value) =>
    breaks && !Number.isNaN(value) ? classOf(value, breaks) : 0,
  );
}

/** Spearman's rank correlation, ties with their mean rank. */
function spearman(
  one: Float64Array,
  other: Float64Array,
  areas: readonly number[],
): number | undefined {
  const ranksOf = (values: Float64Array): Float64Array =>
    meanRanks(Float64Array.from(areas, (area) => values[area] as number));
  return correlation(ranksOf(one), ranksOf(other), [...areas.keys()]);
}

function meanRanks(values: Float64Array): Float64Array {
  const best = rank(values);
  const count = new Map<number, number>();
  for (const index of best) count.set(index, (count.get(index) ?? 0) + 1);
  return Float64Array.from(best, (index) => index + ((count.get(index) ?? 1) - 1) / 2);
}
