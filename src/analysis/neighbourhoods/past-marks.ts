import type { Cluster, Clusters } from '../space/clusters.ts';
import { answer } from '../rule/judgement.ts';

/** Another round under the same rule, judged by its own classes; what it does not know of an area is undecidable. */
export interface JudgedRound {
  readonly round: string;
  /** Undefined where its list of areas differs, so that nothing is compared. Source: docs/method.md#change. */
  readonly judged: { readonly flags: Uint8Array; readonly clusters: Clusters } | undefined;
}

/** What a neighbourhood was in another round. Source: docs/method.md#neighbourhoods-in-other-rounds. */
export interface PastMarks {
  readonly round: string;
  /** Its areas that were marked then. */
  readonly stayed: readonly number[];
  /** Its areas that were known not to be marked then. */
  readonly came: readonly number[];
  /** Its areas of which that round says neither. */
  readonly unknown: readonly number[];
  /** Areas of the neighbourhoods it comes from that are known not to be marked in the shown round. */
  readonly went: readonly number[];
  /** Those that are marked in it, in another neighbourhood. */
  readonly parted: readonly number[];
  /** Those that the shown round cannot decide. */
  readonly lost: readonly number[];
  /** The neighbourhoods of that round with which it shares an area, most people first. */
  readonly from: readonly Cluster[];
  /** Every one of its areas is known not to have been marked. */
  readonly isNew: boolean;
}

/** @returns undefined where the two rounds are not of the same areas */
export function pastMarks(
  areas: readonly number[],
  flags: Uint8Array,
  { round, judged }: JudgedRound,
): PastMarks | undefined {
  if (!judged) return undefined;
  const { list, clusterOf } = judged.clusters;
  const before = (wanted: number) => areas.filter((area) => judged.flags[area] === wanted);
  const [stayed, came] = [before(answer.yes), before(answer.no)];
  const places = new Set(stayed.map((area) => clusterOf[area] ?? -1));
  const from = [...places].sort((one, other) => one - other).flatMap((place) => list[place] ?? []);
  const own = new Set(areas);
  const others = from.flatMap((one) => one.areas).filter((area) => !own.has(area));
  const now = (wanted: number) => others.filter((area) => flags[area] === wanted);
  return {
    round,
    stayed,
    came,
    unknown: before(answer.undecidable),
    went: now(answer.no),
    parted: now(answer.yes),
    lost: now(answer.undecidable),
    from,
    isNew: came.length === areas.length,
  };
}
