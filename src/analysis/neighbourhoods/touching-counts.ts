import type { Dataset } from '../../areas/dataset.ts';
import { answer, type Judgement } from '../rule/judgement.ts';
import { neighboursOf, type Adjacency } from '../space/area-pairs.ts';
import { liesTogether, type Clusters } from '../space/clusters.ts';

/** How many areas beside a neighbourhood are close to belonging to it, or may do so. */
export interface TouchingCounts {
  /** Near misses that share a line with it. */
  readonly nearMisses: number;
  /** Areas that share a line with it and of which it is not known whether they are marked. */
  readonly undecidable: number;
}

/** In the order of the clusters; undefined where it is known of no area which others it touches. Source: docs/method.md#touching-near-misses. */
export function touchingCounts(
  dataset: Dataset,
  { flags, nearMisses }: Pick<Judgement, 'flags' | 'nearMisses'>,
  { list, touchUnknown }: Clusters,
  rook: Adjacency,
): TouchingCounts[] | undefined {
  if (touchUnknown) return undefined;
  return list.map(({ areas }) => {
    const around = new Set<number>();
    for (const area of areas) {
      for (const other of neighboursOf(rook, area)) {
        if (flags[other] !== answer.yes && liesTogether(dataset, area, other)) around.add(other);
      }
    }
    const beside = [...around];
    return {
      nearMisses: beside.filter((area) => nearMisses[area] === 1).length,
      undecidable: beside.filter((area) => flags[area] === answer.undecidable).length,
    };
  });
}
