import type { Diagnostic } from '../areas/diagnostic.ts';
import { proxy, wrap, type Remote } from 'comlink';
import type { AreaFileUnderstanding, AreaHints, AreaKeyForms } from '../ingest/understand-areas.ts';
import type { TableHints } from '../ingest/understand-table.ts';
import type { FileKind } from '../areas/draft.ts';
import type { DraftedTable } from '../project/draft-tables.ts';
import type { ProjectFile } from '../project/schema.ts';
import type { DraftAnswer, DraftProgress, DraftTrial } from './draft.ts';
import type { AtlasFunctions } from './functions.ts';
import { NoAnswer, WorkerWatch } from './worker-watch.ts';

/**
 * Typed caller of the functions that understand and try files without a project file, in a worker of its own. Every call
 * ends: by an answer, by `NoAnswer`, or where a trial gets none as a trial that failed.
 */
export class DraftSession {
  readonly #worker: Worker;
  readonly #functions: Remote<AtlasFunctions>;
  readonly #watch: WorkerWatch;
  #newest = '';
  #trial: Promise<unknown> = Promise.resolve();

  constructor() {
    this.#worker = new Worker(new URL('./atlas-worker.ts', import.meta.url), { type: 'module' });
    this.#functions = wrap<AtlasFunctions>(this.#worker);
    this.#watch = new WorkerWatch(() => this.#functions.ping());
    this.#worker.addEventListener('error', ({ message }) =>
      this.#watch.end({ kind: 'load-crashed', severity: 'error', found: message }),
    );
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
    return this.#watch.wait(this.#functions.understand(files, kinds, proxy(hear)));
  }

  understandAreas(
    name: string,
    hints: AreaHints,
    tables: readonly string[],
  ): Promise<AreaFileUnderstanding | undefined> {
    return this.#ask(name, this.#functions.understandAreas(name, hints, tables));
  }

  understandTable(
    name: string,
    hints: TableHints,
    sheet?: string,
  ): Promise<DraftedTable | undefined> {
    return this.#ask(name, this.#functions.understandTable(name, hints, sheet));
  }

  async chooseKey(
    file: string,
    key: string,
    hints: AreaHints,
    tables: readonly string[],
  ): Promise<AreaKeyForms> {
    const forms = this.#functions.chooseKey(file, key, hints, tables);
    return (await this.#ask(file, forms)) ?? {};
  }

  /** Tries one draft at a time; of those that come meanwhile only the newest waits. Undefined: a newer one came. */
  async try(json: ProjectFile): Promise<DraftTrial | undefined> {
    const text = JSON.stringify(json);
    this.#newest = text;
    await this.#trial;
    if (this.#newest !== text) return undefined;
    const trial = this.#watch.wait(this.#functions.tryDraft(text)).catch(failedTrial);
    this.#trial = trial.catch(() => undefined);
    return trial;
  }

  close(): void {
    this.#worker.terminate();
    this.#watch.end({ kind: 'load-crashed', severity: 'error', found: 'closed' });
  }

  /** Where nothing comes any more there is no answer; the next trial says why. */
  async #ask<Answer>(file: string, call: Promise<Answer>): Promise<Answer | undefined> {
    this.#watch.hear(file);
    try {
      return await this.#watch.wait(call);
    } catch (error) {
      if (error instanceof NoAnswer) return undefined;
      throw error;
    }
  }
}

function failedTrial(error: unknown): DraftTrial {
  const diagnostic: Diagnostic =
    error instanceof NoAnswer
      ? error.diagnostic
      : { kind: 'load-crashed', severity: 'error', found: String(error) };
  return {
    ok: false,
    areas: 0,
    joins: [],
    diagnostics: [diagnostic],
    proposals: [],
    names: {},
    points: [],
    outline: undefined,
  };
}
