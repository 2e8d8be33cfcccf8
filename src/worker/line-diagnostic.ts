import { carriedDiagnostic } from '../areas/carried-diagnostic.ts';
import { programFault } from '../areas/program-fault.ts';
import { absenceOf } from '../areas/program-part.ts';
import { errorOf, type Diagnostic, type ErrorDiagnostic, type Fault } from '../areas/diagnostic.ts';
import { spentMeans } from '../areas/spent-means.ts';
import type { Remedy } from '../opening/atlas.ts';

/** Why a worker answers no more, or not this question. */
export class LineFailure extends Error {
  readonly diagnostic: ErrorDiagnostic;

  constructor(fault: Fault) {
    super(fault.kind);
    this.name = 'LineFailure';
    this.diagnostic = errorOf(fault);
  }
}

/** What has gone wrong in the worker, or on the way to it, as a message. */
export function lineDiagnostic(error: unknown): Diagnostic {
  return carriedDiagnostic(error) ?? errorOf(faultOfText(textOf(error)));
}

/** What may help after it: a part of the program that is missing comes only with the page as a whole. */
export function lineRemedy(error: unknown): Remedy {
  return remedyOf(lineDiagnostic(error));
}

export function remedyOf({ kind }: Diagnostic): Remedy {
  return kind === 'program-part-missing' || kind === 'worker-not-started' ? 'reload' : 'retry';
}

/** What the text of an error in the worker means. */
export function faultOfText(text: string): Fault {
  const absence = absenceOf(text);
  if (absence) return programFault(absence);
  if (spentMeans(text) === 'memory') return { kind: 'memory-short' };
  return { kind: 'load-crashed', ...(text !== '' && { found: text }) };
}

function textOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return absenceOf(error) ? String(error) : error.message;
}
