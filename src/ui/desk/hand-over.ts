import type { ReviewHead } from '../../state/record/review-head.ts';
import { newHead } from './new-head.ts';

/** The name as entries have it. */
export function statedName(text: string): string {
  return text.normalize('NFC').trim();
}

/**
 * The review of another person on the same queue, rule and figures: the one they have begun already, else a new one. Nothing of
 * the person before is touched.
 */
export function headOfOther(
  author: string,
  head: ReviewHead,
  heads: readonly ReviewHead[],
): { readonly head: ReviewHead; readonly isNew: boolean } {
  const basis = (one: ReviewHead): string =>
    JSON.stringify([one.queue.fingerprint, one.fingerprints, one.round]);
  const begun = heads.find((one) => one.author === author && basis(one) === basis(head));
  if (begun) return { head: begun, isNew: false };
  const { project, round, rule, fingerprints, queue } = head;
  return { head: newHead({ project, author, round, rule, fingerprints, queue }), isNew: true };
}

/** Whoever has begun a review here, but for this person; each once, in the order of the names. */
export function otherNames(
  own: string,
  heads: readonly Pick<ReviewHead, 'author'>[],
): readonly string[] {
  const names = new Set(heads.map(({ author }) => author));
  names.delete(own);
  return [...names].sort();
}
