import type { Diagnostic } from '../areas/diagnostic.ts';
import type { Progress } from '../ingest/reading.ts';
import { NoAnswer } from '../worker/worker-watch.ts';

/** How the understanding of files without a project file begins, and how it ends without a result. */

export function understanding(files: readonly File[]): Progress {
  const [first] = files;
  return { step: 'understand', done: 0, total: files.length, ...(first && { file: first.name }) };
}

export function failureOf(error: unknown): Diagnostic {
  if (error instanceof NoAnswer) return error.diagnostic;
  return { kind: 'load-crashed', severity: 'error', found: String(error) };
}
