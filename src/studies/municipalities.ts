import {
  summariseMunicipalities,
  type MunicipalitySummary,
} from '../analysis/municipalities/municipalities.ts';
import {
  rentAlternatives,
  type RentAlternative,
} from '../analysis/municipalities/rent-alternatives.ts';
import type { Computation, StudyDescription } from './study.ts';

/** Municipalities with what the rule finds in them, and whether there is a rent alternative. */
export const municipalities = {
  basis: 'rule',
  shown: { view: 'municipalities' },
} as const satisfies StudyDescription;

interface MunicipalityAnswer {
  readonly list: readonly MunicipalitySummary[];
  readonly rents: readonly RentAlternative[] | undefined;
}

export const municipalitiesComputation: Computation<typeof municipalities, MunicipalityAnswer> = {
  compute(atlas, { question }) {
    const judgement = atlas.judgement(question);
    return {
      list: summariseMunicipalities(atlas.dataset, judgement),
      rents: rentAlternatives(atlas.dataset, judgement),
    };
  },
  async toResultJson({ answer }) {
    const { rents } = (await answer()) ?? {};
    return (
      rents && { rentAlternatives: Object.fromEntries(rents.map((one) => [one.name, one.answer])) }
    );
  },
};
