import { figuresOfAreas } from '../../analysis/neighbourhoods/area-figures.ts';
import type { Judgement } from '../../analysis/rule/judgement.ts';
import type { Clusters } from '../../analysis/space/clusters.ts';
import { findRound } from '../../analysis/values/rounds.ts';
import type { Dataset } from '../../areas/dataset.ts';
import type { PresentFigures } from './other-figures.ts';

/** Areas and values of the neighbourhoods there are now, by key, to be held against those that were decided on. */
export function presentFigures(
  dataset: Dataset,
  { question, conditions }: Judgement,
  { list }: Pick<Clusters, 'list'>,
): ReadonlyMap<string, PresentFigures> {
  const round = findRound(dataset, question.round);
  const textOf = (value: number | undefined) => (value === undefined ? null : String(value));
  const present = list.map((cluster): readonly [string, PresentFigures] => [
    cluster.key,
    {
      members: cluster.areas.flatMap((area) => dataset.areas[area]?.id ?? []),
      conditions: conditions.map(({ condition: { indicator } }) => {
        const { lowest, mean, highest } = figuresOfAreas(round, indicator, cluster.areas);
        return {
          indicator,
          lowest: textOf(lowest?.value),
          mean: textOf(mean),
          highest: textOf(highest?.value),
        };
      }),
    },
  ]);
  return new Map(present);
}
