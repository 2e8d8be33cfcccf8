import { proxy, type Remote } from 'comlink';
import type {
  AreaFileUnderstanding,
  AreaHints,
  AreaKeyForms,
} from '../ingest/understand/understand-areas.ts';
import type { TableHints } from '../ingest/understand/understand-table.ts';
import type { FileKind } from '../areas/draft.ts';
import type { DraftedTable } from '../project/draft/draft-tables.ts';
import type { ProjectFile } from '../project/file/schema.ts';
import type { DraftAnswer, DraftProgress, DraftTrial } from './drafting/draft.ts';
import type { AtlasFunctions } from './functions.ts';
import { LineEnded } from './line-ended.ts';
import type { WorkerLine } from './worker-line.ts';
import { WorkerWatch } from './worker-watch.ts';

/**
 * Typed caller of the functions that understand and try files without a project file, in a worker of its own. Every call
 * ends, also where a library waits for ever.
 */
export class DraftSession {
  readonly #line: WorkerLine;
  readonly #watch: WorkerWatch;
  /** Questions on their way. */
  #asked = 0;
  #isHandedOver = false;
  #newest = '';
  #trial: Promise<unknown> = Promise.resolve();

  /** @param line of the worker that has read the files and found no project among them */
  constructor(line: WorkerLine) {
    this.#line = line;
    this.#watch = new WorkerWatch(() => line.call((functions) => functions.isThere()));
  }

  understand(
    files: readonly File[],
    kinds: Readonly<Record<string, FileKind>> = {},
    report: (progress: DraftProgress) => void = () => undefined,
  ): Promise<DraftAnswer> {
    const hear = (progress: DraftProgress): void => {
      this.#watch.hear(progress.file);
      report(progress);
    };
    return this.#call((functions) => functions.understand(files, kinds, proxy(hear)));
  }

  understandAreas(
    name: string,
    hints: AreaHints,
    tables: readonly string[],
  ): Promise<AreaFileUnderstanding | undefined> {
    return this.#call((functions) => functions.understandAreas(name, hints, tables));
  }

  understandTable(
    name: string,
    hints: TableHints,
    sheet?: string,
  ): Promise<DraftedTable | undefined> {
    return this.#call((functions) => functions.understandTable(name, hints, sheet));
  }

  chooseKey(
    file: string,
    key: string,
    hints: AreaHints,
    tables: readonly string[],
  ): Promise<AreaKeyForms> {
    return this.#call((functions) => functions.chooseKey(file, key, hints, tables));
  }

  /** Tries one draft at a time; of those that come meanwhile only the newest waits. Undefined: a newer one came. */
  async try(json: ProjectFile): Promise<DraftTrial | undefined> {
    const text = JSON.stringify(json);
    this.#newest = text;
    await this.#trial;
    if (this.#newest !== text) return undefined;
    const trial = this.#call((functions) => functions.tryDraft(text));
    this.#trial = trial.catch(() => undefined);
    return trial;
  }

  close(): void {
    if (!this.#isHandedOver) this.#line.close();
  }

  /**
   * The line of the worker that has the files, to open the draft there: nothing is asked here any more. Undefined while the
   * worker is at work, for that would be waited for.
   */
  handOver(): WorkerLine | undefined {
    if (this.#asked > 0) return undefined;
    this.#isHandedOver = true;
    return this.#line;
  }

  async #call<Answer>(
    ask: (functions: Remote<AtlasFunctions>) => Promise<Answer>,
  ): Promise<Answer> {
    if (this.#isHandedOver) throw new LineEnded();
    this.#asked += 1;
    try {
      return await this.#watch.wait(this.#line.call(ask));
    } finally {
      this.#asked -= 1;
    }
  }
}
