/** A frozen snapshot and those who want to know when it changes. */
export class Store<State extends object> {
  #state: Readonly<State>;
  readonly #listeners = new Set<() => void>();

  constructor(initial: State) {
    this.#state = Object.freeze({ ...initial });
  }

  get state(): Readonly<State> {
    return this.#state;
  }

  /** Replaces the snapshot; listeners hear of it only when a part has really changed. */
  update(patch: Partial<State>): void {
    const keys = Object.keys(patch) as (keyof State)[];
    if (keys.every((key) => Object.is(patch[key], this.#state[key]))) return;
    this.#state = Object.freeze({ ...this.#state, ...patch });
    for (const listener of this.#listeners) listener();
  }

  /** Returns the function that ends the subscription. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
