import { isPending } from '../../analysis/values/rounds.ts';
import { allTextRanks, keepTextRanks } from '../../analysis/values/text-ranks.ts';
import { conditionsOf } from '../../analysis/question/rule.ts';
import type { Round } from '../../areas/dataset.ts';
import type { Diagnostic } from '../../areas/diagnostic.ts';
import type { Atlas } from '../../opening/atlas.ts';
import type { AtlasCaller } from '../../worker/caller.ts';
import type { FiguresAnswer } from '../../opening/given-figures.ts';
import { lineDiagnostic } from '../../worker/worker-line.ts';
import { figuresNeeded, type StudyId } from '../../studies/studies.ts';
import { isSameLoad, type AtlasState, type AtlasStore } from '../store/atlas-state.ts';
import { indicatorIn, roundIn, ruleIn } from '../shown/chosen.ts';

/** Milliseconds that lists and studies wait for the first picture of the map: a tile may never come. */
const longestWait = 4000;

/** Figures that a view cannot do without; without ids, all of the round. */
interface Need {
  readonly round: string;
  readonly ids?: readonly string[];
}

/**
 * Fetches figures that have been left on the server, and puts them into the atlas on screen. First what the question and the
 * map are about; when the map has been drawn, the rest of the shown round; other rounds when something compares them.
 */
export class Figures {
  readonly #store: AtlasStore;
  readonly #caller: AtlasCaller;
  readonly #onArrived: () => void;
  readonly #onSeen: () => void;
  readonly #onFailed: (diagnostic: Diagnostic | undefined) => void;
  /** The load whose map has been drawn. */
  #drawn: Atlas | undefined;
  /** The load whose map is waited for. */
  #awaited: Atlas | undefined;
  /** The load whose lists are being put in order. */
  #ordered: Atlas | undefined;
  /** Needs on their way and those that have failed, by their key. */
  readonly #running = new Map<string, Promise<boolean>>();
  readonly #failed = new Map<string, Need>();

  constructor(
    store: AtlasStore,
    caller: AtlasCaller,
    on: {
      readonly arrived: () => void;
      /** The first view of an atlas is on screen. */
      readonly seen: () => void;
      readonly failed: (diagnostic: Diagnostic | undefined) => void;
    },
  ) {
    this.#store = store;
    this.#caller = caller;
    this.#onArrived = on.arrived;
    this.#onSeen = on.seen;
    this.#onFailed = on.failed;
    store.subscribe(() => {
      if (store.state.mapFailure) this.afterFirstView();
      this.#awaitFirstView();
    });
  }

  /** Whether what belongs to the first view is on screen; the map comes first, where there is one. */
  get isSeen(): boolean {
    const { atlas, settings } = this.#store.state;
    return isSameLoad(this.#drawn, atlas) || settings.view === 'table';
  }

  /** The first view is on screen, or there will be no map: what else is shown may come. */
  afterFirstView(): void {
    const { atlas } = this.#store.state;
    if (!atlas || isSameLoad(this.#drawn, atlas)) return;
    this.#drawn = atlas;
    this.follow();
    this.#onSeen();
  }

  #awaitFirstView(): void {
    const { atlas } = this.#store.state;
    if (!atlas || isSameLoad(this.#awaited, atlas)) return;
    this.#awaited = atlas;
    // Areas without a place have no map.
    const wait = atlas.geometry.extent ? longestWait : 0;
    setTimeout(() => {
      if (isSameLoad(this.#store.state.atlas, atlas)) this.afterFirstView();
    }, wait);
  }

  /** Whether the question on screen can be asked already; what it is about is fetched otherwise. */
  follow(): boolean {
    const first = firstNeed(this.#store.state);
    if (first) void this.#need(first);
    else if (this.isSeen) {
      void this.#needOrder();
      for (const need of this.#furtherNeeds()) void this.#need(need);
    }
    return first === undefined;
  }

  /** A study compares rounds, or is about all figures of one. */
  needStudy(id: StudyId): void {
    const { atlas, settings } = this.#store.state;
    const needed = figuresNeeded(id);
    if (!atlas || needed === 'rule' || needed === 'indicator') return;
    const shown = roundIn(atlas.dataset, settings);
    for (const round of needed === 'rounds' ? atlas.dataset.rounds : [shown]) {
      if (round) void this.#need({ round: round.id });
    }
  }

  /** All figures of the shown round, for a file. False where they cannot be had; that has been said then. */
  async needShown(): Promise<boolean> {
    const { atlas, settings } = this.#store.state;
    const round = atlas && roundIn(atlas.dataset, settings);
    return round ? this.#need({ round: round.id }, true) : true;
  }

  /** All figures of all rounds, for the report. */
  needAll(): void {
    for (const { id } of this.#store.state.atlas?.dataset.rounds ?? [])
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
    const { atlas } = this.#store.state;
    if (!atlas || atlas.textRanks || isSameLoad(this.#ordered, atlas)) return;
    this.#ordered = atlas;
    const textRanks = await this.#caller.textRanks().catch(() => undefined);
    const now = this.#store.state.atlas;
    if (!now || !isSameLoad(now, atlas)) return;
    // Without them the page puts its lists in order by itself.
    const ranks = textRanks ?? allTextRanks(now.dataset);
    keepTextRanks(now.dataset, ranks);
    this.#store.update({ atlas: { ...now, textRanks: ranks } });
  }

  /** What the views show beside the map, and what compares rounds. */
  #furtherNeeds(): Need[] {
    const { atlas, settings } = this.#store.state;
    if (!atlas) return [];
    const { area, paint, study } = settings;
    const shown = roundIn(atlas.dataset, settings)?.id;
    const comparesRounds = area !== undefined || paint === 'change' || study !== undefined;
    return atlas.dataset.rounds
      .filter(({ id }) => comparesRounds || id === shown)
      .map(({ id }) => ({ round: id }));
  }

  /** @param isAskedFor try again even where it has failed before */
  #need(need: Need, isAskedFor = false): Promise<boolean> {
    const { atlas } = this.#store.state;
    const round = atlas?.dataset.rounds.find(({ id }) => id === need.round);
    const key = JSON.stringify([need.round, need.ids ?? null]);
    if (!atlas || !isLacking(round, need.ids)) return Promise.resolve(true);
    if (this.#failed.has(key) && !isAskedFor) return Promise.resolve(false);
    const running = this.#running.get(key) ?? this.#fetch(atlas, need, key);
    this.#running.set(key, running);
    return running;
  }

  async #fetch(atlas: Atlas, need: Need, key: string): Promise<boolean> {
    const answer = await this.#ask(need);
    this.#running.delete(key);
    const now = this.#store.state.atlas;
    if (!now || !isSameLoad(now, atlas)) return false;
    if (!answer.ok) {
      this.#failed.set(key, need);
      this.#onFailed(answer.diagnostics[0]);
      return false;
    }
    this.#failed.delete(key);
    this.#store.update({ atlas: withFigures(now, answer) });
    this.#onArrived();
    return true;
  }

  async #ask({ round, ids }: Need): Promise<FiguresAnswer> {
    try {
      return await this.#caller.fetchFigures(round, ids);
    } catch (error) {
      return { ok: false, diagnostics: [lineDiagnostic(error)] };
    }
  }
}

function isLacking(round: Round | undefined, ids: readonly string[] | undefined): boolean {
  if (!round) return false;
  return ids ? ids.some((id) => isPending(round, id)) : (round.pending ?? []).length > 0;
}

/** Figures without which the present question cannot be answered, or its map not be drawn. */
function firstNeed({ atlas, settings }: Readonly<AtlasState>): Need | undefined {
  const round = atlas && roundIn(atlas.dataset, settings);
  if (!atlas || !round) return undefined;
  const rules = [...conditionsOf(ruleIn(atlas, settings)), ...conditionsOf(atlas.rule)];
  const shown = indicatorIn(atlas.dataset, settings)?.id;
  const ids = [...rules.map(({ indicator }) => indicator), ...(shown === undefined ? [] : [shown])];
  const lacking = [...new Set(ids)].filter((id) => isPending(round, id));
  return lacking.length > 0 ? { round: round.id, ids: lacking } : undefined;
}

/** The atlas with the columns that have come; those it has stay the same objects. */
export function withFigures(atlas: Atlas, answer: Extract<FiguresAnswer, { ok: true }>): Atlas {
  const { dataset } = atlas;
  const rounds = dataset.rounds.map((round): Round => {
    if (round.id !== answer.round.id) return round;
    const { pending: _, ...known } = round;
    const { population = round.population } = answer.round;
    return {
      ...known,
      ...answer.round,
      ...(population && { population: round.population ?? population }),
      columns: { ...answer.round.columns, ...round.columns },
      ...(answer.round.fractions && {
        fractions: { ...answer.round.fractions, ...round.fractions },
      }),
    };
  });
  const { joins, diagnostics } = answer;
  return { ...atlas, dataset: { ...dataset, rounds }, joins, diagnostics };
}
