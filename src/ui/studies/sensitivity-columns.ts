import type { Sensitivity } from '../../analysis/index/composite-index.ts';
import type { Composite } from '../../areas/composite.ts';
import type { Indicator } from '../../areas/indicator.ts';
import { formatNumber } from '../../i18n/numbers/numbers.ts';
import { labelOf } from './label-of.ts';
import type { StudyColumn } from './study-column.ts';
import type { StudyFigures } from './study-figures.ts';

/** How much an index depends on each of its weights, as a table. */

/** Component, by what its weight is multiplied, rank correlation with the index, and areas that move to another class. */
export function sensitivityColumns(
  { texts, language, count, figure }: StudyFigures,
  indicators: readonly Indicator[],
): StudyColumn<Sensitivity>[] {
  const { index: words } = texts.study;
  return [
    { label: words.component, value: ({ indicator }) => labelOf(indicators, indicator, language) },
    {
      label: words.factor,
      value: ({ factor }) => factor,
      text: ({ factor }) => formatNumber(language, factor, 1),
      isNumber: true,
    },
    {
      label: words.correlation,
      value: ({ correlation }) => correlation,
      text: ({ correlation }) => figure(correlation, '', 4),
      isNumber: true,
    },
    {
      label: words.moved,
      value: ({ movedAreas }) => movedAreas,
      text: ({ movedAreas, areas }) => `${count(movedAreas)} / ${count(areas)}`,
      isNumber: true,
    },
  ];
}

/** Of what an index is made, with its weights. */
export function weightsSentence(
  composite: Composite | undefined,
  { texts, language }: StudyFigures,
  indicators: readonly Indicator[],
): string {
  const weights = (composite?.components ?? []).map(
    ({ indicator, weight }) =>
      `${labelOf(indicators, indicator, language)} × ${formatNumber(language, weight, 2)}`,
  );
  return `${texts.study.index.weight}: ${weights.join(' + ')}`;
}
