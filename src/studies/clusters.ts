import { findClusters, type Clusters } from '../analysis/space/clusters.ts';
import { neighboursInSteps } from './kept-neighbours.ts';
import type { Computation, StudyDescription } from './study.ts';

/** The priority neighbourhoods: flagged areas that share a boundary line. */
export const clusters = {
  basis: 'rule',
  needs: 'rule',
  shown: { view: 'clusters' },
} as const satisfies StudyDescription;

export const clustersComputation: Computation<typeof clusters, Clusters> = {
  async compute(atlas, { question }, run) {
    const { rook } = await neighboursInSteps(atlas, run.step);
    return findClusters(atlas.dataset, atlas.judgement(question), rook);
  },
  async toResultJson({ atlas: { dataset }, answer }) {
    const { list } = (await answer()) ?? { list: [] };
    return {
      flags: {
        clusters: list.length,
        neighbourhoodsWithin: dataset.neighbourhoodsWithin ?? 'municipality',
      },
      clusters: list.map(({ key, name, others, municipalities, areas, population }) => ({
        id: key,
        name,
        others,
        municipality: municipalities[0] ?? null,
        ...(municipalities.length > 1 && { municipalities }),
        areas: areas.map((area) => dataset.areas[area]?.id ?? null),
        population: population ?? null,
      })),
    };
  },
};
