import type { Unsaid } from '../../areas/diagnostic.ts';
import { spentMeans } from '../../areas/spent-means.ts';

/** Why the reading of a file ended where nothing is wrong with its format: it is nested too deeply, or memory is short. */
type SpentFault = Unsaid<'file-too-nested' | 'memory-short', 'severity'>;

/** Undefined where the error is about something else. */
export function spentFault(file: string, error: unknown): SpentFault | undefined {
  const means = spentMeans(error);
  if (means === undefined) return undefined;
  return means === 'depth' ? { kind: 'file-too-nested', file } : { kind: 'memory-short', file };
}
