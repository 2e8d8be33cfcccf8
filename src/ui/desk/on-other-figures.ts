import type { Standing } from '../../review/standing/standing.ts';
import { newBasisOf, type DecidedOnOthers } from '../../review/standing/new-basis.ts';
import { conditionEvidence } from './decided-on.ts';
import type { CardView } from './desk-view.ts';

/** Entries in force on the card that were decided on other areas or values than those on screen, by their ids. */
export function onOtherFigures(
  standing: Standing | undefined,
  card: CardView | undefined,
): ReadonlyMap<string, DecidedOnOthers> {
  if (!standing || !card) return new Map();
  const { facts, shown, members, cluster } = card;
  const conditions = conditionEvidence(facts, shown.dataset, shown.result.analysis);
  const present = new Map([[cluster.key, { members, conditions }]]);
  const { others } = newBasisOf([standing], present);
  return new Map(others.map((one) => [one.entry.id, one]));
}
