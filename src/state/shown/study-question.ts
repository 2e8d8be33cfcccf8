import type { StudyQuestion } from '../../studies/study.ts';
import type { AtlasState } from '../store/atlas-state.ts';
import { shownIn } from './shown.ts';

/** The question a study is asked at present: that of what is on screen. Undefined while there is none. */
export function studyQuestionIn(state: Readonly<AtlasState>): StudyQuestion | undefined {
  const shown = shownIn(state);
  if (!shown) return undefined;
  const { question } = shown.result.judgement;
  const { options, neighbourhood } = state.settings;
  return {
    question,
    indicator: shown.indicator.id,
    // What is asked about one neighbourhood is asked about the chosen one.
    options: neighbourhood === undefined ? options : { ...options, neighbourhood },
  };
}
