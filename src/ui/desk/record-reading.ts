import { nextTask } from '../../opening/next-task.ts';
import type { Entry } from '../../review/entry/entry.ts';
import type { EntryStore } from '../../state/record/entry-store.ts';
import type { Kept } from '../../state/record/record-fault.ts';

/** What has come into the record. */
export interface RecordNews {
  readonly entries: readonly Entry[];
  /** They are all there are, not what follows the ones before. */
  readonly isAnew: boolean;
}

/** Lines that are read at once, so that the page answers in between. */
const batch = 500;

/** Reads the record of a project, and later only what has come since. */
export class RecordReading {
  readonly #store: Pick<EntryStore, 'read'>;
  readonly #project: string;
  #upTo = 0;
  /** The last line that was read: where it is no longer there, the record is another one. */
  #last: string | undefined;

  constructor(store: Pick<EntryStore, 'read'>, project: string) {
    this.#store = store;
    this.#project = project;
  }

  async all(): Promise<Kept<readonly Entry[]>> {
    const read = await this.#store.read(this.#project);
    if (!read.ok) return read;
    const { lines, upTo } = read.value;
    this.#upTo = upTo;
    this.#last = lines.at(-1);
    return { ok: true, value: await parsed(lines) };
  }

  /** What follows the line that was read last, which is read once more to see that it is still there. */
  async news(): Promise<Kept<RecordNews>> {
    const last = this.#last;
    const read = await this.#store.read(this.#project, Math.max(0, this.#upTo - 1));
    if (!read.ok) return read;
    const [first, ...lines] = read.value.lines;
    if (last === undefined || first !== last) {
      const all = await this.all();
      return all.ok ? { ok: true, value: { entries: all.value, isAnew: true } } : all;
    }
    this.#upTo = read.value.upTo;
    this.#last = lines.at(-1) ?? last;
    return { ok: true, value: { entries: await parsed(lines), isAnew: false } };
  }
}

async function parsed(lines: readonly string[]): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  for (let from = 0; from < lines.length; from += batch) {
    if (from > 0) await nextTask();
    for (const line of lines.slice(from, from + batch)) entries.push(JSON.parse(line) as Entry);
  }
  return entries;
}
