/** Whether a neighbourhood was decided on other figures than the present ones. Source: docs/review-log.md#other-figures. */
import type { ConditionEvidence, Entry } from '../entry/entry.ts';

/** Figures of a neighbourhood as an entry would have them now. */
export interface PresentFigures {
  readonly members: readonly string[];
  readonly conditions: readonly Pick<
    ConditionEvidence,
    'indicator' | 'lowest' | 'mean' | 'highest'
  >[];
}

/** Other areas, or other values of the indicators of the rule; classes and cuts may change with what lies elsewhere. */
export function isOnOtherFigures(entry: Entry, present: PresentFigures): boolean {
  return figuresOf(entry) !== asText(present);
}

/** Areas and values that an entry was decided on, as one text: the same text, the same figures. */
export function figuresOf({ members, evidence: { conditions } }: Entry): string {
  return asText({ members, conditions });
}

function asText({ members, conditions }: PresentFigures): string {
  const values = conditions.map(({ indicator, lowest, mean, highest }) =>
    JSON.stringify([indicator, ...[lowest, mean, highest].map(numberOf)]),
  );
  return JSON.stringify([[...members].sort(), values.sort()]);
}

/** Numbers are compared, not the ways they are written. */
export function numberOf(decimal: string | null): number | null {
  return decimal === null ? null : Number(decimal);
}
