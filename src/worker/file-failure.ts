import type { Diagnostic } from '../areas/diagnostic.ts';
import { messageOf } from '../ingest/area-format.ts';

/** A file that cannot be had or used: thrown where it is read, caught where a message is made of it. */
export class FileFailure extends Error {
  readonly diagnostic: Diagnostic;

  constructor(diagnostic: Omit<Diagnostic, 'severity'>) {
    super(diagnostic.found ?? diagnostic.kind);
    this.name = 'FileFailure';
    this.diagnostic = { ...diagnostic, severity: 'error' };
  }
}

/** The server did not deliver. */
export function fetchFailure(file: string, url: URL, found: string): FileFailure {
  return new FileFailure({ kind: 'file-fetch-failed', file, found, expected: url.pathname });
}

/** What a decoder or a request has thrown, as a message about the file. */
export function failureOf(file: string, error: unknown): FileFailure {
  if (error instanceof FileFailure) return error;
  return new FileFailure({ kind: 'parquet-damaged', file, found: messageOf(error) });
}
