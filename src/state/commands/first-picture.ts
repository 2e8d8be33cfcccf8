import type { Question } from '../../analysis/question/question.ts';
import type { Atlas } from '../../opening/atlas.ts';
import { studyKey } from '../../studies/studies.ts';
import type { AtlasCaller } from '../../worker/caller.ts';
import { indicatorIn } from '../shown/chosen.ts';
import { paintingIn } from '../shown/paintings.ts';
import type { Studies } from '../store/study-answer.ts';
import type { Settings } from '../url/settings.ts';
import { outcomeOf } from './outcome.ts';

/** The study that a first picture shows, answered with the first result, so that nothing else is drawn before it. */
export async function studiesOfFirstPicture(
  caller: Pick<AtlasCaller, 'study'>,
  atlas: Atlas,
  settings: Settings,
  question: Question,
): Promise<Studies> {
  const indicator = indicatorIn(atlas.dataset, settings)?.id;
  // The other paintings may take long; what is on screen until then is the ground.
  if (indicator === undefined || paintingIn(atlas, settings)?.id !== 'bivariate') return {};
  const asked = { question, indicator, options: settings.options };
  const outcome = await outcomeOf(caller.study('bivariate', asked, () => undefined));
  // What has failed is asked again by whoever shows it.
  if (!('value' in outcome) || !outcome.value) return {};
  const key = studyKey('bivariate', asked);
  const { value: result } = outcome;
  const bivariate = { asked: key, answered: key, result, progress: undefined, failure: undefined };
  return { bivariate };
}
