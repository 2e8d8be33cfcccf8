import { groupBy } from '../../ingest/result/group-by.ts';
import type { Candidate } from './queue-filter.ts';

/** The Land in which a neighbourhood counts: the first of its; empty where it lies in none. */
export function landOf({ lands: [first = ''] }: Pick<Candidate, 'lands'>): string {
  return first;
}

/**
 * Länder shared out among so many people, each Land to one of them: the largest first, always to whoever has the fewest
 * neighbourhoods so far. The same neighbourhoods give the same shares, in whatever order they come.
 * @returns the Länder of each person
 */
export function sharedLands(
  candidates: readonly Pick<Candidate, 'lands'>[],
  people: number,
): readonly (readonly string[])[] {
  const shares = Array.from({ length: people }, () => ({ lands: [] as string[], size: 0 }));
  const lands = [...groupBy(candidates, landOf)].map(([land, { length }]) => ({ land, length }));
  lands.sort((one, other) => other.length - one.length || (one.land < other.land ? -1 : 1));
  for (const { land, length } of lands) {
    const least = shares.toSorted((one, other) => one.size - other.size)[0];
    least?.lands.push(land);
    if (least) least.size += length;
  }
  return shares.map((share) => share.lands);
}
