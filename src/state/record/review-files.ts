import type { Diagnostic } from '../../areas/diagnostic.ts';
import { reviewFileOf } from '../../opening/fetching/review-file.ts';
import type { Entry } from '../../review/entry/entry.ts';
import type { LogsAnswer, LogSource } from '../../worker/read-logs.ts';
import { readBackupHead, splitFirstLine, type Beside } from './backup-file.ts';
import { keptOf } from './entry-store.ts';
import type { Incoming } from './merge-in.ts';
import type { KeptEntry } from './record-database.ts';

/** Files of a review that were dropped at once, logs and backups: all of them can be taken in, or none is. */
export type ReviewFilesReading =
  | {
      readonly ok: true;
      readonly incoming: Incoming;
      /** Ids that the entries name and that are in none of the files. */
      readonly named: readonly string[];
      readonly diagnostics: readonly Diagnostic[];
    }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/**
 * Undefined where it was called off.
 * @param readLogs reads the logs in a worker
 */
export async function readReviewFiles(
  files: readonly File[],
  project: string,
  readLogs: (sources: readonly LogSource[], project: string) => Promise<LogsAnswer | undefined>,
): Promise<ReviewFilesReading | undefined> {
  const sources: LogSource[] = [];
  const beside: Beside[] = [];
  const faults: Diagnostic[] = [];
  for (const file of files) {
    const read = await partsOf(file, project);
    if ('fault' in read) faults.push(read.fault);
    else sources.push(read.source);
    if ('beside' in read) beside.push(read.beside);
  }
  const answer = await readLogs(sources, project);
  if (!answer) return undefined;
  if (!answer.ok || faults.length > 0) {
    return { ok: false, diagnostics: [...faults, ...answer.diagnostics] };
  }
  const { bytes, entries: total, named, diagnostics } = answer;
  return {
    ok: true,
    named,
    diagnostics,
    incoming: {
      entries: entriesIn(bytes),
      total,
      reviews: beside.flatMap(({ reviews }) => reviews),
      notes: beside.flatMap(({ notes }) => notes),
      settings: Object.assign({}, ...beside.toReversed().map(({ settings }) => settings)),
    },
  };
}

type FileParts =
  | { readonly source: LogSource }
  | { readonly source: LogSource; readonly beside: Beside }
  | { readonly fault: Diagnostic };

async function partsOf(file: File, project: string): Promise<FileParts> {
  const { name } = file;
  const start = new Uint8Array(await file.slice(0, 400).arrayBuffer());
  if (reviewFileOf(start)?.is !== 'backup') return { source: { name, log: file, before: 0 } };
  const { line, below } = await splitFirstLine(file);
  const head = readBackupHead(line, project);
  return 'kind' in head
    ? { fault: { ...head, severity: 'error', file: name, line: 1 } as Diagnostic }
    : { source: { name, log: below, before: 1 }, beside: head };
}

/** The entries of a log that has been checked; its first line is the head. One after the other, as they are asked for. */
function* entriesIn(bytes: Uint8Array): Generator<KeptEntry> {
  const decoder = new TextDecoder();
  let start = bytes.indexOf(0x0a) + 1;
  while (start > 0 && start < bytes.length) {
    const found = bytes.indexOf(0x0a, start);
    const end = found < 0 ? bytes.length : found;
    const line = decoder.decode(bytes.subarray(start, end));
    yield keptOf(JSON.parse(line) as Entry, line);
    start = end + 1;
  }
}
