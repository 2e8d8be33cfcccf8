import type { FrozenQueue } from '../../review/queue/frozen-queue.ts';
import { drawId } from '../../state/record/drawn-id.ts';
import type { ReviewHead } from '../../state/record/review-head.ts';
import { momentText } from './entry-draft.ts';

type Begun = Omit<ReviewHead, 'id' | 'begun' | 'queue'> & { readonly queue: FrozenQueue };

/** The head of a review that begins now. */
export function newHead({ author, queue, ...basis }: Begun): ReviewHead {
  return {
    ...basis,
    id: drawId(),
    author: author.normalize('NFC').trim(),
    begun: momentText(new Date()),
    queue: { ...queue, keys: [...queue.keys] },
  };
}
