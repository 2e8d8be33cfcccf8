import type { Entry } from '../../review/entry/entry.ts';
import { logOf } from '../../review/log/log.ts';
import { logText } from '../../review/log/write-log.ts';
import type { Beside } from './backup-file.ts';
import { EntryStore, keptOf } from './entry-store.ts';
import { ExportReminder } from './export-reminder.ts';
import { RememberedFolder } from './folder-handle.ts';
import { mergeIn, type Incoming, type Merged, type MergeWay } from './merge-in.ts';
import { RecordConnection } from './record-connection.ts';
import type { Kept, RecordFaultKind } from './record-fault.ts';
import { recordNotes, type RecordNote } from './record-notes.ts';
import { RecordTabs } from './record-tabs.ts';
import { ReviewStore } from './review-store.ts';

/** The record as the page has it: entries, what stands beside them, and the other tabs. */
export class ReviewRecord {
  readonly #connection: RecordConnection;
  readonly tabs = new RecordTabs();
  readonly entries: EntryStore;
  readonly desk: ReviewStore;
  readonly reminder: ExportReminder;
  readonly folder: RememberedFolder;

  /** @param hear told when the database was taken away: by a newer version in another tab, cleared, or closed by the browser */
  constructor(hear?: (lost: RecordFaultKind) => void) {
    this.#connection = new RecordConnection(hear);
    this.entries = new EntryStore(this.#connection, this.tabs);
    this.desk = new ReviewStore(this.#connection);
    this.folder = new RememberedFolder(this.#connection);
    this.reminder = new ExportReminder(this.#connection);
  }

  /** Takes in what comes from elsewhere, or puts back what was cleared: all of it, or nothing. */
  async merge(project: string, incoming: Incoming, way?: MergeWay): Promise<Kept<Merged>> {
    const merged = await this.tabs.inTurn(() => mergeIn(this.#connection, incoming, way));
    if (merged.ok && merged.value.added > 0) {
      this.entries.forget(project);
      this.tabs.tell(project);
    }
    return merged;
  }

  /** The log of a project as a file, and up to which entry it goes; said to the reminder once it has been carried out. */
  async log(project: string): Promise<Kept<{ readonly text: string; readonly upTo: number }>> {
    const read = await this.entries.read(project);
    if (!read.ok) return read;
    const { lines, upTo } = read.value;
    const entries = lines.map((line) => JSON.parse(line) as Entry);
    return { ok: true, value: { text: logText(logOf(project, entries)), upTo } };
  }

  /** What stands beside the entries of a project, for the backup. */
  async beside(project: string): Promise<Kept<Beside>> {
    const [reviews, notes, settings] = await Promise.all([
      this.desk.reviews(project),
      this.desk.notes(project),
      this.desk.settings(),
    ]);
    if (!reviews.ok) return reviews;
    if (!notes.ok) return notes;
    if (!settings.ok) return settings;
    return {
      ok: true,
      value: { reviews: reviews.value, notes: notes.value, settings: settings.value },
    };
  }

  /**
   * Forked chains, one name on several devices, and of the ids that entries have named those that are not here.
   * @param named ids that may not be here
   */
  notes(project: string, named?: readonly string[]): Promise<Kept<readonly RecordNote[]>> {
    return recordNotes(this.#connection, project, named);
  }

  /** Puts back what this tab still knows of a record that was cleared. */
  putBack(project: string, known: readonly Entry[]): Promise<Kept<Merged>> {
    this.entries.forget(project);
    const entries = known.map((entry) => keptOf(entry));
    return this.merge(project, { entries, total: entries.length });
  }

  close(): void {
    this.#connection.close();
    this.tabs.close();
  }
}
