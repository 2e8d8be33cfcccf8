import type { RoundAnalysis } from '../../analysis/classes/round-analysis.ts';
import type { TrendPoint } from '../../analysis/time/trend.ts';
import type { Dataset } from '../../areas/dataset.ts';
import type { Indicator } from '../../areas/indicator.ts';
import { usualDecimals } from '../../areas/unit.ts';
import type { TrendMark } from '../../charts/trend-layout.ts';
import type { Language } from '../../i18n/numbers/language.ts';
import { formatFigure, formatValue } from '../../i18n/numbers/numbers.ts';
import { textsOf } from '../../i18n/texts.ts';

/** A round in the table beside the picture of a trend. */
export interface TrendRow {
  readonly round: string;
  readonly figure: string;
  readonly mean: string;
}

/** A figure that is withheld or missing is named; no cell is empty. */
export function trendRows(
  points: readonly TrendPoint[],
  { id, unit }: Pick<Indicator, 'id' | 'unit'>,
  { classifications }: Pick<RoundAnalysis, 'classifications'>,
  language: Language,
): TrendRow[] {
  const { states, study } = textsOf(language);
  const classification = classifications[id];
  const decimals =
    unit === 'index' || !classification ? usualDecimals(unit) : classification.decimals;
  return points.map(({ round, figure, mean }) => ({
    round,
    figure: formatFigure(language, figure, unit, decimals, states),
    mean: mean === undefined ? study.noValue : formatValue(language, mean, unit, decimals),
  }));
}

/** What the picture draws: known figures only, so that all others are gaps. */
export function trendMarks(points: readonly TrendPoint[]): TrendMark[] {
  return points.map(({ round, figure, mean }) => ({
    name: round,
    value: figure.state === 'known' ? figure.value : undefined,
    mean,
  }));
}

/** What the mean is one of: "Mittel Bezirk Nord", or of all areas where no municipality is named. */
export function meanLabel(
  { areas, municipalityKind }: Dataset,
  area: number,
  language: Language,
): string {
  const { panel, units } = textsOf(language);
  const { municipality } = areas[area] ?? {};
  if (municipality === undefined) return panel.meanAll;
  return panel.meanOf(`${units[municipalityKind][0]} ${municipality}`);
}
