import { drawnSample } from './drawn-sample.ts';
import type { Candidate, QueueFilter } from './queue-filter.ts';
import { landOf, sharedLands } from './shared-lands.ts';

/**
 * The keys of a queue in their order: those that pass, then what is counted, then this person's part of it.
 * @param candidates in the order of their list: most people first
 */
export function queueKeys(
  candidates: readonly Candidate[],
  filter: QueueFilter,
): readonly string[] {
  const { land } = filter;
  const there =
    land === undefined ? candidates : candidates.filter(({ lands }) => lands.includes(land));
  return partOf(ofKind(there, filter), candidates, filter.part);
}

function ofKind(candidates: readonly Candidate[], filter: QueueFilter): readonly string[] {
  const { kind, count = candidates.length, seed = '' } = filter;
  switch (kind) {
    case 'all':
      return keysOf(candidates);
    case 'near-misses':
      return keysOf(candidates.filter(({ touching }) => (touching?.nearMisses ?? 0) > 0));
    case 'undecidable':
      return keysOf(candidates.filter(({ touching }) => (touching?.undecidable ?? 0) > 0));
    case 'changed':
      return keysOf(candidates.filter(({ isChanged }) => isChanged === true));
    case 'least-steady':
      return keysOf(inOrder(candidates, ({ steadiness = 1 }) => steadiness)).slice(0, count);
    case 'largest':
      return keysOf(inOrder(candidates, ({ areas }) => -areas)).slice(0, count);
    case 'sample':
      return drawnSample(keysOf(candidates), count, seed);
    default:
      return kind satisfies never;
  }
}

function keysOf(candidates: readonly Candidate[]): readonly string[] {
  return candidates.map(({ key }) => key);
}

/** Equal ones stay as they came. */
function inOrder(
  candidates: readonly Candidate[],
  valueOf: (candidate: Candidate) => number,
): readonly Candidate[] {
  return candidates.toSorted((one, other) => valueOf(one) - valueOf(other));
}

/** Every so many-th, so that each part has some of all sizes; or those of whole Länder. */
function partOf(
  keys: readonly string[],
  candidates: readonly Candidate[],
  part: QueueFilter['part'],
): readonly string[] {
  if (!part) return keys;
  const { number, of, by } = part;
  if (by === undefined) return keys.filter((_, place) => place % of === number - 1);
  const chosen = new Set(keys);
  const lands = new Set(
    sharedLands(
      candidates.filter(({ key }) => chosen.has(key)),
      of,
    )[number - 1],
  );
  const own = candidates.filter((candidate) => lands.has(landOf(candidate)));
  const ownKeys = new Set(keysOf(own));
  return keys.filter((key) => ownKeys.has(key));
}
