import type { LocalMoran } from '../analysis/space/moran.ts';
import type { Clusters } from '../analysis/space/clusters.ts';
import type { RentAlternative } from '../analysis/municipalities/rent-alternatives.ts';
import { segregationIndices, type Segregation } from '../analysis/segregation/segregation.ts';
import type { SegregationResult } from '../analysis/segregation/segregation-by-municipality.ts';
import type {
  PointSegregationResult,
  SegregationOfPoints,
} from '../analysis/segregation/point-segregation.ts';
import { spreadOverClasses } from '../analysis/municipalities/spread.ts';
import type { RoundChange } from '../analysis/time/change.ts';
import type { Dynamics } from '../analysis/time/dynamics-index.ts';
import { isKnown } from '../areas/column.ts';
import type { Dataset } from '../areas/dataset.ts';
import type { ExportInput } from './export-input.ts';

/** The parts of `result.json` beyond classes and flags, undefined values are null. Source: docs/project-file.md#resultjson. */

/** Everything the studies have found that the result tells. Parts that were not asked for are absent. */
export interface StudyResults extends NonNullable<ExportInput['studies']> {
  readonly segregation?: SegregationResult;
  readonly schoolSegregation?: PointSegregationResult;
  readonly rentAlternatives?: readonly RentAlternative[];
  readonly change?: RoundChange;
  readonly dynamics?: Dynamics;
  /** By indicator. */
  readonly autocorrelation?: Readonly<Record<string, LocalMoran>>;
}

export function clusterPart({ list }: Clusters, { dataset }: ExportInput) {
  return list.map(({ id, name, others, municipalities, areas, population }) => ({
    id,
    name,
    others,
    municipality: municipalities[0] ?? null,
    ...(municipalities.length > 1 && { municipalities }),
    areas: areas.map((area) => dataset.areas[area]?.id ?? null),
    population: population ?? null,
  }));
}

export function segregationPart({ municipalities, groups }: SegregationResult) {
  const entries = municipalities.map((name, place) => [
    name,
    Object.fromEntries(
      Object.entries(groups).map(([id, { byMunicipality }]) => [
        id,
        entryOf(byMunicipality[place]),
      ]),
    ),
  ]);
  const all = Object.fromEntries(
    Object.entries(groups).map(([id, group]) => [id, entryOf(group.all)]),
  );
  return { ...Object.fromEntries(entries), all };
}

function entryOf(one: Segregation | undefined) {
  const indices = segregationIndices.map((index) => [index, one?.[index] ?? null]);
  return { areas: one?.areas ?? 0, ...Object.fromEntries(indices) };
}

/** By file of the layer: its points in no area, and the indices per municipality and over all areas. */
export function schoolPart(
  { municipalities, layers }: PointSegregationResult,
  { dataset }: ExportInput,
) {
  const entries = layers.map(({ layer, outside, groups }) => {
    const partOf = (take: (group: (typeof groups)[string]) => SegregationOfPoints | undefined) =>
      Object.fromEntries(
        Object.entries(groups).map(([id, group]) => [id, schoolEntry(take(group))]),
      );
    const byMunicipality = municipalities.map((name, place) => [
      name,
      partOf((group) => group.byMunicipality[place]),
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
  const { areas: schools, ...indices } = entryOf(one?.segregation);
  return { schools, leftOut: one?.leftOut ?? 0, aboveThird: one?.aboveThird ?? 0, ...indices };
}

export function rentPart(alternatives: readonly RentAlternative[]) {
  return Object.fromEntries(alternatives.map(({ name, answer }) => [name, answer]));
}

export function spreadPart({ dataset, analysis }: ExportInput) {
  const groups = dataset.groups ?? [];
  return Object.fromEntries(
    dataset.indicators.map(({ id }) => [
      id,
      Object.fromEntries(
        groups.map((group) => [
          group.id,
          spreadOverClasses(dataset, analysis, id, group).shares ?? null,
        ]),
      ),
    ]),
  );
}

export function autocorrelationPart(found: Readonly<Record<string, LocalMoran>>) {
  return Object.fromEntries(
    Object.entries(found).map(([id, { moranI, significant }]) => [
      id,
      { neighbours: 'queen', moranI: moranI ?? null, clusters: significant },
    ]),
  );
}

export function changePart(
  { from, to, newly, noLonger, people, notComparable }: RoundChange,
  { dataset }: ExportInput,
  dynamics?: Dynamics,
) {
  const keys = (areas: readonly number[]) => areas.map((area) => dataset.areas[area]?.id ?? null);
  return {
    from,
    to,
    newlyFlagged: keys(newly),
    noLongerFlagged: keys(noLonger),
    people: { newlyFlagged: people.newly ?? null, noLongerFlagged: people.noLonger ?? null },
    notComparable,
    ...(dynamics && { dynamics: dynamicsPart(dynamics, dataset) }),
  };
}

/** The dynamics index with the counts of its bands and its value per area. */
function dynamicsPart({ from, to, assessed, bands, index }: Dynamics, { areas }: Dataset) {
  const valueOf = (area: number) => (isKnown(index, area) ? index.values[area] : null);
  return {
    from,
    to,
    assessed,
    bands,
    index: Object.fromEntries(areas.map(({ id }, area) => [id, valueOf(area)])),
  };
}
