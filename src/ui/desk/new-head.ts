import { drawId } from '../../state/record/drawn-id.ts';
import type { ReviewHead } from '../../state/record/review-head.ts';
import { momentText } from './entry-draft.ts';

type Queue = ReviewHead['queue'];
type Begun = Omit<ReviewHead, 'id' | 'begun' | 'queue'> & {
  readonly queue: Omit<Queue, 'keys'> & { readonly keys: readonly string[] };
};

/** The head of a review that begins now. */
export function newHead({ author, queue, ...basis }: Begun): ReviewHead {
  const { keys, filter, fingerprint } = queue;
  return {
    ...basis,
    id: drawId(),
    author: author.normalize('NFC').trim(),
    begun: momentText(new Date()),
    queue: { keys: [...keys], filter, fingerprint },
  };
}
