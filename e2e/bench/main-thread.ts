import type { Browser, Page } from '@playwright/test';

/**
 * What the main thread of a page does, from the browser's own trace of its tasks. Times are those of the
 * processor: what the graphics process draws in software and what other programs do is not in them.
 */
export interface Work {
  /** Milliseconds of the processor on this thread. */
  readonly sum: number;
  readonly longest: number;
  /** Milliseconds on the clock, waiting included. */
  readonly longestOnClock: number;
}

/** A task or a mark of `performance.mark`; microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  /** Time of the processor this thread has had so far. */
  readonly tts?: number;
}

const taskName = 'ThreadControllerImpl::RunTask';

export class MainThreadTrace {
  readonly #tasks: readonly TraceEvent[];
  readonly #marks: readonly TraceEvent[];

  constructor(events: readonly TraceEvent[], marks: readonly string[]) {
    this.#marks = events
      .filter(({ name }) => marks.includes(name))
      .sort((one, other) => one.ts - other.ts);
    const [mark] = this.#marks;
    this.#tasks = events.filter(
      ({ name, pid, tid }) => name === taskName && pid === mark?.pid && tid === mark.tid,
    );
  }

  /** The work from every mark of one name to the next of the other; without a first name from the start on. */
  between(from: string | undefined, to: string): Work[] {
    const starts = from === undefined ? [-Infinity] : this.#timesOf(from);
    const ends = this.#timesOf(to);
    return starts.flatMap((start) => {
      const end = ends.find((time) => time >= start);
      return end === undefined ? [] : this.#workBetween(start, end);
    });
  }

  /** Milliseconds of the processor from every mark of one name to the next of the other, to the mark and not to the task. */
  exactlyBetween(from: string, to: string): number[] {
    const ends = this.#marks.filter(({ name }) => name === to);
    return this.#marks
      .filter(({ name }) => name === from)
      .flatMap((start) => {
        const end = ends.find(({ ts }) => ts > start.ts);
        return end?.tts === undefined || start.tts === undefined
          ? []
          : (end.tts - start.tts) / 1000;
      });
  }

  #timesOf(mark: string): number[] {
    return this.#marks.filter(({ name }) => name === mark).map(({ ts }) => ts);
  }

  #workBetween(start: number, end: number): Work {
    const tasks = this.#tasks.filter(({ ts, dur = 0 }) => ts + dur >= start && ts <= end);
    const onProcessor = tasks.map(({ tdur = 0 }) => tdur / 1000);
    return {
      sum: onProcessor.reduce((sum, time) => sum + time, 0),
      longest: Math.max(0, ...onProcessor),
      longestOnClock: Math.max(0, ...tasks.map(({ dur = 0 }) => dur / 1000)),
    };
  }
}

/** Traces the page while `run` lasts; `marks` are the names of the marks that `between` will ask for. */
export async function traceMainThread(
  browser: Browser,
  page: Page,
  marks: readonly string[],
  run: () => Promise<void>,
): Promise<MainThreadTrace> {
  await browser.startTracing(page, { categories: ['toplevel', 'blink.user_timing'] });
  let text: Buffer;
  try {
    await run();
  } finally {
    text = await browser.stopTracing();
  }
  const { traceEvents } = JSON.parse(text.toString()) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  return new MainThreadTrace(traceEvents, marks);
}
