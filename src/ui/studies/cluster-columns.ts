import type { Cluster } from '../../analysis/space/clusters.ts';
import type { MunicipalityKind } from '../../areas/dataset.ts';
import type { StudyColumn } from './study-column.ts';
import type { StudyFigures } from './study-figures.ts';

/** The columns of the priority neighbourhoods: name, where they lie, areas and people. */
export function clusterColumns(
  { texts, count }: StudyFigures,
  kind: MunicipalityKind,
  show: (cluster: Cluster) => void,
): StudyColumn<Cluster>[] {
  const { clusters: words } = texts.study;
  return [
    {
      label: words.one,
      value: ({ name, others }) => words.named(name, others),
      press: show,
      hint: texts.study.show,
    },
    { label: texts.units[kind][0], value: ({ municipalities }) => municipalities.join(', ') },
    {
      label: words.areas,
      value: ({ areas }) => areas.length,
      text: ({ areas }) => count(areas.length),
      isNumber: true,
    },
    {
      label: words.population,
      value: ({ population }) => population,
      text: ({ population }) => count(population),
      isNumber: true,
    },
  ];
}

/** How many neighbourhoods the marked areas form. */
export function clusterSentence(list: readonly Cluster[], { texts }: StudyFigures): string {
  const flagged = list.reduce((sum, { areas }) => sum + areas.length, 0);
  return texts.study.clusters.sentence(list.length, flagged);
}
