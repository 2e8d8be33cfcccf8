import { wrap, type Remote } from 'comlink';
import type { Fault } from '../areas/diagnostic.ts';
import { absenceOf } from '../areas/program-part.ts';
import { isServerInReach } from '../areas/server-in-reach.ts';
import type { AtlasFunctions } from './functions.ts';
import { faultOfText, LineFailure } from './line-diagnostic.ts';
import { LineEnded } from './line-ended.ts';

/** Milliseconds in which a worker says that it is there. */
const usualPatience = 20_000;

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
      this.#break({ kind: 'worker-not-started', found: String(error) });
      return;
    }
    this.#functions = wrap<AtlasFunctions>(this.#worker);
    this.#worker.addEventListener('error', this.#handleError);
    this.#worker.addEventListener('messageerror', this.#handleUnreadable);
    this.#timer = setTimeout(
      () => void this.#breakStart(`> ${Math.round(patience / 1000)} s`),
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

  #break(fault: Fault): void {
    this.#finish(new LineFailure(fault));
  }

  /** It has not started: something is wrong on the server, or the connection is gone. */
  async #breakStart(found: string): Promise<void> {
    clearTimeout(this.#timer);
    const isThere = await isServerInReach();
    if (this.#hasStarted) return;
    this.#break(
      isThere
        ? { kind: 'worker-not-started', ...(found !== '' && { found }) }
        : { kind: 'program-out-of-reach' },
    );
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
    if (!this.#hasStarted && !absenceOf(message)) void this.#breakStart(message);
    else this.#fail(faultOfText(message));
  };

  #fail(fault: Fault): void {
    const pending = [...this.#pending];
    this.#pending.clear();
    for (const reject of pending) reject(new LineFailure(fault));
  }

  #handleUnreadable = (): void => this.#break({ kind: 'load-crashed', found: 'messageerror' });
}
