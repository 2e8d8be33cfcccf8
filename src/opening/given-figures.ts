import type { Column } from '../areas/column.ts';
import type { Round } from '../areas/dataset.ts';
import type { Diagnostic } from '../areas/diagnostic.ts';
import type { JoinReport } from '../ingest/instructions/join-report.ts';
import { failureOf } from './fetching/file-failure.ts';
import type { OpenedAtlas } from './opened-atlas.ts';

/** Figures that the page gets after the load. */
export type FiguresAnswer =
  | {
      readonly ok: true;
      /** The round with the columns that the page does not have yet, and no others. */
      readonly round: Round;
      readonly joins: readonly JoinReport[];
      /** All that has been found in figures up to now, instead of what was known before. */
      readonly diagnostics: readonly Diagnostic[];
    }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** Remembers which columns the page has, so that none is sent twice. */
export class GivenFigures {
  #of: OpenedAtlas | undefined;
  readonly #given = new Map<string, Set<string>>();
  /** What the load has found beside the figures. */
  #found: readonly Diagnostic[] = [];

  /** An atlas goes to the page with the columns that it has now. */
  begin(opened: OpenedAtlas): void {
    const { dataset, diagnostics } = opened.atlas;
    const figures = new Set(opened.figures?.diagnostics);
    this.#of = opened;
    this.#given.clear();
    this.#found = diagnostics.filter((one) => !figures.has(one));
    for (const { id, columns } of dataset.rounds)
      this.#given.set(id, new Set(Object.keys(columns)));
  }

  async fetch(
    opened: OpenedAtlas,
    roundId: string,
    ids: readonly string[] | undefined,
  ): Promise<FiguresAnswer> {
    const { figures } = opened;
    try {
      await figures?.need(roundId, ids);
    } catch (error) {
      return { ok: false, diagnostics: [failureOf('', error).diagnostic] };
    }
    if (this.#of !== opened) this.begin(opened);
    const dataset = figures?.dataset ?? opened.atlas.dataset;
    const round = dataset.rounds.find(({ id }) => id === roundId);
    if (!round) throw new Error(`The data set has no round "${roundId}".`);
    const given = this.#given.get(roundId) ?? new Set();
    const added = Object.entries(round.columns).filter(([id]) => !given.has(id));
    this.#given.set(roundId, new Set(Object.keys(round.columns)));
    const fractions = Object.entries(round.fractions ?? {}).filter(([id]) => !given.has(id));
    return {
      ok: true,
      round: {
        ...round,
        columns: Object.fromEntries<Column>(added),
        ...(round.fractions && { fractions: Object.fromEntries(fractions) }),
      },
      joins: figures?.joins ?? opened.atlas.joins,
      diagnostics: [...this.#found, ...(figures?.diagnostics ?? [])],
    };
  }
}
