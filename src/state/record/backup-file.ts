import * as v from 'valibot';
import { contentFault, newerVersion, parsed, type LineFault } from '../../review/log/read-line.ts';
import type { NoteDraft } from './record-database.ts';
import { reviewHeadSchema, type ReviewHead } from './review-head.ts';

/**
 * The full backup of a project's record: one line with what stands beside the entries, and below it the log, byte for byte as it
 * is exported alone. Taken in on an empty browser it is the recovery. Source: docs/review-log.md#backup.
 */

const version = 1;

const headSchema = v.strictObject({
  quartieratlas: v.literal('review-backup'),
  v: v.literal(version),
  project: v.string(),
  /** ISO 8601: when it was made. */
  at: v.string(),
  reviews: v.array(reviewHeadSchema),
  notes: v.array(
    v.strictObject({
      project: v.string(),
      author: v.string(),
      neighbourhood: v.string(),
      content: v.unknown(),
    }),
  ),
  settings: v.record(v.string(), v.unknown()),
});

/** What a backup has beside the log. */
export interface Beside {
  readonly reviews: readonly ReviewHead[];
  readonly notes: readonly NoteDraft[];
  readonly settings: Readonly<Record<string, unknown>>;
}

/** @param log the file of the log, as it is exported */
export function writeBackup(
  project: string,
  { reviews, notes, settings }: Beside,
  log: string,
  now: Date = new Date(),
): string {
  const at = now.toISOString();
  const parts = { project, at, reviews, notes, settings };
  return `${JSON.stringify({ quartieratlas: 'review-backup', v: version, ...parts })}\n${log}`;
}

/** The first line of a backup, or what is wrong with it. */
export function readBackupHead(line: string, project: string): Beside | LineFault {
  const head = parsed(line.replace(/^\uFEFF/, '').trimEnd());
  if (head === undefined) return { kind: 'log-line-broken', found: line.slice(0, 60) };
  const newer = newerVersion(head);
  if (newer) return { ...newer, expected: String(version) } as LineFault;
  const checked = v.safeParse(headSchema, head, { abortEarly: true });
  if (!checked.success) return contentFault(checked.issues[0]);
  const { project: found, reviews, notes, settings } = checked.output;
  const other = [found, ...[...reviews, ...notes].map((one) => one.project)].find(
    (one) => one !== project,
  );
  if (other !== undefined) return { kind: 'log-other-project', found: other, expected: project };
  return { reviews, notes, settings };
}

/** Where the first line of a file ends, and what stands below it. */
export async function splitFirstLine(
  file: Blob,
): Promise<{ readonly line: string; readonly below: Blob }> {
  const piece = 1_000_000;
  for (let from = 0; from < file.size; from += piece) {
    const bytes = new Uint8Array(await file.slice(from, from + piece).arrayBuffer());
    const end = bytes.indexOf(0x0a);
    if (end < 0) continue;
    return { line: await file.slice(0, from + end).text(), below: file.slice(from + end + 1) };
  }
  return { line: await file.text(), below: new Blob([]) };
}
