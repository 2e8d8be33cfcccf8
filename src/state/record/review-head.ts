import * as v from 'valibot';

/**
 * The head of a review: who judges what, by which rule, on which figures, in which order, and where to go on. It is kept apart
 * from the entries, and several stand side by side: another filter, another person or another round is another review.
 */

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
  rule: v.strictObject({ words: v.string(), json: v.unknown() }),
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
