/** The whole city from one seed: quarters with key, name, district, character, people and figures for both rounds. */
import { type Character, characterOf } from './character.ts';
import { districtsOf, keysOf } from './districts.ts';
import { namesOf } from './names.ts';
import { parcel } from './parcelling.ts';
import { districts } from './plan.ts';
import { populationsOf } from './population.ts';
import { type Quarter, quartersOf } from './quarters.ts';
import { normal, type Random, seededRandom } from './seeded-random.ts';
import {
  earlier,
  earlierRent,
  type Figures,
  figuresOf,
  type Scores,
  scoresOf,
} from './social-model.ts';

export interface Round {
  readonly population: number;
  readonly figures: Figures;
}

export interface Resident {
  readonly key: string;
  readonly name: string;
  readonly district: string;
  readonly character: Character;
  readonly quarter: Quarter;
  readonly rounds: Readonly<Record<'2021' | '2024', Round>>;
}

/** One seed per subject, so that a new name does not change a figure. */
const seeds = { parcels: 7, people: 11, society: 13, names: 17 } as const;

export function buildCity(): Resident[] {
  const quarters = quartersOf(parcel(seededRandom(seeds.parcels)));
  const characters = quarters.map(characterOf);
  const district = districtsOf(quarters);
  const keys = keysOf(quarters, district);
  const names = namesOf(quarters, characters, seededRandom(seeds.names));
  const rounds = roundsOf(quarters, characters);
  return quarters
    .map((quarter, number): Resident => ({
      key: keys[number] as string,
      name: names[number] as string,
      district: districts[district[number] as number]?.name ?? '',
      character: characters[number] as Character,
      quarter,
      rounds: rounds[number] as Resident['rounds'],
    }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

function roundsOf(
  quarters: readonly Quarter[],
  characters: readonly Character[],
): Resident['rounds'][] {
  const populations = populationsOf(quarters, characters, seededRandom(seeds.people));
  const random = seededRandom(seeds.society);
  const scores = scoresOf(quarters, characters, random);
  return quarters.map((_, number) =>
    roundsOfOne(populations[number] as number, scores[number] as Scores, random),
  );
}

/** The figures of both rounds draw from the same luck, so that a quarter keeps its small peculiarities. */
function roundsOfOne(population: number, scores: Scores, random: Random): Resident['rounds'] {
  const before = earlier(scores, random);
  const fewer = Math.round(population * (0.978 + 0.02 * normal(random)));
  const luck = Math.floor(random() * 2 ** 32);
  const past = figuresOf(before, seededRandom(luck));
  return {
    '2021': {
      population: fewer,
      figures: { ...past, rent: Math.max(6.2, past.rent * earlierRent) },
    },
    '2024': { population, figures: figuresOf(scores, seededRandom(luck)) },
  };
}
