/**
 * Groups of sorted values with the least sum of squared distances from their means, as `ckmeans` of simple-statistics makes
 * them (Wang & Song 2011), from blocks of equal values: these never part, so that an area costs nothing but its term in a
 * sum. Bench: "Country: natural breaks"; the test compares it with `ckmeans`.
 * @param sorted ascending
 * @param groups at most the number of different values
 * @returns the highest value of each group but the last
 */
export function leastSquaresGroups(sorted: Float64Array, groups: number): number[] {
  const blocks = blocksOf(sorted);
  const count = blocks.values.length;
  // Costs of the first blocks in one group fewer, and in as many as are being tried.
  let before: Float64Array = Float64Array.from({ length: count }, (_, last) =>
    costOf(blocks, 0, last),
  );
  let costs: Float64Array = new Float64Array(count);
  const starts: Uint32Array[] = [];
  let startsBefore = new Uint32Array(count);
  for (let group = 1; group < groups; group += 1) {
    const first = group === groups - 1 ? count - 1 : group;
    const own = new Uint32Array(count);
    fill(
      { blocks, before, costs, starts: own, startsBefore },
      [first, count - 1],
      [group, count - 1],
    );
    starts.push(own);
    startsBefore = own;
    [before, costs] = [costs, before];
  }
  return ends(starts, blocks.values);
}

/** Equal values together; up to the end of each block the sums over all values, taken from the middle one as origin. */
interface Blocks {
  readonly values: Float64Array;
  /** These three begin with the 0 before the first block. */
  readonly counts: Float64Array;
  readonly sums: Float64Array;
  readonly squares: Float64Array;
}

function blocksOf(sorted: Float64Array): Blocks {
  const origin = sorted[Math.floor(sorted.length / 2)] as number;
  const blocks = roomFor(sorted.length);
  let count = 0;
  let sum = 0;
  let square = 0;
  for (let place = 0; place < sorted.length; place += 1) {
    const value = sorted[place] as number;
    sum += value - origin;
    square += (value - origin) * (value - origin);
    if (value === sorted[place + 1]) continue;
    blocks.values[count] = value;
    count += 1;
    blocks.counts[count] = place + 1;
    blocks.sums[count] = sum;
    blocks.squares[count] = square;
  }
  return { ...blocks, values: blocks.values.subarray(0, count) };
}

function roomFor(most: number): Blocks {
  const room = (): Float64Array => new Float64Array(most + 1);
  return { values: room(), counts: room(), sums: room(), squares: room() };
}

/** Sum of squared distances from the mean, over the blocks from the first to the last one. */
function costOf({ counts, sums, squares }: Blocks, first: number, last: number): number {
  const sum = (sums[last + 1] as number) - (sums[first] as number);
  const count = (counts[last + 1] as number) - (counts[first] as number);
  const mean = sum / count;
  const cost = (squares[last + 1] as number) - (squares[first] as number) - count * mean * mean;
  return cost > 0 ? cost : 0;
}

interface Trial {
  readonly blocks: Blocks;
  readonly before: Float64Array;
  readonly costs: Float64Array;
  /** Where the last group begins, by the block it ends with. */
  readonly starts: Uint32Array;
  /** The same with one group fewer: with more of them the last one begins no earlier. */
  readonly startsBefore: Uint32Array;
}

/**
 * The later a group ends, the later it begins: the best beginning for the middle of the range parts the beginnings of both
 * halves, so that a whole row costs n log n.
 */
function fill(
  trial: Trial,
  [low, high]: readonly [low: number, high: number],
  [least, most]: readonly [least: number, most: number],
): void {
  if (low > high) return;
  const last = (low + high) >> 1;
  const start = bestStart(trial, last, least, Math.min(most, last));
  fill(trial, [low, last - 1], [least, start]);
  fill(trial, [last + 1, high], [start, most]);
}

function bestStart(
  { blocks, before, costs, starts, startsBefore }: Trial,
  last: number,
  least: number,
  most: number,
): number {
  let best = Number.POSITIVE_INFINITY;
  let start = most;
  const earliest = Math.max(least, startsBefore[last] as number);
  for (let first = most; first >= earliest; first -= 1) {
    const own = costOf(blocks, first, last);
    // Still earlier a group only costs more.
    if (own > best) break;
    const cost = own + (before[first - 1] as number);
    if (cost >= best) continue;
    best = cost;
    start = first;
  }
  costs[last] = best;
  starts[last] = start;
  return start;
}

function ends(starts: readonly Uint32Array[], values: Float64Array): number[] {
  const found: number[] = [];
  let last = values.length - 1;
  for (const own of starts.toReversed()) {
    last = (own[last] as number) - 1;
    found.unshift(values[last] as number);
  }
  return found;
}
