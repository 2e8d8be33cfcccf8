import type { StudyQuestion } from '../../studies/study.ts';
import type { AtlasState } from '../store/atlas-state.ts';
import { shownIn } from './shown.ts';

/** The question a study is asked at present: that of what is on screen. Undefined while there is none. */
export function studyQuestionIn(state: Readonly<AtlasState>): StudyQuestion | undefined {
  const shown = shownIn(state);
  if (!shown) return undefined;
  const { question } = shown.result.judgement;
  return { question, indicator: shown.indicator.id, options: state.settings.options };
}
