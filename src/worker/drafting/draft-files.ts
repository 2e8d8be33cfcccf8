import type { Diagnostic } from '../../areas/diagnostic.ts';
import type { FileKind } from '../../areas/draft.ts';
import { prepareAreas, type DecodedAreas } from '../../ingest/dataset/prepare-areas.ts';
import { openPlace } from '../../ingest/crs/place-choices.ts';
import {
  extentOf,
  keyReading,
  possibleKeys,
  propertiesOf,
  understandAreas,
  valuesOf,
  type AreaFileUnderstanding,
  type AreaHints,
  type AreaKeyForms,
  type KeyMeeting,
} from '../../ingest/understand/understand-areas.ts';
import type { UnnamedLayer } from '../../ingest/text/raw-collection.ts';
import { reportNoPolygons } from '../../ingest/geometry/report-geometries.ts';
import { meetTable } from '../../ingest/understand/meet-table.ts';
import { readAreaKeys } from '../../ingest/join/area-keys.ts';
import {
  understandTable,
  type TableHints,
  type TableReading,
} from '../../ingest/understand/understand-table.ts';
import { draftProject } from '../../project/draft/draft-project.ts';
import type { DraftedTable } from '../../project/draft/draft-tables.ts';
import type { SheetStated } from './draft-workbooks.ts';
import type { DraftAnswer, DraftFile, DraftProgress, DraftTrial } from './draft.ts';
import type { OnPart } from '../../ingest/instructions/reading.ts';
import type { HiddenParts } from '../../ingest/result/sheet.ts';
import { FilesAtHand } from '../../opening/fetching/files-at-hand.ts';
import { guardLater } from '../../ingest/result/guard.ts';
import { tryDraft } from './try-draft.ts';
import { DroppedFiles, type TableText } from './dropped-files.ts';

/** Bytes of a table that are looked at to find the property its keys meet: a country's table by municipality is whole. */
const lookedAt = 4_000_000;

const ignore = () => undefined;

/** Files without a project file: understood, drafted and tried. Bad data is an answer, never an exception. */
export class DraftFiles {
  readonly #dropped: DroppedFiles;
  #areaKeys: readonly string[] | undefined;
  /** Says how much of a large file has been read. */
  #partOf: (file: string) => OnPart = () => ignore;

  constructor(atHand = new FilesAtHand()) {
    this.#dropped = new DroppedFiles(atHand);
  }

  /** A draft has been opened: nothing is asked about its files any more. */
  letGo(): void {
    this.#dropped.letGo();
    this.#areaKeys = undefined;
  }

  /** Reads the files, unless they have been read, and drafts a project of them; `kinds` are decided by a person. */
  async understand(
    files: readonly File[],
    kinds: Readonly<Record<string, FileKind>> = {},
    report: (progress: DraftProgress) => void = () => undefined,
  ): Promise<DraftAnswer> {
    this.#dropped.expect(files);
    const taken: DraftFile[] = [];
    const total = 2 * files.length;
    for (const [done, file] of files.entries()) {
      report({ file: file.name, done, total });
      for (const opened of await this.#dropped.open(file)) {
        const { name, diagnostics } = opened;
        const kind = kinds[name];
        // What it is has been said.
        const unknown = kind ? undefined : opened.unrecognised;
        const told = unknown ? [...diagnostics, unknown] : diagnostics;
        const entry = { name, kind: kind ?? opened.kind, diagnostics: told };
        taken.push(unknown ? { ...entry, isUnrecognised: true } : entry);
      }
    }
    const named = (kind: FileKind) =>
      taken.filter((file) => file.kind === kind).map(({ name }) => name);
    const tables = [...named('table'), ...named('points')];
    const next = (file: string) => report({ file, done: files.length, total });
    this.#partOf = (file) => (part, of) =>
      report({ file, done: files.length, total, part: { done: part, total: of } });
    const areas = await this.#areas(named('areas'), tables, taken, next);
    const understood: DraftedTable[] = [];
    for (const [place, name] of tables.entries()) {
      const progress = { file: name, done: files.length + place, total };
      report(progress);
      const table = await guardLater(
        name,
        (fault) => note(taken, name, [fault]),
        () => this.#understandFirst(name, taken),
      );
      if (table) understood.push(table);
    }
    const layers = understood.filter((table) => isLayer(table, kinds));
    for (const { file } of layers) setKind(taken, file, 'points');
    const places = new Set(layers.map(({ file }) => file));
    const rest = understood.filter(({ file }) => !places.has(file));
    const understandings = { areas, tables: rest, points: layers };
    return { files: taken, understandings, draft: draftProject(understandings) };
  }

  /** One table anew, as a person states it. */
  async understandTable(
    name: string,
    hints: TableHints,
    sheet?: string,
  ): Promise<DraftedTable | undefined> {
    const source = await this.#table(name, { ...hints, ...(sheet !== undefined && { sheet }) });
    return source && drafted(this.#read(name, source, hints), source);
  }

  /**
   * One table for the first time: what a person sees of its sheet; where that joins nothing and what is hidden does,
   * that too, for keys are often hidden.
   */
  async #understandFirst(name: string, files: DraftFile[]): Promise<DraftedTable | undefined> {
    const source = await this.#table(name, {}, files);
    if (!source) return undefined;
    const reading = this.#read(name, source, {});
    if (!meetsAreas(reading)) {
      for (const hidden of hiddenWays(source)) {
        const other = await this.#table(name, { hidden });
        const second = other && this.#read(name, other, {});
        if (second && (meetsAreas(second) || !reading.ok)) return drafted(second, other);
      }
    }
    if (!reading.ok) note(files, name, reading.diagnostics);
    return drafted(reading, source);
  }

  #read(name: string, { bytes }: TableText, hints: TableHints): TableReading {
    const areaKeys = this.#areaKeys;
    return understandTable(name, bytes, { ...hints, ...(areaKeys && { areaKeys }) });
  }

  /** One file with areas anew, as a person states it. */
  async understandAreas(
    name: string,
    hints: AreaHints,
    tables: readonly string[],
  ): Promise<AreaFileUnderstanding | undefined> {
    const found = await this.#understandAreas(name, hints, tables);
    return 'format' in found ? found : undefined;
  }

  /**
   * The keys of the areas, once a person has chosen another file or property: what must be done with them before they
   * are compared. Tables that are understood after it meet these keys.
   */
  async chooseKey(
    file: string,
    key: string,
    hints: AreaHints,
    tables: readonly string[],
  ): Promise<AreaKeyForms> {
    const decoded = await this.#decode(file, hints, []);
    if (!decoded || !('collection' in decoded)) return {};
    const { features } = decoded.collection;
    const meetings = await this.#meetings(decoded, tables);
    const { keyForm, keyPad } = keyReading(features, key, meetings);
    const forms = {
      ...(keyForm && { keyForm: keyForm.value }),
      ...(keyPad && { keyPad: keyPad.value }),
    };
    const { keys } = readAreaKeys(valuesOf(features, key), forms);
    this.#areaKeys = keys.filter((one) => one !== undefined);
    return forms;
  }

  /** Loads a draft as it would be loaded, and tells what came of it. */
  try(text: string): Promise<DraftTrial> {
    return tryDraft(text, (name) => this.#dropped.find(name), this.#dropped.workbooks);
  }

  async #decode(
    name: string,
    hints: AreaHints,
    diagnostics: Diagnostic[],
  ): Promise<DecodedAreas | UnnamedLayer | undefined> {
    const find = (source: string) => this.#dropped.find(source);
    const report = (one: Diagnostic) => diagnostics.push(one);
    return prepareAreas({ source: name, key: '', ...hints }, find, report);
  }

  async #areas(
    names: readonly string[],
    tables: readonly string[],
    files: DraftFile[],
    next: (file: string) => void,
  ): Promise<AreaFileUnderstanding[]> {
    const understood: AreaFileUnderstanding[] = [];
    this.#areaKeys = undefined;
    for (const name of names) {
      next(name);
      const areas = await this.#understandAreas(name, {}, tables);
      if ('format' in areas) understood.push(areas);
      else note(files, name, areas.diagnostics);
    }
    // Of several years' outlines those count that the tables speak of; files that meet alike stay in their order.
    understood.sort((one, other) => partMet(other) - partMet(one));
    const [first] = understood;
    if (first?.key) await this.chooseKey(first.file, first.key.value, layerOf(first), tables);
    return understood;
  }

  /** Where a file has several layers and none is named, the first one that can be read. */
  async #understandAreas(
    name: string,
    hints: AreaHints,
    tables: readonly string[],
  ): Promise<AreaFileUnderstanding | { readonly diagnostics: readonly Diagnostic[] }> {
    const diagnostics: Diagnostic[] = [];
    const report = (one: Diagnostic) => diagnostics.push(one);
    const understood = await guardLater(name, report, () =>
      this.#understandLayer(name, hints, tables, diagnostics),
    );
    return understood ?? { diagnostics };
  }

  async #understandLayer(
    name: string,
    hints: AreaHints,
    tables: readonly string[],
    diagnostics: Diagnostic[],
  ): Promise<AreaFileUnderstanding | { readonly diagnostics: readonly Diagnostic[] }> {
    const decoded = await this.#decode(name, hints, diagnostics);
    if (decoded && 'collection' in decoded) {
      if (decoded.collection.features.length === 0) {
        reportNoPolygons(name, [], (one) => diagnostics.push(one));
        return { diagnostics };
      }
      const meetings = await this.#meetings(decoded, tables);
      const understood = understandAreas(name, decoded, meetings, diagnostics, hints);
      const place = await openPlace(extentOf(decoded.collection.features), decoded.system);
      return { ...understood, ...(place && { openPlace: place }) };
    }
    if (hints.layer !== undefined || !decoded) return { diagnostics };
    const { layersToName } = decoded;
    for (const layer of layersToName) {
      const areas = await this.#understandAreas(name, { ...hints, layer }, tables);
      if ('format' in areas) return { ...areas, layers: layersToName };
    }
    return { diagnostics };
  }

  /** How the properties that could be keys meet the tables; keys as they are count most. */
  async #meetings(decoded: DecodedAreas, tables: readonly string[]): Promise<KeyMeeting[]> {
    const { features } = decoded.collection;
    const properties = possibleKeys(propertiesOf(features), features.length);
    const meetings: KeyMeeting[] = [];
    for (const name of tables) {
      const source = await this.#table(name);
      if (!source) continue;
      const found = meetTable(name, headOfTable(source.bytes), features, properties);
      for (const one of found) meetings.push(one);
    }
    return meetings;
  }

  /** The rows of a table; a fault of its file is said where the files are listed. */
  async #table(
    name: string,
    stated: SheetStated = {},
    files?: DraftFile[],
  ): Promise<TableText | undefined> {
    const diagnostics: Diagnostic[] = [];
    const report = (one: Diagnostic) => diagnostics.push(one);
    const found = await this.#dropped.table(name, stated, report, this.#partOf(name));
    if (!found) note(files, name, diagnostics);
    return found;
  }
}

/** Part of a file's areas whose keys stand in a table, 0 to 1. */
function partMet({ key }: AreaFileUnderstanding): number {
  if (key?.reason.code.startsWith('cells-meet-areas') !== true) return 0;
  const { count = 0, of = 1 } = key.reason;
  return count / of;
}

function meetsAreas(reading: TableReading): boolean {
  return (
    reading.ok && reading.understanding.key?.reason.code.startsWith('cells-meet-areas') === true
  );
}

/** Hidden parts that could be read too, the least first. */
function hiddenWays(source: TableText): readonly HiddenParts[] {
  if (!('hiddenFound' in source)) return [];
  const { rows, columns } = source.hiddenFound;
  if (rows === 0) return columns.length > 0 ? ['columns'] : [];
  return columns.length > 0 ? ['columns', 'rows', 'all'] : ['rows'];
}

function drafted(reading: TableReading, source: TableText): DraftedTable | undefined {
  if (!reading.ok) return undefined;
  const { bytes: _, ...sheet } = source;
  return { ...reading.understanding, ...sheet };
}

/** A person's word counts; else a table with coordinates whose keys meet no area is a layer of points. */
function isLayer(
  { file, coordinates, key }: DraftedTable,
  kinds: Readonly<Record<string, FileKind>>,
): boolean {
  const kind = kinds[file];
  if (kind !== undefined) return kind === 'points';
  return coordinates !== undefined && key?.reason.code.startsWith('cells-meet-areas') !== true;
}

function layerOf({ layer }: AreaFileUnderstanding): AreaHints {
  return layer === undefined ? {} : { layer };
}

function setKind(files: DraftFile[], name: string, kind: FileKind): void {
  const place = files.findIndex((file) => file.name === name);
  const file = files[place];
  if (file) files[place] = { ...file, kind };
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
