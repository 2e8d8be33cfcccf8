import type { Atlas } from '../../opening/atlas.ts';
import { allTextRanks, keepTextRanks } from '../../analysis/values/text-ranks.ts';
import type { Diagnostic } from '../../areas/diagnostic.ts';
import type { AtlasCaller } from '../../worker/caller.ts';
import type { FiguresAnswer } from '../../opening/given-figures.ts';
import { lineDiagnostic } from '../../worker/line-diagnostic.ts';
import { figuresNeeded, type StudyId } from '../../studies/studies.ts';
import type { AtlasStore } from '../store/atlas-state.ts';
import type { AtlasWriter } from '../store/atlas-store.ts';
import { roundIn } from '../shown/chosen.ts';
import { firstNeed, furtherNeeds, isLacking, type Need } from './needed-figures.ts';
import { withFigures } from './with-figures.ts';

/** Milliseconds that lists and studies wait for the first picture of the map: a tile may never come. */
const longestWait = 4000;

/**
 * Fetches figures that have been left on the server, and puts them into the atlas on screen. First what the question and the
 * map are about; when the map has been drawn, the rest of the shown round; other rounds when something compares them.
 */
export class Figures {
  readonly #store: AtlasStore;
  readonly #write: AtlasWriter;
  readonly #caller: AtlasCaller;
  readonly #onArrived: () => void;
  readonly #onSeen: () => void;
  readonly #onFailed: (diagnostic: Diagnostic | undefined) => void;
  /** Number of the load whose map has been drawn. */
  #drawn = 0;
  /** Of the one whose map is waited for. */
  #awaited = 0;
  /** Of the one whose lists are being put in order. */
  #ordered = 0;
  /** Needs on their way and those that have failed, by their key. */
  readonly #running = new Map<string, Promise<boolean>>();
  readonly #failed = new Map<string, Need>();

  constructor(
    store: AtlasStore,
    write: AtlasWriter,
    caller: AtlasCaller,
    on: {
      readonly arrived: () => void;
      /** The first view of an atlas is on screen. */
      readonly seen: () => void;
      readonly failed: (diagnostic: Diagnostic | undefined) => void;
    },
  ) {
    this.#store = store;
    this.#write = write;
    this.#caller = caller;
    this.#onArrived = on.arrived;
    this.#onSeen = on.seen;
    this.#onFailed = on.failed;
    store.subscribe(() => {
      if (store.live.mapFailure) this.afterFirstView();
      this.#awaitFirstView();
    });
  }

  /** Whether what belongs to the first view is on screen; the map comes first, where there is one. */
  get isSeen(): boolean {
    const { load, settings } = this.#store.live;
    return this.#drawn === load || settings.view === 'table';
  }

  /** The first view is on screen, or there will be no map: what else is shown may come. */
  afterFirstView(): void {
    const { load } = this.#store.live;
    if (this.#drawn === load) return;
    this.#drawn = load;
    this.follow();
    this.#onSeen();
  }

  #awaitFirstView(): void {
    const { atlas, load } = this.#store.live;
    if (!atlas || this.#awaited === load) return;
    this.#awaited = load;
    // Areas without a place have no map.
    const wait = atlas.geometry.extent ? longestWait : 0;
    setTimeout(() => {
      if (this.#store.live.load === load) this.afterFirstView();
    }, wait);
  }

  /** Whether the question on screen can be asked already; what it is about is fetched otherwise. */
  follow(): boolean {
    const first = firstNeed(this.#store.live);
    if (first) void this.#need(first);
    else if (this.isSeen) {
      void this.#needOrder();
      for (const need of furtherNeeds(this.#store.live)) void this.#need(need);
    }
    return first === undefined;
  }

  /** A study compares rounds, or is about all figures of one. */
  needStudy(id: StudyId): void {
    const { atlas, settings } = this.#store.live;
    const needed = figuresNeeded(id);
    if (!atlas || needed === 'rule' || needed === 'indicator') return;
    const shown = roundIn(atlas.dataset, settings);
    for (const round of needed === 'rounds' ? atlas.dataset.rounds : [shown]) {
      if (round) void this.#need({ round: round.id });
    }
  }

  /** All figures of the shown round, for a file. False where they cannot be had; that has been said then. */
  async needShown(): Promise<boolean> {
    const { atlas, settings } = this.#store.live;
    const round = atlas && roundIn(atlas.dataset, settings);
    return round ? this.#need({ round: round.id }, true) : true;
  }

  /** All figures of all rounds, for the report. */
  needAll(): void {
    for (const { id } of this.#store.live.atlas?.dataset.rounds ?? [])
      void this.#need({ round: id });
  }

  /** Fetches again what has failed. */
  retry(): void {
    const needs = [...this.#failed.values()];
    this.#failed.clear();
    for (const need of needs) void this.#need(need);
  }

  /** Another project is shown. */
  forget(): void {
    this.#running.clear();
    this.#failed.clear();
  }

  /** Lists wait for the order of names and keys. */
  async #needOrder(): Promise<void> {
    const { atlas, load } = this.#store.live;
    if (!atlas || atlas.textRanks || this.#ordered === load) return;
    this.#ordered = load;
    const textRanks = await this.#caller.textRanks().catch(() => undefined);
    const now = this.#atlasOf(load);
    if (!now) return;
    // Without them the page puts its lists in order by itself.
    const ranks = textRanks ?? allTextRanks(now.dataset);
    keepTextRanks(now.dataset, ranks);
    this.#write({ atlas: { ...now, textRanks: ranks } });
  }

  /** @param isAskedFor try again even where it has failed before */
  #need(need: Need, isAskedFor = false): Promise<boolean> {
    const { atlas, load } = this.#store.live;
    const round = atlas?.dataset.rounds.find(({ id }) => id === need.round);
    const key = JSON.stringify([need.round, need.ids ?? null]);
    if (!atlas || !isLacking(round, need.ids)) return Promise.resolve(true);
    if (this.#failed.has(key) && !isAskedFor) return Promise.resolve(false);
    const running = this.#running.get(key) ?? this.#fetch(load, need, key);
    this.#running.set(key, running);
    return running;
  }

  async #fetch(load: number, need: Need, key: string): Promise<boolean> {
    const answer = await this.#ask(need);
    this.#running.delete(key);
    const now = this.#atlasOf(load);
    if (!now) return false;
    if (!answer.ok) {
      this.#failed.set(key, need);
      this.#onFailed(answer.diagnostics[0]);
      return false;
    }
    this.#failed.delete(key);
    this.#write({ atlas: withFigures(now, answer) });
    this.#onArrived();
    return true;
  }

  /** The atlas with the figures that have come until now; undefined where another load has replaced it. */
  #atlasOf(load: number): Atlas | undefined {
    const now = this.#store.live;
    return now.load === load ? now.atlas : undefined;
  }

  async #ask({ round, ids }: Need): Promise<FiguresAnswer> {
    try {
      return await this.#caller.fetchFigures(round, ids);
    } catch (error) {
      return { ok: false, diagnostics: [lineDiagnostic(error)] };
    }
  }
}
