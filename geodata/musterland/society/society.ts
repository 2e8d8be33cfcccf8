/**
 * The invented society of Musterland, from one seed: people, buildings and the figures of two rounds for every quarter.
 * It is a model, and no figure in it is about a real place. What it takes from publications are patterns only; each file
 * of this folder names them where it applies them.
 */
import { columnOf, emptyColumn, setFigure, type Column } from '../../../src/areas/column.ts';
import { known } from '../../../src/areas/figure.ts';
import { normal, seededRandom, type Random } from '../../musterstadt/seeded-random.ts';
import { leaveGaps, withholdSmall } from './absences.ts';
import { bordering, borderingInside } from './bordering.ts';
import { buildingsFrom } from './buildings.ts';
import { figureColumns } from './figure-columns.ts';
import { figuresOf, type Surroundings } from './figures.ts';
import type { Ground } from './ground.ts';
import { municipalityTraits, type MunicipalityTraits } from './municipality-traits.ts';
import { populationOf } from './people.ts';
import { prioritySites } from './priority-sites.ts';
import { scoresOf, type Scores } from './scores.ts';

export const rounds = ['2024', '2021'] as const;
export type RoundId = (typeof rounds)[number];

export interface SocietyRound {
  readonly population: Column;
  /** By the heads of the table. */
  readonly columns: Readonly<Record<string, Column>>;
}

export interface Society {
  /** Building type per quarter. */
  readonly buildings: readonly string[];
  readonly rounds: Readonly<Record<RoundId, SocietyRound>>;
}

/** One seed per subject, so that a change of one leaves the others. */
const seeds = {
  municipalities: 31,
  sites: 37,
  scores: 41,
  people: 43,
  buildings: 47,
  luck: 53,
} as const;

/** Asking rents of 2021 as a share of those of 2024. */
const earlierRent = 0.9;

export function buildSociety(ground: Ground): Society {
  const municipality = Int32Array.from(ground.quarters, (quarter) => quarter.municipality);
  const inside = borderingInside(bordering(ground.topology, municipality.length), municipality);
  const traits = municipalityTraits(ground, seededRandom(seeds.municipalities));
  const sites = prioritySites(ground, traits, inside, seededRandom(seeds.sites));
  const scores = scoresOf(ground, traits, sites, inside, seededRandom(seeds.scores));
  const population = populationOf(ground, traits, seededRandom(seeds.people));
  const random = seededRandom(seeds.luck);
  const discounts = discountsOf(traits, random);
  const luck = Uint32Array.from(ground.quarters, () => random() * 2 ** 32);
  const make = (round: RoundId, of: Scores, people: Int32Array, rentLevel: number): SocietyRound =>
    roundOf({
      ground,
      traits,
      discounts,
      luck,
      site: scores.site,
      round,
      scores: of,
      people,
      rentLevel,
    });
  return {
    buildings: buildingsFrom(
      ground,
      traits,
      sites,
      scores.now,
      population.now,
      seededRandom(seeds.buildings),
    ),
    rounds: {
      '2024': make('2024', scores.now, population.now, 1),
      '2021': make('2021', scores.before, population.before, earlierRent),
    },
  };
}

/**
 * How much cheaper priority sites are: cheap flats are concentrated in them in some municipalities and spread in others,
 * so that in about a quarter no other quarter is as cheap (ExWoSt-Information 34/2).
 */
function discountsOf(traits: readonly MunicipalityTraits[], random: Random): Float64Array {
  return Float64Array.from(traits, () => Math.max(0, 0.095 + 0.05 * normal(random)));
}

interface RoundPlan {
  readonly ground: Ground;
  readonly traits: readonly MunicipalityTraits[];
  readonly discounts: Float64Array;
  /** Seed of each quarter: the same in both rounds, so that it keeps its small peculiarities. */
  readonly luck: Uint32Array;
  readonly site: Float64Array;
  readonly round: RoundId;
  readonly scores: Scores;
  readonly people: Int32Array;
  readonly rentLevel: number;
}

function roundOf(plan: RoundPlan): SocietyRound {
  const { ground, traits, discounts, luck, site, round, scores, people, rentLevel } = plan;
  const areas = ground.quarters.length;
  const columns = Object.fromEntries(figureColumns.map(({ name }) => [name, emptyColumn(areas)]));
  ground.quarters.forEach(({ municipality, location }, quarter) => {
    const { rent = 0, weak: usualWeak = 0 } = traits[municipality] ?? {};
    const discount = discounts[municipality] ?? 0;
    const surroundings: Surroundings = { location, rent, discount, rentLevel, usualWeak };
    const figures = figuresOf(
      people[quarter]!,
      { migrant: scores.migrant[quarter]!, weak: scores.weak[quarter]!, site: site[quarter]! },
      surroundings,
      seededRandom(luck[quarter]!),
    );
    for (const { name, of } of figureColumns) {
      setFigure(columns[name]!, quarter, known(of(figures)));
    }
    withholdSmall(columns, quarter, people[quarter]!, figures);
  });
  const population = columnOf(Array.from(people, known));
  leaveGaps(
    round,
    columns,
    population,
    traits.map(({ quarters }) => quarters),
  );
  return { population, columns };
}
