import type { AreaGeometry } from '../areas/area-geometry.ts';
import type { RoundAnalysis } from '../analysis/classes/round-analysis.ts';
import type { Question } from '../analysis/question/question.ts';
import type { Judgement } from '../analysis/rule/judgement.ts';
import type { AreaBorders } from '../analysis/space/neighbours-of-borders.ts';
import type { Dataset } from '../areas/dataset.ts';
import type { Project } from '../project/file/project.ts';

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
