import type { StudyResult } from '../../studies/computations.ts';
import type { CardView } from '../desk/desk-view.ts';

/** So many are offered to be laid beside; any other is pinned on its own card. */
const mostOffered = 60;

/**
 * Keys of neighbourhoods to compare with: those that adjoin, or that a near miss would join, then the others of its
 * municipality, largest first. The one that is pinned stays among them.
 */
export function pinChoices(
  { cluster, facts }: Pick<CardView, 'cluster' | 'facts'>,
  { rows }: Pick<StudyResult<'neighbourhoods'>, 'rows'>,
  pinned: string | undefined,
): readonly string[] {
  const own = new Set(cluster.municipalities);
  const near = [...(facts.touching ?? []).flatMap(({ joins }) => joins), ...facts.adjoining];
  const there = rows.filter((row) => row.cluster.municipalities.some((name) => own.has(name)));
  const keys = new Set([...near, ...there.map((row) => row.cluster)].map(({ key }) => key));
  keys.delete(cluster.key);
  const offered = [...keys].slice(0, mostOffered);
  const isOffered = pinned === undefined || pinned === cluster.key || offered.includes(pinned);
  return isOffered ? offered : [pinned, ...offered];
}
