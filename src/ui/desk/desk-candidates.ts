import type { StudyResult } from '../../studies/computations.ts';
import type { Candidate } from '../../review/queue/queue-filter.ts';

/** The neighbourhoods as the filters of a queue see them, most people first. */
export function candidatesOf(answer: StudyResult<'neighbourhoods'>): readonly Candidate[] {
  const { rows, changes, touching } = answer;
  return rows.map(({ cluster, lands, steadiness }, place): Candidate => {
    const change = changes?.[place];
    const beside = touching?.[place];
    return {
      key: cluster.key,
      lands,
      areas: cluster.areas.length,
      ...(cluster.population !== undefined && { population: cluster.population }),
      steadiness: steadiness.share,
      ...(beside && { touching: beside }),
      ...(change && { isChanged: change.isNew || change.came > 0 || change.went > 0 }),
    };
  });
}
