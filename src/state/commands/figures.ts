import type { Atlas } from '../../opening/atlas.ts';
import { allTextRanks, keepTextRanks } from '../../analysis/values/text-ranks.ts';
import type { Diagnostic } from '../../areas/diagnostic.ts';
import type { AtlasCaller } from '../../worker/caller.ts';
import type { FiguresAnswer } from '../../opening/given-figures.ts';
import { lineDiagnostic } from '../../worker/line-diagnostic.ts';
import { figuresNeeded, type StudyId } from '../../studies/studies.ts';
import { noFigures, type AtlasStore } from '../store/atlas-state.ts';
import type { AtlasWriter } from '../store/atlas-store.ts';
import { roundOfResult } from '../shown/chosen.ts';
import { firstNeed, furtherNeeds, hasFailed, isLacking } from '../shown/needed-figures.ts';
import { needKey, type FiguresNeed } from '../store/figures-need.ts';
import { withFigures } from './with-figures.ts';

/** Milliseconds that lists and studies wait for the first picture of the map: a tile may never come. */
const longestWait = 4000;

/** Whether figures came, and what was found where they did not. */
export type FiguresEnd =
  { readonly ok: true } | { readonly ok: false; readonly diagnostic: Diagnostic | undefined };

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
  /** Needs on their way, by their key. */
  readonly #running = new Map<string, Promise<FiguresEnd>>();
  /** Key of the last need of the question on screen: what is chosen anew is tried anew. */
  #first: string | undefined;

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

  /** Fetches what the present question and its views are about. */
  follow(): void {
    const first = firstNeed(this.#store.live);
    this.#followFirst(first);
    const isFirst = first !== undefined && !hasFailed(this.#store.live, first);
    if (!isFirst && this.isSeen) {
      void this.#needOrder();
      for (const need of furtherNeeds(this.#store.live)) void this.#need(need);
    }
  }

  #followFirst(first: FiguresNeed | undefined): void {
    const key = first && needKey(first);
    const isNew = key !== this.#first;
    this.#first = key;
    if (first) void this.#need(first, isNew);
  }

  /** A study compares rounds, or is about all figures of one. */
  needStudy(id: StudyId): void {
    const { atlas } = this.#store.live;
    const needed = figuresNeeded(id);
    // The others come with the question, or with the rest of the round.
    if (!atlas || (needed !== 'round' && needed !== 'rounds')) return;
    const shown = roundOfResult(this.#store.live);
    for (const round of needed === 'rounds' ? atlas.dataset.rounds : [shown]) {
      if (round) void this.#need({ round: round.id });
    }
  }

  /** All figures of the round on screen, for a file. */
  async needShown(): Promise<FiguresEnd> {
    const round = roundOfResult(this.#store.live);
    return round ? this.#need({ round: round.id }, true) : { ok: true };
  }

  /** All figures of all rounds, for the report. */
  needAll(): void {
    for (const { id } of this.#store.live.atlas?.dataset.rounds ?? [])
      void this.#need({ round: id });
  }

  /** Fetches again what has failed. */
  retry(): void {
    const needs = this.#store.live.failedFigures;
    this.#write({ failedFigures: noFigures });
    for (const need of needs) void this.#need(need);
  }

  /** Another project is shown. */
  forget(): void {
    this.#running.clear();
    this.#first = undefined;
    this.#write({ failedFigures: noFigures });
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
  #need(need: FiguresNeed, isAskedFor = false): Promise<FiguresEnd> {
    const { atlas, load } = this.#store.live;
    const round = atlas?.dataset.rounds.find(({ id }) => id === need.round);
    const key = needKey(need);
    if (!atlas || !isLacking(round, need.ids)) return Promise.resolve({ ok: true });
    if (hasFailed(this.#store.live, need)) {
      if (!isAskedFor) return Promise.resolve({ ok: false, diagnostic: undefined });
      this.#setFailed(need, false);
    }
    const running = this.#running.get(key) ?? this.#fetch(load, need);
    this.#running.set(key, running);
    return running;
  }

  async #fetch(load: number, need: FiguresNeed): Promise<FiguresEnd> {
    const answer = await this.#ask(need);
    const now = this.#atlasOf(load);
    if (!now) return { ok: false, diagnostic: undefined };
    this.#running.delete(needKey(need));
    if (answer.ok) {
      const atlas = withFigures(now, answer);
      this.#write({ atlas, failedFigures: this.#stillLacking(atlas) });
      this.#onArrived();
      return { ok: true };
    }
    const [diagnostic] = answer.diagnostics;
    this.#setFailed(need, true);
    this.#onFailed(diagnostic);
    this.follow();
    return { ok: false, diagnostic };
  }

  /** Of what has failed, what has not come by another way either. */
  #stillLacking({ dataset }: Atlas): readonly FiguresNeed[] {
    const { failedFigures } = this.#store.live;
    const lacking = failedFigures.filter(({ round, ids }) =>
      isLacking(
        dataset.rounds.find(({ id }) => id === round),
        ids,
      ),
    );
    return lacking.length === 0 ? noFigures : lacking;
  }

  #setFailed(need: FiguresNeed, isFailed: boolean): void {
    const others = this.#store.live.failedFigures.filter((one) => needKey(one) !== needKey(need));
    this.#write({ failedFigures: isFailed ? [...others, need] : others });
  }

  /** The atlas with the figures that have come until now; undefined where another load has replaced it. */
  #atlasOf(load: number): Atlas | undefined {
    const now = this.#store.live;
    return now.load === load ? now.atlas : undefined;
  }

  async #ask({ round, ids }: FiguresNeed): Promise<FiguresAnswer> {
    try {
      return await this.#caller.fetchFigures(round, ids);
    } catch (error) {
      return { ok: false, diagnostics: [lineDiagnostic(error)] };
    }
  }
}
