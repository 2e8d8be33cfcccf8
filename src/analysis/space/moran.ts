import type { Adjacency } from './area-pairs.ts';

/** What the value of an area and those around it are, compared with the mean. */
const localKinds = ['highHigh', 'lowLow', 'highLow', 'lowHigh'] as const;
export type LocalKind = (typeof localKinds)[number];

export interface LocalMoran {
  /** Global Moran's I with row-standardised weights; undefined without any spread or neighbours. */
  readonly moranI: number | undefined;
  /** Local I per area, z · lag / (Σ z² / n); NaN without a value, a spread or a neighbour. */
  readonly local: Float64Array;
  /** Pseudo p-value per area, two-sided, from the permutations; NaN as above. */
  readonly p: Float64Array;
  /** 1 to 4: place in `localKinds` + 1 where significant at the false discovery rate; 5 not; 0 no value; 6 no neighbour. */
  readonly codes: Uint8Array;
  readonly significant: Readonly<Record<LocalKind, number>>;
}

export interface MoranOptions {
  readonly permutations?: number;
  readonly seed?: number;
  readonly falseDiscoveryRate?: number;
  /** Said every so many areas; the answer false ends the computation. */
  readonly step?: (done: number, total: number) => Promise<boolean>;
}

/** As in the literature: 999 draws, and 5 % of the labelled areas may be so by chance. */
const moranDefaults = Object.freeze({ permutations: 999, seed: 20_090_601, rate: 0.05 });

/** Areas between two words on how far it is: about 10 ms. */
const stride = 128;

/** Sums of the same numbers in another order. */
const rounding = 1e-12;

export const notSignificant = 5;
export const island = 6;

/**
 * Local Moran's I (Anselin 1995): queen contiguity, row-standardised among the neighbours that have a value, conditional
 * permutation with a seed, false discovery rate by Benjamini and Hochberg. Areas without a value take no part, areas
 * without a neighbour get no label. Undefined where `step` has ended it. Source: docs/method.md#local-clusters.
 */
export async function localMoran(
  values: Float64Array,
  queen: Adjacency,
  options: MoranOptions = {},
): Promise<LocalMoran | undefined> {
  const { permutations = moranDefaults.permutations, seed = moranDefaults.seed, step } = options;
  const used = Uint32Array.from(values.keys()).filter((area) => !Number.isNaN(values[area]));
  const draws = new Draws(seed, permutations);
  const z = deviations(values, used);
  const variance = meanSquare(z, used);
  const local = new Float64Array(values.length).fill(Number.NaN);
  const p = new Float64Array(values.length).fill(Number.NaN);
  const codes = new Uint8Array(values.length);
  const others = Float64Array.from(used, (area) => z[area] as number);
  let [sum, count] = [0, 0];
  for (let rank = 0; rank < used.length; rank += 1) {
    const area = used[rank] as number;
    if (step && rank % stride === stride - 1 && !(await step(rank, used.length))) return undefined;
    const near = neighboursWithValue(queen, z, area);
    codes[area] = near.count === 0 ? island : notSignificant;
    if (near.count === 0 || !(variance > 0)) continue;
    const own = z[area] as number;
    const lag = near.sum / near.count;
    local[area] = (own * lag) / variance;
    sum += own * lag;
    count += 1;
    p[area] = draws.pseudoP(others, rank, lag, near.count);
  }
  const labelled = label(codes, z, queen, p, options.falseDiscoveryRate ?? moranDefaults.rate);
  return {
    moranI: variance > 0 && count > 0 ? globalMoran(sum, z, used, count) : undefined,
    local,
    p,
    codes,
    significant: labelled,
  };
}

/** Σ z · lag over the areas with neighbours, times n / S0 (S0: one per area with neighbours), over Σ z². */
function globalMoran(sum: number, z: Float64Array, used: Uint32Array, linked: number): number {
  const squares = used.reduce((all, area) => all + (z[area] as number) ** 2, 0);
  return (used.length / linked) * (sum / squares);
}

function deviations(values: Float64Array, used: Uint32Array): Float64Array {
  const mean = used.reduce((all, area) => all + (values[area] as number), 0) / used.length;
  return values.map((value) => value - mean);
}

function meanSquare(z: Float64Array, used: Uint32Array): number {
  return used.reduce((all, area) => all + (z[area] as number) ** 2, 0) / used.length;
}

/** How many neighbours have a value, and the sum of these. */
function neighboursWithValue(
  queen: Adjacency,
  z: Float64Array,
  area: number,
): { readonly count: number; readonly sum: number } {
  let count = 0;
  let sum = 0;
  const end = queen.starts[area + 1] as number;
  for (let index = queen.starts[area] as number; index < end; index += 1) {
    const value = z[queen.targets[index] as number] as number;
    if (Number.isNaN(value)) continue;
    count += 1;
    sum += value;
  }
  return { count, sum };
}

/**
 * Conditional permutation: the own value stays, its neighbours are drawn from all other areas, as spdep
 * draws them: with replacement. The draws are a repeatable stream: mulberry32 (Tommy Ettinger, public domain).
 */
class Draws {
  #state: number;
  readonly #permutations: number;

  constructor(seed: number, permutations: number) {
    this.#state = seed | 0;
    this.#permutations = permutations;
  }

  /**
   * Two-sided: twice the smaller of the parts of draws above, and below, the real lag (ties half to each, the real one
   * counted in).
   */
  pseudoP(others: Float64Array, own: number, lag: number, neighbours: number): number {
    const last = others.length - 1;
    if (last < neighbours) return Number.NaN;
    // Kept in a local variable: nearly all the time of a run is spent in this loop.
    let state = this.#state;
    let above = 0;
    let below = 0;
    for (let draw = 0; draw < this.#permutations; draw += 1) {
      let sum = 0;
      for (let index = 0; index < neighbours; index += 1) {
        state = (state + 0x6d2b79f5) | 0;
        let mixed = Math.imul(state ^ (state >>> 15), state | 1);
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
        // Any area but the own one: the last takes the place of the own one.
        const chosen = (((mixed ^ (mixed >>> 14)) >>> 0) * perDraw * last) >>> 0;
        sum += others[chosen === own ? last : chosen] as number;
      }
      const mean = sum / neighbours;
      if (Math.abs(mean - lag) <= rounding) {
        above += 0.5;
        below += 0.5;
      } else if (mean > lag) above += 1;
      else below += 1;
    }
    this.#state = state;
    return Math.min(1, (2 * (Math.min(above, below) + 1)) / (this.#permutations + 1));
  }
}

/** A draw of 32 bits as a number from 0 to below 1. */
const perDraw = 2 ** -32;

/** Labels the areas whose p-value passes the false discovery rate, in place. */
function label(
  codes: Uint8Array,
  z: Float64Array,
  queen: Adjacency,
  p: Float64Array,
  rate: number,
): Record<LocalKind, number> {
  const counts = { highHigh: 0, lowLow: 0, highLow: 0, lowHigh: 0 };
  const cut = benjaminiHochberg(p, rate);
  p.forEach((value, area) => {
    if (!(value <= cut)) return;
    const lag = neighboursWithValue(queen, z, area).sum;
    const kind: LocalKind =
      (z[area] as number) > 0 ? (lag > 0 ? 'highHigh' : 'highLow') : lag > 0 ? 'lowHigh' : 'lowLow';
    codes[area] = localKinds.indexOf(kind) + 1;
    counts[kind] += 1;
  });
  return counts;
}

/** The largest p-value that is at most rank / count · rate; 0 where none is. Benjamini & Hochberg 1995. */
export function benjaminiHochberg(p: Float64Array, rate: number): number {
  const sorted = p.filter((value) => !Number.isNaN(value)).sort();
  for (let rank = sorted.length; rank > 0; rank -= 1) {
    const value = sorted[rank - 1] as number;
    if (value <= (rank / sorted.length) * rate) return value;
  }
  return 0;
}
