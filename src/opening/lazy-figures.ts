import { groupParts } from '../analysis/values/group-counts.ts';
import { quotientId } from '../analysis/segregation/with-location-quotients.ts';
import { emptyColumn, type Column } from '../areas/column.ts';
import type { Dataset, Round } from '../areas/dataset.ts';
import { isError, type Diagnostic } from '../areas/diagnostic.ts';
import type { Fraction } from '../areas/fraction.ts';
import type { Indicator } from '../areas/indicator.ts';
import {
  datasetOf,
  listIndicators,
  peopleBehind,
  roundNotes,
} from '../ingest/dataset/assemble-dataset.ts';
import { countsTakenAsShares, wrongCountNotes } from '../ingest/dataset/count-notes.ts';
import { draftRounds } from '../ingest/dataset/draft-rounds.ts';
import type { JoinReport } from '../ingest/instructions/join-report.ts';
import { withheldOf, withholdFigures, type Withheld } from '../ingest/privacy/withhold-figures.ts';
import { openProject } from '../project/opened/open-project.ts';
import type { Project } from '../project/file/project.ts';
import { FileFailure } from './fetching/file-failure.ts';
import { ShelvedTable, type OpenFile, type ShelfAreas } from './shelved-table.ts';

/** What has been fetched of a round. */
interface RoundShelf {
  readonly id: string;
  readonly tables: readonly ShelvedTable[];
  readonly columns: Map<string, Column>;
  readonly fractions: Map<string, Fraction>;
  readonly counts: Map<string, Column>;
  /** Parts that have not been fetched: ids of indicators and counting columns. */
  readonly waiting: Set<string>;
  /** Undefined until the first figures come. */
  population: Column | undefined;
  isOpen: boolean;
  withheld: Withheld;
  notes: readonly Diagnostic[];
}

const nothingWithheld = withheldOf(() => undefined);

/** What was withheld in the figures up to now, and in those that have just come. */
function together(before: Withheld, now: Withheld): Withheld {
  return withheldOf((reason) => ({
    figures: before.parts[reason].figures + now.parts[reason].figures,
    areas: [...before.parts[reason].areas, ...now.parts[reason].areas],
  }));
}

/**
 * The figures of a project whose tables are columns on a server: fetched by indicator and round when they are needed, joined,
 * withheld and put together as if all had been read at once.
 */
export class LazyFigures {
  readonly #project: Project;
  readonly #areas: ShelfAreas;
  readonly #indicators: readonly Indicator[];
  readonly #rounds: readonly RoundShelf[];
  readonly #found: Diagnostic[] = [];
  #opened: ReturnType<typeof openProject>;
  /** One fetch after the other: the second may need nothing any more. */
  #turn: Promise<unknown> = Promise.resolve();

  constructor(project: Project, areas: ShelfAreas, open: OpenFile) {
    const { tables } = project.instructions;
    this.#project = project;
    this.#areas = areas;
    this.#indicators = listIndicators(tables);
    const shelved = tables.map((table) => new ShelvedTable(table, areas, open));
    const named = new Set(tables.flatMap(({ round }) => (round === undefined ? [] : [round])));
    const ids = named.size > 0 ? [...named] : [''];
    this.#rounds = ids.map((id) =>
      this.#shelfOf(
        id,
        shelved.filter(
          ({ instructions: { round } }) => round === undefined || round === id || id === '',
        ),
      ),
    );
    this.#opened = this.#open();
  }

  get dataset(): Dataset {
    return this.#opened.dataset;
  }

  get diagnostics(): readonly Diagnostic[] {
    const notes = this.#rounds.flatMap((round) => round.notes);
    return [...this.#found, ...notes, ...this.#opened.diagnostics];
  }

  get joins(): readonly JoinReport[] {
    const tables = new Set(this.#rounds.flatMap((round) => round.tables));
    return [...tables].flatMap(({ join }) => join ?? []);
  }

  /** How many tables were made for other areas, and were joined by their keys. */
  get tablesOfOtherAreas(): number {
    const tables = new Set(this.#rounds.flatMap((round) => round.tables));
    return [...tables].filter(({ isOfOtherAreas }) => isOfOtherAreas).length;
  }

  /**
   * Sees to it that the data set has the figures of a round.
   * @param ids of indicators, of the tables or made of them; without them, everything
   * @throws FileFailure where a table cannot be had or used; what was there stays
   */
  async need(roundId: string, ids?: readonly string[]): Promise<void> {
    const before = this.#turn;
    const fetched = (async () => {
      await before.catch(() => undefined);
      const round = this.#rounds.find(({ id }) => id === roundId);
      if (round) await this.#fetch(round, ids);
    })();
    this.#turn = fetched;
    return fetched;
  }

  async #fetch(round: RoundShelf, ids: readonly string[] | undefined): Promise<void> {
    const wanted = new Set(
      ids === undefined
        ? round.waiting
        : ids.flatMap((id) => this.#partsOf(id)).filter((part) => round.waiting.has(part)),
    );
    if (wanted.size === 0 && round.isOpen) return;
    const reports: Diagnostic[] = [];
    const tables = await Promise.all(
      round.tables.map((table) =>
        table.read(wanted, !round.isOpen, (diagnostic) =>
          reports.push({ ...diagnostic, ...(round.id && { round: round.id }) }),
        ),
      ),
    );
    const error = reports.find(isError);
    if (error) throw new FileFailure(error);
    for (const one of reports) this.#found.push(one);
    this.#add(
      round,
      wanted,
      tables.filter((figures) => figures !== undefined),
    );
    this.#opened = this.#open();
  }

  #add(
    round: RoundShelf,
    wanted: ReadonlySet<string>,
    tables: Parameters<typeof draftRounds>[0],
  ): void {
    const { areas } = this.#areas.reading;
    const { privacy } = this.#project.instructions;
    const ids = this.#indicators.map(({ id }) => id).filter((id) => wanted.has(id));
    const [read] = draftRounds(tables, ids, areas.length, round.population);
    if (!read) return;
    const { population } = read;
    const draft = { ...read, id: round.id };
    this.#found.push(
      ...wrongCountNotes(draft, this.#indicators, areas),
      ...countsTakenAsShares(this.#indicators, [draft]),
    );
    const people = peopleBehind(this.#project.instructions, this.#indicators);
    const withheld = withholdFigures(draft, people, privacy);
    for (const [id, column] of draft.columns) round.columns.set(id, column);
    for (const [id, fraction] of draft.fractions ?? []) round.fractions.set(id, fraction);
    for (const [name, column] of draft.counts) round.counts.set(name, column);
    for (const part of wanted) round.waiting.delete(part);
    round.population = population;
    round.isOpen = true;
    round.withheld = together(round.withheld, withheld);
    round.notes = roundNotes(draft, round.withheld, areas, privacy);
  }

  /** What an indicator is made of, down to what the tables deliver. */
  #partsOf(id: string): readonly string[] {
    const { statusIndex, composites, dynamicsIndex, groups } = this.#project;
    if (this.#indicators.some((indicator) => indicator.id === id)) return [id];
    if (statusIndex?.id === id) return statusIndex.components;
    if (dynamicsIndex?.id === id) return dynamicsIndex.components;
    const composite = composites.find((one) => one.id === id);
    if (composite) return composite.components.map(({ indicator }) => indicator);
    const group = groups.find((one) => quotientId(one.id) === id);
    return group ? groupParts(group) : [id];
  }

  #shelfOf(id: string, tables: readonly ShelvedTable[]): RoundShelf {
    const parts = new Set(tables.flatMap((table) => table.parts));
    const count = this.#areas.reading.areas.length;
    const never = this.#indicators.filter((indicator) => !parts.has(indicator.id));
    return {
      id,
      tables,
      columns: new Map(never.map((indicator) => [indicator.id, emptyColumn(count)])),
      fractions: new Map(),
      counts: new Map(),
      waiting: parts,
      population: undefined,
      isOpen: false,
      withheld: nothingWithheld,
      notes: [],
    };
  }

  /** The data set of what is there; an index that was made before is not made again. */
  #open(): ReturnType<typeof openProject> {
    const before = this.#opened?.dataset.rounds;
    const rounds = this.#rounds.map((round, index): Round => ({
      id: round.id,
      ...(round.population && { population: round.population }),
      columns: { ...before?.[index]?.columns, ...Object.fromEntries(round.columns) },
      ...(round.fractions.size > 0 && { fractions: Object.fromEntries(round.fractions) }),
      ...(round.counts.size > 0 && { counts: Object.fromEntries(round.counts) }),
      ...(round.waiting.size > 0 && { pending: [...round.waiting] }),
      withheld: { figures: round.withheld.figures, areas: round.withheld.areas.length },
    }));
    const { instructions } = this.#project;
    const { areas } = this.#areas.reading;
    const dataset = datasetOf(instructions, this.#indicators, areas, rounds);
    return openProject(this.#project, dataset);
  }
}
