import type { AtlasState, AtlasStore } from '../store/atlas-state.ts';
import type { Snapshots } from '../store/store.ts';

/**
 * Lets the panes follow one per frame after something they all show has changed, so that no frame has the work of all of
 * them. At any other time nothing waits.
 */
export class PaneTurns {
  readonly #store: AtlasStore;
  #seen: Snapshots<AtlasState>;
  readonly #waiting: (() => void)[] = [];
  #frame = 0;

  /** Made before the panes listen to the store, so that it hears of a change before them. */
  constructor(store: AtlasStore) {
    this.#store = store;
    this.#seen = { live: store.live, settled: store.settled };
    store.subscribe(() => this.#follow());
  }

  /** Resolves when it is the caller's turn; undefined: at once. */
  next(): Promise<void> | undefined {
    if (this.#frame === 0) return undefined;
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  /** A cut that has come to rest, or another thing to show: from now on panes take turns, until nobody waits any more. */
  #follow(): void {
    const before = this.#seen;
    const { live, settled } = this.#store;
    this.#seen = { live, settled };
    if (settled === before.settled) return;
    const wasBehind = before.settled !== before.live;
    if (wasBehind || showsOther(before.settled, settled)) this.#begin();
  }

  #begin(): void {
    if (this.#frame === 0) this.#frame = requestAnimationFrame(this.#handleFrame);
  }

  #handleFrame = (): void => {
    const next = this.#waiting.shift();
    this.#frame = next ? requestAnimationFrame(this.#handleFrame) : 0;
    next?.();
  };
}

/** Whether map, legend, table and panel all show something else. */
function showsOther(one: Readonly<AtlasState>, other: Readonly<AtlasState>): boolean {
  const keys = ['indicator', 'round', 'classing', 'paint', 'ramp'] as const;
  return (
    one.result !== other.result || keys.some((key) => one.settings[key] !== other.settings[key])
  );
}
