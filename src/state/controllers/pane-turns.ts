/**
 * Lets the panes follow one per frame after something they all show has changed, so that no frame has the work of all of
 * them. At any other time nothing waits.
 */
export class PaneTurns {
  readonly #waiting: (() => void)[] = [];
  #frame = 0;

  /** From now on, until nobody waits any more, panes take turns. */
  begin(): void {
    if (this.#frame === 0) this.#frame = requestAnimationFrame(this.#handleFrame);
  }

  /** Resolves when it is the caller's turn; undefined: at once. */
  next(): Promise<void> | undefined {
    if (this.#frame === 0) return undefined;
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  #handleFrame = (): void => {
    const next = this.#waiting.shift();
    this.#frame = next ? requestAnimationFrame(this.#handleFrame) : 0;
    next?.();
  };
}
