import type { Diagnostic } from './diagnostic.ts';

/**
 * What is to be said of an error that carries its message in a field `diagnostic`, also where it has come from a worker as a
 * plain error; undefined where it carries none.
 */
export function carriedDiagnostic(error: unknown): Diagnostic | undefined {
  if (!(error instanceof Error) || !('diagnostic' in error)) return undefined;
  const { diagnostic } = error;
  const isOne = typeof diagnostic === 'object' && diagnostic !== null && 'kind' in diagnostic;
  return isOne ? (diagnostic as Diagnostic) : undefined;
}
