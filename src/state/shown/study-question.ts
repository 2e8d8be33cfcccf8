import type { StudyQuestion } from '../../studies/study.ts';
import type { AtlasState } from '../store/atlas-state.ts';
import { indicatorIn } from './chosen.ts';

/** The question a study is asked at present: that of the result on screen. Undefined while there is none. */
export function studyQuestionIn(state: Readonly<AtlasState>): StudyQuestion | undefined {
  const { atlas, result, settings } = state;
  const indicator = atlas && indicatorIn(atlas.dataset, settings)?.id;
  if (!result || indicator === undefined) return undefined;
  return { question: result.judgement.question, indicator, options: settings.options };
}
