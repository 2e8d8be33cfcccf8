import { axesOf } from '../analysis/pairs/axes.ts';
import { bivariate } from '../analysis/pairs/bivariate.ts';
import type { Judgement } from '../analysis/rule/judgement.ts';
import type { AreaBorders } from '../analysis/space/neighbours-of-borders.ts';
import { compareFlagged } from '../analysis/municipalities/compare-flagged.ts';
import { weightSensitivity } from '../analysis/index/composite-index.ts';
import { earlyWarnings } from '../analysis/time/early-warnings.ts';
import { localMoran } from '../analysis/space/moran.ts';
import { columnOrMissing, findRound } from '../analysis/values/rounds.ts';
import { pointSegregation } from '../analysis/segregation/point-segregation.ts';
import { segregationByMunicipality } from '../analysis/segregation/segregation-by-municipality.ts';
import type { Question } from '../analysis/question/question.ts';
import type { RoundAnalysis } from '../analysis/classes/round-analysis.ts';
import type { Dataset } from '../areas/dataset.ts';
import type { AreaGeometry } from '../ingest/instructions/reading.ts';
import type { Project } from '../project/file/project.ts';
import { neighboursInSteps } from './kept-neighbours.ts';
import type { StudyId, StudyQuestion } from './study-bases.ts';
import {
  breakdownOf,
  changeStudy,
  clusterStudy,
  outlineStudy,
  dynamicsStudy,
  indexSpreadStudy,
  lorenzStudy,
  municipalityStudy,
  robustnessStudy,
  spreadStudy,
} from './study-answers.ts';

/** The studies: what is computed beyond classes and marks, when a view asks for it. One line per study. */

/** The project a study works on; what is kept is made once. */
export interface LoadedAtlas {
  readonly dataset: Dataset;
  /** Outlines in area order; empty where they have not been read. */
  readonly geometries: readonly AreaGeometry[];
  /** Lines between the areas, where the project gives them. */
  readonly borders: AreaBorders | undefined;
  /** Outlines of all areas, fetched where they have not been read. */
  outlines(): Promise<readonly AreaGeometry[]>;
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
  municipalities: (atlas, { question }) => municipalityStudy(atlas, question),
  clusters: (atlas, { question }, run) => clusterStudy(atlas, question, run),
  outlines: (atlas, { question }, run) => outlineStudy(atlas, question, run),
  robustness: (atlas, { question }) => robustnessStudy(atlas, question),
  segregation: ({ dataset }, { question }) =>
    segregationByMunicipality(dataset, question.round, dataset.groups ?? []),
  schools: ({ dataset }) => pointSegregation(dataset),
  spread: (atlas, asked) => spreadStudy(atlas, asked),
  comparison: (atlas, { question, options }) =>
    compareFlagged(atlas.dataset, atlas.judgement(question), breakdownOf(options['by'])),
  lorenz: ({ dataset }, { question }) => lorenzStudy(dataset, question.round),
  bivariate: ({ dataset }, { question, options }) => {
    const axes = axesOf(dataset, question.rule, options);
    return axes && bivariate(dataset, question, axes);
  },
  moran: async (atlas, { question, indicator }, run) => {
    const { dataset } = atlas;
    const column = columnOrMissing(dataset, findRound(dataset, question.round), indicator);
    const { queen } = await neighboursInSteps(atlas, run.step);
    return localMoran(column.values, queen, { step: run.step });
  },
  change: ({ dataset }, { question, options }) => changeStudy(dataset, question, options['from']),
  dynamics: (atlas, { question, options }) => dynamicsStudy(atlas, question.round, options['from']),
  sensitivity: ({ dataset }, { question }) =>
    (dataset.composites ?? []).map((composite) => ({
      id: composite.id,
      rows: weightSensitivity(dataset, question.round, composite),
    })),
  indexSpread: (atlas, { question }) => indexSpreadStudy(atlas, question),
  warnings: ({ dataset }) => earlyWarnings(dataset),
} satisfies Readonly<Record<StudyId, Study>>;

/** What a study answers. */
export type StudyResult<Id extends StudyId> = NonNullable<
  Awaited<ReturnType<(typeof studies)[Id]>>
>;
