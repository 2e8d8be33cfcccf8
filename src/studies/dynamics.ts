import { differentAreas } from '../analysis/time/change.ts';
import { dynamicsBetween, type Dynamics } from '../analysis/time/dynamics-index.ts';
import { earlierRound } from '../analysis/values/rounds.ts';
import { isKnown } from '../areas/column.ts';
import type { Dataset } from '../areas/dataset.ts';
import type { Computation, StudyDescription } from './study.ts';

/**
 * The dynamics index between the shown round and the other one of the comparison; 'none' without a status index, with a
 * single round, with other areas, or where the tables do not give the changes.
 */
export const dynamics = {
  basis: 'round',
  options: { from: 'round' },
  needs: 'rounds',
  shown: { view: 'change' },
} as const satisfies StudyDescription;

export const dynamicsComputation: Computation<typeof dynamics, Dynamics | 'none'> = {
  compute({ dataset, project }, { question: { round }, options }) {
    const other = earlierRound(dataset, round, options.from);
    const plan = project.statusIndex;
    if (other === undefined || !plan || differentAreas(dataset, other, round)) return 'none';
    return dynamicsBetween(dataset, plan, other, round) ?? 'none';
  },
  async toResultJson({ atlas: { dataset }, answer }) {
    const found = await answer();
    if (!found || found === 'none') return undefined;
    return { change: { dynamics: dynamicsPart(found, dataset) } };
  },
};

/** The counts of its bands and its value per area. */
function dynamicsPart({ from, to, assessed, bands, index }: Dynamics, { areas }: Dataset) {
  const valueOf = (area: number) => (isKnown(index, area) ? index.values[area] : null);
  return {
    from,
    to,
    assessed,
    bands,
    index: Object.fromEntries(areas.map(({ id }, area) => [id, valueOf(area)])),
  };
}
