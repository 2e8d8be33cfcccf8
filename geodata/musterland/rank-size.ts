/**
 * Sizes of municipalities: population against rank is a straight line in logarithms but for the flatter top
 * (Zipf's law with Mandelbrot's shift), from 3.6 million for the first to 5,000 for the last of 2,700.
 */
import type { Land } from './lands.ts';
import type { Random } from '../musterstadt/seeded-random.ts';

const municipalitiesOfFullCountry = 2700;
const largest = 3_600_000; // people
const smallest = 5000; // people
const shift = 1.6; // ranks
const exponent =
  Math.log(largest / smallest) / Math.log((municipalitiesOfFullCountry + shift) / (1 + shift));

/** People by rank, 1 for the largest municipality. */
function populationOfRank(rank: number): number {
  const population = largest * ((1 + shift) / (rank + shift)) ** exponent;
  return Math.round(population / 10) * 10;
}

/** A planned municipality: people and Land index. */
export interface Size {
  readonly population: number;
  readonly land: number;
}

/**
 * Deals the ranks out to the Länder: each takes its share of the people, whoever lacks most takes the next
 * largest; a city-state takes one municipality of about its size.
 * @param scale part of the full country, 1 = 2,700 municipalities
 */
export function sizesOf(lands: readonly Land[], scale: number, random: Random): Size[] {
  const count = Math.max(2 * lands.length, Math.round(municipalitiesOfFullCountry * scale));
  const step = municipalitiesOfFullCountry / count;
  const free = Array.from({ length: count }, (_, place) =>
    populationOfRank((place + 0.5) * step + 0.5),
  );
  const sizes: Size[] = [];
  for (const [index, { isCity, millions }] of bySize(lands)) {
    if (!isCity) continue;
    const place = free.findIndex((population) => population <= millions * 1e6);
    sizes.push(...free.splice(place, 1).map((population) => ({ population, land: index })));
  }
  const people = free.reduce((sum, population) => sum + population, 0);
  return [...sizes, ...dealt(free, wanted(lands, people), random)];
}

const bySize = (lands: readonly Land[]): [number, Land][] =>
  [...lands.entries()].sort(([, a], [, b]) => b.millions - a.millions);

/** People each Land should get of those who do not live in city-states. */
function wanted(lands: readonly Land[], people: number): number[] {
  const millions = lands.map((land) => (land.isCity ? 0 : land.millions));
  const total = millions.reduce((sum, value) => sum + value, 0);
  return millions.map((value) => (people * value) / total);
}

/** Each municipality goes to a Land by chance, more likely where more people are lacking, never where it is far too large. */
function dealt(free: readonly number[], lacking: number[], random: Random): Size[] {
  return free.map((population) => {
    const chances = lacking.map((people) => (people > 1.5 * population ? people : 0));
    const total = chances.reduce((sum, chance) => sum + chance, 0);
    let draw = random() * total;
    let land = chances.findIndex((chance) => (draw -= chance) < 0);
    if (land < 0) land = lacking.indexOf(Math.max(...lacking));
    lacking[land] = (lacking[land] as number) - population;
    return { population, land };
  });
}
