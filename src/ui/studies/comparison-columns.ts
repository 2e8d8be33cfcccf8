import {
  breakdowns,
  partOf,
  type Breakdown,
  type Comparison,
  type SideMean,
} from '../../analysis/municipalities/compare-flagged.ts';
import { differenceFits } from '../../analysis/values/decimals.ts';
import type { Area } from '../../areas/dataset.ts';
import type { Indicator } from '../../areas/indicator.ts';
import { usualDecimals } from '../../areas/unit.ts';
import { labelOf } from './label-of.ts';
import type { StudyColumn } from './study-column.ts';
import type { StudyFigures } from './study-figures.ts';

/** The table of marked areas against the rest. */

/** By what these areas can be told apart. */
export function possibleBreakdowns(areas: readonly Area[]): Breakdown[] {
  return breakdowns.filter(
    (by) => by === 'all' || areas.some((area) => partOf(area, by) !== undefined),
  );
}

/** Indicator, its part where there are several, both means, their difference, and what they rest on. */
export function comparisonColumns(
  figures: StudyFigures,
  indicators: readonly Indicator[],
  by: Breakdown,
): StudyColumn<Comparison>[] {
  const { texts, language, count } = figures;
  const { compare: words } = texts.study;
  const part: StudyColumn<Comparison> = { label: words.part, value: (row) => row.part };
  return [
    {
      label: words.indicator,
      value: ({ indicator }) => labelOf(indicators, indicator, language),
    },
    ...(by === 'all' ? [] : [part]),
    meanColumn(words.flagged, figures, indicators, ({ flagged }) => flagged),
    meanColumn(words.rest, figures, indicators, ({ rest }) => rest),
    {
      label: words.difference,
      value: ({ difference }) => difference,
      text: ({ difference, indicator }) =>
        figures.difference(difference, usualDecimals(unitOf(indicators, indicator))),
      isNumber: true,
    },
    {
      label: words.basis,
      value: ({ flagged, rest }) => `${count(flagged.areas)} / ${count(rest.areas)}`,
    },
    {
      label: words.leftOut,
      value: ({ leftOut }) => leftOut,
      text: ({ leftOut }) => count(leftOut),
      isNumber: true,
    },
  ];
}

function meanColumn(
  label: string,
  { figure }: StudyFigures,
  indicators: readonly Indicator[],
  side: (row: Comparison) => SideMean,
): StudyColumn<Comparison> {
  return {
    label,
    value: (row) => side(row).mean,
    text: (row) => {
      const unit = unitOf(indicators, row.indicator);
      return figure(side(row).mean, unit, usualDecimals(unit));
    },
    isNumber: true,
  };
}

function unitOf(indicators: readonly Indicator[], id: string): string {
  return indicators.find((one) => one.id === id)?.unit ?? '';
}

/** Whether every difference is that of the means as they are shown. */
export function differencesFit(
  rows: readonly Comparison[],
  indicators: readonly Indicator[],
): boolean {
  return rows.every(({ indicator, flagged, rest }) => {
    if (flagged.mean === undefined || rest.mean === undefined) return true;
    const decimals = usualDecimals(unitOf(indicators, indicator));
    return differenceFits(flagged.mean, rest.mean, decimals);
  });
}
