import { errorOf, type ErrorDiagnostic, type Fault } from '../../areas/diagnostic.ts';
import { programFault } from '../../areas/program-fault.ts';
import { absenceOf } from '../../areas/program-part.ts';
import { messageOf } from '../../ingest/formats/area-format.ts';
import { excerpt } from '../../areas/excerpt.ts';
import { spentFault } from '../../ingest/result/spent-fault.ts';
import { BadAnswer } from './bad-answer.ts';

/** A file that cannot be had or used: thrown where it is read, caught where a message is made of it. */
export class FileFailure extends Error {
  readonly diagnostic: ErrorDiagnostic;

  constructor(fault: Fault) {
    super(fault.kind);
    this.name = 'FileFailure';
    this.diagnostic = errorOf(fault);
  }
}

/** What a decoder or a request has thrown, as a message about the file. */
export function failureOf(file: string, error: unknown): FileFailure {
  if (error instanceof FileFailure) return error;
  const absence = absenceOf(error);
  if (absence) return new FileFailure(programFault(absence, file));
  const fault = { kind: 'parquet-damaged', file, found: excerpt(messageOf(error)) } as const;
  return new FileFailure(spentFault(file, error) ?? fault);
}

/** What came of asking the server for a file: any other error stays as it is. */
export function failureOfAnswer(file: string, url: URL, error: unknown): unknown {
  return error instanceof BadAnswer ? new FileFailure(answerFault(file, url, error)) : error;
}

function answerFault(file: string, { pathname }: URL, { fault, bytes, message }: BadAnswer): Fault {
  switch (fault) {
    case 'unreachable':
      return { kind: 'file-unreachable', file };
    case 'redirected':
      return { kind: 'file-redirected', file, expected: pathname };
    case 'refused':
      return { kind: 'file-fetch-failed', file, found: message, expected: pathname };
    case 'cut': {
      const [found, expected] = [bytes?.came ?? 0, bytes?.wanted ?? 0].map(String);
      return { kind: 'file-cut-off', file, found: found ?? '', expected: expected ?? '' };
    }
    case 'empty':
      return { kind: 'file-empty', file };
    case 'other-part':
      return { kind: 'file-other-part', file, found: message };
    case 'silent':
      return { kind: 'file-silent', file, found: message };
    default:
      return fault satisfies never;
  }
}
