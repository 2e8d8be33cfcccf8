/**
 * One state in two frozen snapshots. `live` is the newest; `settled` is the same object, unless something is in motion that
 * views may wait for: then it is the one before, consistent in itself.
 */
export interface Snapshots<State> {
  readonly live: Readonly<State>;
  readonly settled: Readonly<State>;
}

/** The face of the store for those who only read. */
export interface Store<State> extends Snapshots<State> {
  /** Returns the function that ends the subscription. */
  subscribe(listener: () => void): () => void;
}

/** Replaces parts of the state; listeners hear of it only when a part has really changed. */
export type Writer<State> = (patch: Partial<State>) => void;

/** Which one of the two is to be shown where views may wait. */
export type Settle<State> = (settled: Readonly<State>, live: Readonly<State>) => Readonly<State>;

/** A store and its writer, which stay apart from the beginning. */
export function createStore<State extends object>(
  initial: State,
  settle: Settle<State> = (_settled, live) => live,
): { readonly store: Store<State>; readonly write: Writer<State> } {
  const kept = new TwoSnapshots(initial, settle);
  return { store: kept, write: (patch) => kept.update(patch) };
}

class TwoSnapshots<State extends object> implements Store<State> {
  #live: Readonly<State>;
  #settled: Readonly<State>;
  readonly #settle: Settle<State>;
  readonly #listeners = new Set<() => void>();

  constructor(initial: State, settle: Settle<State>) {
    this.#live = Object.freeze({ ...initial });
    this.#settled = this.#live;
    this.#settle = settle;
  }

  get live(): Readonly<State> {
    return this.#live;
  }

  get settled(): Readonly<State> {
    return this.#settled;
  }

  update(patch: Partial<State>): void {
    const keys = Object.keys(patch) as (keyof State)[];
    if (keys.every((key) => Object.is(patch[key], this.#live[key]))) return;
    this.#live = Object.freeze({ ...this.#live, ...patch });
    this.#settled = this.#settle(this.#settled, this.#live);
    for (const listener of this.#listeners) listener();
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
