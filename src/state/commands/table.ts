import { noFilter } from '../url/settings.ts';
import type { Change } from './choosing.ts';
import type { CommandBasis } from './command-basis.ts';

/** The rows of the table. */
export function tableCommands({ store }: CommandBasis, change: Change) {
  return {
    /** The table of areas, with those alone that narrowly miss the rule. */
    showNearMisses: (): void => {
      const { view } = store.live.settings;
      const filter = { ...noFilter, show: 'near-miss' as const };
      change({ filter, study: undefined, view: view === 'map' ? 'split' : view });
    },
  };
}
