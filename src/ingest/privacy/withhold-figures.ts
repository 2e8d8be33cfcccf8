import type { DraftRound } from '../instructions/draft-round.ts';
import { isKnown, setFigure, type Column } from '../../areas/column.ts';
import { suppressed } from '../../areas/figure.ts';
import type { Fraction } from '../../areas/fraction.ts';
import type { PrivacyLimits } from '../instructions/instructions.ts';

/** Which indicators stand for people, and for how many. */
export interface PeopleBehind {
  /** Ids of shares, in percent of the population. */
  readonly sharesOfPopulation: ReadonlySet<string>;
  /** Ids of figures that count people themselves. */
  readonly counts: ReadonlySet<string>;
  /** Ids of shares that are written in ‰. */
  readonly perMille?: ReadonlySet<string>;
}

/** Why a figure is withheld: few people in the area, few of them behind the figure, or nobody knows how many there are. */
export const withheldReasons = ['few-people', 'few-cases', 'unchecked'] as const;
export type WithheldReason = (typeof withheldReasons)[number];

export interface WithheldPart {
  readonly figures: number;
  /** Places of the areas concerned, ascending. */
  readonly areas: readonly number[];
}

/** All together, and for each reason; each figure has one. */
export interface Withheld extends WithheldPart {
  readonly parts: Readonly<Record<WithheldReason, WithheldPart>>;
}

/** Room for the rounding of binary fractions: 10 people of 300 are 9.999… in a share of 3.333… percent. */
const tolerance = 1e-6;

/**
 * Suppresses, in place, every known figure of an area with fewer people than the minimum, and every known
 * figure behind which there are some people, but fewer than the minimum count. Exactly zero stays. Where tables give the
 * people of other areas but not of this one, nobody can check how many there are: its figures are withheld too. Without
 * any number of people the limits cannot be applied at all. Comes after the join and before anything is computed, drawn
 * or exported. Source: docs/method.md#privacy.
 */
export function withholdFigures(
  round: DraftRound,
  people: PeopleBehind,
  { minimumPopulation, minimumCount }: PrivacyLimits,
): Withheld {
  const { population } = round;
  const found = new Map(
    withheldReasons.map((reason) => [reason, { figures: 0, areas: new Set<number>() }]),
  );
  const isPeopled = knowsAny(population);
  // A count names itself; a share tells its people by what it is a part of.
  // Without a limit nothing needs to be checked.
  const limits = (id: string) =>
    minimumPopulation > 0 ||
    (minimumCount > 0 && people.sharesOfPopulation.has(id) && !round.bases.has(id));
  const behind = (id: string, column: Column, index: number) =>
    round.columns.get(id) === column
      ? peopleBehind(id, index, round, people)
      : knownValue(column, index);
  for (const [id, column] of [...round.columns, ...round.counts]) {
    for (let index = 0; index < column.values.length; index += 1) {
      if (!isKnown(column, index)) continue;
      const inhabitants = knownValue(population, index);
      const isUnchecked = inhabitants === undefined && isPeopled && limits(id);
      const isSmall = inhabitants !== undefined && inhabitants < minimumPopulation;
      const count = behind(id, column, index);
      const isFew = count !== undefined && count > 0 && count < minimumCount - tolerance;
      if (!isSmall && !isFew && !isUnchecked) continue;
      setFigure(column, index, suppressed);
      if (round.columns.get(id) === column) withholdCounts(round.fractions?.get(id), index);
      const part = found.get(isSmall ? 'few-people' : isFew ? 'few-cases' : 'unchecked');
      if (!part) continue;
      part.figures += 1;
      part.areas.add(index);
    }
  }
  return withheldOf((reason) => found.get(reason));
}

/** What was withheld for each reason, put together. */
export function withheldOf(
  partOf: (
    reason: WithheldReason,
  ) => { readonly figures: number; readonly areas: Iterable<number> } | undefined,
): Withheld {
  const part = (reason: WithheldReason): WithheldPart => {
    const { figures = 0, areas = [] } = partOf(reason) ?? {};
    return { figures, areas: ascending(new Set(areas)) };
  };
  const parts = {
    'few-people': part('few-people'),
    'few-cases': part('few-cases'),
    unchecked: part('unchecked'),
  };
  const all = Object.values(parts);
  return {
    figures: all.reduce((sum, { figures }) => sum + figures, 0),
    areas: ascending(new Set(all.flatMap(({ areas }) => areas))),
    parts,
  };
}

function ascending(places: ReadonlySet<number>): number[] {
  return [...places].sort((one, other) => one - other);
}

function knowsAny(column: Column | undefined): boolean {
  return column?.states.some((_, index) => isKnown(column, index)) ?? false;
}

/** Whoever had one count and the share would have the other. */
function withholdCounts(fraction: Fraction | undefined, index: number): void {
  if (!fraction) return;
  setFigure(fraction.numerator, index, suppressed);
  setFigure(fraction.denominator, index, suppressed);
}

/** Number of people a figure speaks of; undefined where it does not speak of people or their number is unknown. */
function peopleBehind(
  id: string,
  index: number,
  { columns, bases, population, fractions }: DraftRound,
  { sharesOfPopulation, counts, perMille }: PeopleBehind,
): number | undefined {
  const value = knownValue(columns.get(id), index);
  if (value === undefined || counts.has(id)) return value;
  const fraction = fractions?.get(id);
  if (fraction) return knownValue(fraction.numerator, index);
  const base = bases.get(id) ?? (sharesOfPopulation.has(id) ? population : undefined);
  const whole = knownValue(base, index);
  const parts = perMille?.has(id) === true ? 1000 : 100;
  return whole === undefined ? undefined : (value / parts) * whole;
}

function knownValue(column: Column | undefined, index: number): number | undefined {
  return column && isKnown(column, index) ? column.values[index] : undefined;
}
