import { ContextConsumer } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { AtlasState, AtlasStore } from '../store/atlas-state.ts';
import type { Snapshots } from '../store/store.ts';
import { storeContext } from './store-context.ts';

/**
 * Redraws its element only when the part of the state it selects has changed (by identity). Map and rule select from the live
 * snapshot, all others from the settled one.
 */
export class SelectController<Part> implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #select: (state: Readonly<AtlasState>) => Part;
  readonly #snapshot: keyof Snapshots<AtlasState>;
  readonly #consumer: ContextConsumer<typeof storeContext, ReactiveControllerHost & HTMLElement>;
  #store: AtlasStore | undefined;
  #end: (() => void) | undefined;
  #state: Readonly<AtlasState> | undefined;
  #part: Part | undefined;

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    select: (state: Readonly<AtlasState>) => Part,
    snapshot: keyof Snapshots<AtlasState> = 'settled',
  ) {
    this.#host = host;
    this.#select = select;
    this.#snapshot = snapshot;
    this.#consumer = new ContextConsumer(host, {
      context: storeContext,
      callback: (store) => this.#connect(store),
    });
    host.addController(this);
  }

  /** The selected part; undefined until the element stands below the shell. */
  get value(): Part | undefined {
    return this.#part;
  }

  hostConnected(): void {
    const store = this.#consumer.value;
    if (store) this.#connect(store);
  }

  hostDisconnected(): void {
    this.#end?.();
    this.#end = undefined;
  }

  #connect(store: AtlasStore): void {
    if (this.#end && store === this.#store) return;
    this.#end?.();
    this.#store = store;
    this.#end = store.subscribe(() => this.#read());
    this.#read();
  }

  #read(): void {
    const state = this.#store?.[this.#snapshot];
    if (!state || state === this.#state) return;
    this.#state = state;
    const part = this.#select(state);
    if (Object.is(part, this.#part)) return;
    this.#part = part;
    this.#host.requestUpdate();
  }
}
