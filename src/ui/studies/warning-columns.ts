import type { EarlyWarning } from '../../analysis/time/early-warnings.ts';
import type { Dataset } from '../../areas/dataset.ts';
import { usualDecimals } from '../../areas/unit.ts';
import { labelOf } from './label-of.ts';
import { placeColumns } from './place-columns.ts';
import type { StudyColumn } from './study-column.ts';
import type { StudyFigures } from './study-figures.ts';

/** The columns of the early hints: area, indicator, what is noticed, and the values in the order of the rounds. */
export function warningColumns(
  figures: StudyFigures,
  { areas, indicators }: Pick<Dataset, 'areas' | 'indicators'>,
): StudyColumn<EarlyWarning>[] {
  const { texts, language, figure } = figures;
  const { warnings: words, change, compare } = texts.study;
  const valuesOf = ({ indicator, values }: EarlyWarning): string => {
    const unit = indicators.find(({ id }) => id === indicator)?.unit ?? '';
    return values.map((value) => figure(value, unit, usualDecimals(unit))).join(' → ');
  };
  return [
    { label: change.own, value: ({ area }) => areas[area]?.name },
    ...placeColumns(figures, { areas }, ({ area }: EarlyWarning) => areas[area]),
    {
      label: compare.indicator,
      value: ({ indicator }) => labelOf(indicators, indicator, language),
    },
    { label: words.what, value: ({ kind }) => words.kinds[kind] },
    { label: words.values, value: valuesOf },
  ];
}
