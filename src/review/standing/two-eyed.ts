/** The neighbourhoods of a project that two people decide. Source: docs/review-log.md#four-eyes. */
import type { NeighbourhoodRow } from '../../analysis/neighbourhoods/neighbourhood-list.ts';
import type { FourEyes } from '../../project/file/review-plan.ts';
import { fourEyes } from './four-eyes.ts';

/**
 * Keys of those drawn by lot, and where the project wants it of all without a steady area.
 * @param rows all neighbourhoods there are, so that the lot falls alike whatever the queue
 */
export function twoEyed(
  rows: readonly Pick<NeighbourhoodRow, 'cluster' | 'steadiness'>[],
  { share, seed, notSteady }: FourEyes,
): ReadonlySet<string> {
  const keys = rows.map(({ cluster }) => cluster.key);
  const doubtful = notSteady ? rows.filter(({ steadiness }) => steadiness.steady === 0) : [];
  return new Set([...fourEyes(keys, share, seed), ...doubtful.map(({ cluster }) => cluster.key)]);
}
