import type { FileKind } from '../../areas/draft.ts';
import type {
  AreaFileUnderstanding,
  AreaHints,
  AreaKeyForms,
} from '../../ingest/understand/understand-areas.ts';
import type { TableHints } from '../../ingest/understand/understand-table.ts';
import { withBaseIndex } from '../../project/draft/draft-base.ts';
import { draftAreas, isPeopleElsewhere, keepDecisions } from '../../project/draft/draft-project.ts';
import { withSeries } from '../../project/draft/draft-series.ts';
import { newestFirst } from '../../project/draft/draft-years.ts';
import { draftTable, type DraftedTable } from '../../project/draft/draft-tables.ts';
import { setLayout, setUse } from '../../project/draft/edit-draft.ts';
import { withProposedPlace } from '../../project/questions/area-place.ts';
import type { ProjectFile } from '../../project/file/schema.ts';
import { tableHints } from '../../project/draft/table-hints.ts';
import type { DraftAnswer, DraftTrial } from './draft.ts';

/** What understands and tries the files: the worker of the page, or the command line itself. */
export interface FileReader {
  understand(
    files: readonly File[],
    kinds: Readonly<Record<string, FileKind>>,
  ): Promise<DraftAnswer>;
  understandAreas(
    name: string,
    hints: AreaHints,
    tables: readonly string[],
  ): Promise<AreaFileUnderstanding | undefined>;
  understandTable(
    name: string,
    hints: TableHints,
    sheet?: string,
  ): Promise<DraftedTable | undefined>;
  chooseKey(
    file: string,
    key: string,
    hints: AreaHints,
    tables: readonly string[],
  ): Promise<AreaKeyForms>;
  /** What loading the draft would give; undefined where a newer one has come meanwhile. */
  try(json: ProjectFile): Promise<DraftTrial | undefined>;
}

/** Files without a project file, what they were understood to be, and who reads them. */
export interface DraftedFiles {
  readonly files: readonly File[];
  readonly answer: DraftAnswer;
  readonly session: FileReader;
}

/** What the assistant knows at a moment: what the files are, the draft, and what would come of it. */
export interface ImportState {
  readonly answer: DraftAnswer;
  readonly json: ProjectFile;
  readonly trial: DraftTrial | undefined;
  /** Further files are being understood. */
  readonly isJoining?: boolean;
}

/** Keys of an entry that change how its table is read, so that it must be understood anew. */
function layoutOf(json: ProjectFile, source: string): string {
  const entry = json.tables.find((one) => one.source === source);
  if (!entry) return '';
  const {
    indicators: _i,
    where: _w,
    round: _r,
    population: _p,
    matches: _m,
    leaveOut: _l,
    ...rest
  } = entry;
  return JSON.stringify(rest);
}

/**
 * The corrections of a draft: tables and areas understood anew, and the trial of each draft. The same for the dialog
 * and for the command line.
 */
export class ImportSession {
  #drafting: DraftedFiles;
  readonly #show: (state: ImportState) => void;
  #state: ImportState;
  /** The last edit; answers to earlier ones come too late. */
  #turn = 0;
  #isTouched = false;
  /** What a person has said that files are. */
  #kinds: Readonly<Record<string, FileKind>> = {};
  /** The last time that files have joined. */
  #joins = 0;

  constructor(drafting: DraftedFiles, show: (state: ImportState) => void) {
    this.#drafting = drafting;
    this.#show = show;
    const { answer } = drafting;
    this.#state = { answer, json: answer.draft.json, trial: undefined };
  }

  get state(): ImportState {
    return this.#state;
  }

  /** Whether a person has changed anything of what was proposed. */
  get isTouched(): boolean {
    return this.#isTouched;
  }

  /** What a person has said that files are. */
  get kinds(): Readonly<Record<string, FileKind>> {
    return this.#kinds;
  }

  /** Shows the draft as it was decided before; tables and areas are understood as it states them. */
  async resume(before: ProjectFile, kinds: Readonly<Record<string, FileKind>>): Promise<void> {
    this.#isTouched = true;
    this.#kinds = kinds;
    this.#turn += 1;
    const turn = this.#turn;
    const { answer, json: drafted } = this.#state;
    const { areas, tables } = answer.understandings;
    const isThere = areas.some(({ file }) => file === before.areas.source);
    const merged = keepDecisions(before, drafted);
    const json = isThere ? { ...merged, areas: before.areas } : merged;
    this.#put({ json, trial: undefined });
    const files = tables.map(({ file }) => file);
    const hints = hintsOf(json.areas);
    const { session } = this.#drafting;
    if (isThere && Object.keys(hints).length > 0) {
      const file = await session.understandAreas(json.areas.source, hints, files);
      if (file) this.#putAreas(file);
    }
    if (isThere && json.areas.key !== '') {
      await session.chooseKey(json.areas.source, json.areas.key, hints, files);
    }
    for (const table of tables) {
      const entry = json.tables.find(({ source }) => source === table.file);
      if (!entry || layoutOf(drafted, table.file) === layoutOf(json, table.file)) continue;
      const stated = tableHints(entry, table.pivot !== undefined);
      const read = await session.understandTable(table.file, stated, entry.sheet);
      if (read) this.#putTable(read);
    }
    if (turn === this.#turn) await this.#try(turn);
  }

  #putAreas(file: AreaFileUnderstanding): void {
    const { answer } = this.#state;
    const { understandings } = answer;
    const areas = understandings.areas.map((one) =>
      one.file === file.file ? { ...file, ...(one.layers && { layers: one.layers }) } : one,
    );
    this.#put({ answer: { ...answer, understandings: { ...understandings, areas } } });
  }

  /** Shows the draft as it was proposed, and tries it. */
  begin(): Promise<void> {
    return this.edit(this.#state.json);
  }

  /** A new draft: tables that are to be read otherwise are understood anew, and the whole is tried. */
  async edit(json: ProjectFile): Promise<void> {
    const before = this.#state.json;
    this.#isTouched ||= json !== before;
    this.#turn += 1;
    const turn = this.#turn;
    this.#put({ json, trial: undefined });
    if (isDecodedOtherwise(before.areas, json.areas)) return this.#decodeAreas(turn);
    const changed = this.#state.answer.understandings.tables.filter(
      ({ file }) => layoutOf(before, file) !== layoutOf(json, file),
    );
    for (const table of changed) await this.#relayout(table, turn);
    if (turn === this.#turn) await this.#try(turn);
  }

  /** Only what is shown changes, such as the title: nothing is tried anew. */
  rename(title: string): void {
    this.#isTouched = true;
    this.#put({ json: { ...this.#state.json, title } });
  }

  /** A person's word about a file; everything that was decided about the others stays. */
  async setKind(name: string, kind: FileKind): Promise<void> {
    this.#isTouched = true;
    const { answer, json } = this.#state;
    const kinds = Object.fromEntries(answer.files.map((file) => [file.name, file.kind]));
    const all = { ...kinds, [name]: kind };
    this.#kinds = { ...this.#kinds, [name]: kind };
    const next = await this.#drafting.session.understand(this.#drafting.files, all);
    this.#put({ answer: next });
    await this.edit(keepDecisions(json, next.draft.json));
  }

  /** Further files: what was decided about the others stays; those of a known name are understood anew. */
  async join(files: readonly File[], replaced: readonly string[]): Promise<void> {
    this.#isTouched = true;
    this.#joins += 1;
    const join = this.#joins;
    this.#drafting = { ...this.#drafting, files };
    const isReplaced = (file: string) =>
      replaced.some((name) => file === name || file.startsWith(`${name}/`));
    const kinds = Object.fromEntries(
      Object.entries(this.#kinds).filter(([name]) => !isReplaced(name)),
    );
    this.#put({ trial: undefined, isJoining: true });
    const next = await this.#drafting.session.understand(files, kinds);
    if (join !== this.#joins) return;
    const before = this.#state.json;
    const tables = before.tables.filter(({ source }) => !isReplaced(source));
    const isThere = next.understandings.areas.some(({ file }) => file === before.areas.source);
    const areas =
      isThere && !isReplaced(before.areas.source) ? before.areas : next.draft.json.areas;
    const json = { ...keepDecisions({ ...before, tables }, next.draft.json), areas };
    this.#put({ answer: next, json, isJoining: false });
    await this.edit(json);
  }

  /** The areas come from another file. */
  async chooseFile(name: string): Promise<void> {
    const file = this.#state.answer.understandings.areas.find((one) => one.file === name);
    if (!file) return;
    await this.#takeAreas(draftAreas(file));
  }

  async chooseKey(key: string): Promise<void> {
    await this.#takeAreas({ ...this.#state.json.areas, key });
  }

  /** Areas with another file, key or reading: the keys of the tables are guessed anew beside theirs. */
  async #takeAreas(areas: ProjectFile['areas']): Promise<void> {
    this.#isTouched = true;
    this.#turn += 1;
    const turn = this.#turn;
    const { tables } = this.#state.answer.understandings;
    const files = tables.map(({ file }) => file);
    const { session } = this.#drafting;
    const forms = await session.chooseKey(areas.source, areas.key, hintsOf(areas), files);
    const { keyForm: _f, keyPad: _p, ...others } = areas;
    let json: ProjectFile = { ...this.#state.json, areas: { ...others, ...forms } };
    for (const table of tables) json = await this.#guessKeyAnew(json, table, turn);
    if (turn !== this.#turn) return;
    this.#put({ json });
    await this.edit(json);
  }

  /** Where the keys of a table meet none of the areas, what was decided about them stays. */
  async #guessKeyAnew(json: ProjectFile, before: DraftedTable, turn: number): Promise<ProjectFile> {
    const entry = json.tables.find(({ source }) => source === before.file);
    if (!entry) return json;
    const {
      key: _k,
      keyPad: _p,
      keyForm: _f,
      ...hints
    } = tableHints(entry, before.pivot !== undefined);
    const table = await this.#drafting.session.understandTable(before.file, hints, entry.sheet);
    const key = table?.key;
    if (turn !== this.#turn || !table || key?.reason.code.startsWith('cells-meet') !== true) {
      return json;
    }
    this.#putTable(table);
    const column = table.columns.find(({ name }) => name === key.value.column);
    const moved = column && entry.key !== column.name ? setUse(json, table, column, 'key') : json;
    const { keyPad, keyForm } = key.value;
    return setLayout(moved, table.file, { keyPad, keyForm });
  }

  /** Another layer or encoding: the file is read anew, and its properties may be others. */
  async #decodeAreas(turn: number): Promise<void> {
    const { answer, json } = this.#state;
    const { source } = json.areas;
    const tables = answer.understandings.tables.map(({ file }) => file);
    const stated = hintsOf(json.areas);
    const file = await this.#drafting.session.understandAreas(source, stated, tables);
    // What cannot be read that way is tried all the same: the trial says why.
    if (!file) return turn === this.#turn ? this.#try(turn) : undefined;
    const { layers = file.layers } =
      answer.understandings.areas.find((one) => one.file === source) ?? {};
    const next = { ...file, ...(layers && { layers }) };
    const areas = answer.understandings.areas.map((one) => (one.file === source ? next : one));
    this.#put({ answer: { ...answer, understandings: { ...answer.understandings, areas } } });
    const { crs, axes } = json.areas;
    const place = { ...(crs !== undefined && { crs }), ...(axes && { axes }) };
    const drafted = { ...draftAreas(next), ...stated, ...place };
    await this.#takeAreas(drafted);
  }

  #putTable(table: DraftedTable): void {
    const { answer } = this.#state;
    const { understandings } = answer;
    const tables = understandings.tables.map((one) => (one.file === table.file ? table : one));
    this.#put({ answer: { ...answer, understandings: { ...understandings, tables } } });
  }

  #put(patch: Partial<ImportState>): void {
    this.#state = { ...this.#state, ...patch };
    this.#show(this.#state);
  }

  /** Understands a table as its entry states it; where its columns have changed, their uses are drafted anew. */
  async #relayout(before: DraftedTable, turn: number): Promise<void> {
    const entry = this.#state.json.tables.find(({ source }) => source === before.file);
    if (!entry) return;
    const hints = tableHints(entry, before.pivot !== undefined);
    const table = await this.#drafting.session.understandTable(before.file, hints, entry.sheet);
    if (!table || turn !== this.#turn) return;
    this.#putTable(table);
    const { json, answer } = this.#state;
    if (sameColumns(before, table)) return;
    const others = json.tables.filter(({ source }) => source !== table.file);
    const taken = new Set(others.flatMap(({ indicators = [] }) => indicators.map(({ id }) => id)));
    const isElsewhere = isPeopleElsewhere(table, answer.understandings.tables);
    const drafted = [...others, ...draftTable(table, taken, undefined, isElsewhere)];
    const inSeries = withSeries(drafted, answer.understandings.tables);
    const own = inSeries.filter(({ source }) => source === table.file);
    this.#put({ json: withBaseIndex({ ...json, tables: newestFirst([...others, ...own]) }) });
  }

  async #try(turn: number): Promise<void> {
    const { json, answer } = this.#state;
    if (json.areas.source === '' || json.areas.key === '') return;
    const file = answer.understandings.areas.find((one) => one.file === json.areas.source);
    const areas = withProposedPlace(json.areas, file);
    const tables = json.tables.filter(({ key }) => key !== '');
    const title = json.title === '' ? 'Atlas' : json.title;
    const tried = { ...json, title, tables, areas };
    const trial = await this.#drafting.session.try(tried);
    if (trial && turn === this.#turn) this.#put({ trial });
  }
}

function hintsOf({ layer, encoding }: ProjectFile['areas']): AreaHints {
  return { ...(layer !== undefined && { layer }), ...(encoding && { encoding }) };
}

/** Whether the same file is to be decoded otherwise, so that its areas must be understood anew. */
function isDecodedOtherwise(before: ProjectFile['areas'], after: ProjectFile['areas']): boolean {
  const isSame = before.layer === after.layer && before.encoding === after.encoding;
  return before.source === after.source && !isSame;
}

function sameColumns(one: DraftedTable, other: DraftedTable): boolean {
  const namesOf = ({ columns, figures, wideYears, years }: DraftedTable) =>
    JSON.stringify([
      [...columns, ...(figures ?? [])].map(({ name }) => name),
      wideYears?.years,
      years?.value,
    ]);
  return namesOf(one) === namesOf(other);
}
