import { indexOfArea, withClassing } from '../shown/chosen.ts';
import { wishIn } from '../shown/wish.ts';
import { flaggedAreas, flaggedNeighbour } from '../table/flagged-areas.ts';
import type { Whereabouts } from '../table/places.ts';
import { defaultPane, paneIn } from '../url/pane.ts';
import type { Pane, Settings } from '../url/settings.ts';
import type { History } from '../url/url-writer.ts';
import type { CommandBasis } from './command-basis.ts';

/** Changes what the URL owns. Sliders and typing replace; choices push a step into the history. */
export type Change = (patch: Partial<Settings>, history?: History) => void;

export function changing({ store, write, url, questions }: CommandBasis): Change {
  return (patch, history = 'push') => {
    const settings = { ...store.live.settings, ...patch };
    url.write(settings, history);
    write({ settings });
    questions.follow();
  };
}

/** What is chosen to be shown: indicator, round, classes, choices inside the views, and an area. */
export function choosing({ store, url }: CommandBasis, change: Change) {
  /**
   * @param index of the area; undefined: none is chosen
   * @param from the pane that stays open where panes stand behind tabs; undefined: that of the area opens
   */
  const choose = (index: number | undefined, from?: Pane): void => {
    const { atlas, settings } = store.live;
    const area = index === undefined ? undefined : atlas?.dataset.areas[index]?.id;
    const pane = area === undefined ? settings.pane : from;
    if (area !== settings.area || settings.place !== undefined)
      change({ area, place: undefined, pane });
    else if (pane !== settings.pane) change({ pane }, 'replace');
  };
  return {
    change,
    choose,

    /** A municipality takes the place of the chosen area. */
    chooseMunicipality: (place: string): void => {
      if (place !== store.live.settings.place) change({ place, area: undefined, pane: undefined });
    },

    /** What the search has found: its rows alone are listed. A municipality is chosen; of a Land nothing is. */
    pickPlace: ({ land, municipality }: Whereabouts): void => {
      const { filter } = store.live.settings;
      change({
        filter: { ...filter, land, municipality },
        place: municipality,
        area: undefined,
        pane: undefined,
      });
    },

    /** Opens a pane where panes stand behind tabs: no step of the history, for nothing else is chosen. */
    openPane: (pane: Pane): void => {
      const { settings } = store.live;
      if (pane === paneIn(settings)) return;
      change({ pane: pane === defaultPane(settings) ? undefined : pane }, 'replace');
      // Nobody opens tabs as fast as a slider moves: a reload at once keeps it.
      url.flush();
    },

    /** Opens the methods page at a part: a step of the history, so that Back closes it; from part to part it is none. */
    openMethods: (part: string): void =>
      change({ methods: part }, store.live.settings.methods === undefined ? 'push' : 'replace'),

    /** Another thing to show; a rule follows the frame of the classes. */
    show: (changed: Partial<Settings>): void => {
      const { atlas, settings } = store.live;
      const { classing } = changed;
      if (!atlas || !classing) return change(changed);
      change({ ...changed, ...withClassing(atlas, settings, classing) });
    },

    /** Choices inside the views; undefined takes one back. */
    setOptions: (patch: Readonly<Record<string, string | undefined>>, history?: History): void => {
      const options = { ...store.live.settings.options, ...patch };
      const stated = Object.entries(options).filter(
        (entry): entry is [string, string] => entry[1] !== undefined,
      );
      change({ options: Object.fromEntries(stated) }, history);
    },

    /** What is on screen is chosen again, in place of what could not be had. */
    giveUpWish: (): void => {
      const wish = wishIn(store.live);
      if (!wish) return;
      const { result, round, indicator } = wish.shown;
      const { classing, rule } = result.judgement.question;
      change(
        {
          ...(wish.round !== undefined && { round: round.id }),
          ...(wish.indicator && { indicator: indicator.id }),
          ...(wish.hasOtherClassing && { classing }),
          ...(wish.hasOtherRule && { rule }),
        },
        'replace',
      );
    },

    /** Goes to the next or previous flagged area; undefined where none is flagged. */
    step: (direction: 1 | -1): number | undefined => {
      const { atlas, result, settings } = store.live;
      if (!atlas || !result) return undefined;
      const list = flaggedAreas(atlas.dataset, result.judgement, settings.filter);
      const chosen = indexOfArea(atlas.dataset, settings.area);
      const next = flaggedNeighbour(list, atlas.dataset, chosen, direction);
      if (next !== undefined) choose(next);
      return next;
    },
  };
}
