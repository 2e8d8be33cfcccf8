import { ContextProvider } from '@lit/context';
import type { LitElement } from 'lit';
import type { AtlasState, AtlasStore } from '../../state/store/atlas-state.ts';
import { PaneTurns } from '../../state/controllers/pane-turns.ts';
import { RestingStore } from '../../state/store/resting-store.ts';
import { selectShown, type Shown } from '../../state/shown/shown.ts';
import { storeContext, turnsContext } from '../../state/controllers/store-context.ts';

/**
 * What the page shows. While a cut is in hand, `moving` is ahead of it, for the map and the rule; when the hand rests, the
 * panes follow in turns.
 */
export class PageState {
  readonly #store: AtlasStore;
  readonly #resting: RestingStore;
  readonly #selectShown = selectShown();
  #shown: Shown | undefined;

  /** @param followCut called when something has changed for map and rule alone */
  constructor(host: LitElement, store: AtlasStore, followCut: () => void) {
    const turns = new PaneTurns();
    this.#store = store;
    this.#resting = new RestingStore(store, () => turns.begin());
    new ContextProvider(host, { context: storeContext, initialValue: this.#resting });
    new ContextProvider(host, { context: turnsContext, initialValue: turns });
    store.subscribe(() => {
      if (this.#resting.isBehind) followCut();
      else host.requestUpdate();
    });
  }

  get now(): Readonly<AtlasState> {
    return this.#resting.state;
  }

  get shown(): Shown | undefined {
    if (!this.#resting.isBehind) this.#shown = this.movingShown;
    return this.#shown;
  }

  get movingShown(): Shown | undefined {
    return this.#selectShown(this.#store.state);
  }
}

/** Colours of data are chosen for what the page is drawn on. */
export function tellGround(store: AtlasStore, dark: boolean): void {
  const ground = dark ? 'dark' : 'light';
  if (store.state.ground !== ground) store.update({ ground });
}
