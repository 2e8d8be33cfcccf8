import * as v from 'valibot';
import type { NoteDraft } from './record-database.ts';
import { reviewHeadSchema, type ReviewHead } from './review-head.ts';

/**
 * The full backup of a project's record: one line with what stands beside the entries, and below it the log, byte for byte as it
 * is exported alone. Taken in on an empty browser it is the recovery.
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

/** Why a file is no backup that can be taken in. */
export type BackupRefusal =
  /** Its first line is not that of a backup. */
  | { readonly kind: 'no-backup' }
  /** Made by a newer version of the program. */
  | { readonly kind: 'newer'; readonly found: string }
  /** Of another project. */
  | { readonly kind: 'other-project'; readonly found: string }
  /** The first line is that of a backup, and is damaged there. */
  | { readonly kind: 'damaged'; readonly found: string };

export type BackupReading =
  | { readonly ok: true; readonly beside: Beside; readonly log: Uint8Array<ArrayBuffer> }
  | { readonly ok: false; readonly refusal: BackupRefusal };

/** @param log the file of the log, as it is exported */
export function writeBackup(
  project: string,
  { reviews, notes, settings }: Beside,
  log: Uint8Array,
  now: Date = new Date(),
): Uint8Array<ArrayBuffer> {
  const head = {
    quartieratlas: 'review-backup',
    v: version,
    project,
    at: now.toISOString(),
    reviews,
    notes,
    settings,
  };
  const line = new TextEncoder().encode(`${JSON.stringify(head)}\n`);
  const bytes = new Uint8Array(line.length + log.length);
  bytes.set(line);
  bytes.set(log, line.length);
  return bytes;
}

/** The two parts of a backup; the log is read as any log is. */
export function readBackup(bytes: Uint8Array<ArrayBuffer>, project: string): BackupReading {
  const end = bytes.indexOf(0x0a);
  const text = new TextDecoder().decode(bytes.subarray(0, end < 0 ? bytes.length : end));
  const head = parsed(text);
  if (!isBackupHead(head)) return refused({ kind: 'no-backup' });
  if (typeof head.v === 'number' && head.v > version) {
    return refused({ kind: 'newer', found: String(head.v) });
  }
  const checked = v.safeParse(headSchema, head);
  if (!checked.success) {
    return refused({ kind: 'damaged', found: v.getDotPath(checked.issues[0]) ?? '' });
  }
  const { project: found, reviews, notes, settings } = checked.output;
  if (found !== project) return refused({ kind: 'other-project', found });
  if ([...reviews, ...notes].some((one) => one.project !== project)) {
    return refused({ kind: 'damaged', found: 'project' });
  }
  return { ok: true, beside: { reviews, notes, settings }, log: bytes.subarray(end + 1) };
}

function refused(refusal: BackupRefusal): BackupReading {
  return { ok: false, refusal };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

function isBackupHead(value: unknown): value is { readonly v?: unknown } {
  if (typeof value !== 'object' || value === null) return false;
  return (value as { quartieratlas?: unknown }).quartieratlas === 'review-backup';
}
