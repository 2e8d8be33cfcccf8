import type { StudyId } from '../../studies/studies.ts';
import type { CommandBasis } from './command-basis.ts';

/** What views ask for beside the result. */
export function asking({ store, write, questions }: CommandBasis) {
  return {
    /** Sees to it that a study answers what is on screen. */
    needStudy: (id: StudyId): void => questions.needStudy(id),

    /** The facts of these neighbourhoods are made ready, for they are likely to be chosen next; those before are forgotten. */
    foreseeNeighbourhoods: (keys: readonly string[]): void =>
      questions.foreseeStudy(
        'neighbourhood',
        keys.map((neighbourhood) => ({ neighbourhood })),
      ),

    /** What is found in figures that have not been read yet belongs to the report, too. */
    needReport: (): void => {
      questions.figures.needAll();
      if (store.live.notice?.ends.with === 'report') write({ notice: undefined });
    },
  };
}
