import { meanOfMunicipality } from '../classes/mean.ts';
import { stateAt } from '../../areas/column.ts';
import type { Dataset, Round } from '../../areas/dataset.ts';
import type { FigureState } from '../../areas/figure.ts';
import type { RoundAnalysis } from '../classes/round-analysis.ts';
import { answer, type Judgement } from '../rule/judgement.ts';
import { groupsOf } from '../values/groups.ts';
import { hasPeople, PeopleSum } from '../values/people.ts';
import { columnIn } from '../values/rounds.ts';
import { areasOf } from './areas-of.ts';

/** One municipality (or district): where it lies, its areas, the people in them, and what the rule marks. */
export interface MunicipalityPortrait {
  readonly name: string;
  /** Names of the Länder its areas lie in, as a rule one. */
  readonly lands: readonly string[];
  /** Places of its areas, ascending. */
  readonly areas: Uint32Array;
  readonly flagged: number;
  readonly undecidable: number;
  /** People, as far as known; undefined where they are known of no area. */
  readonly population: number | undefined;
  /** Areas whose people are not known, where they are known of any. */
  readonly peopleUnknown: number;
  readonly populationFlagged: number | undefined;
}

/** @param municipality its place in `groupsOf` */
export function municipalityPortrait(
  dataset: Dataset,
  round: Round,
  { flags }: Judgement,
  municipality: number,
): MunicipalityPortrait {
  const areas = areasOf(dataset.areas, municipality);
  const known = hasPeople(round.population) ? round.population : undefined;
  const [people, peopleFlagged] = [new PeopleSum(known), new PeopleSum(known)];
  const lands = new Set<string>();
  const counts = { flagged: 0, undecidable: 0 };
  for (const area of areas) {
    people.add(area);
    const land = dataset.areas[area]?.land;
    if (land) lands.add(land);
    if (flags[area] === answer.undecidable) counts.undecidable += 1;
    if (flags[area] !== answer.yes) continue;
    counts.flagged += 1;
    peopleFlagged.add(area);
  }
  return {
    name: groupsOf(dataset.areas, 'municipality').names[municipality] ?? '',
    lands: [...lands],
    areas,
    ...counts,
    population: people.people,
    peopleUnknown: people.people === undefined ? 0 : people.unknown,
    populationFlagged: peopleFlagged.people,
  };
}

/** The value of a municipality as the method makes it of those of its areas, and what stands behind it. */
export interface MunicipalityValue {
  /** Undefined where no area has both a value and people. */
  readonly mean: number | undefined;
  /** How many of its areas are in each state. */
  readonly areas: Readonly<Record<FigureState, number>>;
  /** Why there is no value. A withheld one is never called missing. */
  readonly absence: Exclude<FigureState, 'known'> | undefined;
}

/** Source: docs/method.md#means. Undefined where the figures of the indicator are in no table, or not analysed yet. */
export function municipalityValue(
  round: Round,
  { means }: RoundAnalysis,
  indicator: string,
  { name, areas }: Pick<MunicipalityPortrait, 'name' | 'areas'>,
): MunicipalityValue | undefined {
  const column = columnIn(round, indicator);
  if (!column || !Object.hasOwn(means, indicator)) return undefined;
  const states = { known: 0, missing: 0, suppressed: 0, 'not-applicable': 0 };
  for (const area of areas) states[stateAt(column, area)] += 1;
  const mean = meanOfMunicipality(means[indicator], name);
  return { mean, areas: states, absence: mean === undefined ? absenceOf(states) : undefined };
}

function absenceOf(states: MunicipalityValue['areas']): Exclude<FigureState, 'known'> {
  if (states.suppressed > 0) return 'suppressed';
  return states['not-applicable'] > states.missing ? 'not-applicable' : 'missing';
}
