/**
 * Several tabs of one browser on one record. The transaction alone guards what is written: number and predecessor of an entry
 * are taken inside it, so that two tabs at the same second lose nothing and make no fork. What stands here is courtesy on top of
 * it: BroadcastChannel tells the others of a new entry, and Web Locks let one tab write at a time and name the one that judges.
 * Both are missing somewhere, Web Locks on plain http (they need a secure context); nothing is lost without them.
 */

const name = 'quartieratlas-record';

/** Milliseconds after which a tab no longer waits for one that holds the lock and may be frozen. */
const longestTurn = 3000;

/** Whether this tab judges, or another one does; `unknown` where the browser cannot tell. */
export type TabRole = 'judges' | 'beside' | 'unknown';

interface Told {
  readonly project: string;
}

export class RecordTabs {
  readonly #channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel(name) : undefined;

  /** Tells the other tabs that the record of a project has grown. */
  tell(project: string): void {
    const told: Told = { project };
    this.#channel?.postMessage(told);
  }

  /** @returns ends it */
  listen(hear: (project: string) => void): () => void {
    const handle = (event: MessageEvent<Told>): void => hear(event.data.project);
    this.#channel?.addEventListener('message', handle);
    return () => this.#channel?.removeEventListener('message', handle);
  }

  /** Does the work while no other tab does, or where that cannot be arranged, at once. */
  async inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    if (!hasLocks()) return work();
    const signal = AbortSignal.timeout(longestTurn);
    let hasBegun = false;
    try {
      return await navigator.locks.request(name, { signal }, () => {
        hasBegun = true;
        return work();
      });
    } catch (error) {
      if (hasBegun) throw error;
      return work();
    }
  }

  /**
   * Says for as long as this tab judges a project that it does: the first one that asks has the role, the next one gets it when
   * that tab is closed.
   * @returns gives the role up
   */
  judge(project: string, hear: (role: TabRole) => void): () => void {
    if (!hasLocks()) {
      hear('unknown');
      return () => undefined;
    }
    const end = new AbortController();
    const held = new Promise<void>((resolve) => {
      end.signal.addEventListener('abort', () => resolve());
    });
    const lock = `${name}.judge.${project}`;
    void navigator.locks
      .request(lock, { ifAvailable: true }, (free) => {
        hear(free ? 'judges' : 'beside');
        return free ? held : undefined;
      })
      .then(() => (end.signal.aborted ? undefined : this.#waitFor(lock, held, hear, end.signal)))
      .catch(() => undefined);
    return () => end.abort();
  }

  #waitFor(
    lock: string,
    held: Promise<void>,
    hear: (role: TabRole) => void,
    signal: AbortSignal,
  ): Promise<unknown> {
    return navigator.locks.request(lock, { signal }, () => {
      hear('judges');
      return held;
    });
  }

  close(): void {
    this.#channel?.close();
  }
}

function hasLocks(): boolean {
  return 'navigator' in globalThis && 'locks' in navigator;
}
