/**
 * The figures of a quarter as readings of its scores, each with a little luck of its own. Shares in percent with one
 * decimal, rents in EUR/m² with two, counts of people; the limits are the ranges found in German cities.
 */
import { normal, type Random } from '../../musterstadt/seeded-random.ts';
import type { GroundQuarter } from './ground.ts';
import { originsOf, weakPreconditions, type Origin } from './origins.ts';

export interface QuarterScores {
  readonly migrant: number;
  readonly weak: number;
  /** Part of a priority site: 0 outside … 1. */
  readonly site: number;
}

export interface Surroundings {
  readonly location: GroundQuarter['location'];
  /** Level of asking rents in the municipality, EUR/m². */
  readonly rent: number;
  /** How much cheaper the priority sites of the municipality are than the rest, as a share. */
  readonly discount: number;
  /** Level of all rents in the round, 1 in the later one. */
  readonly rentLevel: number;
  /** The municipality's own score of the economic base. */
  readonly usualWeak: number;
}

export interface Figures {
  readonly migrants: number;
  readonly migrantShare: number;
  readonly unemployment: number;
  readonly transfer: number;
  readonly childPoverty: number;
  readonly rent: number;
  /** People moving in or out in a year, per 100 inhabitants. */
  readonly fluctuation: number;
  readonly childShare: number;
  readonly children: number;
  readonly migrantChildren: number;
  readonly origins: Readonly<Record<Origin, number>>;
  readonly weakPreconditions: number;
}

/** Children are far fewer in the City and at its edge than elsewhere (ExWoSt-Information 34/2). */
const childrenByLocation = {
  City: -5.4,
  Cityrand: -3.6,
  Innenstadtrand: -0.6,
  Stadtrand: 0.3,
} as const;
const centrality = { City: 1, Cityrand: 0.7, Innenstadtrand: 0.3, Stadtrand: 0 } as const;

const between = (low: number, high: number, value: number): number =>
  Math.min(high, Math.max(low, value));
const logistic = (value: number): number => 1 / (1 + Math.exp(-value));
const rounded = (value: number, decimals = 1): number => Number(value.toFixed(decimals));

export function figuresOf(
  population: number,
  { migrant, weak, site }: QuarterScores,
  { location, rent: level, discount, rentLevel, usualWeak }: Surroundings,
  random: Random,
): Figures {
  // In the order of the draws: a new figure stands at the end, so that the others stay as they are.
  const luck = (): number => normal(random);
  const exactShare = 2 + 80 * logistic(1.15 * migrant - 1.22 + 0.025 * luck());
  const migrants = Math.round((population * exactShare) / 100);
  const transfer = between(0.8, 48, 0.6 + 6.6 * Math.exp(0.72 * weak + 0.07 * luck()));
  const unemployment = between(0.8, 19, 0.5 + 3.6 * Math.exp(0.52 * weak + 0.08 * luck()));
  const childPoverty = between(0, 68, 1.7 * transfer - 2.2 + 0.9 * luck());
  const cheap = 1 - discount * site - 0.075 * (1 - site) * (weak - usualWeak);
  const rent = between(
    4.2,
    24,
    rentLevel * level * (cheap + 0.07 * centrality[location] + 0.045 * luck()),
  );
  const fluctuation = between(
    5,
    48,
    13.5 + 2.6 * migrant + 4.2 * centrality[location] + 1.2 * site + 1.5 * luck(),
  );
  const childShare = between(4, 27, 14.6 + childrenByLocation[location] + 1.2 * luck());
  const children = Math.round((population * childShare) / 100);
  const migrantChildShare = between(1, 97, exactShare * (1.5 + 0.04 * luck()) + 1);
  const weakPart = weakPreconditions(exactShare, weak, luck);
  return {
    migrants,
    migrantShare: population === 0 ? 0 : rounded((100 * migrants) / population),
    unemployment: rounded(unemployment),
    transfer: rounded(transfer),
    childPoverty: rounded(childPoverty),
    rent: rounded(rent, 2),
    fluctuation: rounded(fluctuation),
    childShare: population === 0 ? 0 : rounded((100 * children) / population),
    children,
    migrantChildren: Math.min(migrants, Math.round((children * migrantChildShare) / 100)),
    origins: originsOf(migrants, exactShare, luck),
    weakPreconditions: Math.round(migrants * weakPart),
  };
}
