import { createContext } from '@lit/context';
import type { AtlasStore } from '../store/atlas-state.ts';
import type { Commands } from '../commands/commands.ts';
import type { PaneTurns } from './pane-turns.ts';

/** Provided once, by the shell. */
export const storeContext = createContext<AtlasStore>(Symbol('store'));
export const turnsContext = createContext<PaneTurns>(Symbol('turns'));
export const commandsContext = createContext<Commands>(Symbol('commands'));
