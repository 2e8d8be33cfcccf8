import type { Dataset } from '../../areas/dataset.ts';
import { answer } from '../rule/judgement.ts';
import { neighboursOf, type Adjacency } from './area-pairs.ts';
import { isTouchUnknown } from './clusters.ts';

/**
 * How many priority neighbourhoods the flagged areas form: as many as `findClusters` lists, without what it says of them, so
 * that a cut in hand can tell them. Undefined where it is known of no area which others it touches. Source:
 * docs/method.md#priority-neighbourhoods.
 */
export function countNeighbourhoods(
  dataset: Dataset,
  flags: Uint8Array,
  rook: Adjacency,
): number | undefined {
  if (isTouchUnknown(dataset, rook)) return undefined;
  const { areas } = dataset;
  const mayCross = dataset.neighbourhoodsWithin === 'none';
  const seen = new Uint8Array(flags.length);
  const waiting: number[] = [];
  let count = 0;
  for (let first = 0; first < flags.length; first += 1) {
    if (flags[first] !== answer.yes || seen[first] === 1) continue;
    count += 1;
    seen[first] = 1;
    waiting.push(first);
    for (let area = waiting.pop(); area !== undefined; area = waiting.pop()) {
      for (const other of neighboursOf(rook, area)) {
        if (flags[other] !== answer.yes || seen[other] === 1) continue;
        if (!mayCross && areas[area]?.municipality !== areas[other]?.municipality) continue;
        seen[other] = 1;
        waiting.push(other);
      }
    }
  }
  return count;
}
