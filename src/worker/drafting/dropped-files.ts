import { absenceOf } from '../../areas/program-part.ts';
import { placeOfName } from '../../areas/same-name.ts';
import { errorOf, type Fault } from '../../areas/diagnostic.ts';
import { excerpt } from '../../areas/excerpt.ts';
import type { Report } from '../../ingest/result/report.ts';
import { spentFault } from '../../ingest/result/spent-fault.ts';
import { FileFailure } from '../../opening/fetching/file-failure.ts';
import { fileName } from '../../opening/fetching/collection.ts';
import { DraftWorkbooks, type SheetOfDraft, type SheetStated } from './draft-workbooks.ts';
import type { OnPart } from '../../ingest/instructions/reading.ts';
import { tooLarge } from '../../opening/fetching/file-too-large.ts';
import { isWorkbook } from '../../ingest/workbook/workbook-format.ts';
import { openDrop, type OpenedDrop } from './open-drop.ts';
import type { FilesAtHand } from '../../opening/fetching/files-at-hand.ts';

/** A table as text, and where it is of a workbook, its sheet. */
export type TableText = { readonly bytes: Uint8Array } | SheetOfDraft;

/** Why one of several files cannot be used; the others can. */
function faultOf(file: string, error: unknown): Fault {
  if (error instanceof FileFailure) return error.diagnostic;
  const found = excerpt(error instanceof Error ? error.message : String(error));
  return spentFault(file, error) ?? { kind: 'load-crashed', file, found };
}

/** Files dropped together, as they are asked for while a project is drafted of them: read once, archives opened. */
export class DroppedFiles {
  readonly #atHand: FilesAtHand;
  readonly #bytes = new Map<string, Uint8Array>();
  #workbooks = new DraftWorkbooks();
  readonly #opened = new Map<string, readonly OpenedDrop[]>();
  /** Which file goes by a name: size and time of its last change. */
  readonly #which = new Map<string, string>();

  constructor(atHand: FilesAtHand) {
    this.#atHand = atHand;
  }

  /** The sheets that have been read. */
  get workbooks(): DraftWorkbooks['kept'] {
    return this.#workbooks.kept;
  }

  /** Nothing is asked about them any more. */
  letGo(): void {
    this.#atHand.letGo();
    this.#forget();
  }

  /** Files that are dropped further on; where one has taken the place of another of its name, all are opened anew. */
  expect(files: readonly File[]): void {
    const isReplaced = files.some(({ name, size, lastModified }) => {
      const before = this.#which.get(name);
      return before !== undefined && before !== `${size} ${lastModified}`;
    });
    if (isReplaced) this.#forget();
    for (const { name, size, lastModified } of files) {
      this.#which.set(name, `${size} ${lastModified}`);
    }
  }

  #forget(): void {
    this.#bytes.clear();
    this.#opened.clear();
    this.#workbooks = new DraftWorkbooks();
  }

  /** A dropped file with the tables in it; what cannot be read, such as a folder, says so. */
  async open(file: File): Promise<readonly (Omit<OpenedDrop, 'bytes'> & Partial<OpenedDrop>)[]> {
    const { name } = file;
    const kept = this.#opened.get(name);
    if (kept) return kept;
    const without = (fault: Fault) => [
      { name, kind: 'unknown' as const, diagnostics: [errorOf(fault)] },
    ];
    try {
      const bytes = await this.#atHand.read(file);
      if ('tooLarge' in bytes) return without(tooLarge(name, bytes));
      const opened = await openDrop(name, bytes);
      // An archive stays at hand for the areas in it.
      this.#bytes.set(name, opened.find((one) => one.name === name)?.bytes ?? bytes);
      for (const one of opened) this.#bytes.set(one.name, one.bytes);
      this.#opened.set(name, opened);
      return opened;
    } catch (error) {
      if (absenceOf(error)) throw error;
      return without(faultOf(name, error));
    }
  }

  /** By the name the file has, or by that of its own among the others. */
  find(name: string): Uint8Array | undefined {
    const own = this.#bytes.get(name);
    const names = [...this.#bytes.keys()];
    return own ?? this.#bytes.get(names[placeOfName(names, fileName(name))] ?? '');
  }

  /** A table as text, and where it is of a workbook, its sheet; undefined, with the reason, where it has none. */
  async table(
    name: string,
    stated: SheetStated,
    report: Report,
    onPart: OnPart,
  ): Promise<TableText | undefined> {
    const bytes = this.find(name);
    if (!bytes || !isWorkbook(name, bytes)) return bytes && { bytes };
    return this.#workbooks.sheet(name, bytes, stated, report, onPart);
  }
}
