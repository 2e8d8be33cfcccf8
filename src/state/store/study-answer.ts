import type { Diagnostic } from '../../areas/diagnostic.ts';
import type { StudyId } from '../../studies/studies.ts';
import type { StudyResult } from '../../studies/computations.ts';

/** What a study has answered, and to which question. */
export interface StudyAnswer<Id extends StudyId> {
  /** Key (`studyKey`) of the question that was asked last, and of the one that `result` answers. */
  readonly asked: string;
  readonly answered: string | undefined;
  /** Undefined while the first answer is being made, and where it failed. */
  readonly result: StudyResult<Id> | undefined;
  /** How far the present computation is; undefined where none says so. */
  readonly progress: { readonly done: number; readonly total: number } | undefined;
  /** Why there is none. */
  readonly failure: Diagnostic | undefined;
}

export type Studies = { readonly [Id in StudyId]?: StudyAnswer<Id> };
