import { localMoran, type LocalMoran } from '../analysis/space/moran.ts';
import { columnIn, columnOrMissing, findRound } from '../analysis/values/rounds.ts';
import { neighboursInSteps } from './kept-neighbours.ts';
import type { Computation, StudyDescription } from './study.ts';

/** Local Moran's I: where high values lie beside high ones, and low beside low. */
export const moran = {
  basis: 'round',
  ofIndicator: true,
  needs: 'indicator',
  shown: { painting: 'moran' },
} as const satisfies StudyDescription;

export const moranComputation: Computation<typeof moran, LocalMoran> = {
  async compute(atlas, { question, indicator }, run) {
    const { dataset } = atlas;
    const column = columnOrMissing(dataset, findRound(dataset, question.round), indicator);
    const { queen } = await neighboursInSteps(atlas, run.step);
    return localMoran(column.values, queen, { step: run.step });
  },
  /** Of the indicators that the project names for it. */
  async toResultJson({ atlas: { dataset, project }, question, answer }) {
    if (project.autocorrelation.length === 0) return undefined;
    const round = findRound(dataset, question.round);
    const entries: [string, object][] = [];
    for (const id of project.autocorrelation) {
      const found = columnIn(round, id) && (await answer(id));
      if (found) entries.push([id, autocorrelationEntry(found)]);
    }
    return { autocorrelation: Object.fromEntries(entries) };
  },
};

function autocorrelationEntry({ moranI, significant }: LocalMoran) {
  return { neighbours: 'queen', moranI: moranI ?? null, clusters: significant };
}
