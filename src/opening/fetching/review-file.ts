import type { DiagnosticOf } from '../../areas/diagnostic.ts';

/** What a file of the review says of itself in its first line. Source: docs/review-log.md. */
export interface ReviewFile {
  readonly is: 'log' | 'backup';
  /** The project it belongs to; empty where the line is damaged. */
  readonly project: string;
}

/** Bytes at the start in which a file of the review says what it is. */
const headLength = 400;

const head = /^\uFEFF?\s*\{\s*"quartieratlas"\s*:\s*"review-(log|backup)"/;
const projectMember = /"project"\s*:\s*("(?:[^"\\]|\\.)*")/;

/** Undefined of every other file. A few hundred bytes of it are enough. */
export function reviewFileOf(bytes: Uint8Array): ReviewFile | undefined {
  const text = new TextDecoder().decode(bytes.subarray(0, headLength));
  const [, is] = head.exec(text) ?? [];
  if (is !== 'log' && is !== 'backup') return undefined;
  const [, project = '""'] = projectMember.exec(text) ?? [];
  return { is, project: textOf(project) };
}

/** What is said of such a file where data were expected: an error where nothing comes of it, else a hint. */
export function reviewDiagnostic(
  file: string,
  bytes: Uint8Array,
  severity: 'error' | 'hint',
): DiagnosticOf<'review-file'> | undefined {
  const review = reviewFileOf(bytes);
  if (!review) return undefined;
  const { project: found } = review;
  return { kind: 'review-file', severity, file, ...(found !== '' && { found }) };
}

/** Dropped files of the review and the others, told apart by their first bytes. */
export async function reviewFilesAmong(
  files: readonly File[],
): Promise<{ readonly review: readonly File[]; readonly others: readonly File[] }> {
  const known = await Promise.all(
    files.map(async (file) => {
      const bytes = await file
        .slice(0, headLength)
        .arrayBuffer()
        .catch(() => new ArrayBuffer());
      return reviewFileOf(new Uint8Array(bytes)) !== undefined;
    }),
  );
  return {
    review: files.filter((_, place) => known[place]),
    others: files.filter((_, place) => !known[place]),
  };
}

function textOf(json: string): string {
  try {
    return String(JSON.parse(json));
  } catch {
    return '';
  }
}
