/** People per quarter: density by kind of quarter times area, scaled so that the city reaches its total. */
import { sum } from 'd3-array';
import { type Character, traitsOf } from './character.ts';
import type { Quarter } from './quarters.ts';
import { normal, type Random } from './seeded-random.ts';

const cityPopulation = 450_000;
const sparse = new Set<Character>(['works', 'harbour', 'forest', 'airport']);
/** Beyond this a quarter would be divided in real life; more people count for little. */
const fullQuarter = 2600;

/** The airport and the last harbour basin have nobody. */
export function populationsOf(
  quarters: readonly Quarter[],
  characters: readonly Character[],
  random: Random,
): number[] {
  const raw = quarters.map(({ hectares }, number) => {
    const { density } = traitsOf[characters[number] as Character];
    const people = hectares * density * Math.exp(0.22 * normal(random));
    return people < fullQuarter ? people : fullQuarter + (people - fullQuarter) * 0.35;
  });
  const isSparse = (number: number): boolean => sparse.has(characters[number] as Character);
  const settled = sum(raw, (people, number) => (isSparse(number) ? 0 : people));
  const scattered = sum(raw, (people, number) => (isSparse(number) ? people : 0));
  const scale = (cityPopulation - scattered) / settled;
  const empty = characters.lastIndexOf('harbour');
  return raw.map((people, number) => {
    if (number === empty) return 0;
    return Math.round(isSparse(number) ? people : people * scale);
  });
}
