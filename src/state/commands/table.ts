import { listOptions } from '../table/neighbourhood-list.ts';
import { isPlaceFiltered, noFilter, type Settings, type TableFilter } from '../url/settings.ts';
import type { History } from '../url/url-writer.ts';
import type { Change } from './choosing.ts';
import type { CommandBasis } from './command-basis.ts';

/** What the lists below the map show. */
export function tableCommands({ store }: CommandBasis, change: Change) {
  /** Where the map looked before the lists were limited to a place. */
  let before: Settings['position'];
  return {
    /** Limits the lists. Once they are limited to no place any more, the map is back where it was. */
    filterLists: (filter: TableFilter, history?: History): void => {
      const { settings } = store.live;
      const wasLimited = isPlaceFiltered(settings.filter);
      const isFree = wasLimited && !isPlaceFiltered(filter);
      if (!wasLimited) before = settings.position;
      change({ filter, ...(isFree && { position: before }) }, history);
      if (isFree) before = undefined;
    },

    /** The list of the neighbourhoods of one municipality, whatever else it was limited to. */
    showNeighbourhoods: (municipality: string): void => {
      const { options, position, filter, view } = store.live.settings;
      const { text, least, steady, isNew } = listOptions;
      const limits = new Set<string>([text, least, steady, isNew]);
      if (!isPlaceFiltered(filter)) before = position;
      change({
        filter: { ...noFilter, municipality },
        options: Object.fromEntries(Object.entries(options).filter(([name]) => !limits.has(name))),
        study: 'clusters',
        pane: 'table',
        view: view === 'map' ? 'split' : view,
      });
    },

    /** The table of areas, with those alone that narrowly miss the rule. */
    showNearMisses: (): void => {
      const { view } = store.live.settings;
      const filter = { ...noFilter, show: 'near-miss' as const };
      change({ filter, study: undefined, view: view === 'map' ? 'split' : view });
    },
  };
}
