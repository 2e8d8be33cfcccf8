import { clustersIn } from '../../state/shown/neighbourhoods.ts';
import type { DeskGround } from './desk-ground.ts';

/** How many neighbourhoods are made ready. */
const number = 2;

/** Makes the next neighbourhoods of the queue ready while one is being looked at: their facts, and the tiles of their place on the map. */
export class DeskAhead {
  readonly #ground: DeskGround;
  /** The next ones of the queue. */
  readonly #next: (number: number) => readonly string[];
  /** What it was made for last. */
  #made: readonly unknown[] = [];

  constructor(ground: DeskGround, next: (number: number) => readonly string[]) {
    this.#ground = ground;
    this.#next = next;
  }

  /** Something has changed: once the card on screen is whole, the next ones follow; when the queue goes elsewhere, others. */
  follow(): void {
    const { card, state, host } = this.#ground;
    if (!card || state.stage !== 'review' || state.formKey !== card.cluster.key) return;
    const made = [card, state.standings, state.skipped, state.pick];
    if (made.every((one, place) => one === this.#made[place])) return;
    this.#made = made;
    const keys = this.#next(number);
    const all = clustersIn(host.store.live)?.list ?? [];
    const clusters = keys.flatMap((key) => all.find((one) => one.key === key) ?? []);
    host.commands.foreseeNeighbourhoods(keys);
    host.foresee(clusters.map(({ areas }) => areas));
  }
}
