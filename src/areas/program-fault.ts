import type { Unsaid } from './diagnostic.ts';
import type { Absence } from './program-part.ts';

/** Why a part of the program is not there, and for which file it was wanted. */
export function programFault(
  { part, isOffline, message }: Absence,
  file?: string,
): Unsaid<'program-out-of-reach' | 'program-part-missing', 'severity'> {
  const about = {
    ...(part !== undefined && { expected: part }),
    ...(file !== undefined && file !== '' && { file }),
  };
  if (isOffline) return { kind: 'program-out-of-reach', ...about };
  // Of the browser's own sentence only the file is of use.
  const found = /[\w.-]+\.(?:js|css)\b/.exec(message)?.[0];
  return { kind: 'program-part-missing', ...about, ...(found !== undefined && { found }) };
}
