import { wrap, type Remote } from 'comlink';
import type { TableHints } from '../ingest/understand-table.ts';
import type { FileKind } from '../areas/draft.ts';
import type { DraftedTable } from '../project/draft-project.ts';
import type { ProjectFile } from '../project/schema.ts';
import type { DraftAnswer, DraftTrial } from './draft.ts';
import type { AtlasFunctions } from './functions.ts';

/** Typed caller of the functions that understand and try files without a project file, in a worker of its own. */
export class DraftSession {
  readonly #worker: Worker;
  readonly #functions: Remote<AtlasFunctions>;

  constructor() {
    this.#worker = new Worker(new URL('./atlas-worker.ts', import.meta.url), { type: 'module' });
    this.#functions = wrap<AtlasFunctions>(this.#worker);
  }

  understand(
    files: readonly File[],
    kinds: Readonly<Record<string, FileKind>> = {},
  ): Promise<DraftAnswer> {
    return this.#functions.understand(files, kinds);
  }

  understandTable(
    name: string,
    hints: TableHints,
    sheet?: string,
  ): Promise<DraftedTable | undefined> {
    return this.#functions.understandTable(name, hints, sheet);
  }

  chooseKey(file: string, key: string): Promise<void> {
    return this.#functions.chooseKey(file, key);
  }

  try(json: ProjectFile): Promise<DraftTrial> {
    return this.#functions.tryDraft(JSON.stringify(json));
  }

  close(): void {
    this.#worker.terminate();
  }
}
