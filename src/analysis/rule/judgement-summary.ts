import type { Column } from '../../areas/column.ts';
import type { Area } from '../../areas/dataset.ts';
import { groupsOf } from '../values/groups.ts';
import { answer, type Judgement } from './judgement.ts';
import { hasPeople, PeopleSum } from '../values/people.ts';

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
  if (!hasPeople(population)) return { population: undefined, populationOfAll: undefined };
  const inFlagged = new PeopleSum(population);
  const inAll = new PeopleSum(population);
  for (let index = 0; index < flags.length; index += 1) {
    inAll.add(index);
    if (flags[index] === answer.yes) inFlagged.add(index);
  }
  return { population: inFlagged.people, populationOfAll: inAll.people };
}

/** Named municipalities with a flagged area; undefined where no area names one. */
function countMunicipalities(areas: readonly Area[], flags: Uint8Array): number | undefined {
  const { groupOf, names } = groupsOf(areas, 'municipality');
  if (names.length === 0) return undefined;
  const isFound = new Uint8Array(names.length);
  for (let index = 0; index < flags.length; index += 1) {
    const group = groupOf[index] as number;
    if (flags[index] === answer.yes && group >= 0) isFound[group] = 1;
  }
  return count(isFound, 1);
}
