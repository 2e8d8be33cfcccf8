import type { Cluster } from '../../analysis/space/clusters.ts';
import type { AtlasState, AtlasStore } from '../../state/store/atlas-state.ts';
import { stepsIn } from './neighbourhood-steps.ts';

/** Where a step leads, for whoever chooses and shows it. */
export interface StepGoals {
  readonly neighbourhood: (cluster: Cluster) => void;
  /** Where nobody knows which areas touch, each marked area stands alone. */
  readonly area: (index: number) => void;
  /** The neighbourhoods could not be had: to the next or previous marked area. */
  readonly markedArea: (direction: 1 | -1) => void;
}

/**
 * Steps through the list in sight. Where it is not known yet, what was pressed is counted and done in one once it is, unless
 * something else has been chosen meanwhile.
 */
export class StepMaker {
  readonly #goals: StepGoals;
  /** Steps that wait, on less those back. */
  #waiting = 0;
  #end: (() => void) | undefined;

  constructor(goals: StepGoals) {
    this.#goals = goals;
  }

  step(store: AtlasStore, direction: 1 | -1): void {
    const knowledge = stepsIn(store.live)?.knowledge;
    if (knowledge === undefined) return;
    if (knowledge !== 'awaited') return this.#go(store.live, direction);
    this.#waiting += direction;
    this.#end ??= this.#wait(store);
  }

  #wait(store: AtlasStore): () => void {
    const before = chosenIn(store.live);
    return store.subscribe(() => {
      const isOther = chosenIn(store.live) !== before;
      if (!isOther && stepsIn(store.live)?.knowledge === 'awaited') return;
      const places = this.#waiting;
      this.#waiting = 0;
      this.#end?.();
      this.#end = undefined;
      if (!isOther && places !== 0) this.#go(store.live, places);
    });
  }

  #go(state: Readonly<AtlasState>, places: number): void {
    const steps = stepsIn(state);
    if (steps?.knowledge === 'failed') return this.#goals.markedArea(places > 0 ? 1 : -1);
    const next = steps?.ahead(places);
    if (!next) return;
    if (steps?.knowledge === 'known') return this.#goals.neighbourhood(next);
    this.#goals.area(next.areas[0] as number);
  }
}

/** What is chosen, of which data. */
function chosenIn({ load, settings }: Readonly<AtlasState>): string {
  return JSON.stringify([load, settings.area, settings.neighbourhood, settings.place]);
}
