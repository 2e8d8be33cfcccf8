import type { Dataset } from '../../areas/dataset.ts';
import { groupsOf } from '../values/groups.ts';
import { answer, type Judgement } from '../rule/judgement.ts';
import { hasPeople, PeopleSum } from '../values/people.ts';
import { findRound } from '../values/rounds.ts';

/** What the rule finds in one municipality (or district): areas and people, all and flagged. */
export interface MunicipalitySummary {
  readonly name: string;
  readonly areas: number;
  readonly flagged: number;
  readonly undecidable: number;
  /** People, as far as known; undefined where they are known of no area. */
  readonly population: number | undefined;
  readonly populationFlagged: number | undefined;
}

/** One entry per named municipality, in the order of their first areas; areas without one are in none. */
export function summariseMunicipalities(
  dataset: Dataset,
  { flags, question }: Judgement,
): MunicipalitySummary[] {
  const { groupOf, names } = groupsOf(dataset.areas, 'municipality');
  const { population } = findRound(dataset, question.round);
  const known = hasPeople(population) ? population : undefined;
  const counts = names.map(() => ({ areas: 0, flagged: 0, undecidable: 0 }));
  const people = names.map(() => new PeopleSum(known));
  const peopleFlagged = names.map(() => new PeopleSum(known));
  groupOf.forEach((group, index) => {
    const count = counts[group];
    if (!count) return;
    count.areas += 1;
    people[group]?.add(index);
    if (flags[index] === answer.undecidable) count.undecidable += 1;
    if (flags[index] !== answer.yes) return;
    count.flagged += 1;
    peopleFlagged[group]?.add(index);
  });
  return counts.map((count, group) => ({
    name: names[group] ?? '',
    ...count,
    population: people[group]?.people,
    populationFlagged: peopleFlagged[group]?.people,
  }));
}
