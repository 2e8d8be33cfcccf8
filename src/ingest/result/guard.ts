import { absenceOf } from '../../areas/program-part.ts';
import { errorOf, type Fault } from '../../areas/diagnostic.ts';
import { programFault } from '../../areas/program-fault.ts';
import type { Report } from './report.ts';
import { spentFault } from './spent-fault.ts';

/** What a file makes a reader run out of is said of the file; a fault of the program stays an exception. */

/** The answer of the reader; undefined, with an error about its file, where its means are spent. */
export function guard<Answer>(
  file: string,
  report: Report,
  read: () => Answer,
): Answer | undefined {
  try {
    return read();
  } catch (error) {
    return spent(file, error, report);
  }
}

/** The same of a reader that waits. */
export async function guardLater<Answer>(
  file: string,
  report: Report,
  read: () => Promise<Answer>,
): Promise<Answer | undefined> {
  try {
    return await read();
  } catch (error) {
    return spent(file, error, report);
  }
}

function spent(file: string, error: unknown, report: Report): undefined {
  const fault = spentFault(file, error);
  if (!fault) throw error;
  report(errorOf(fault));
}

/**
 * What a decoder has thrown: a part of the program that is missing, its means that are spent, or else a fault of the file, as
 * the decoder words it.
 */
export function reportThrown(file: string, error: unknown, report: Report, otherwise: Fault): void {
  const absence = absenceOf(error);
  const fault = absence ? programFault(absence, file) : spentFault(file, error);
  report(errorOf(fault ?? otherwise));
}
