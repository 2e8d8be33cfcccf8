import type { FourEyes } from '../../project/file/review-plan.ts';
import { fourEyes } from '../../review/standing/four-eyes.ts';
import type { StudyResult } from '../../studies/computations.ts';

/** Keys of the neighbourhoods that two people decide: those drawn by lot, and where the project wants it all without a steady area. */
export function twoEyed(
  { rows }: Pick<StudyResult<'neighbourhoods'>, 'rows'>,
  { share, seed, notSteady }: FourEyes,
): ReadonlySet<string> {
  const keys = rows.map(({ cluster }) => cluster.key);
  const drawn = fourEyes(keys, share, seed);
  const doubtful = notSteady ? rows.filter(({ steadiness }) => steadiness.steady === 0) : [];
  return new Set([...drawn, ...doubtful.map(({ cluster }) => cluster.key)]);
}
