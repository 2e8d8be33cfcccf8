import {
  segregationByMunicipality,
  type SegregationResult,
} from '../analysis/segregation/segregation-by-municipality.ts';
import { segregationEntry } from './segregation-entry.ts';
import type { Computation, StudyDescription } from './study.ts';

/** The measures of segregation of every group, per municipality and over all areas. */
export const segregation = {
  basis: 'round',
  shown: { view: 'municipalities', painting: 'segregation' },
} as const satisfies StudyDescription;

export const segregationComputation: Computation<typeof segregation, SegregationResult> = {
  compute({ dataset }, { question }) {
    return segregationByMunicipality(dataset, question.round, dataset.groups ?? []);
  },
  async toResultJson({ atlas: { dataset }, answer }) {
    const found = dataset.groups?.length ? await answer() : undefined;
    return found && { segregation: segregationPart(found) };
  },
};

/** By municipality and group; `all` is over all areas. */
function segregationPart({ municipalities, groups }: SegregationResult) {
  const entries = municipalities.map((name, index) => [
    name,
    Object.fromEntries(
      Object.entries(groups).map(([id, { byMunicipality }]) => [
        id,
        segregationEntry(byMunicipality[index]),
      ]),
    ),
  ]);
  const all = Object.fromEntries(
    Object.entries(groups).map(([id, group]) => [id, segregationEntry(group.all)]),
  );
  return { ...Object.fromEntries(entries), all };
}
