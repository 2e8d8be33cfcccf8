import { emptyColumn, isKnown, stateCode, type Column } from '../../areas/column.ts';
import type { Dataset, Round } from '../../areas/dataset.ts';
import type { Indicator, LocalText } from '../../areas/indicator.ts';
import { columnOrMissing } from '../values/rounds.ts';
import { withIndicator } from '../values/with-indicator.ts';
import { zScores } from '../values/z-score.ts';

export interface IndexComponent {
  readonly column: Column;
  readonly weight: number;
  /** Which end of the component means a weak economic base. */
  readonly highMeans: 'weak' | 'strong';
}

/** How the project makes its status index. */
export interface StatusIndexPlan {
  readonly id: string;
  readonly label: LocalText;
  /** What it is made of, in words. */
  readonly description?: LocalText;
  /** Ids of the indicators it is made of. */
  readonly components: readonly string[];
  /** Weight per component id; 1 where absent. */
  readonly weights: Readonly<Record<string, number>>;
}

/** Sums of z-scores below this are rounding: components that cancel each other make no index. */
const smallestSum = 1e-12;

/**
 * Status index in standard deviations, high = weak: each component as z-score over the areas in which all are
 * known, turned so that high means weak, added up with its weight, and the sum standardised again.
 * An area without a component has no index: suppressed where any component is suppressed, else missing. Without any spread no area has one. Source: docs/method.md#status-index, after MSS Berlin 2021.
 */
export function statusIndex(components: readonly IndexComponent[]): Column {
  const areas = components[0]?.column.values.length ?? 0;
  const index = emptyColumn(areas);
  const complete = completeAreas(components, areas);
  for (let area = 0, next = 0; area < areas; area += 1) {
    if (area === complete[next]) next += 1;
    else index.states[area] = absenceOf(components, area);
  }
  const sums = standardisedSums(components, complete);
  for (let place = 0; sums && place < complete.length; place += 1) {
    const area = complete[place] as number;
    index.values[area] = sums[place] as number;
    index.states[area] = stateCode.known;
  }
  return index;
}

/** The areas in which all components are known, ascending. */
function completeAreas(components: readonly IndexComponent[], areas: number): Uint32Array {
  const isComplete = new Uint8Array(areas).fill(1);
  let count = areas;
  for (const { column } of components) {
    for (let area = 0; area < areas; area += 1) {
      if (isKnown(column, area) || isComplete[area] === 0) continue;
      isComplete[area] = 0;
      count -= 1;
    }
  }
  const complete = new Uint32Array(count);
  for (let area = 0, place = 0; area < areas; area += 1) {
    if (isComplete[area] === 1) complete[place++] = area;
  }
  return complete;
}

function standardisedSums(
  components: readonly IndexComponent[],
  areas: Uint32Array,
): Float64Array | undefined {
  const sums = new Float64Array(areas.length);
  let weights = 0;
  for (const { column, weight, highMeans } of components) {
    const known = new Float64Array(areas.length);
    for (let place = 0; place < areas.length; place += 1) {
      known[place] = column.values[areas[place] as number] as number;
    }
    const scores = zScores(known);
    if (!scores) return undefined;
    const turned = highMeans === 'weak' ? weight : -weight;
    for (let place = 0; place < areas.length; place += 1) {
      sums[place]! += turned * (scores[place] as number);
    }
    weights += Math.abs(weight);
  }
  if (sums.every((sum) => Math.abs(sum) <= smallestSum * weights)) return undefined;
  return zScores(sums);
}

function absenceOf(components: readonly IndexComponent[], area: number): number {
  const states = components.map(({ column }) => column.states[area]);
  return states.includes(stateCode.suppressed) ? stateCode.suppressed : stateCode.missing;
}

/** Bands of the status index as the Berlin monitoring publishes them. Source: docs/method.md#status-bands. */
export type StatusBand = 'high' | 'medium' | 'low' | 'veryLow';

/** Up to which index a band goes, in standard deviations: below -1 high, to 1 medium, to 1.5 low. MSS Berlin 2021. */
const statusCuts = Object.freeze({ highBelow: -1, mediumTo: 1, lowTo: 1.5 });

export function statusBand(value: number): StatusBand {
  if (value < statusCuts.highBelow) return 'high';
  if (value <= statusCuts.mediumTo) return 'medium';
  return value <= statusCuts.lowTo ? 'low' : 'veryLow';
}

/** How many areas have an index, and how many lie in each band. */
export function countStatusBands(index: Column): {
  assessed: number;
  bands: Record<StatusBand, number>;
} {
  const bands = { high: 0, medium: 0, low: 0, veryLow: 0 };
  let assessed = 0;
  index.values.forEach((value, area) => {
    if (!isKnown(index, area)) return;
    assessed += 1;
    bands[statusBand(value)] += 1;
  });
  return { assessed, bands };
}

/**
 * The data set with the index as one more indicator, with a column in every round.
 * A component that a round does not have is missing there, and so is the index.
 * @throws where an indicator of that id is there already; the project's reader keeps this from happening
 */
export function withStatusIndex(dataset: Dataset, plan: StatusIndexPlan): Dataset {
  if (dataset.indicators.some(({ id }) => id === plan.id)) {
    throw new Error(`There is an indicator "${plan.id}" already.`);
  }
  const indicator: Indicator = {
    id: plan.id,
    label: plan.label,
    ...(plan.description && { description: plan.description }),
    role: 'economic-base',
    unit: 'index',
    highMeans: 'weak',
  };
  const opened = withIndicator(dataset, indicator, plan.components, (round) =>
    indexIn(dataset, round, plan),
  );
  return { ...opened, statusIndex: plan.id };
}

function indexIn(dataset: Dataset, round: Round, plan: StatusIndexPlan): Column {
  if (plan.components.length === 0) return emptyColumn(dataset.areas.length);
  return statusIndex(
    plan.components.map((id) => ({
      column: columnOrMissing(dataset, round, id),
      weight: Object.hasOwn(plan.weights, id) ? (plan.weights[id] ?? 1) : 1,
      highMeans: dataset.indicators.find((entry) => entry.id === id)?.highMeans ?? 'weak',
    })),
  );
}
