import type { Diagnostic } from '../areas/diagnostic.ts';
import { prepareAreas, type DecodedAreas } from '../ingest/prepare-areas.ts';
import { prepareFiles } from '../ingest/prepare-files.ts';
import { proposeMatches } from '../ingest/propose-matches.ts';
import { readDataset } from '../ingest/read-dataset.ts';
import { readWorkbook, sheetAsCsv } from '../ingest/read-workbook.ts';
import {
  possibleKeys,
  propertiesOf,
  understandAreas,
  valuesOf,
  type AreaFileUnderstanding,
  type KeyMeeting,
} from '../ingest/understand-areas.ts';
import { understandTable, type TableHints } from '../ingest/understand-table.ts';
import { draftProject, type DraftedTable } from '../project/draft-project.ts';
import { readProject } from '../project/read-project.ts';
import { fileName } from './collect-files.ts';
import type { FileKind } from '../areas/draft.ts';
import type { DraftAnswer, DraftFile, DraftTrial } from './draft.ts';
import { kindOfFile } from './kind-of-file.ts';
import { outlineOf } from './outline.ts';

/** Bytes of a table that are looked at to find the property its keys meet. */
const lookedAt = 400_000;

/** A table as text, and the sheets of its workbook. */
interface TableSource {
  readonly bytes: Uint8Array;
  readonly sheet?: string;
  readonly sheets?: readonly string[];
}

/** Files without a project file: understood, drafted and tried. Bad data is an answer, never an exception. */
export class DraftFiles {
  readonly #bytes = new Map<string, Uint8Array>();
  #areaKeys: readonly string[] | undefined;

  /** Reads the files, unless they have been read, and drafts a project of them; `kinds` are decided by a person. */
  async understand(
    files: readonly File[],
    kinds: Readonly<Record<string, FileKind>> = {},
  ): Promise<DraftAnswer> {
    const taken: DraftFile[] = [];
    for (const file of files) {
      const bytes = this.#bytes.get(file.name) ?? new Uint8Array(await file.arrayBuffer());
      this.#bytes.set(file.name, bytes);
      const kind = kinds[file.name] ?? kindOfFile(file.name, bytes);
      taken.push({ name: file.name, kind, diagnostics: [] });
    }
    const tables = taken.filter(({ kind }) => kind === 'table').map(({ name }) => name);
    const areaFiles = taken.filter(({ kind }) => kind === 'areas').map(({ name }) => name);
    const areas = await this.#areas(areaFiles, tables, taken);
    const understood: DraftedTable[] = [];
    for (const name of tables) {
      const table = await this.understandTable(name, {}, undefined, taken);
      if (table) understood.push(table);
    }
    const understandings = { areas, tables: understood };
    return { files: taken, understandings, draft: draftProject(understandings) };
  }

  /** One table anew, as a person states it. */
  async understandTable(
    name: string,
    hints: TableHints,
    sheet?: string,
    files?: DraftFile[],
  ): Promise<DraftedTable | undefined> {
    const source = await this.#table(name, sheet, files);
    if (!source) return undefined;
    const areaKeys = this.#areaKeys;
    const reading = understandTable(name, source.bytes, {
      ...hints,
      ...(areaKeys && { areaKeys }),
    });
    if (!reading.ok) note(files, name, reading.diagnostics);
    if (!reading.ok) return undefined;
    const { sheet: chosen, sheets } = source;
    return {
      ...reading.understanding,
      ...(chosen !== undefined && { sheet: chosen }),
      ...(sheets && { sheets }),
    };
  }

  /** The keys of the areas, once a person has chosen another property. */
  async chooseKey(file: string, key: string): Promise<void> {
    const decoded = await this.#decode(file, []);
    this.#areaKeys = decoded && valuesOf(decoded.collection.features, key);
  }

  /** Loads a draft as it would be loaded, and tells what came of it. */
  async try(text: string): Promise<DraftTrial> {
    const failed = { ok: false, areas: 0, joins: [], proposals: [], names: {}, outline: undefined };
    const project = readProject(text, 'project.json');
    if (!project.ok) return { ...failed, diagnostics: project.diagnostics };
    const { instructions } = project.project;
    const prepared = await prepareFiles(instructions, (name) => this.#find(name));
    const reading = readDataset(instructions, prepared);
    if (!reading.ok) return { ...failed, diagnostics: reading.diagnostics };
    const names = new Map(reading.dataset.areas.map(({ id, name }) => [String(id), name]));
    const proposals = reading.joins.map(({ rowsWithoutArea, areasWithoutRow }) =>
      proposeMatches(
        rowsWithoutArea.map((key) => ({ key })),
        areasWithoutRow.map((key) => ({ key, name: names.get(key) ?? key })),
      ),
    );
    return {
      ok: true,
      areas: reading.dataset.areas.length,
      joins: reading.joins,
      diagnostics: reading.diagnostics,
      proposals,
      names: Object.fromEntries(names),
      outline: outlineOf(reading.geometries),
    };
  }

  #find(name: string): Uint8Array | undefined {
    return this.#bytes.get(name) ?? this.#bytes.get(fileName(name));
  }

  async #decode(name: string, diagnostics: Diagnostic[]): Promise<DecodedAreas | undefined> {
    const find = (source: string) => this.#find(source);
    return prepareAreas({ source: name, key: '' }, find, (one) => diagnostics.push(one));
  }

  async #areas(
    names: readonly string[],
    tables: readonly string[],
    files: DraftFile[],
  ): Promise<AreaFileUnderstanding[]> {
    const understood: AreaFileUnderstanding[] = [];
    this.#areaKeys = undefined;
    for (const name of names) {
      const diagnostics: Diagnostic[] = [];
      const decoded = await this.#decode(name, diagnostics);
      if (!decoded) note(files, name, diagnostics);
      if (!decoded) continue;
      const meetings = await this.#meetings(decoded, tables);
      const areas = understandAreas(name, decoded, meetings, diagnostics);
      understood.push(areas);
      const key = areas.key?.value;
      if (key !== undefined) this.#areaKeys ??= valuesOf(decoded.collection.features, key);
    }
    return understood;
  }

  /** How the properties that could be keys meet the tables; keys as they are count most. */
  async #meetings(decoded: DecodedAreas, tables: readonly string[]): Promise<KeyMeeting[]> {
    const { features } = decoded.collection;
    const meetings: KeyMeeting[] = [];
    for (const name of tables) {
      const source = await this.#table(name);
      if (!source) continue;
      const head = headOfTable(source.bytes);
      for (const property of possibleKeys(propertiesOf(features), features.length)) {
        const areaKeys = valuesOf(features, property);
        const reading = understandTable(name, head, { areaKeys });
        const reason = reading.ok ? reading.understanding.key?.reason : undefined;
        if (reason?.count === undefined || !reason.code.startsWith('cells-meet-areas')) continue;
        const form = reason.code === 'cells-meet-areas' ? 1 : 0.95;
        meetings.push({ property, reason, score: form * reason.count });
      }
    }
    return meetings;
  }

  async #table(
    name: string,
    sheet?: string,
    files?: DraftFile[],
  ): Promise<TableSource | undefined> {
    const bytes = this.#find(name);
    if (!bytes || !isWorkbook(bytes)) return bytes && { bytes };
    const diagnostics: Diagnostic[] = [];
    const sheets = await readWorkbook(name, bytes, (one) => diagnostics.push(one));
    if (!sheets) note(files, name, diagnostics);
    const filled = sheets?.find(({ rows }) => rows.some((row) => row.some((cell) => cell !== '')));
    const chosen = sheets?.find((one) => one.name === sheet) ?? filled;
    return (
      chosen && {
        bytes: sheetAsCsv(chosen),
        sheet: chosen.name,
        sheets: sheets?.map((one) => one.name) ?? [],
      }
    );
  }
}

function isWorkbook(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/** The first whole lines. */
function headOfTable(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= lookedAt) return bytes;
  const end = Math.max(bytes.lastIndexOf(10, lookedAt), bytes.lastIndexOf(13, lookedAt));
  return bytes.subarray(0, end > 0 ? end : lookedAt);
}

/** A file that cannot be used says why. */
function note(
  files: DraftFile[] | undefined,
  name: string,
  diagnostics: readonly Diagnostic[],
): void {
  const place = files?.findIndex((file) => file.name === name) ?? -1;
  if (files && place >= 0) files[place] = { name, kind: 'unknown', diagnostics };
}
