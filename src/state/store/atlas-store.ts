import type { Settings } from '../url/settings.ts';
import { initialState, type AtlasState, type AtlasStore } from './atlas-state.ts';
import { settledAfter } from './settled.ts';
import { createStore, type Writer } from './store.ts';

/** Changes the state of the page. Only commands hold it. */
export type AtlasWriter = Writer<AtlasState>;

/** The store of the page before anything is loaded, and its writer. */
export function createAtlasStore(settings: Settings): {
  readonly store: AtlasStore;
  readonly write: AtlasWriter;
} {
  return createStore(initialState(settings), settledAfter);
}
