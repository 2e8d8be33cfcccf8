/** The review in a project file: lists to choose from, and who looks twice. */
import * as v from 'valibot';
import { reviewOutcomes } from './review-plan.ts';
import { objectOf } from './object-of.ts';

/** Longest texts: of a label, of an office, of a seed or an id. */
const longest = Object.freeze({ label: 100, office: 200, name: 100 });

const bounded = (most: number) => v.pipe(v.string(), v.nonEmpty(), v.maxLength(most));

const label = bounded(longest.label);
const labelByLanguage = objectOf({ de: label, en: v.exactOptional(label) });
const localLabel = v.lazy(
  (input): v.GenericSchema<string | v.InferOutput<typeof labelByLanguage>> =>
    typeof input === 'string' ? label : labelByLanguage,
);

/** Keys stand in entries for good, so that they are short and the same in every language. */
const key = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'a-z, 0-9, -'));

const choices = v.pipe(
  v.array(objectOf({ key, label: v.exactOptional(localLabel) })),
  v.maxLength(30),
  v.check((list) => new Set(list.map((one) => one.key)).size === list.length, 'unique'),
);

const fourEyes = v.pipe(
  objectOf({
    share: v.exactOptional(v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(100))),
    seed: v.exactOptional(bounded(longest.name)),
    notSteady: v.exactOptional(v.boolean()),
  }),
  v.check(({ share = 0, seed }) => share === 0 || seed !== undefined, 'share and seed'),
);

export const reviewSchema = objectOf({
  id: v.exactOptional(bounded(longest.name)),
  outcomes: v.exactOptional(v.pipe(v.array(v.picklist(reviewOutcomes)), v.nonEmpty())),
  reasons: v.exactOptional(choices),
  fourEyes: v.exactOptional(fourEyes),
  blind: v.exactOptional(v.boolean()),
  offices: v.exactOptional(v.pipe(v.array(bounded(longest.office)), v.maxLength(200))),
  fields: v.exactOptional(choices),
});
