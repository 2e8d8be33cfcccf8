import type { Robustness } from '../rule/robustness.ts';

/** How a neighbourhood stands neighbouring cuts. Source: docs/method.md#steadiness-of-a-neighbourhood. */
export interface Steadiness {
  /**
   * The share of its areas that stays marked, on average over all neighbouring cuts: above 0 to 1, the mean of the robustness
   * of its areas.
   */
  readonly share: number;
  /** Areas that stay marked under every one of them. */
  readonly steady: number;
}

/** @param areas marked ones, hence each with a robustness */
export function steadinessOf(
  { shares }: Pick<Robustness, 'shares'>,
  areas: readonly number[],
): Steadiness {
  let sum = 0;
  let steady = 0;
  for (const area of areas) {
    const share = shares[area] ?? Number.NaN;
    sum += share;
    if (share === 1) steady += 1;
  }
  return { share: sum / areas.length, steady };
}
