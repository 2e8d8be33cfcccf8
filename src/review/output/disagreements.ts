/** Where rule and people differ, once people have settled it. Source: docs/review-log.md#rule-and-people. */
import { ascending } from '../entry/ascending.ts';
import type { Entry } from '../entry/entry.ts';
import type { ReviewOutcome } from './review-outcome.ts';

export type DisagreementKind =
  /** Marked by the rule, and not confirmed. */
  | 'not-confirmed'
  /** Confirmed with another extent. */
  | 'other-extent'
  /** Confirmed with an area that the rule does not mark, by a little: a near miss was looked at and confirmed. */
  | 'near-miss'
  /** Confirmed, and under the rule there is no such neighbourhood any more. */
  | 'unmarked';

export interface Disagreement {
  readonly key: string;
  readonly kind: DisagreementKind;
  /** Undefined: the rule no longer gives it. */
  readonly name: string | undefined;
  /** Areas that the name does not name. */
  readonly others: number;
  readonly land: string;
  readonly municipality: string;
  /** Keys of areas that were taken in and out. */
  readonly takenIn: readonly string[];
  readonly takenOut: readonly string[];
  /** How many of those taken in are near misses. */
  readonly nearMisses: number;
  /** Further neighbourhoods that were taken in whole. */
  readonly merged: readonly string[];
  readonly parts: number;
  /** Keys of the project's list, each once. */
  readonly reasons: readonly string[];
  readonly notes: readonly string[];
  readonly authors: readonly string[];
}

/** Of neighbourhoods that are agreed or settled, in the order of the list; those that are gone come last. */
export function disagreements(outcome: ReviewOutcome): readonly Disagreement[] {
  const { neighbourhoods, standings } = outcome;
  const keys = new Set([...neighbourhoods.map(({ key }) => key), ...standings.keys()]);
  return [...keys].flatMap((key) => disagreementOf(outcome, key) ?? []);
}

function disagreementOf(outcome: ReviewOutcome, key: string): Disagreement | undefined {
  const { state, deciding = [], isGone = false } = outcome.standings.get(key) ?? {};
  const [first] = deciding;
  if (!first || (state !== 'agreed' && state !== 'settled')) return undefined;
  const listed = outcome.neighbourhoods.find((one) => one.key === key);
  const changes = changesOf(outcome, first);
  const kind = kindOf(first, changes.nearMisses, isGone);
  return (
    kind && {
      key,
      kind,
      name: listed?.name,
      others: listed?.others ?? 0,
      land: listed?.land ?? '',
      municipality: listed?.municipality ?? '',
      ...changes,
      merged: first.merged ?? [],
      parts: first.extent?.length ?? 0,
      reasons: distinct(deciding.flatMap(({ reasons }) => reasons)),
      notes: distinct(deciding.map(({ note }) => note)).filter((note) => note !== ''),
      authors: distinct(deciding.map(({ author }) => author)),
    }
  );
}

function kindOf(
  { outcome }: Entry,
  nearMisses: number,
  isGone: boolean,
): DisagreementKind | undefined {
  switch (outcome) {
    case 'not-confirmed':
      return isGone ? undefined : 'not-confirmed';
    case 'confirmed':
      return isGone ? 'unmarked' : undefined;
    case 'other-extent':
      if (isGone) return 'unmarked';
      return nearMisses > 0 ? 'near-miss' : 'other-extent';
    case 'unclear':
    case 'deferred':
    case 'withdrawn':
      return undefined;
    default:
      return outcome satisfies never;
  }
}

/** Against the areas it had when it was decided. */
function changesOf(
  { input: { dataset, judgement } }: ReviewOutcome,
  { members, extent }: Entry,
): Pick<Disagreement, 'takenIn' | 'takenOut' | 'nearMisses'> {
  if (!extent) return { takenIn: [], takenOut: [], nearMisses: 0 };
  const [before, after] = [new Set(members), new Set(extent.flat())];
  const takenIn = ascending([...after].filter((key) => !before.has(key)));
  const wanted = new Set(takenIn);
  const near = dataset.areas.filter(
    ({ id }, area) => wanted.has(id) && judgement.nearMisses[area] === 1,
  );
  return {
    takenIn,
    takenOut: members.filter((key) => !after.has(key)),
    nearMisses: near.length,
  };
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
