import { isKnown, type Column } from '../areas/column.ts';
import type { Area } from '../areas/dataset.ts';
import { answer, type Judgement } from './judgement.ts';
import { peoplePerArea } from './people.ts';

/** The counts of the live sentence: areas, people and municipalities under the rule. */
export function summarise(
  areas: readonly Area[],
  population: Column | undefined,
  flags: Uint8Array,
  nearMisses: Uint8Array,
  defaultFlags: Uint8Array,
): Judgement['summary'] {
  return {
    areas: areas.length,
    flagged: count(flags, answer.yes),
    undecidable: count(flags, answer.undecidable),
    clear: count(flags, answer.no),
    nearMisses: count(nearMisses, 1),
    ...countPeople(population, flags),
    municipalities: countMunicipalities(areas, flags),
    flaggedByDefault: count(defaultFlags, answer.yes),
  };
}

function count(codes: Uint8Array, wanted: number): number {
  let found = 0;
  for (let index = 0; index < codes.length; index += 1) if (codes[index] === wanted) found += 1;
  return found;
}

function countPeople(
  population: Column | undefined,
  flags: Uint8Array,
): Pick<Judgement['summary'], 'population' | 'populationOfAll'> {
  if (!population?.states.some((_, index) => isKnown(population, index))) {
    return { population: undefined, populationOfAll: undefined };
  }
  let inFlagged = 0;
  let inAll = 0;
  const people = peoplePerArea(population, flags.length);
  for (let index = 0; index < flags.length; index += 1) {
    inAll += people[index] as number;
    if (flags[index] === answer.yes) inFlagged += people[index] as number;
  }
  return { population: inFlagged, populationOfAll: inAll };
}

/** Named municipalities with a flagged area; undefined where no area names one. */
function countMunicipalities(areas: readonly Area[], flags: Uint8Array): number | undefined {
  if (!areas.some((area) => area.municipality !== undefined)) return undefined;
  const names = new Set<string>();
  areas.forEach(({ municipality }, index) => {
    if (flags[index] === answer.yes && municipality !== undefined) names.add(municipality);
  });
  return names.size;
}
