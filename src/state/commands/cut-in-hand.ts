import type { AtlasStore } from '../store/atlas-state.ts';
import type { AtlasWriter } from '../store/atlas-store.ts';

/** Milliseconds after the last movement of a cut, or the answer to it, when the hand counts as at rest. */
const restAfter = 100;

/** Tells the store whether a cut is in hand. */
export class CutInHand {
  readonly #store: AtlasStore;
  readonly #write: AtlasWriter;
  readonly #isAnswered: () => boolean;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param isAnswered whether the result answers the last position of the cut */
  constructor(store: AtlasStore, write: AtlasWriter, isAnswered: () => boolean) {
    this.#store = store;
    this.#write = write;
    this.#isAnswered = isAnswered;
  }

  move(): void {
    this.#write({ isCutMoving: true });
    this.awaitRest();
  }

  /** Starts to count anew. */
  awaitRest(): void {
    if (!this.#store.live.isCutMoving) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (this.#isAnswered()) this.#write({ isCutMoving: false });
      else this.awaitRest();
    }, restAfter);
  }
}
