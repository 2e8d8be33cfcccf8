/** The areas of each neighbourhood in the colour of what a review says of it. */
import type { PaintedCodes } from './area-paint.ts';
import type { Painting } from './painting.ts';
import type { Ground } from '../colours/ramps.ts';

/** What a review says of a neighbourhood, as the map tells it apart; code k stands at k − 1. */
export const decisionKinds = [
  /** Nobody has decided. */
  'open',
  /** One person has decided where two must. */
  'waits-for-second',
  /** People have decided differently, and nobody has ended it. */
  'in-conflict',
  /** Also with another extent. */
  'confirmed',
  'not-confirmed',
  /** Decided, and it remains unclear. */
  'unclear',
  /** Put off. */
  'deferred',
] as const;

export type DecisionKind = (typeof decisionKinds)[number];

/** A neighbourhood by the places of its areas, and what is said of it. */
export interface DecidedNeighbourhood {
  readonly areas: readonly number[];
  readonly kind: DecisionKind;
}

/** Code of areas in no neighbourhood. */
const besideAll = decisionKinds.length + 1;

/**
 * In the order of the kinds, then areas in no neighbourhood. Any two are told apart with every kind of colour vision; none is red,
 * and yes and no differ in lightness as well. What is still open is quiet.
 */
export const decisionColours: Readonly<Record<Ground, readonly string[]>> = {
  light: ['#ffe5af', '#9acff3', '#a36c00', '#094161', '#7f61a8', '#b878f9', '#6f7378', '#eef0f2'],
  dark: ['#675600', '#0061a5', '#ffcc90', '#ebf8ff', '#9f6fff', '#cfb8ff', '#858b9c', '#343d49'],
};

/** @param answer what the rule says of each area: one that cannot be decided, and is in no neighbourhood, has the sign of what it lacks */
export function decisionPainting(
  answer: PaintedCodes,
  decided: readonly DecidedNeighbourhood[],
  ground: Ground,
): Painting {
  const codes = answer.codes.map((code) => (code === 0 ? 0 : besideAll));
  const absences = answer.absences.slice();
  const neighbourhoods = decisionKinds.map(() => 0);
  for (const { areas, kind } of decided) {
    const place = decisionKinds.indexOf(kind);
    neighbourhoods[place]! += 1;
    for (const area of areas) {
      codes[area] = place + 1;
      absences[area] = 0;
    }
  }
  return { id: 'decisions', codes, absences, colours: decisionColours[ground], neighbourhoods };
}
