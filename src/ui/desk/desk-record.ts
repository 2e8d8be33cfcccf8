import type { EntryDraft } from '../../review/entry/chain.ts';
import type { Entry } from '../../review/entry/entry.ts';
import type { Receipt } from '../../state/record/entry-store.ts';
import type { NoteDraft } from '../../state/record/record-database.ts';
import type { Kept } from '../../state/record/record-fault.ts';
import type { ReviewHead } from '../../state/record/review-head.ts';
import { RecordReading, type RecordNews } from './record-reading.ts';
import { ReviewRecord } from '../../state/record/review-record.ts';

/** What the desk needs of the record of one project. */
export interface DeskRecord {
  readonly project: string;
  entries(): Promise<Kept<readonly Entry[]>>;
  /** Entries that have come since `entries` or this was last asked, one's own among them; all of them where the record is another one. */
  news(): Promise<Kept<RecordNews>>;
  /** Answers once the browser has written it, and with a fault where nothing was. */
  add(author: string, draft: EntryDraft): Promise<Kept<Receipt>>;
  /** The device that new entries are of; undefined before the first one. */
  device(): Promise<Kept<string | undefined>>;
  heads(): Promise<Kept<readonly ReviewHead[]>>;
  keepHead(head: ReviewHead): Promise<Kept<void>>;
  notes(): Promise<Kept<readonly NoteDraft[]>>;
  keepNote(note: NoteDraft): Promise<Kept<void>>;
  dropNote(author: string, neighbourhood: string): Promise<Kept<void>>;
  /** Another tab has written. */
  listen(hear: () => void): () => void;
  close(): void;
}

/** The record that this browser keeps. */
export function keptRecord(project: string): DeskRecord {
  const record = new ReviewRecord();
  const reading = new RecordReading(record.entries, project);
  return {
    project,
    entries: () => reading.all(),
    news: () => reading.news(),
    add: (author, draft) => record.entries.add(author, draft),
    device: () => record.entries.device(),
    heads: () => record.desk.reviews(project),
    keepHead: (head) => record.desk.keepReview(head),
    notes: () => record.desk.notes(project),
    keepNote: (note) => record.desk.keepNote(note),
    dropNote: (author, neighbourhood) => record.desk.dropNote(project, author, neighbourhood),
    listen: (hear) => record.tabs.listen((told) => (told === project ? hear() : undefined)),
    close: () => record.close(),
  };
}
