import {
  reviewOutcomes,
  usualFields,
  usualReasons,
  type ReviewChoice,
  type ReviewPlan,
} from './review-plan.ts';
import { localText } from './defaults.ts';
import type { ProjectFile } from './schema.ts';

type ReviewEntry = NonNullable<ProjectFile['review']>;

/** How the project is reviewed, with what holds where its file is silent. */
export function reviewPlanOf({
  title,
  review = {},
}: Pick<ProjectFile, 'title' | 'review'>): ReviewPlan {
  const { id, outcomes, reasons, fourEyes = {}, blind, offices = [], fields } = review;
  const { share = 0, seed = '', notSteady = false } = fourEyes;
  return {
    id: (id ?? title).normalize('NFC').trim(),
    // In the order of the desk, whatever the order of the file.
    outcomes: reviewOutcomes.filter((one) => outcomes?.includes(one) ?? true),
    reasons: reasons?.map(choiceOf) ?? usualReasons,
    fourEyes: { share, seed, notSteady },
    blind: blind ?? (share > 0 || notSteady),
    offices,
    fields: fields?.map(choiceOf) ?? usualFields,
  };
}

function choiceOf({ key, label }: NonNullable<ReviewEntry['reasons']>[number]): ReviewChoice {
  return { key, ...(label !== undefined && { label: localText(label) }) };
}
