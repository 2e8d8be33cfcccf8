import type { Atlas } from '../../opening/atlas.ts';
import { indexOfArea, withClassing } from '../shown/chosen.ts';
import { clustersIn, neighbourhoodOf } from '../shown/neighbourhoods.ts';
import { paintFor } from '../shown/paintings.ts';
import { shownIn } from '../shown/shown.ts';
import { knownPeople } from '../../analysis/values/people.ts';
import type { Column } from '../../areas/column.ts';
import { wishIn } from '../shown/wish.ts';
import { flaggedAreas, flaggedNeighbour } from '../table/flagged-areas.ts';
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

export const nothingChosen = {
  area: undefined,
  neighbourhood: undefined,
  place: undefined,
} as const;

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
    const hasOther = (settings.neighbourhood ?? settings.place) !== undefined;
    if (area !== settings.area || hasOther) change({ ...nothingChosen, area, pane });
    else if (pane !== settings.pane) change({ pane }, 'replace');
  };
  /** The area that was left for its neighbourhood. */
  let left: number | undefined;
  /** A neighbourhood takes the place of what is chosen, by its key. */
  const chooseNeighbourhood = (neighbourhood: string, from?: Pane): void => {
    const { settings } = store.live;
    if (neighbourhood !== settings.neighbourhood)
      change({ ...nothingChosen, neighbourhood, pane: from });
    else if (from !== settings.pane) change({ pane: from }, 'replace');
  };
  return {
    change,
    choose,

    chooseNeighbourhood,

    /** A municipality takes the place of what is chosen. */
    chooseMunicipality: (place: string): void => {
      if (place !== store.live.settings.place) change({ ...nothingChosen, place, pane: undefined });
    },

    /**
     * From the chosen area to the neighbourhood it lies in, or back to that area, else to the one with most people.
     * @returns the areas that are chosen now; undefined where there is no such way
     */
    turnUnit: (): readonly number[] | undefined => {
      const { atlas, settings } = store.live;
      const clusters = clustersIn(store.live);
      const area = atlas && indexOfArea(atlas.dataset, settings.area);
      const around = neighbourhoodOf(clusters, area);
      if (around) {
        left = area;
        chooseNeighbourhood(around.key);
        return around.areas;
      }
      const cluster = clusters?.list.find(({ key }) => key === settings.neighbourhood);
      if (!cluster || settings.neighbourhood === undefined) return undefined;
      const back = left !== undefined && cluster.areas.includes(left) ? left : undefined;
      const next = back ?? largestOf(cluster.areas, shownIn(store.live)?.round.population);
      choose(next);
      return [next];
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
      if (!atlas) return change(changed);
      const { classing } = changed;
      const chosen = { ...changed, ...(classing && withClassing(atlas, settings, classing)) };
      change({ ...chosen, ...paintAfter(atlas, settings, chosen) });
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

/** What is to be painted is kept where it does not come first anyway; two indicators at once make way for one that is chosen. */
function paintAfter(
  atlas: Atlas,
  settings: Settings,
  changed: Partial<Settings>,
): Partial<Pick<Settings, 'paint'>> {
  const { paint } = changed;
  if (paint !== undefined) return { paint: paintFor(atlas, { ...settings, ...changed }, paint) };
  const isOne = (changed.indicator ?? changed.classing ?? changed.ramp) !== undefined;
  return isOne && settings.paint === 'bivariate' ? { paint: undefined } : {};
}

function largestOf(areas: readonly number[], population: Column | undefined): number {
  const people = (area: number): number => knownPeople(population, area) ?? 0;
  return areas.reduce((one, other) => (people(other) > people(one) ? other : one));
}
