/**
 * The invented society. Two hidden scores per quarter, each standardised over the city:
 * `weak` (economic base) follows buildings, works and harbour in the east and the hill in the north-west;
 * `migrant` follows `weak` (about r = 0.7), the closeness of the centre and the kind of quarter, so that
 * the campus is well off with many migrants and the old workers' villages are poor with few.
 * All figures are readings of the two scores with some noise of their own.
 */
import { deviation, mean } from 'd3-array';
import { type Character, traitsOf } from './character.ts';
import { distance, type Point } from './plane.ts';
import type { Quarter } from './quarters.ts';
import { normal, type Random } from './seeded-random.ts';
import { smoothNoise } from './smooth-noise.ts';

export interface Scores {
  readonly weak: number;
  readonly migrant: number;
  readonly central: number;
}

export interface Figures {
  readonly migrantShare: number;
  readonly unemployment: number;
  readonly transfer: number;
  readonly childPoverty: number;
  readonly rent: number;
  /** People moving in or out in a year, per 100 inhabitants. */
  readonly fluctuation: number;
  /** Share of children under 15 among all, and of those with a migration background among them, in percent. */
  readonly children: number;
  readonly migrantChildren: number;
  /** Parts of the people with a migration background by origin, summing to 1. */
  readonly origins: Readonly<Record<Origin, number>>;
}

const origins = ['turkey', 'east', 'west', 'other'] as const;
export type Origin = (typeof origins)[number];

/**
 * How strongly each origin gathers where the base is weak, and how large it is: in the study segregation is highest for
 * people of Turkish origin, then for all, East Europeans and Russians, and West Europeans (ExWoSt-Information 34/2).
 */
const gathering: Readonly<Record<Origin, readonly [size: number, pull: number]>> = {
  turkey: [0.24, 0.95],
  east: [0.34, 0.12],
  west: [0.2, -0.75],
  other: [0.22, 0.05],
};

const hill: Point = [-2300, 3100];
const works: Point = [4300, 1300];
const near = (point: Point, other: Point, reach: number): number =>
  Math.exp(-((distance(point, other) / reach) ** 2));

export function scoresOf(
  quarters: readonly Quarter[],
  characters: readonly Character[],
  random: Random,
): Scores[] {
  const kinds = characters.map((character) => traitsOf[character]);
  const weak = standardised(
    quarters.map(({ middle }, number) => {
      const place = 0.9 * near(middle, works, 3200) - 0.7 * near(middle, hill, 2600);
      const drift = 1.05 * smoothNoise(middle, 2600, 301) + 0.26 * normal(random);
      return (kinds[number]?.weak ?? 0) + place + drift;
    }),
  );
  const migrant = standardised(
    quarters.map(({ middle }, number) => {
      const place = 0.6 * near(middle, [0, 0], 3500) + 0.8 * (weak[number] ?? 0);
      const drift = 1.15 * smoothNoise(middle, 2300, 401) + 0.28 * normal(random);
      return (kinds[number]?.migrant ?? 0) + place + drift;
    }),
  );
  return quarters.map(({ middle }, number) => ({
    weak: weak[number] ?? 0,
    migrant: migrant[number] ?? 0,
    central: near(middle, [0, 0], 2800),
  }));
}

function standardised(values: readonly number[]): number[] {
  const middle = mean(values) ?? 0;
  const spread = deviation(values) ?? 1;
  return values.map((value) => (value - middle) / spread);
}

const between = (low: number, high: number, value: number): number =>
  Math.min(high, Math.max(low, value));

const logistic = (value: number): number => 1 / (1 + Math.exp(-value));

/** Shares in percent, rent in EUR/m²; the limits are the ranges found in German cities. */
export function figuresOf({ weak, migrant, central }: Scores, random: Random): Figures {
  const unrest = (strength: number): number => strength * normal(random);
  const transfer = 1.2 + 7.9 * Math.exp(0.67 * weak + unrest(0.1));
  const demand = 1.9 * central + 0.3 * Math.max(0, migrant - weak);
  // In the order of the draws: a new figure stands at the end, so that the others stay as they are.
  const migrantShare = 5 + 70 * logistic(1.1 * migrant - 0.74 + unrest(0.03));
  const unemployment = between(1.5, 14, 0.7 + 3.8 * Math.exp(0.5 * weak + unrest(0.11)));
  const childPoverty = between(0, 62, 1.75 * transfer - 4.8 + unrest(1.1));
  const rent = between(6.2, 14.5, 9.3 - weak + demand + unrest(0.4));
  const fluctuation = between(6, 45, 17 + 3.1 * migrant + 4.5 * central + unrest(1.6));
  const children = between(6, 24, 13.5 + 0.8 * weak - 4.6 * central + unrest(1.1));
  return {
    migrantShare,
    unemployment,
    transfer: between(2, 38, transfer),
    childPoverty,
    rent,
    fluctuation,
    children,
    migrantChildren: between(4, 95, migrantShare * (1.28 + unrest(0.04)) + 3),
    origins: originsOf(migrant, unrest),
  };
}

function originsOf(
  migrant: number,
  unrest: (strength: number) => number,
): Readonly<Record<Origin, number>> {
  const parts = origins.map((origin) => {
    const [size, pull] = gathering[origin];
    return size * Math.exp(pull * migrant + unrest(0.25));
  });
  const sum = parts.reduce((all, part) => all + part, 0);
  const [turkey = 0, east = 0, west = 0, other = 0] = parts.map((part) => part / sum);
  return { turkey, east, west, other };
}

/** How many quarters rose or fell notably between the rounds, and by how many standard deviations. */
const movers = { share: 0.045, weak: 0.75, migrant: 0.5 } as const;

/** Three years earlier: nearly the same, a little better off on the whole; a few quarters quite different. */
export function earlier({ weak, migrant, central }: Scores, random: Random): Scores {
  const fate = random();
  const moved = fate < movers.share ? 1 : fate > 1 - movers.share ? -1 : 0;
  return {
    weak: weak - 0.06 + moved * movers.weak + 0.08 * normal(random),
    migrant: migrant - 0.12 + moved * movers.migrant + 0.05 * normal(random),
    central,
  };
}
/** Asking rents of 2021 as a share of those of 2024. */
export const earlierRent = 0.89;
