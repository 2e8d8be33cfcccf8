import type { Diagnostic } from '../areas/diagnostic.ts';

/** Why no answer comes from a worker any more. */
export class NoAnswer extends Error {
  readonly diagnostic: Diagnostic;

  constructor(diagnostic: Diagnostic) {
    super(diagnostic.kind);
    this.diagnostic = diagnostic;
  }
}

/** Milliseconds: `idle` of a worker that would answer and still has no result, `busy` of one that computes without a word. */
export interface Patience {
  readonly idle: number;
  readonly busy: number;
}

const usualPatience: Patience = { idle: 60_000, busy: 600_000 };

/** Milliseconds between two looks, and for the answer to a ping. */
const between = 5000;

/**
 * Sees to it that every wait for a worker ends. A library that waits for ever leaves the worker free to answer a ping, and
 * the wait ends after a minute; one that computes for long keeps it busy, and has ten.
 */
export class WorkerWatch {
  readonly #ping: () => Promise<unknown>;
  readonly #patience: Patience;
  readonly #ended: Promise<never>;
  #end: (reason: NoAnswer) => void = () => undefined;
  #heard = 0;
  #file: string | undefined;

  constructor(ping: () => Promise<unknown>, patience: Patience = usualPatience) {
    this.#ping = ping;
    this.#patience = patience;
    this.#ended = new Promise((_, reject) => {
      this.#end = reject;
    });
    // An end that nobody waits for is no error.
    this.#ended.catch(() => undefined);
  }

  /** The answer of a call, or `NoAnswer`. */
  async wait<Answer>(call: Promise<Answer>): Promise<Answer> {
    this.hear();
    const looking = setInterval(() => void this.#look(), between);
    try {
      return await Promise.race([call, this.#ended]);
    } finally {
      clearInterval(looking);
    }
  }

  /** The worker is alive and has come to this file. */
  hear(file = this.#file): void {
    this.#heard = Date.now();
    this.#file = file;
  }

  /** The worker is no more: whoever waits for it is told. */
  end(diagnostic: Diagnostic): void {
    this.#end(new NoAnswer(diagnostic));
  }

  async #look(): Promise<void> {
    const heard = this.#heard;
    const quiet = Date.now() - heard;
    if (quiet < this.#patience.idle) return;
    const isIdle = await this.#answers();
    if (heard !== this.#heard || (!isIdle && quiet < this.#patience.busy)) return;
    const found = String(Math.round(quiet / 1000));
    const file = this.#file === undefined ? {} : { file: this.#file };
    this.end({ kind: 'load-without-end', severity: 'error', found, ...file });
  }

  #answers(): Promise<boolean> {
    const late = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), between));
    const answer = this.#ping().then(
      () => true,
      () => false,
    );
    return Promise.race([answer, late]);
  }
}
