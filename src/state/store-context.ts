import { createContext } from '@lit/context';
import type { AtlasState } from './atlas-state.ts';
import type { Commands } from './commands.ts';
import type { Store } from './store.ts';

export type AtlasStore = Store<AtlasState>;

/** Provided once, by the shell. */
export const storeContext = createContext<AtlasStore>(Symbol('store'));
export const commandsContext = createContext<Commands>(Symbol('commands'));
