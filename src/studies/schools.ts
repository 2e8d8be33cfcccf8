import {
  pointSegregation,
  type PointSegregationResult,
  type SegregationOfPoints,
} from '../analysis/segregation/point-segregation.ts';
import type { Dataset } from '../areas/dataset.ts';
import { segregationEntry } from './segregation-entry.ts';
import type { Computation, StudyDescription } from './study.ts';

/** The segregation of groups over points such as schools. */
export const schools = {
  basis: 'data',
  needs: 'rule',
  shown: { view: 'municipalities' },
} as const satisfies StudyDescription;

export const schoolsComputation: Computation<typeof schools, PointSegregationResult> = {
  compute({ dataset }) {
    return pointSegregation(dataset);
  },
  async toResultJson({ atlas: { dataset }, answer }) {
    const found = dataset.points?.some(({ groups }) => groups) ? await answer() : undefined;
    return found && { schoolSegregation: schoolPart(found, dataset) };
  },
};

/** By file of the layer: its points in no area, and the indices per municipality and over all areas. */
function schoolPart({ municipalities, layers }: PointSegregationResult, dataset: Dataset) {
  const entries = layers.map(({ layer, outside, groups }) => {
    const partOf = (take: (group: (typeof groups)[string]) => SegregationOfPoints | undefined) =>
      Object.fromEntries(
        Object.entries(groups).map(([id, group]) => [id, schoolEntry(take(group))]),
      );
    const byMunicipality = municipalities.map((name, index) => [
      name,
      partOf((group) => group.byMunicipality[index]),
    ]);
    const segregation = {
      ...Object.fromEntries(byMunicipality),
      all: partOf((group) => group.all),
    };
    return [dataset.points?.[layer]?.source ?? String(layer), { outside, segregation }];
  });
  return Object.fromEntries(entries);
}

function schoolEntry(one: SegregationOfPoints | undefined) {
  const { areas: schools, ...indices } = segregationEntry(one?.segregation);
  return { schools, leftOut: one?.leftOut ?? 0, aboveThird: one?.aboveThird ?? 0, ...indices };
}
