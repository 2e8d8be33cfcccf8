import type { Spread } from './measure.ts';

/** What was measured, beside what is wanted and what a peer takes for the like in the same run. */
export interface Finding {
  readonly subject: string;
  /** Milliseconds, unless it says otherwise. */
  readonly time: Spread;
  readonly unit?: 'MB';
  /** The most that is wanted: milliseconds (or the unit there is), or times the median of the peer. */
  readonly goal?: { readonly most: number; readonly of: 'ms' | 'peer' };
  readonly peer?: { readonly name: string; readonly time: Spread };
}

/** How many times the median of the peer; undefined without a peer. */
export function ratio({ time, peer }: Finding): number | undefined {
  return peer && time.median / peer.time.median;
}

/** Undefined where no goal is set. */
export function isMet(finding: Finding): boolean | undefined {
  const { goal, time } = finding;
  if (!goal) return undefined;
  return (goal.of === 'ms' ? time.median : (ratio(finding) ?? Infinity)) <= goal.most;
}
