import type { AtlasStore } from '../store/atlas-state.ts';

/** Milliseconds after the last movement of a cut, or the answer to it, when the hand counts as at rest. */
const restAfter = 100;

/** Tells the store whether a cut is in hand. */
export class CutInHand {
  readonly #store: AtlasStore;
  readonly #isAnswered: () => boolean;
  #timer: number | undefined;

  /** @param isAnswered whether the result answers the last position of the cut */
  constructor(store: AtlasStore, isAnswered: () => boolean) {
    this.#store = store;
    this.#isAnswered = isAnswered;
  }

  move(): void {
    this.#store.update({ isCutMoving: true });
    this.awaitRest();
  }

  /** Starts to count anew. */
  awaitRest(): void {
    if (!this.#store.state.isCutMoving) return;
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      if (this.#isAnswered()) this.#store.update({ isCutMoving: false });
      else this.awaitRest();
    }, restAfter);
  }
}
