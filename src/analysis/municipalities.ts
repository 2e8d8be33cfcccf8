import type { Dataset } from '../areas/dataset.ts';
import { groupsOf } from './groups.ts';
import { answer, type Judgement } from './judgement.ts';
import { peoplePerArea } from './people.ts';
import { findRound } from './rounds.ts';

/** What the rule finds in one municipality (or district): areas and people, all and flagged. */
export interface MunicipalitySummary {
  readonly name: string;
  readonly areas: number;
  readonly flagged: number;
  readonly undecidable: number;
  /** People, as far as known. */
  readonly population: number;
  readonly populationFlagged: number;
}

/** One entry per named municipality, in the order of their first areas; areas without one are in none. */
export function summariseMunicipalities(
  dataset: Dataset,
  { flags, question }: Judgement,
): MunicipalitySummary[] {
  const { groupOf, names } = groupsOf(dataset.areas, 'municipality');
  const people = peoplePerArea(findRound(dataset, question.round).population, groupOf.length);
  const summaries = names.map((name) => ({
    name,
    areas: 0,
    flagged: 0,
    undecidable: 0,
    population: 0,
    populationFlagged: 0,
  }));
  groupOf.forEach((group, index) => {
    const summary = summaries[group];
    if (!summary) return;
    const residents = people[index] ?? 0;
    summary.areas += 1;
    summary.population += residents;
    if (flags[index] === answer.undecidable) summary.undecidable += 1;
    if (flags[index] !== answer.yes) return;
    summary.flagged += 1;
    summary.populationFlagged += residents;
  });
  return summaries;
}
