import * as v from 'valibot';
import { classingMethods } from '../../analysis/question/classing.ts';
import type { Question } from '../../analysis/question/question.ts';

/**
 * The head of a review: who judges what, by which rule, on which figures, in which order, and where to go on. It is kept apart
 * from the entries, and several stand side by side: another filter, another person or another round is another review.
 */

/** Rule and classes as a review keeps them: what is judged again with these gives the same marks. */
export type RuleBasis = Pick<Question, 'rule' | 'classing'>;

const frame = v.picklist(['all', 'land', 'municipality']);
const kinds = ['class', 'value', 'times-mean'] as const;
const condition = v.object({
  kind: v.picklist(kinds.flatMap((kind) => [`${kind}-at-least`, `${kind}-at-most`] as const)),
  cut: v.number(),
  indicator: v.string(),
  frame,
});
const conditions = v.pipe(v.array(condition), v.readonly());

/** A backup may come from anywhere: what cannot be set again is refused with it. */
const ruleBasis = v.object({
  rule: v.object({ all: conditions, any: v.exactOptional(conditions) }),
  classing: v.object({
    method: v.picklist(classingMethods),
    weight: v.picklist(['population', 'areas']),
    classes: v.exactOptional(v.number()),
    breaks: v.exactOptional(v.pipe(v.array(v.number()), v.readonly())),
    indicator: v.exactOptional(v.string()),
    frame: v.exactOptional(frame),
  }),
}) satisfies v.GenericSchema<unknown, RuleBasis>;

const fingerprint = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

export const reviewHeadSchema = v.strictObject({
  /** 32 hexadecimal digits, drawn. */
  id: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)),
  /** The project whose log the entries go into. */
  project: v.string(),
  /** Name or initials, as stated: no account. */
  author: v.pipe(v.string(), v.minLength(1)),
  /** ISO 8601, UTC. */
  begun: v.string(),
  round: v.string(),
  rule: v.strictObject({ words: v.string(), json: ruleBasis }),
  /** SHA-256 of what the review stands on. */
  fingerprints: v.strictObject({ project: fingerprint, data: fingerprint, rule: fingerprint }),
  /** The neighbourhoods in their order, frozen when the review began, with the filter they come from. */
  queue: v.strictObject({
    keys: v.array(v.string()),
    filter: v.unknown(),
    fingerprint,
  }),
  /** The neighbourhood that was open last. */
  place: v.optional(v.string()),
});

export type ReviewHead = v.InferOutput<typeof reviewHeadSchema>;
