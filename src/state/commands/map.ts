import type { Ground } from '../../cartography/colours/ramps.ts';
import type { AtlasCaller } from '../../worker/caller.ts';
import type { AtlasState, DecidedMap } from '../store/atlas-state.ts';
import type { CommandBasis } from './command-basis.ts';

/** What the map tells of itself, and what it asks for. */
export function mapCommands({ store, write, caller, questions }: CommandBasis) {
  const tile: AtlasCaller['tile'] = (...place) => caller.tile(...place);
  return {
    /** Why there is no map now, over which part of the world it has come to rest, and what it shows at its zoom. */
    mapChanged: (change: Partial<Pick<AtlasState, 'mapExtent' | 'mapFailure' | 'level'>>): void =>
      write(change),

    /** The first view is on screen: figures that it did without may come. */
    mapDrawn: (): void => questions.figures.afterFirstView(),

    /** A tile of areas that the worker holds. */
    tile,

    /** What a review says takes the place of the picture of the map; undefined: the picture returns. */
    paintDecided: (decided: DecidedMap | undefined): void => write({ decided }),

    /** Colours of data are chosen for what the page is drawn on. */
    drawOn: (ground: Ground): void => {
      if (store.live.ground !== ground) write({ ground });
    },
  };
}
