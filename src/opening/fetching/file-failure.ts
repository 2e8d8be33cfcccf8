import {
  errorOf,
  type DiagnosticEntry,
  type ErrorDiagnostic,
  type Fault,
} from '../../areas/diagnostic.ts';
import { isMissingPart } from '../../areas/program-part.ts';
import { messageOf } from '../../ingest/formats/area-format.ts';
import { BadAnswer } from './bad-answer.ts';

/** A file that cannot be had or used: thrown where it is read, caught where a message is made of it. */
export class FileFailure extends Error {
  readonly diagnostic: ErrorDiagnostic;
  /** Where a part of the program is missing, and not of the file. */
  readonly isOfProgram: boolean;

  constructor(fault: Fault, isOfProgram = false) {
    const { kind, found }: DiagnosticEntry = errorOf(fault);
    super(found ?? kind);
    this.name = 'FileFailure';
    this.diagnostic = errorOf(fault);
    this.isOfProgram = isOfProgram;
  }
}

/** The server did not deliver. */
export function fetchFailure(file: string, url: URL, found: string): FileFailure {
  return new FileFailure({ kind: 'file-fetch-failed', file, found, expected: url.pathname });
}

/** What a decoder or a request has thrown, as a message about the file. */
export function failureOf(file: string, error: unknown): FileFailure {
  if (error instanceof FileFailure) return error;
  const isOfProgram = isMissingPart(error);
  const kind = isOfProgram ? 'program-part-missing' : 'parquet-damaged';
  return new FileFailure({ kind, file, found: messageOf(error) }, isOfProgram);
}

/** What came of asking the server for a file: any other error stays as it is. */
export function failureOfAnswer(file: string, url: URL, error: unknown): unknown {
  if (!(error instanceof BadAnswer)) return error;
  const { fault, bytes, message } = error;
  if (fault === 'empty') return new FileFailure({ kind: 'file-empty', file });
  if (fault === 'silent') return new FileFailure({ kind: 'file-silent', file, found: message });
  if (!bytes) return fetchFailure(file, url, message);
  const [found, expected] = [String(bytes.came), String(bytes.wanted)];
  return new FileFailure({ kind: 'file-cut-off', file, found, expected });
}
