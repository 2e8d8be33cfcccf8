import type { Entry } from '../../review/entry/entry.ts';
import type { ReviewPlan } from '../../project/file/review-plan.ts';
import type { Commands } from '../../state/commands/commands.ts';
import type { AtlasStore } from '../../state/store/atlas-state.ts';
import { createStore, type Store } from '../../state/store/store.ts';
import type { BasisFingerprints } from '../../worker/basis-fingerprints.ts';
import { DeskBasis } from './desk-basis.ts';
import { DeskNotes } from './desk-notes.ts';
import type { DeskRecord } from './desk-record.ts';
import { seenIn, dayOn, sightOf, type Sight } from './desk-sight.ts';
import { initialDesk, type DeskState } from './desk-state.ts';
import { cardIn, listIn, type CardView } from './desk-view.ts';
import { MapFollows } from './map-follows.ts';

/** What the desk needs of the page. */
export interface DeskHost {
  readonly store: AtlasStore;
  readonly commands: Commands;
  /** Shows these areas on the map. */
  frame(areas: readonly number[]): void;
  /** Shows them from so far that all are in sight. */
  overlook(areas: readonly number[]): void;
  /** Makes the map ready for these places, each of some areas. */
  foresee(places: readonly (readonly number[])[]): void;
}

/** What the parts of the desk work with: its state, what is on screen, and where both are kept. */
export class DeskGround {
  readonly host: DeskHost;
  readonly plan: ReviewPlan;
  readonly record: DeskRecord;
  readonly notes: DeskNotes;
  readonly basis: DeskBasis;
  readonly map: MapFollows;
  readonly store: Store<DeskState>;
  readonly write: (patch: Partial<DeskState>) => void;

  /** @param hear told when the fingerprints of what is on screen have come */
  constructor(
    host: DeskHost,
    plan: ReviewPlan,
    record: DeskRecord,
    hear: (prints: BasisFingerprints) => void,
  ) {
    const { store, write } = createStore<DeskState>(initialDesk);
    this.store = store;
    this.write = write;
    this.host = host;
    this.plan = plan;
    this.record = record;
    this.notes = new DeskNotes(record);
    this.map = new MapFollows(host);
    this.basis = new DeskBasis(host, hear);
  }

  get state(): Readonly<DeskState> {
    return this.store.live;
  }

  /** What is on screen of the chosen neighbourhood; undefined until all of it has come. */
  get card(): CardView | undefined {
    return cardIn(this.host.store.live);
  }

  get list(): ReturnType<typeof listIn> {
    return listIn(this.host.store.live);
  }

  get key(): string | undefined {
    return this.host.store.live.settings.neighbourhood;
  }

  /** What this person may see of the entries of a neighbourhood. */
  sight(key: string): Sight {
    const { standings, head } = this.state;
    const { blind } = this.plan;
    const looking = { author: head?.author ?? '', blind, today: dayOn(new Date()) };
    return sightOf(standings.get(key), looking);
  }

  /** What this person has in sight of all of these: what an entry about them names as seen. */
  seenOf(keys: readonly string[]): readonly Entry[] {
    return seenIn(keys.map((key) => this.sight(key)));
  }

  /** Whether the figures on screen are those of the review. */
  get isOnBasis(): boolean {
    const { head } = this.state;
    return head !== undefined && this.basis.isOf(head);
  }
}
