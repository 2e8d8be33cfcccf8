import type { Judgement } from '../analysis/judgement.ts';
import { Frames } from '../analysis/frames.ts';
import { summariseMunicipalities } from '../analysis/municipalities.ts';
import type { Question } from '../analysis/question.ts';
import { robustness } from '../analysis/robustness.ts';
import type { RoundAnalysis } from '../analysis/round-analysis.ts';
import type { Dataset } from '../areas/dataset.ts';
import type { AreaGeometry } from '../ingest/reading.ts';
import type { Project } from '../project/project.ts';
import type { StudyId, StudyQuestion } from './study-bases.ts';

/** The studies: what is computed beyond classes and marks, when a view asks for it. One line per study. */

/** The project a study works on; what is kept is made once. */
export interface LoadedAtlas {
  readonly dataset: Dataset;
  readonly geometries: readonly AreaGeometry[];
  readonly project: Project;
  analysis(question: Question): RoundAnalysis;
  judgement(question: Question): Judgement;
  /** Made at the first call with this name, and kept as long as the project is loaded: the neighbours, for example. */
  keep<Value>(name: string, make: () => Value): Value;
}

/** For studies that take longer than half a second. */
export interface StudyRun {
  /** Says how far the study is and lets other questions through; false: the answer is no longer wanted. */
  step(done: number, total: number): Promise<boolean>;
}

/** A study that is no longer wanted ends with undefined. */
export type Study = (atlas: LoadedAtlas, asked: StudyQuestion, run: StudyRun) => unknown;

export const studies = {
  municipalities: (atlas, { question }) =>
    summariseMunicipalities(atlas.dataset, atlas.judgement(question)),
  robustness: (atlas, { question }) => {
    const frames = new Frames(atlas.dataset, atlas.analysis(question));
    return robustness(frames, question.rule, atlas.judgement(question).flags);
  },
} satisfies Readonly<Record<StudyId, Study>>;

/** What a study answers. */
export type StudyResult<Id extends StudyId> = NonNullable<
  Awaited<ReturnType<(typeof studies)[Id]>>
>;
