import { wrap, type Remote } from 'comlink';
import { isMissingPart } from '../areas/program-part.ts';
import type { Diagnostic } from '../areas/diagnostic.ts';
import type { Remedy } from '../opening/atlas.ts';
import type { AtlasFunctions } from './functions.ts';
import { LineEnded } from './line-ended.ts';
import { NoAnswer } from './worker-watch.ts';

/** Milliseconds in which a worker says that it is there. */
const usualPatience = 20_000;

/** Why a worker answers no more. */
export class LineFailure extends Error {
  readonly kind: Extract<
    Diagnostic['kind'],
    'worker-not-started' | 'program-part-missing' | 'load-crashed'
  >;

  constructor(kind: LineFailure['kind'], message: string) {
    super(message);
    this.name = 'LineFailure';
    this.kind = kind;
  }
}

function openWorker(): Worker {
  return new Worker(new URL('./atlas-worker.ts', import.meta.url), { type: 'module' });
}

/**
 * A worker with the functions behind it. Every call ends: with its answer, or when the worker ends, does not start, or
 * cannot be understood.
 */
export class WorkerLine {
  readonly #worker: Worker | undefined;
  readonly #functions: Remote<AtlasFunctions> | undefined;
  readonly #pending = new Set<(reason: unknown) => void>();
  #end: unknown;
  #hasStarted = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param patience milliseconds for its start */
  constructor(open: () => Worker = openWorker, patience: number = usualPatience) {
    try {
      this.#worker = open();
    } catch (error) {
      this.#break('worker-not-started', String(error));
      return;
    }
    this.#functions = wrap<AtlasFunctions>(this.#worker);
    this.#worker.addEventListener('error', this.#handleError);
    this.#worker.addEventListener('messageerror', this.#handleUnreadable);
    this.#timer = setTimeout(
      () => this.#break('worker-not-started', `> ${Math.round(patience / 1000)} s`),
      patience,
    );
    this.#functions.isThere().then(this.#handleStart, () => undefined);
  }

  /** @throws LineFailure, LineEnded; and what the function itself throws */
  call<Answer>(ask: (functions: Remote<AtlasFunctions>) => Promise<Answer>): Promise<Answer> {
    const functions = this.#functions;
    if (this.#end !== undefined || !functions) return Promise.reject(this.#end);
    return new Promise((resolve, reject) => {
      this.#pending.add(reject);
      ask(functions)
        .then(resolve, reject)
        .finally(() => this.#pending.delete(reject));
    });
  }

  /** What is still asked is answered by `LineEnded`. */
  close(): void {
    this.#finish(new LineEnded());
  }

  #break(kind: LineFailure['kind'], message: string): void {
    this.#finish(new LineFailure(kind, message));
  }

  #finish(reason: unknown): void {
    if (this.#end !== undefined) return;
    this.#end = reason;
    clearTimeout(this.#timer);
    this.#worker?.terminate();
    const pending = [...this.#pending];
    this.#pending.clear();
    for (const reject of pending) reject(reason);
  }

  #handleStart = (): void => {
    this.#hasStarted = true;
    clearTimeout(this.#timer);
  };

  /** Before its start there is no worker; afterwards whoever waits is told, and the worker goes on. */
  #handleError = (event: ErrorEvent): void => {
    const message = event.message ?? '';
    if (isMissingPart(message)) this.#fail('program-part-missing', message);
    else if (!this.#hasStarted) this.#break('worker-not-started', message);
    else this.#fail('load-crashed', message);
  };

  #fail(kind: LineFailure['kind'], message: string): void {
    const pending = [...this.#pending];
    this.#pending.clear();
    for (const reject of pending) reject(new LineFailure(kind, message));
  }

  #handleUnreadable = (): void => this.#break('load-crashed', 'messageerror');
}

/** What has gone wrong in the worker, or on the way to it, as a message. */
export function lineDiagnostic(error: unknown): Diagnostic {
  if (error instanceof NoAnswer) return error.diagnostic;
  const found = error instanceof Error ? error.message : String(error);
  return { kind: kindOf(error), severity: 'error', ...(found !== '' && { found }) };
}

/** What may help after it: a part of the program that is missing comes only with the page as a whole. */
export function lineRemedy(error: unknown): Remedy {
  const isOfOneCall = error instanceof NoAnswer || kindOf(error) === 'load-crashed';
  return isOfOneCall ? 'retry' : 'reload';
}

function kindOf(error: unknown): LineFailure['kind'] {
  if (error instanceof LineFailure) return error.kind;
  return isMissingPart(error) ? 'program-part-missing' : 'load-crashed';
}
