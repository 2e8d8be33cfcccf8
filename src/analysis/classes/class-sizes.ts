/**
 * How equal the classes are that should be of equal size, and why some of them are empty: the spread of their shares of the
 * people (or areas) that the classing weighs, 0 to 1. Reasons follow from the definition of the breaks. Source: docs/method.md#septiles.
 */
export interface ClassSizes {
  /** Share of the smallest and of the largest class, empty ones included. */
  readonly least: number;
  readonly most: number;
  /** Every class differs from its equal share by no more than a quarter of it. */
  readonly areAlike: boolean;
  readonly empty: readonly EmptyClasses[];
}

/**
 * Why classes are empty: there are fewer areas than classes; several areas share one value and together hold more than a
 * class; or a single area does.
 */
export type EmptyReason = 'few-areas' | 'tie' | 'large-area';

export interface EmptyClasses {
  readonly reason: EmptyReason;
  /** Numbers of the empty classes, ascending. */
  readonly classes: readonly number[];
  /** All areas with a value; those that share one; or 1. */
  readonly areas: number;
  /** The value, and the largest share that stands behind one. */
  readonly value: number;
  readonly share: number;
}

/** How far a class may be from its equal share and still be called about equal. */
const alike = 0.25;

export interface SizedClasses {
  readonly values: Float64Array;
  /** What the classing weighs: people, or 1 for each area. */
  readonly weights: Float64Array;
  /** The areas with a value, ascending. */
  readonly order: Uint32Array;
  readonly classes: Uint8Array;
  readonly breaks: readonly number[];
}

/** Undefined where nothing is weighed. */
export function classSizes(sized: SizedClasses): ClassSizes | undefined {
  const { weights, order, classes, breaks } = sized;
  const count = breaks.length + 1;
  const sums = new Float64Array(count);
  const areas = new Uint32Array(count);
  let total = 0;
  for (let rank = 0; rank < order.length; rank += 1) {
    const index = order[rank] as number;
    const below = (classes[index] as number) - 1;
    const weight = weightOf(weights, index);
    sums[below]! += weight;
    areas[below]! += 1;
    total += weight;
  }
  if (!(total > 0)) return undefined;
  const shares = sums.map((sum) => sum / total);
  return {
    least: Math.min(...shares),
    most: Math.max(...shares),
    areAlike: shares.every((share) => Math.abs(share * count - 1) <= alike),
    empty: emptyClasses(sized, areas, total),
  };
}

function emptyClasses(
  sized: SizedClasses,
  areas: Uint32Array,
  total: number,
): readonly EmptyClasses[] {
  const found = new Map<EmptyReason, EmptyClasses>();
  for (let place = 1; place < areas.length; place += 1) {
    if (areas[place] !== 0) continue;
    const own = reasonAt(sized, sized.breaks[place - 1] as number, total, areas.length);
    const before = found.get(own.reason);
    const classes = [...(before?.classes ?? []), place + 1];
    const larger = before && before.share >= own.share ? before : own;
    found.set(own.reason, { ...larger, classes });
  }
  return [...found.values()];
}

/**
 * A class is empty where the value at the break below it holds so much that it reaches the next break too: more than a
 * class. Where one area alone does, the others that share its value are not the reason.
 */
function reasonAt(
  { values, weights, order }: SizedClasses,
  value: number,
  total: number,
  classCount: number,
): Omit<EmptyClasses, 'classes'> {
  let areas = 0;
  let sum = 0;
  let largest = 0;
  for (let rank = 0; rank < order.length; rank += 1) {
    const index = order[rank] as number;
    const weight = weightOf(weights, index);
    if (values[index] !== value || weight === 0) continue;
    areas += 1;
    sum += weight;
    largest = Math.max(largest, weight);
  }
  const isOne = areas === 1 || largest * classCount > total;
  if (!isOne) return { reason: 'tie', areas, value, share: sum / total };
  const share = largest / total;
  return order.length < classCount
    ? { reason: 'few-areas', areas: order.length, value, share }
    : { reason: 'large-area', areas: 1, value, share };
}

function weightOf(weights: Float64Array, index: number): number {
  const weight = weights[index] as number;
  return weight > 0 ? weight : 0;
}
