import { newBasisOf, type DecidedOnOthers } from '../../review/standing/new-basis.ts';
import type { Standing } from '../../review/standing/standing.ts';
import type { DeskState } from './desk-state.ts';

/** Entries in force that were decided on other areas or values than those on screen, by their ids. */
export function onOtherFigures(
  standing: Standing | undefined,
  present: DeskState['present'],
): ReadonlyMap<string, DecidedOnOthers> {
  if (!standing || !present) return new Map();
  const { others } = newBasisOf([standing], present);
  return new Map(others.map((one) => [one.entry.id, one]));
}
