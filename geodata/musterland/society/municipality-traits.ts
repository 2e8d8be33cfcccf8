/**
 * What sets municipalities apart, in standard deviations of the country's quarters. From the published pattern of
 * Germany (Mikrozensus, Federal Employment Agency): migrants live in large cities and in the west and south-west, few
 * in the east outside its largest city; the economic base is weak in the east and north and strong in the south; jobs
 * draw people, so that municipalities with many migrants are on the whole the better-off ones. What is weak **and**
 * migrant is not a municipality but a neighbourhood inside it: see `priority-sites.ts`.
 */
import { normal, type Random } from '../../musterstadt/seeded-random.ts';
import type { Ground } from './ground.ts';

export interface MunicipalityTraits {
  readonly quarters: readonly number[];
  /** 0 for 5,000 people, about 2.9 for the largest city. */
  readonly urban: number;
  /** Whether its Land lies in the east. */
  readonly isEastern: boolean;
  readonly migrant: number;
  readonly weak: number;
  /** Level of asking rents in EUR/m². */
  readonly rent: number;
}

const smallest = 5000;
/** The largest cities are as mixed in the east as in the west. */
const metropolis = 1_000_000;

export function municipalityTraits(ground: Ground, random: Random): MunicipalityTraits[] {
  const quarters = quartersOfMunicipalities(ground);
  const regions = regionsOf(ground);
  return ground.municipalities.map(({ land, population }, number): MunicipalityTraits => {
    const region = regions[land] ?? { isEastern: false, south: 0 };
    const urban = Math.log10(Math.max(smallest, population) / smallest);
    const isEastern = region.isEastern && population < metropolis;
    const west = isEastern ? -1.35 : 0.1;
    // The larger a city, the more it is a mixture.
    const own = 1 / (1 + 0.6 * Math.max(0, urban - 0.8));
    const migrant = -0.72 + 0.55 * urban + west + 0.25 * region.south + 0.34 * normal(random);
    const growth = -0.5 * Math.max(0, migrant);
    const weak =
      growth + (isEastern ? 0.75 : -0.05) - 0.42 * region.south + 0.42 * own * normal(random);
    const rent = 6.1 + 1.75 * urban + 0.7 * region.south - (isEastern ? 0.9 : 0);
    return {
      quarters: quarters[number] ?? [],
      urban,
      isEastern,
      migrant,
      weak,
      rent: Math.max(5.2, rent + 0.45 * normal(random)),
    };
  });
}

function quartersOfMunicipalities({ municipalities, quarters }: Ground): number[][] {
  const lists = municipalities.map((): number[] => []);
  quarters.forEach(({ municipality }, quarter) => lists[municipality]?.push(quarter));
  return lists;
}

interface Region {
  readonly isEastern: boolean;
  /** −1 at the coast … 1 at the Alps. */
  readonly south: number;
}

/** Where the middle of a Land lies decides: the names of Länder say nothing in a fictional country. */
function regionsOf({ lands, quarters, municipalities }: Ground): Region[] {
  const sums = lands.map(() => ({ longitude: 0, latitude: 0, quarters: 0 }));
  for (const { point, municipality } of quarters) {
    const sum = sums[municipalities[municipality]?.land ?? -1];
    if (!sum) continue;
    sum.longitude += point[0];
    sum.latitude += point[1];
    sum.quarters += 1;
  }
  return sums.map(({ longitude, latitude, quarters: count }): Region => {
    const [x, y] = [longitude / Math.max(1, count), latitude / Math.max(1, count)];
    return {
      isEastern: x > 10.7 && y > 50.3,
      south: Math.max(-1, Math.min(1, (51.2 - y) / 2.6)),
    };
  });
}
