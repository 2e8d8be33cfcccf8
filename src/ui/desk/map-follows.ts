import { clustersIn } from '../../state/shown/neighbourhoods.ts';
import type { AtlasStore } from '../../state/store/atlas-state.ts';

interface MapHost {
  readonly store: AtlasStore;
  /** Shows these areas on the map. */
  frame(areas: readonly number[]): void;
}

/** Brings the neighbourhood under review into sight, once each time it is another one. */
export class MapFollows {
  readonly #host: MapHost;
  #shown: string | undefined;

  constructor(host: MapHost) {
    this.#host = host;
  }

  /** The map shows something else: what comes next is brought into sight again. */
  forget(): void {
    this.#shown = undefined;
  }

  show(key: string | undefined): void {
    if (key === this.#shown) return;
    const cluster = clustersIn(this.#host.store.live)?.list.find((one) => one.key === key);
    if (!cluster) return;
    this.#shown = key;
    this.#host.frame(cluster.areas);
  }
}
