import { BadAnswer, messageOfNetwork } from './bad-answer.ts';

/** Milliseconds without a byte after which nobody waits any longer. */
const usualPatience = 60_000;

/** Ends a request from which nothing more comes, so that every wait for a server has an end. */
export class SilenceWatch {
  readonly #controller = new AbortController();
  readonly #patience: number;
  readonly #outer: AbortSignal | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isSilent = false;

  /** @param outer aborts the request, too */
  constructor(outer: AbortSignal | undefined, patience = usualPatience) {
    this.#outer = outer;
    this.#patience = patience;
    if (outer?.aborted) this.#handleAbort();
    outer?.addEventListener('abort', this.#handleAbort, { once: true });
    this.hear();
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Something has come. */
  hear(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#isSilent = true;
      this.#controller.abort();
    }, this.#patience);
  }

  /** What an error of the request means: an abort from outside stays what it is. */
  reasonOf(error: unknown): unknown {
    if (this.#outer?.aborted) return error;
    if (this.#isSilent) return new BadAnswer('silent', String(Math.round(this.#patience / 1000)));
    const isOfNetwork = error instanceof TypeError || error instanceof DOMException;
    return isOfNetwork ? new BadAnswer('unreachable', messageOfNetwork(error)) : error;
  }

  end(): void {
    clearTimeout(this.#timer);
    this.#outer?.removeEventListener('abort', this.#handleAbort);
  }

  #handleAbort = (): void => this.#controller.abort(this.#outer?.reason);
}
