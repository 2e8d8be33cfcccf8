import type { DecisionKind } from '../../cartography/paintings/decision-painting.ts';
import type { DecidedMap } from '../../state/store/atlas-state.ts';
import type { DeskGround } from './desk-ground.ts';
import type { Sight } from './desk-sight.ts';

/** What the map tells of a neighbourhood: no more than the person may know. */
export function decisionKindOf({ state, outcome }: Pick<Sight, 'state' | 'outcome'>): DecisionKind {
  if (state !== 'agreed' && state !== 'settled') return state;
  switch (outcome) {
    case 'confirmed':
    case 'other-extent':
      return 'confirmed';
    case 'not-confirmed':
    case 'unclear':
      return outcome;
    default:
      return 'waits-for-second';
  }
}

/** Keeps the map of decisions as new as the entries, as long as it is wanted and the review is open. */
export class DeskDecided {
  readonly #ground: DeskGround;
  /** What the map on screen is made of; nothing while it shows its picture. */
  #of: readonly unknown[] = [];

  constructor(ground: DeskGround) {
    this.#ground = ground;
  }

  show(): void {
    this.#ground.write({ isMapped: true });
  }

  /** The picture of the map returns. */
  hide(): void {
    this.#ground.write({ isMapped: false });
  }

  /** All neighbourhoods in one sight, each as it stands. */
  overlook(): void {
    const { list, host } = this.#ground;
    this.show();
    host.overlook(list?.rows.flatMap(({ cluster }) => cluster.areas) ?? []);
  }

  /** @returns what ends it */
  follow(): () => void {
    const { store, host } = this.#ground;
    const ends = [store.subscribe(() => this.#paint()), host.store.subscribe(() => this.#paint())];
    return () => {
      for (const end of ends) end();
      host.commands.paintDecided(undefined);
    };
  }

  #paint(): void {
    const { state, host } = this.#ground;
    const isOpen = state.stage === 'review' && host.store.live.settings.view === 'review';
    if (state.isMapped && !isOpen) return this.hide();
    const next = state.isMapped ? this.#parts() : [];
    const isSame = next.length === this.#of.length && next.every((one, at) => one === this.#of[at]);
    if (isSame) return;
    this.#of = next;
    host.commands.paintDecided(next.length > 0 ? this.#decided() : undefined);
  }

  /** All that the map follows from; nothing until the list has come. */
  #parts(): readonly unknown[] {
    const { state, host, list } = this.#ground;
    const { result } = host.store.live;
    return result && list ? [result, list, state.standings, state.head] : [];
  }

  #decided(): DecidedMap | undefined {
    const { host, list } = this.#ground;
    const { result } = host.store.live;
    if (!result || !list) return undefined;
    const neighbourhoods = list.rows.map(({ cluster: { key, areas } }) => ({
      areas,
      kind: decisionKindOf(this.#ground.sight(key)),
    }));
    return { result, neighbourhoods };
  }
}
