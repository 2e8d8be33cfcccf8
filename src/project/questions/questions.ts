import type { DraftQuestion, QuestionKind } from '../../areas/draft.ts';
import type { Understandings } from '../draft/draft-project.ts';
import { areasAxes, areasSystem } from './area-place.ts';
import { areasEncoding } from './areas-encoding.ts';
import { areasSameKey } from './areas-same-key.ts';
import type { Asker } from './asker.ts';
import { countAsShare } from './count-as-share.ts';
import {
  peopleThousand,
  percentSigns,
  rentScale,
  shareFraction,
  shareOverHundred,
  thousandsSign,
} from './column-scales.ts';
import { tableEncoding } from './table-encoding.ts';
import type { ProjectFile } from '../file/schema.ts';

/** Every kind of question, in the order in which they are asked: a forgotten one does not compile. */
const askers: Readonly<Record<QuestionKind, Asker>> = {
  'areas-system': areasSystem,
  'areas-axes': areasAxes,
  'areas-encoding': areasEncoding,
  'areas-same-key': areasSameKey,
  'table-encoding': tableEncoding,
  'count-as-share': countAsShare,
  'thousands-sign': thousandsSign,
  'people-thousand': peopleThousand,
  'share-fraction': shareFraction,
  'share-over-hundred': shareOverHundred,
  'percent-signs': percentSigns,
  'rent-scale': rentScale,
};

/** What the files of a draft leave open, or left open before it was answered. */
export function questionsOf(json: ProjectFile, understood: Understandings): DraftQuestion[] {
  return Object.values(askers).flatMap(({ ask }) => ask(json, understood));
}

/** Whether a draft must not be taken before this is answered. */
export function isOpen({ answered }: DraftQuestion): boolean {
  return answered === undefined;
}

export function answerQuestion(
  json: ProjectFile,
  question: DraftQuestion,
  value: string,
  understood: Understandings,
): ProjectFile {
  const isOption = question.options.some((one) => one.value === value);
  return isOption ? askers[question.kind].answer(json, question, value, understood) : json;
}
