import type { MapPosition } from '../../areas/map-position.ts';
import { listOptions } from '../table/neighbourhood-list.ts';
import type { Whereabouts } from '../table/places.ts';
import { isPlaceFiltered, noFilter, type TableFilter } from '../url/settings.ts';
import type { History } from '../url/url-writer.ts';
import { nothingChosen, type Change } from './choosing.ts';
import type { CommandBasis } from './command-basis.ts';
import { WayBack } from './way-back.ts';

/** What the lists below the map show. */
export function tableCommands({ store }: CommandBasis, change: Change) {
  const wayBack = new WayBack(isPlaceFiltered(store.live.settings.filter));
  return {
    /** Limits the lists. Once they are limited to no place any more, the map is back where it was, unless somebody moved it since. */
    filterLists: (filter: TableFilter, history?: History): void => {
      const { settings } = store.live;
      const isFree = isPlaceFiltered(settings.filter) && !isPlaceFiltered(filter);
      const isOther = !isFree && isOtherPlace(filter, settings.filter);
      if (isOther) wayBack.leave(settings.position);
      change({ filter, ...(isFree && { position: wayBack.end(settings.position) }) }, history);
    },

    /** What the search has found: its rows alone are listed. A municipality is chosen; of a Land nothing is. */
    pickPlace: ({ land, municipality }: Whereabouts): void => {
      const { settings } = store.live;
      const filter = { ...settings.filter, land, municipality };
      wayBack.leave(settings.position);
      change({ filter, ...nothingChosen, place: municipality, pane: undefined });
    },

    /** @param isFlight whether the map itself went to a part of it, as to a Land; else somebody moved it */
    mapMoved: (position: MapPosition | null, isFlight: boolean): void => {
      const there = position ?? undefined;
      if (isFlight) wayBack.arrive(there);
      change({ position: there }, 'replace');
    },

    /** The list of the neighbourhoods of one municipality, whatever else it was limited to. */
    showNeighbourhoods: (municipality: string): void => {
      const { settings } = store.live;
      const { options, view } = settings;
      const { text, least, steady, isNew } = listOptions;
      const limits = new Set<string>([text, least, steady, isNew]);
      wayBack.leave(settings.position);
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

function isOtherPlace(one: TableFilter, other: TableFilter): boolean {
  return one.land !== other.land || one.municipality !== other.municipality;
}
