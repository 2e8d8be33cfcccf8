import { createContext } from '@lit/context';
import type { AtlasStore } from './atlas-state.ts';
import type { Commands } from './commands.ts';

/** Provided once, by the shell. */
export const storeContext = createContext<AtlasStore>(Symbol('store'));
export const commandsContext = createContext<Commands>(Symbol('commands'));
